/** Time sheets to print, a page for each student: codes and blanks, for whoever has no phone at work. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentOf } from '../../documents/use';
import { activities } from '../../records/activities';
import { lastDay } from '../../records/activity-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { addDays, shortDate, type CalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { paperSheetText } from './texts';
import { placementsOf } from './placed';
import { weekOf } from './placement-rules';

/** Blank lines for a placement that has no last day yet. */
const openWeeks = 6;

/** Printed at once, they stay as they are: the hourly run makes none again. */
export const paperSheets = documentOf({
  template: paperSheetText,
  pages(app, [id = ''], again) {
    if (again) return null;
    const activity = app.workbook.table(activities).byId.get(id);
    if (!activity || activity.date === null) {
      throw new Failure('That internship is not in Activities any more, or has no day. Open this page again.');
    }
    const [placement] = placementsOf(app, (each) => each.id === id);
    const placed = placement?.placed ?? [];
    if (placed.length === 0) throw new Failure('Nobody is listed yet. List the students first.');
    const { title, organization, teacher } = sayableActivity(activity, namingStudents(app.workbook));
    const { schoolName: school, schoolPhone } = app.settings();
    const weeks = weeksOf(activity.date, lastDay(activity))
      .map((week) => `| ${shortDate(week)} | | | | | | | | |`)
      .join('\n');
    return placed.map(({ code }) => ({
      ...{ school, schoolPhone, code, weeks },
      activity: title ?? 'Internship',
      organization: organization?.label ?? '',
      teacher: teacher?.label ?? '',
    }));
  },
});

/** Mondays, from the week of the first day on. */
function weeksOf(first: CalendarDate, last: CalendarDate | null): CalendarDate[] {
  const until = last === null || last === first ? addDays(first, 7 * (openWeeks - 1)) : last;
  const weeks: CalendarDate[] = [];
  for (let week = weekOf(first); week <= until; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

export function printTimeSheets(app: App, { id }: { id: string }): { name: string; url: string } {
  const { name, url } = makeDocument(app, paperSheets, [id], app.workbook.table(activities).byId.get(id)?.title ?? '');
  return { name, url };
}
