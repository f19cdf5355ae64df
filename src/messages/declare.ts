/**
 * Texts as features declare them: each with the words in braces it may use and its first wording. Set-up puts them into
 * the Templates tab, where staff edit all but the kind. The build refuses a wording that uses a word not declared here.
 *
 * @example
 * export const thankYou = mail({
 *   kind: 'thank-you', name: 'Thank-you after an activity', to: 'outside',
 *   words: { name: needed('name of the one who gets it'), school: 'name of the school, from Settings' },
 *   subject: 'Thank you from {{school}}', body: 'Dear {{name}}, …',
 * });
 * thankYou.plan({ about: 'ACT-7K2MD', to, values: { school: 'Lincoln High' }, … });
 */
import { addressed } from './addressee-rules';
import type { Placeholder, Values } from './compose';
import type { PlannedMail } from './queue-rules';
import type { Category } from './tabs';
import type { AutomaticSetting } from './automatic';

/** What the word is replaced with, in a few words for staff. */
export type Word = string | { needed: string };

/** A text that uses this word is not made while the value is unknown. */
export const needed = (about: string): Word => ({ needed: about });

export interface Template<W extends string = string> {
  /** How code finds it; unique in the product. */
  readonly kind: string;
  readonly name: string;
  /** The values needed to make the text. */
  readonly words: readonly W[];
  readonly placeholders: readonly Placeholder[];
  readonly wording: { readonly subject: string; readonly body: string };
}

export interface Mail<W extends string = string> extends Template<W> {
  /** Lets people stop some mail and keep getting other mail. */
  readonly category: Category;
  /** To someone who is not staff. */
  readonly outside: boolean;
  /** It loses its recipient and text when the school year ends, however long the school keeps others. */
  readonly forgottenYearly?: boolean;
  /** The setting that lets it leave without being asked about. */
  readonly automatic?: AutomaticSetting;
  plan(mail: Planning<W>): PlannedMail;
}

/** One mail of a declared kind. `why` is for the footer of mail to people outside: the reason they get it. */
export type Planning<W extends string> = Omit<PlannedMail, 'kind' | 'outside' | 'why' | 'values'> & {
  why?: string;
  values: ValuesFor<W>;
};

/** The word `name` is whom the mail addresses, and follows from who gets it (`addressee-rules.ts`). */
export type ValuesFor<W extends string> = Readonly<Record<Exclude<W, 'name'>, string>>;

export type WordsOf<T> = T extends Template<infer W> ? W : never;

interface TemplateSpec<W extends string> {
  kind: string;
  name: string;
  words: Record<W, Word>;
  /** By name, what the text must say in staff's own words, between `{{#name}}` and `{{/name}}`. */
  parts?: Record<string, string>;
  subject: string;
  body: string;
}

interface MailSpec<W extends string> extends TemplateSpec<W> {
  to: 'outside' | 'staff';
  /** Default: activity logistics, or internal for mail to staff. */
  category?: Category;
  forgottenYearly?: boolean;
  automatic?: AutomaticSetting;
}

/** A text that is not mailed: a document, a call script. */
export function template<W extends string>(spec: TemplateSpec<W>): Template<W> {
  const { kind, name, words, parts } = spec;
  const names = Object.keys(words) as W[];
  const said = names.map((word): Placeholder => {
    const about: Word = words[word];
    return typeof about === 'string' ? { name: word, about } : { name: word, about: about.needed, required: true };
  });
  const blocks = Object.entries(parts ?? {}).map(([part, about]): Placeholder => ({ name: part, about, block: true }));
  // The first wording is read when it is used, since the build has put it apart (`tools/texts-apart.mjs`).
  const wording = {
    get subject() {
      return spec.subject;
    },
    get body() {
      return spec.body;
    },
  };
  return { kind, name, words: names, placeholders: [...said, ...blocks], wording };
}

export function mail<W extends string>(spec: MailSpec<W>): Mail<W> {
  const { kind, to, category, forgottenYearly = false, automatic } = spec;
  const outside = to === 'outside';
  return {
    ...template(spec),
    category: category ?? (outside ? 'activity logistics' : 'internal'),
    outside,
    forgottenYearly,
    ...(automatic === undefined ? {} : { automatic }),
    plan: ({ why = '', values, ...planned }) => ({
      ...planned,
      values: { ...values, name: addressed(planned.to, outside, (values as Values)['organization'] ?? '') },
      kind,
      outside,
      why,
    }),
  };
}
