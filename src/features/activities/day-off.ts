/** The page A day off: everything of a day is canceled or moved at once, and whoever was told of it is told. */
import type { App } from '../../app';
import { activities, type Activity } from '../../records/activities';
import { readTold } from '../../records/told-rules';
import { leaveWord } from '../../schedule/lease';
import { isQuiet } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { schoolDays } from '../../schedule/tabs';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { longDate, shortDate, toCalendarDate, twelveHour, type CalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import { commitLogged, newBatch } from '../../workbook/write/history';
import type { dayOffCalls, DayOffItem } from './calls';
import { cellsFor, lastsLonger, standingOn, whoHasIt, type Fate } from './day-off-rules';
import { noticesOfChange } from './notices';

type Show = (typeof dayOffCalls)['dayOff.show'];
type Apply = (typeof dayOffCalls)['dayOff.apply'];

const waitMs = 20_000;

export function showDayOff(app: App, { date }: ParsedOf<Show>): ResultOf<Show> {
  const { workbook, clock } = app;
  workbook.lookAtAllRows(activities as unknown as AnyTab);
  const today = clock.today();
  const day = date === null ? today : dayFrom(date);
  return {
    date: day,
    today,
    isOff: isQuiet({ ...schoolCalendar(app), weekendsQuiet: false }, day, false),
    items: standingOn(workbook.rowsOf(activities), day).map((activity) => itemOf(activity, today)),
  };
}

function itemOf(activity: Activity, today: CalendarDate): DayOffItem {
  const { id, title, date, endDate, start, organization, teacher, toldAs } = activity;
  const when = start === null ? 'all day' : twelveHour(start);
  const span = lastsLonger(activity) ? `${shortDate(date!)} to ${shortDate(endDate!)}` : '';
  return {
    id,
    title: title ?? 'An activity without a name',
    about: [when, span, organization?.label, teacher?.label].filter(Boolean).join(' · '),
    lastsLonger: span !== '',
    ...whoHasIt(readTold(toldAs, id), today),
  };
}

/** One batch that can be undone. The notices are made at once, since people may be about to set out. */
export function applyDayOff(app: App, given: ParsedOf<Apply>): ResultOf<Apply> {
  const { workbook, clock, random } = app;
  const day = dayFrom(given.date);
  const today = clock.today();
  if (day < today) throw new Failure('That day is over. Pick today or a day ahead.');
  const fates = new Map(given.fates.map(({ id, to }) => [id, fateOf(to, day, today)]));
  const why = `${given.reason === '' ? 'Day off' : given.reason}, ${longDate(day)}`;
  const batch = newBatch(random);
  const { rows, outside } = app.exclusive.run(waitMs, () => {
    const standing = standingOn(workbook.rowsOf(activities), day);
    const gone = [...fates.keys()].filter((id) => !standing.some((each) => each.id === id));
    if (gone.length > 0)
      throw new Failure(
        'Somebody has changed an activity of that day since you saw it, so nothing was done. Look again.',
      );
    const rows = standing.filter(({ id }) => fates.has(id));
    for (const activity of rows) workbook.change(activities, activity.id, cellsFor(activity, fates.get(activity.id)!));
    if (given.noSchool && !isQuiet({ ...schoolCalendar(app), weekendsQuiet: false }, day, false))
      workbook.add(schoolDays, [{ date: day, kind: 'No school', note: given.reason || 'Day off' }]);
    commitLogged(app, { why, batch, exact: true });
    return { rows, outside: rows.flatMap(({ id, toldAs }) => whoHasIt(readTold(toldAs, id), today).outside).length };
  });
  noticesOfChange.run(app);
  leaveWord(app);
  app.memory.save();
  const isOff = ({ id }: Activity): boolean => fates.get(id) === 'cancel';
  const [canceled, moved] = [rows.filter(isOff).length, rows.filter((each) => !isOff(each)).length];
  const done = [canceled > 0 ? `${canceled} canceled` : '', moved > 0 ? `${moved} moved` : ''].filter(Boolean);
  const mails =
    outside === 0
      ? 'Nobody outside has it in writing.'
      : `${plural(outside, 'mail')} to people outside ${outside === 1 ? 'waits' : 'wait'} for you: read and send ${outside === 1 ? 'it' : 'them'} under Mail, or call.`;
  return { batch, outside, text: `${done.length === 0 ? 'Noted' : done.join(', ')}. ${mails}` };
}

function dayFrom(text: string): CalendarDate {
  const day = toCalendarDate(text);
  if (day === null) throw new Failure('Pick the day.');
  return day;
}

function fateOf(to: string, day: CalendarDate, today: CalendarDate): Fate {
  if (to === 'cancel') return to;
  const target = toCalendarDate(to);
  if (target === null) throw new Failure('Pick the day to which it is moved.');
  if (target < today) throw new Failure(`${longDate(target)} is over. Pick a day ahead.`);
  if (target === day) throw new Failure(`It stands on ${longDate(day)} already. Pick another day.`);
  return target;
}
