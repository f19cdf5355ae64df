/**
 * What is remembered about a form once it is built: which item asks what. Answers are matched by item id, never by
 * title, so that staff may reword, move and translate questions as they like.
 */
import * as z from 'zod/mini';
import type { FormAnswer, FormMade } from '../google/forms';
import type { CalendarDate, Language } from '../shared/dates';
import { dateText } from '../shared/stored';
import { comparable } from '../shared/text';
import { referenceQuestion } from './answer-rules';
import { inLanguage, languageQuestion } from './layout';
import type { FormSpec, QuestionSpec } from './spec';

const builtItem = z.object({
  key: z.string(),
  /** Absent for the questions about the language and the reference. */
  language: z.optional(z.enum(['en', 'es'])),
  options: z.optional(z.record(z.string(), z.string())),
  /** The wordings that the form shows, if it was changed since it was built (`options.ts`). */
  shown: z.optional(z.array(z.string())),
});

export const builtFormText = z.object({
  formId: z.string(),
  url: z.string(),
  editUrl: z.string(),
  /** Who made it: the form is this person's file. */
  by: z.string(),
  madeOn: dateText,
  /** For public forms: who has opened it as an outsider would, and when. Until then nothing links to it. */
  opened: z.optional(z.object({ by: z.string(), on: dateText })),
  /** No trigger announces answers, so each hourly run has to look. */
  polled: z.boolean(),
  /** Who else may open it, by a click here. */
  sharedWith: z.optional(z.array(z.string())),
  /** Who has a trigger for its answers; where it is not noted, whoever made it. */
  heardBy: z.optional(z.array(z.string())),
  /** Its address with a mark in place of the reference (`addressFor`). */
  prefill: z.optional(z.string()),
  /** By item id. Option keys by the options' wording at the time, in `comparable` form. */
  items: z.record(z.string(), builtItem),
});
export type BuiltForm = z.infer<typeof builtFormText>;
type BuiltItem = z.infer<typeof builtItem>;

/** One question as one person answered it. */
export interface Given {
  questionKey: string;
  /** As the form words it now. */
  question: string;
  values: string[];
  /** For each value the option's key, or `other` for free text. Null where there were no options. */
  keys: string[] | null;
}

export interface Answer {
  answerId: string;
  /** Instant (ms). */
  at: number;
  language: Language | null;
  given: Given[];
}

/** For free text. */
export const otherKey = 'other';

export function rememberForm(spec: FormSpec, made: FormMade, by: string, madeOn: CalendarDate): BuiltForm {
  const items: Record<string, BuiltItem> = {};
  for (const key of [languageQuestion, referenceQuestion]) {
    const itemId = made.items[key];
    if (itemId !== undefined) items[itemId] = { key };
  }
  for (const language of spec.languages) {
    for (const question of spec.parts.flatMap((part) => part.questions)) {
      const itemId = made.items[inLanguage(language, question.key)];
      if (itemId !== undefined) items[itemId] = { key: question.key, language, ...optionKeys(question, language) };
    }
  }
  const { formId, url, editUrl, prefill } = made;
  return { formId, url, editUrl, ...(prefill === undefined ? {} : { prefill }), by, madeOn, polled: false, items };
}

function optionKeys({ kind, options }: QuestionSpec, language: Language): { options?: Record<string, string> } {
  if (kind !== 'choice' && kind !== 'choices') return {};
  return { options: Object.fromEntries((options ?? []).map(({ key, text }) => [comparable(text[language]), key])) };
}

/** Questions that staff have added to the form are kept under `item 123`. */
export function understand(answer: FormAnswer, form: BuiltForm): Answer {
  const given: Given[] = [];
  let language: Language | null = null;
  for (const { itemId, title, values } of answer.items) {
    const item = form.items[itemId];
    if (item?.key === languageQuestion) continue;
    // The section that was filled in says more than the language chosen at first.
    language = item?.language ?? language;
    given.push({
      questionKey: item?.key ?? `item ${itemId}`,
      question: title,
      values,
      keys: item?.options ? keysOf(values, item.options) : null,
    });
  }
  return { answerId: answer.answerId, at: answer.at, language, given };
}

/** Own properties only: “Constructor” is a trade in Spanish. */
function keysOf(values: string[], options: Record<string, string>): string[] {
  const byWording = new Map(Object.entries(options));
  return values.map((value) => byWording.get(comparable(value)) ?? otherKey);
}
