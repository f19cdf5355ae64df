import { eventOf } from '../../calendar/activity-event-rules';
import { isOn, isMeeting } from '../../records/activity-rules';
import { daysBetween, longDate, type CalendarDate } from '../../shared/dates';
import { nextSuch } from '../../shared/typed-dates';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { Table } from '../../workbook/read/table';
import type { activities, Activity } from '../../records/activities';

/** Days after which nobody still enters something as planned. */
const longOver = 60;
/** Days beyond which no school plans. */
const farAhead = 3 * 366;

/** For a readable date that is hardly meant, such as last January for the next: a question with the likely date. */
function slipOf({ date, status }: Activity, today: CalendarDate): string | null {
  if (date === null || status === 'Canceled') return null;
  const said = status === 'Idea' ? 'an idea' : (status ?? 'entered').toLowerCase();
  const likely = `Did you mean ${longDate(nextSuch(date, today))}?`;
  if (daysBetween(today, date) > farAhead)
    return `is ${said} for ${longDate(date)}, which is years ahead. ${likely} Correct the date.`;
  if (status === 'Held' && date > today)
    return `is marked Held, but its day, ${longDate(date)}, is still to come. Correct one of the two.`;
  if (status === 'Held' || daysBetween(date, today) <= longOver) return null;
  return `is ${said} for ${longDate(date)}, which is long over. ${likely} Correct the date, or set it to Held or Canceled.`;
}

function isBetween(date: CalendarDate, today: CalendarDate, more: number, most: number): boolean {
  const days = daysBetween(date, today);
  return days > more && days <= most;
}

/** From `Planned` on, an activity needs a date and a responsible teacher (the guide's step 12). */
export function activityProblems(table: Table<typeof activities>, today: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  const cells = new Set(table.problems.map((problem) => `${problem.row}/${problem.columnNumber}`));
  const add = (activity: Activity, column: keyof Activity & string, text: string): void => {
    const columnNumber = table.places.get(column) ?? 1;
    if (cells.has(`${activity.row}/${columnNumber}`)) return;
    problems.push(problemAt(table, activity.row, column, text));
  };
  for (const activity of table.rows) {
    const slip = slipOf(activity, today);
    if (slip !== null) add(activity, 'date', `“${activity.title ?? 'This activity'}” ${slip}`);
    if (!isOn(activity)) continue;
    const name = activity.title ?? 'This activity';
    const status = (activity.status ?? '').toLowerCase();
    if (activity.teacher === null) {
      add(
        activity,
        'teacher',
        `“${name}” is ${status} but nobody is responsible. Pick the teacher who organizes it; until then nobody is reminded.`,
      );
    }
    if (activity.partnerVisible && activity.organization === null)
      add(
        activity,
        'organization',
        `“${name}”: the partner is to be told, but no organization is named. Pick it from the list, or uncheck the box. Of merged cells, only the first holds the name.`,
      );
    if (activity.date === null)
      add(activity, 'date', `“${name}” is ${status} but has no date. Type the date, or set it back to Idea.`);
    const event = eventOf(activity, '', '');
    if ('why' in event && activity.date !== null && event.why.startsWith('Not in')) {
      const column = event.why.includes('last day') ? 'endDate' : 'end';
      add(
        activity,
        column,
        `${event.why.replace('Not in the calendar: ', '“' + name + '”: ')}. Fix the times and it appears in the calendar.`,
      );
    }
    const recruits = isMeeting(activity) || activity.kind === 'Community event';
    if (recruits && activity.date !== null && activity.date < today && activity.outcome === null) {
      add(
        activity,
        'outcome',
        `“${name}” is over. Write what came of it, even if nothing did; or set it to Canceled if it was not held.`,
      );
    }
    if (activity.date !== null && activity.status === 'Planned' && isBetween(activity.date, today, 14, longOver)) {
      add(
        activity,
        'status',
        `“${name}” was two weeks ago or longer and still says Planned. Set it to Held or Canceled.`,
      );
    }
  }
  return problems;
}
