import type { FormAnswers, FormItemView, FormView } from '../../messages';

/** What the address of a form says beside which form it is: `usp=pp_url&entry.123=Ada`, or `edit2=` an earlier response. */
export interface FormAddress {
  answers: FormAnswers;
  edited: FormView['answers'][number] | undefined;
}

/** As at Google, an answer that the question does not offer is left out. */
export function readAddress(form: FormView, query: string): FormAddress {
  const params = new URLSearchParams(query);
  const answers: FormAnswers = {};
  for (const item of form.items) {
    const answer = answerTo(item, params.getAll(`entry.${item.id}`));
    if (answer !== undefined) answers[item.id] = answer;
  }
  return { answers, edited: form.answers.find(({ id }) => id === params.get('edit2')) };
}

function answerTo(item: FormItemView, given: string[]): FormAnswers[string] | undefined {
  if (given.length === 0) return undefined;
  const offered = given.filter((one) => item.hasOther || item.choices.some(({ value }) => value === one));
  switch (item.kind) {
    case 'choice':
    case 'list':
      return offered[0];
    case 'checkboxes':
      return offered;
    case 'grid':
      return given.filter((one) => item.columns.includes(one));
    case 'checkboxGrid':
      // One list for all rows does not say which row a tick belongs to.
      return undefined;
    default:
      return given[0];
  }
}
