/**
 * What staff have reworded or replaced in a form since it was built (law 12): an answer that is not understood becomes
 * a question to staff, never a No. Pure.
 */
import { comparable } from '../shared/text';
import { languageQuestion } from './layout';
import { otherKey, type Answer, type BuiltForm, type Given } from './built';
import type { FormSpec, QuestionSpec } from './spec';

/** The key of a choice that nobody knows: staff are asked what this means, and the whole answer waits. */
export const unclearKey = 'unknown';

/**
 * The answer with everything unclear marked: a wording that no option had when the form was built, and a question that
 * everybody is asked and that no longer exists. A question retyped word for word is the same question.
 */
export function clarify(answer: Answer, form: BuiltForm, spec: FormSpec): Answer {
  const questions = spec.parts.flatMap((part) => [...part.questions]);
  const byKey = new Map(questions.map((question) => [question.key as string, question]));
  const answered = new Set(answer.given.map(({ questionKey }) => questionKey));
  const given = answer.given.map((each): Given => {
    const known = byKey.get(each.questionKey);
    if (known) return withUnclear(each, known, form);
    const same = questions.filter((question) => !answered.has(question.key) && isSaidBy(question, each.question))[0];
    return same
      ? withUnclear({ ...each, questionKey: same.key, keys: keysBySpec(each.values, same) }, same, form)
      : each;
  });
  const there = new Set(given.map(({ questionKey }) => questionKey));
  const built = new Set(Object.values(form.items).map(({ key }) => key));
  const language = answer.language ?? spec.languages[0] ?? 'en';
  const missing = alwaysAsked(spec)
    .filter(({ key }) => built.has(key) && !there.has(key))
    .map(({ key, title }): Given => ({ questionKey: key, question: title[language], values: [], keys: [unclearKey] }));
  return { ...answer, given: [...given, ...missing] };
}

export function isUnclear({ given }: { given: readonly Pick<Given, 'keys'>[] }): boolean {
  return given.some(({ keys }) => keys?.includes(unclearKey) ?? false);
}

/** By wording and not by key: an option's own key may be “other”. */
function withUnclear(given: Given, { key, other, options = [] }: QuestionSpec, form: BuiltForm): Given {
  if (other || given.keys === null) return given;
  const known = new Set(options.flatMap(({ text }) => Object.values(text).map(comparable)));
  for (const item of Object.values(form.items))
    if (item.key === key) for (const wording of Object.keys(item.options ?? {})) known.add(wording);
  return {
    ...given,
    keys: given.keys.map((each, index) => (known.has(comparable(given.values[index] ?? '')) ? each : unclearKey)),
  };
}

function isSaidBy({ title }: QuestionSpec, text: string): boolean {
  return Object.values(title).some((words) => comparable(words) === comparable(text));
}

function keysBySpec(values: readonly string[], { options = [], kind }: QuestionSpec): string[] | null {
  if (kind !== 'choice' && kind !== 'choices') return null;
  const keyOf = (value: string): string =>
    options.filter(({ text }) => Object.values(text).some((words) => comparable(words) === comparable(value)))[0]
      ?.key ?? otherKey;
  return values.map(keyOf);
}

/** Required, and in a part that no branch skips. */
function alwaysAsked({ parts }: FormSpec): QuestionSpec[] {
  const leads = parts.findIndex(({ questions }) =>
    questions.some(({ options = [] }) => options.some(({ then }) => then !== undefined)),
  );
  return (leads === -1 ? parts.slice(0, 1) : parts.slice(0, leads + 1)).flatMap(({ questions }) =>
    questions.filter(({ required, key }) => required === true && key !== languageQuestion),
  );
}

/** What staff decided: that a wording means an option of a question, in whatever language it was asked. */
export function withWording(form: BuiltForm, questionKey: string, wording: string, optionKey: string): BuiltForm {
  const items = Object.fromEntries(
    Object.entries(form.items).map(([itemId, item]) => [
      itemId,
      item.key === questionKey ? { ...item, options: { ...item.options, [comparable(wording)]: optionKey } } : item,
    ]),
  );
  return { ...form, items };
}

/** Or that a question they added replaces one that is gone. */
export function withQuestion(form: BuiltForm, itemId: string, questionKey: string): BuiltForm {
  const before = Object.values(form.items).filter(({ key }) => key === questionKey);
  const options = Object.assign({}, ...before.map((item) => item.options ?? {})) as Record<string, string>;
  const isChoice = before.some((item) => item.options !== undefined);
  return { ...form, items: { ...form.items, [itemId]: { key: questionKey, ...(isChoice ? { options } : {}) } } };
}
