/** The advisory board as it stands in the workbook. */
import type { CalendarDate } from '../shared/dates';
import type { Workbook } from '../workbook/workbook';
import { boardOf, type Board } from './board-rules';
import { organizations } from './organizations';
import { people } from './people';
import { staff } from './staff';

/** Reads Organizations, People and Staff. */
export function readBoard(workbook: Workbook, today: CalendarDate): Board {
  return boardOf(
    workbook.table(organizations).rows,
    workbook.table(people).rows,
    workbook.table(staff).rows,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
    today,
  );
}
