/** A form that a feature makes, and what becomes of its answers. The forms stand in `Feature.forms`. */
import type { App } from '../app';
import type { BuiltForm } from './built';
import type { SurveyAnswer } from './answer-rules';
import type { FormSpec } from './spec';

export interface FormUse<Q extends string = string> {
  /** Of the form, in the memory; never changed. */
  key: string;
  /** As it stands in Responses. */
  name: string;
  /** Where it is made, for messages: `Surveys › Create the parent survey`. */
  menuItem: string;
  /** Who answers it. */
  audience: string;
  /** What happens to the answers, for staff. */
  becomes: string;
  spec(app: App): FormSpec<Q>;
  /** Its intake takes corrected answers (`before`) into account; of others, staff are asked to. */
  corrects?: boolean;
  /**
   * What follows from new answers, called under the document lock before they go to Responses; it changes the workbook
   * and commits nothing. A run that dies brings the same answers again. Returns them as they may be kept.
   */
  intake?(app: App, answers: SurveyAnswer<Q>[]): SurveyAnswer[];
}

/** Holds what reads the answers to the questions that are asked. */
export const formUse = <Q extends string>(use: FormUse<Q>): FormUse<Q> => use;

/** Where one organization, person or message answers: the form with its reference filled in. */
export function addressFor({ url, prefill }: BuiltForm, reference: string): string {
  return prefill === undefined ? url : prefill.replace(referenceMark, encodeURIComponent(reference));
}

/** With the school's name in the title, when Settings knows it. */
export function withSchool<Q extends string>(app: App, spec: FormSpec<Q>): FormSpec<Q> {
  const { schoolName } = app.settings();
  return schoolName === '' ? spec : { ...spec, title: `${spec.title} – ${schoolName}` };
}

/** Stands in the prefilled address where the reference goes. */
export const referenceMark = 'REFERENCE';
