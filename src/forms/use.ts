/** A form that a feature makes, and what becomes of its answers. Declared in `Feature.forms`. */
import type { App } from '../app';
import type { SurveyAnswer } from './answer-rules';
import type { Need } from '../records/needs';
import type { FormSpec, OptionSpec } from './spec';

export interface FormUse<Q extends string = string> {
  /** The form's key in the memory; never changes. */
  key: string;
  /** As Responses names it. */
  name: string;
  /** Where it is made, for messages: `Program › Create the parent survey`. */
  menuItem: string;
  /** Who answers it. */
  audience: string;
  /** What happens to the answers, for staff. */
  becomes: string;
  spec(app: App): FormSpec<Q>;
  /** A question with check boxes whose first options are what stands in the workbook (`options.ts`). */
  live?: { question: NoInfer<Q>; options(app: App): OptionSpec[] };
  /** The question that asks whoever answers for their name. */
  signed?: NoInfer<Q>;
  /** What is counted into Findings. */
  counted?: Counted<Q>;
  /** What of an answer may be kept at all, whether it is understood or not. `before` of an answer is such a one. */
  keepable?(app: App, answer: SurveyAnswer): SurveyAnswer;
  /** Whether `intake` handles corrected answers (`before`); otherwise staff are asked to. */
  corrects?: boolean;
  /**
   * What follows from new answers. Called under the document lock before they go to Responses; changes the workbook and
   * commits nothing. After a run is cut off, the same answers come again. Returns them as they may be kept.
   */
  intake?(app: App, answers: SurveyAnswer<Q>[]): SurveyAnswer[];
}

export interface Counted<Q extends string> {
  /** Questions, with what they are called in Findings: two forms never use the same words. */
  questions: Readonly<Partial<Record<NoInfer<Q>, string>>>;
  /** Answers are counted apart for each industry that is named to this question. */
  by?: NoInfer<Q>;
  /** Who lacks what is counted. */
  whose: NonNullable<Need['perspective']>;
}

/** Ties the code that reads answers to the questions that are asked. */
export const formUse = <Q extends string>(use: FormUse<Q>): FormUse<Q> => use;

/** Forms of every feature that is on. */
export const allForms = ({ featuresOn }: Pick<App, 'featuresOn'>): FormUse[] =>
  featuresOn().flatMap(({ forms }) => [...forms]);

/** Adds the school's name to the title if Settings has it. */
export function withSchool<Q extends string>(app: App, spec: FormSpec<Q>): FormSpec<Q> {
  const { schoolName } = app.settings();
  return schoolName === '' ? spec : { ...spec, title: `${spec.title} – ${schoolName}` };
}
