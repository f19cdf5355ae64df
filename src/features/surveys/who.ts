/** Who answered, for people to read: the name that was given, or whom the form was sent to. */
import type { App } from '../../app';
import { referenceQuestion, told, type SurveyAnswer } from '../../forms/answer-rules';
import type { FormUse } from '../../forms/use';
import { rowName } from '../../workbook/write/changes';

/** Empty if nobody knows. Looks only into tabs that were read for what followed from the answer. */
export function whoAnswered({ workbook, tabs }: App, { signed }: FormUse, answer: SurveyAnswer): string {
  const name = signed === undefined ? '' : told(answer, signed);
  if (name !== '') return name;
  // A reference may hold several ids, from what it is about to whom it went.
  for (const id of told(answer, referenceQuestion).split(' ').reverse()) {
    const tab = tabs.find(({ prefix }) => id.startsWith(`${prefix}-`));
    const row = tab && workbook.hasRead(tab) ? workbook.table(tab).byId.get(id) : undefined;
    if (tab && row) return rowName(tab, row);
  }
  return '';
}
