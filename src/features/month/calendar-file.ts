/** All activities of a year as one file that any calendar reads; read again later, it brings that calendar up to date. */
import type { App } from '../../app';
import { entryOf } from '../../calendar/entry';
import { asSent, calendarFile } from '../../messages/invitation';
import { activities } from '../../records/activities';
import { isOn, lastDay } from '../../records/activity-rules';
import { saysStudent } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addDays, calendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import type { AnyTab } from '../../workbook/tab';
import type { monthCalls } from './calls';

type Make = (typeof monthCalls)['month.file'];

const year = 366;

/** From the first of that month on, for a year. What was called off goes along as canceled, so that it is taken away. */
export function makeCalendarFile(app: App, { month, kind }: ParsedOf<Make>): ResultOf<Make> {
  const { workbook, clock } = app;
  workbook.lookAtAllRows(activities as unknown as AnyTab);
  const first = calendarDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1)!;
  const names = namingStudents(workbook);
  const inside = workbook.rowsOf(activities).filter((each) => {
    const last = lastDay(each);
    return last !== null && last >= first && last < addDays(first, year) && (kind === '' || each.kind === kind);
  });
  // One that nobody ever had in a calendar need not be taken away.
  const shown = inside.filter((each) => isOn(each) || each.calendarAt !== null);
  const sayable = shown.filter((each) => !saysStudent(each, names));
  const entries = sayable.flatMap((each) => entryOf(app, each));
  if (entries.length === 0) throw new Failure('Nothing is planned from that month on, so there is no file to save.');
  return {
    name: `activities-${month}.ics`,
    text: asSent(calendarFile(entries, Number(clock.instant()))),
    count: entries.length,
    leftOut: shown.length - entries.length,
  };
}
