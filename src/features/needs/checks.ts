/** What in the ledger cannot be used. */
import type { Check } from '../../feature';
import { offers } from '../../records/offers';
import { problemAt } from '../../workbook/problem-rules';
import { faultsOf } from './fault-rules';

export const ledgerProblems: Check = (workbook) => {
  const table = workbook.table(offers);
  return table.rows.flatMap((offer) =>
    faultsOf(offer).map(({ column, text }) => problemAt(table, offer.row, column, text)),
  );
};
