/** Mentor sessions with their mentors, as the workbook has them. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import { people } from '../../records/people';
import { sayableActivity, whyUnsayable } from '../../records/sayable-activity';
import { learningOf } from '../../records/learning';
import { namingStudents } from '../../records/student-names';
import { takingPartByActivity } from '../../records/taking-part';
import { isAhead, isSession, mentorsOf, type Session } from './session-rules';

/** With a day. Reads Activities; where there are some, also Who takes part, People and Students, each at most once. */
export function sessionsOf({ workbook }: App, wanted: (activity: Activity) => boolean): Session[] {
  const found = workbook
    .table(activities)
    .rows.filter((each) => isSession(each) && each.date !== null && wanted(each))
    .sort((one, other) => (one.date! < other.date! ? -1 : one.date! > other.date! ? 1 : 0));
  if (found.length === 0) return [];
  const takingPart = takingPartByActivity(workbook);
  const everyone = workbook.table(people).rows;
  const names = namingStudents(workbook);
  const listedAt = (activity: Activity, rows: readonly TakingPart[]) => ({
    rows,
    mentors: mentorsOf(activity, rows, everyone),
  });
  return found.map((activity) => ({
    activity: sayableActivity(activity, names),
    unsayable: whyUnsayable(activity, learningOf(workbook, activity), names),
    ...listedAt(activity, takingPart.get(activity.id) ?? []),
  }));
}

export const sessionsAhead = (app: App): Session[] =>
  sessionsOf(app, (activity) => isAhead(activity, app.clock.today()));
