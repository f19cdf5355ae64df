/** Hours that cannot be, and hours that are not what the time sheets make. */
import type { Check } from '../../feature';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import { daysOf } from '../../records/clearance-rules';
import { problemAt } from '../../workbook/problem-rules';
import type { AnyTab } from '../../workbook/tab';
import { hoursADay, sumOf } from './placement-rules';

export const hoursProblems: Check = (workbook) => {
  if (workbook.sheetIdOf(attendance as unknown as AnyTab) === null) return [];
  const table = workbook.table(attendance);
  return table.rows.flatMap((each) => {
    if (each.hours === null) return [];
    const at = (text: string) => [problemAt(table, each.row, 'hours', text)];
    const activity = workbook.follow(activities, each.meeting);
    const days = activity === null ? 0 : daysOf(activity).length;
    if (each.hours < 0 || (days > 0 && each.hours > days * hoursADay))
      return at(`Hours are from 0 to ${hoursADay} a day. Put the number right.`);
    const sum = sumOf(each.sheets);
    return each.sheets !== null && each.sheets.length > 0 && sum !== each.hours
      ? at(`The time sheets make ${sum} hours. If that is right, type ${sum} here; if not, have a sheet corrected.`)
      : [];
  });
};
