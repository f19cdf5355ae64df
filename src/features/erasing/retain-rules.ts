/** Which lines are so old that nothing personal of them is kept. */
import { monthOf, toCalendarDate, yearOf, type CalendarDate } from '../../shared/dates';
import type { Message } from '../../messages/tabs';

/** The day from which on values are kept: July 1, so many school years before the one that `today` is in. */
export function keptFrom(today: CalendarDate, years: number): CalendarDate {
  const began = monthOf(today) >= 7 ? yearOf(today) : yearOf(today) - 1;
  return toCalendarDate(`${began - years}-07-01`)!;
}

interface Line {
  at: string | null;
  record: string | null;
  before: string | null;
  after: string | null;
}

export function isOldLine({ at, record, before, after }: Line, from: CalendarDate): boolean {
  return at !== null && at.slice(0, 10) < from && (record !== null || before !== null || after !== null);
}

const over: readonly Message['state'][] = ['sent', 'practice', 'canceled', 'suppressed'];

/** Of mails that are over and done with; what waits, failed or is unknown is somebody’s to settle. */
export function isOldMail(
  { changedAt, state, to, toName, subject, body }: Pick<Message, 'changedAt' | 'state' | 'to' | 'toName' | 'subject' | 'body'>, // prettier-ignore
  from: CalendarDate,
): boolean {
  if (changedAt === null || changedAt.slice(0, 10) >= from || !over.includes(state)) return false;
  return [to, toName, subject, body].some((value) => value !== null);
}
