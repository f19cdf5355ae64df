/** When a partner may be invited, and when it is told what helps to prepare. Pure. */
import type { Activity } from '../../records/activities';
import { addDays, shortDate, type CalendarDate } from '../../shared/dates';

/** Days before, so that there is time to prepare and the reminder comes later. */
const prepareDays = 14;

/** Why nobody is invited to it now, as a sentence for staff; null when they may be. */
export function whyNotInvited(
  { status, date, organization, partnerVisible }: Activity,
  today: CalendarDate,
): string | null {
  if (status === 'Canceled') return 'The activity was canceled.';
  if (status === 'Confirmed') return 'They have said yes already.';
  if (status === 'Held') return 'The activity is over.';
  if (status !== 'Planned') return 'It is only an idea. Plan it first, with its day and teacher.';
  if (date === null) return 'It has no day yet. Type it into Activities first.';
  if (date < today) return `Its day, ${shortDate(date)}, is over.`;
  if (organization === null) return 'It names no organization. Pick the one to invite in Activities first.';
  return partnerVisible ? null : '“Tell the partner” is not ticked in Activities. Tick it first.';
}

/** `a visit (tour)`, as the invitation words it. */
export function whatItIs({ kind, form }: Activity): string {
  if (form === 'Job shadow') return 'a job shadow';
  if (form !== null && kind === 'Field trip') return `a visit (${form.toLowerCase()})`;
  if (kind === 'Field trip') return 'a visit';
  if (kind === 'Internship') return 'an internship';
  return kind === 'Mentor activity' ? 'time with a mentor' : 'a talk';
}

/** Confirmed, and the partner comes to the class within two weeks. Hosts of trips and internships get the handout. */
export function mayBePrepared({ status, kind, date, partnerVisible }: Activity, today: CalendarDate): boolean {
  if (status !== 'Confirmed' || !partnerVisible || date === null) return false;
  const comesHere = kind === 'Classroom presentation' || kind === 'Mentor activity';
  return comesHere && date > today && date <= addDays(today, prepareDays);
}

/** Its day must not move while it waits: that would be another mail to whoever approved it. */
export function prepareOn(date: CalendarDate): CalendarDate {
  return addDays(date, -prepareDays);
}

export function tellsSomething(
  { before, questions, logistics }: Pick<Activity, 'before' | 'questions' | 'logistics'>,
  learning: string,
): boolean {
  return learning !== '' || [before, questions, logistics].some((each) => each !== null);
}
