/** What in the marketing plan cannot be counted. */
import type { Check } from '../../feature';
import { marketingPlan } from '../../records/marketing';
import { refusalIn } from './post-rules';
import { problemAt } from '../../workbook/problem-rules';

export const postProblems: Check = (workbook) => {
  const table = workbook.table(marketingPlan);
  return table.rows
    .filter(({ direction, organization }) => direction === 'By the partner' && organization === null)
    .map(({ row }) =>
      problemAt(
        table,
        row,
        'organization',
        'A partner tells of you here. Pick which one, so that it counts as what it gives.',
      ),
    );
};

/** Typed into the sheet; the page would have refused it. By what the last pass has found. */
export const consentProblems: Check = (workbook) => {
  const table = workbook.table(marketingPlan);
  return table.rows.flatMap((step) => {
    const why = step.status === 'Done' ? refusalIn(step) : null;
    return why === null
      ? []
      : problemAt(table, step.row, 'status', `This is set to done and may not go out. ${why} Take it down where it is out, then pick “Taken down”.`); // prettier-ignore
  });
};
