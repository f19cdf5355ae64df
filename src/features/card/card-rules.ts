/** What the partner card shows about an organization, and what is wrong with it. */
import { monthAndYear, twelveHour, type CalendarDate } from '../../shared/dates';
import type { Problem } from '../../workbook/problems';
import type { Activity } from '../../records/activities';
import { later, openContacts } from '../../records/contact-rules';
import { isCurrent } from '../../records/people-rules';
import type { Contact } from '../../records/contact-log';
import type { Organization } from '../../records/organizations';
import type { Person } from '../../records/people';

/** The rows that belong to one organization. */
export interface CardRows {
  organization: Organization;
  people: readonly Person[];
  contacts: readonly Contact[];
  activities: readonly Activity[];
  /** The problems of the organization's own row. */
  problems: readonly Problem[];
  /** What its partnership lacks, as sentences. */
  lacks: readonly string[];
  today: CalendarDate;
}

/** `since Sep 2024`, `until Jun 2025`, `Sep 2024 to Jun 2025`, or empty. */
export function timeInRole({ since, until }: Pick<Person, 'since' | 'until'>): string {
  if (since !== null && until !== null) return `${monthAndYear(since)} to ${monthAndYear(until)}`;
  if (since !== null) return `since ${monthAndYear(since)}`;
  return until === null ? '' : `until ${monthAndYear(until)}`;
}

/** Current people first, the primary contact at the top, then by name. */
export function sortPeople(people: readonly Person[], today: CalendarDate): Person[] {
  const rank = (person: Person): number =>
    (isCurrent(person, today) ? 0 : 2) + (person.role === 'Primary contact' ? 0 : 1);
  const name = (person: Person): string => (person.name ?? '').toLowerCase();
  return [...people].sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** Newest first. */
export function lastContacts(contacts: readonly Contact[], count: number): Contact[] {
  return contacts
    .filter(({ date }) => date !== null)
    .sort((a, b) => (later(a, b) ? -1 : later(b, a) ? 1 : 0))
    .slice(0, count);
}

/** Next steps that nobody has taken, most urgent first. */
export function openSteps(
  contacts: readonly Contact[],
  today: CalendarDate,
): { what: string; date: string; overdue: boolean }[] {
  return openContacts(contacts)
    .map(({ nextStep, nextDate }) => ({
      what: nextStep ?? 'Next step',
      date: nextDate ?? '',
      overdue: nextDate !== null && nextDate < today,
    }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date === '' ? 1 : b.date === '' || a.date < b.date ? -1 : 1));
}

/** What is still to come, ideas included; those without a date come last. */
export function plannedActivities(activities: readonly Activity[], today: CalendarDate): Activity[] {
  const day = (activity: Activity): string => activity.date ?? '9999';
  return activities
    .filter(({ status, date, endDate }) => {
      const lastDay = endDate ?? date;
      return status !== 'Canceled' && status !== 'Held' && (lastDay === null || lastDay >= today);
    })
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

export function activityTime({ start, end }: Pick<Activity, 'start' | 'end'>): string {
  if (start === null) return '';
  return end === null ? twelveHour(start) : `${twelveHour(start)} – ${twelveHour(end)}`;
}

/**
 * In plain words, the most serious first. An organization that is no longer a partner needs no contact and no owner.
 */
export function cardProblems({ organization, people, problems, lacks, today }: CardRows): string[] {
  const found = problems.map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
  if (organization.stage === 'Declined' || organization.stage === 'Former partner') return found;
  const current = people.filter((person) => isCurrent(person, today));
  const primaries = current.filter(({ role }) => role === 'Primary contact');
  const [primary, second] = primaries;
  if (people.length === 0) found.push('Nobody is known there yet. Add a person in the People tab.');
  else if (current.length === 0)
    found.push('Everyone known there has left. Find out who follows, and add them in the People tab.');
  else if (!primary)
    found.push('No current primary contact. Give one of the people that role, so that it is clear who is written to.');
  if (primary && second)
    found.push(
      `Two current primary contacts: ${primary.name ?? '?'} and ${second.name ?? '?'}. Give one of them another role, or a last day under Until.`,
    );
  if (primary && !second && primary.email === null)
    found.push(`${primary.name ?? 'The primary contact'} has no email address, so mails cannot go there.`);
  if (organization.owner === null) found.push('Nobody at school looks after it yet. Pick someone under Owner.');
  return [...found, ...lacks];
}
