/** What in the marketing plan cannot be counted. */
import type { Check } from '../../feature';
import { marketingPlan } from '../../records/marketing';
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
