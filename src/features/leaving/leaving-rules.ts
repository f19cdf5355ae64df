/** What is affected when a person leaves an organization that stays a partner (the guide's step 11). */
import { shortDate, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { Message } from '../../messages/tabs';
import type { Activity } from '../../records/activities';
import { isCurrent } from '../../records/people-rules';
import type { Person } from '../../records/people';

/** `theirs`: everyone at that organization. */
export function endingRoles(person: Person, theirs: readonly Person[], today: CalendarDate): Person[] {
  return theirs.filter(
    (each) => isCurrent(each, today) && comparable(each.name ?? '') === comparable(person.name ?? ''),
  );
}

/** Upcoming activities that name the person; for whoever receives the mail, all activities with the organization. */
export function affectedActivities(
  person: Person,
  isPrimary: boolean,
  activities: readonly Activity[],
  today: CalendarDate,
): string[] {
  const name = comparable(person.name ?? '');
  return activities
    .filter(({ date, status }) => date !== null && date >= today && status !== 'Canceled')
    .filter(({ title, notes }) => isPrimary || comparable(`${title ?? ''} ${notes ?? ''}`).indexOf(name) >= 0)
    .map(({ title, date }) => `${title ?? 'Activity'} on ${shortDate(date!)}`);
}

/** Mails to one of the person's addresses that have not been sent. */
export function waitingMails(ending: readonly Person[], messages: readonly Message[]): Message[] {
  const addresses = ending.flatMap(({ email }) => email?.toLowerCase() ?? []);
  return messages.filter(
    ({ to, state }) => (state === 'draft' || state === 'approved') && addresses.indexOf((to ?? '').toLowerCase()) >= 0,
  );
}

/** Names of current colleagues: a substitute for this person, then any substitute, then the others. */
export function successorsOf(person: Person, theirs: readonly Person[], today: CalendarDate): string[] {
  const is = comparable(person.name ?? '');
  const rank = ({ role, standsInFor }: Person): number =>
    role !== 'Substitute' ? 2 : comparable(standsInFor ?? '') === is ? 0 : 1;
  const others = theirs.filter((each) => isCurrent(each, today) && each.name !== null && comparable(each.name) !== is);
  return [...new Set(others.sort((a, b) => rank(a) - rank(b)).map(({ name }) => name ?? ''))];
}
