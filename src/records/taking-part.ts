/** Who takes part, by activity: rows of *Who takes part*, followed once. */
import type { Workbook } from '../workbook/workbook';
import { everyRow } from '../workbook/read/table';
import type { AnyTab } from '../workbook/tab';
import { activities } from './activities';
import { attendance, type TakingPart } from './attendance';

/** By id of the activity; with rows typed a moment ago and those that rest. One read; none without the tab. */
export function takingPartByActivity(workbook: Workbook): Map<string, TakingPart[]> {
  const groups = new Map<string, TakingPart[]>();
  if (workbook.sheetIdOf(attendance as unknown as AnyTab) === null) return groups;
  for (const row of everyRow(workbook.table(attendance))) {
    const id = workbook.follow(activities, row.meeting)?.id ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
