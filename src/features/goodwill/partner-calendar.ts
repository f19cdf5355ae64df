/** Once a month partners get what is ahead, so that they learn what students do and need (B72). */
import { entryOf } from '../../calendar/entry';
import { calendarFile } from '../../messages/invitation';
import { activities, type Activity } from '../../records/activities';
import { hoursOf, lastDay } from '../../records/activity-rules';
import { saysStudent } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import type { App } from '../../app';
import { addDays, longDate, shortDate, type CalendarDate } from '../../shared/dates';
import { lettersInSeason } from './seasonal';
import { calendarSeason } from './season-rules';
import { partnerCalendar } from './texts';

const daysAhead = 60;

/** What partners are told of anyway, and what the whole school or community is asked to. */
const forAll: readonly (string | null)[] = ['Student celebration', 'Community event', 'Industry event'];

export const sendingCalendar = lettersInSeason({
  name: 'Plan the calendar for partners',
  about: 'Drafts to each partner, once a month, what is ahead in the next 60 days',
  mail: partnerCalendar,
  season: calendarSeason,
  letters(app, { first }, partners) {
    // Of the whole week it is the same calendar, so that what was approved stays approved while nothing changes.
    const until = addDays(first, daysAhead);
    const ahead = shownToPartners(app, first, until);
    if (ahead.length === 0) return [];
    const invitation = calendarFile(
      ahead.flatMap((each) => entryOf(app, each)),
      Number(app.clock.instant()),
    );
    const values = { ahead: ahead.map(lineOf).join('\n'), until: longDate(until) };
    return partners.map((organization) => ({ organization, values, invitation }));
  },
  whyNot: 'Nothing is ahead that partners are told of, or they are no partner any more.',
});

function shownToPartners({ workbook, clock }: App, first: CalendarDate, until: CalendarDate): Activity[] {
  const from = clock.today() > first ? clock.today() : first;
  const ahead = workbook
    .rowsOf(activities)
    .filter(({ status }) => status === 'Planned' || status === 'Confirmed')
    .filter(({ partnerVisible, kind }) => partnerVisible || forAll.includes(kind))
    .filter((each) => each.date !== null && each.date <= until && lastDay(each)! >= from);
  if (ahead.length === 0) return [];
  // One that names a student gets into no calendar (law 10).
  const names = namingStudents(workbook);
  const key = ({ date, start }: Activity): string => `${date ?? ''} ${start ?? ''}`;
  return ahead.filter((each) => !saysStudent(each, names)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function lineOf(activity: Activity): string {
  const { date, title, organization } = activity;
  const what = [title, organization?.label].filter(Boolean).join(' · ');
  return `- ${date === null ? '' : shortDate(date)}, ${hoursOf(activity)}: ${what}`;
}
