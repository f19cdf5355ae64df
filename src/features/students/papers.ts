/** The papers on file, read protectively: what cannot be read counts against somebody, and never for. */
import { requirements, type Requirement } from '../../records/requirements';
import { everyRow, unusableIn, type Table } from '../../workbook/read/table';
import type { Settings } from '../../workbook/settings';
import type { AnyTab } from '../../workbook/tab';
import type { Workbook } from '../../workbook/workbook';

const protecting = ['kind', 'state', 'person', 'organization', 'activity', 'student', 'decided', 'expires', 'months'];

export interface Papers {
  rows: Requirement[];
  isReadable(row: Requirement): boolean;
  /** How long a paper of this kind counts that names neither a last day nor months. */
  months(kind: Requirement['kind']): number;
}

/** With rows that were typed a moment ago, and with those that rest: such a row counts only against somebody. */
export function papersIn(workbook: Workbook, { clearanceMonths }: Pick<Settings, 'clearanceMonths'>): Papers {
  if (workbook.sheetIdOf(requirements as unknown as AnyTab) === null)
    return { rows: [], isReadable: () => false, months: () => clearanceMonths };
  const table = workbook.table(requirements);
  const any = table as unknown as Table<AnyTab>;
  const resting = new Set(table.resting);
  const rests = (row: Requirement): boolean => resting.has(row);
  const rows = everyRow(table);
  return {
    rows,
    isReadable: (row) => !rests(row) && protecting.every((column) => unusableIn(any, row, column) === ''),
    months(kind) {
      const rules = rows.filter((row) => row.state === 'Rule' && row.kind === kind && row.months !== null);
      const usual = rules.filter((rule) => !rests(rule))[0]?.months ?? clearanceMonths;
      return Math.min(usual, ...rules.filter(rests).map((rule) => rule.months!));
    },
  };
}
