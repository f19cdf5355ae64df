/** A survey as data: what is asked, in each language. `layout.ts` turns it into pages; keys never change, words may. */
import type { Language } from '../shared/dates';

/** The same thing said in each language. */
export type Words = Record<Language, string>;

export interface OptionSpec {
  key: string;
  text: Words;
  /** The part that follows when this is chosen, or `submit`. Either all options of a question have one, or none. */
  then?: string;
}

export interface QuestionSpec<Q extends string = string> {
  /** Unique within the form. Identifies answers in every language. */
  key: Q;
  /** `scale` runs from 1 to 5; its options are the labels of the two ends. */
  kind: 'choice' | 'choices' | 'text' | 'paragraph' | 'email' | 'phone' | 'date' | 'scale';
  title: Words;
  help?: Words;
  required?: boolean;
  /** The address of the form may bring what to fill in (`addressFor`). */
  prefilled?: boolean;
  options?: readonly OptionSpec[];
  /** Lets people give an answer of their own to `choice` or `choices`. */
  other?: boolean;
}

/** One page in each language. */
export interface PartSpec<Q extends string = string> {
  key: string;
  title: Words;
  help?: Words;
  questions: readonly QuestionSpec<Q>[];
}

/** `Q`: the keys of its questions, so that a misspelled one is an error where answers are read (`answer-rules.ts`). */
export interface FormSpec<Q extends string = string> {
  key: string;
  /** In all languages, since nobody has chosen one yet. */
  title: string;
  description: string;
  /** One for all languages, since Google has only one. */
  confirmation: string;
  languages: Language[];
  /** Sent to people individually: a first question says whose answer it is, prefilled by the address (`addressFor`). */
  referred?: boolean;
  parts: readonly PartSpec<Q>[];
}

export const form = <Q extends string>(spec: FormSpec<Q>): FormSpec<Q> => spec;

/** A part declared apart from its form. */
export const part = <Q extends string>(spec: PartSpec<Q>): PartSpec<Q> => spec;

/** A question declared apart from its form. */
export const question = <Q extends string>(spec: QuestionSpec<Q>): QuestionSpec<Q> => spec;

/** Several of these. */
export const questions = <Q extends string>(...specs: QuestionSpec<Q>[]): QuestionSpec<Q>[] => specs;
