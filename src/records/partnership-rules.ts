/** What an active partnership needs, and what of it is missing. Pure. */
import { addDays, boundsOfSchoolYear, schoolYear, type CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import { goalLacks } from './goal-rules';
import type { Goal } from './goals';
import type { Partnership } from './partnerships';
import type { Person } from './people';
import { isCurrent } from './people-rules';
import type { StaffMember } from './staff';

/** Days that a partnership may be without goals and leads before that is a problem. */
export const daysToPlan = 30;

/** What is known of one partnership. */
export interface Planned {
  /** Null: there is no row in Partnerships yet. */
  row: Partnership | null;
  /** Its own goals and those of the whole program; null when there is no tab Goals. */
  goals: readonly Goal[] | null;
  /** Who is named as school lead, where that is somebody in Staff. */
  schoolLead: StaffMember | null;
  /** The people at the partner. */
  people: readonly Person[];
}

/** `sinceYear`: it concerns this school year, so nobody had to see to it before the year began. */
export interface Lack {
  column: 'schoolLead' | 'partnerLead' | 'organization';
  text: string;
  sinceYear: boolean;
}

/** What the partnership lacks, as sentences for staff. */
export function lacksOf({ row, goals, schoolLead, people }: Planned, today: CalendarDate): Lack[] {
  const leads: Lack[] = [
    { column: 'schoolLead' as const, text: schoolLeadLack(row, schoolLead, today) },
    { column: 'partnerLead' as const, text: partnerLeadLack(row, people, today) },
  ].flatMap(({ column, text }) => (text === null ? [] : [{ column, text, sinceYear: false }]));
  const ofGoals = goals === null ? [] : goalLacks(goals, today);
  return [...ofGoals.map((text) => ({ column: 'organization' as const, text, sinceYear: true })), ...leads];
}

function schoolLeadLack(row: Partnership | null, lead: StaffMember | null, today: CalendarDate): string | null {
  const named = row?.schoolLead ?? null;
  if (named === null) return 'Nobody at school leads it. Pick a colleague under “School lead”.';
  if (!lead) return `“${named.label}”, the school lead, is not in Staff.`;
  if (lead.until !== null && lead.until < today)
    return `${lead.name ?? named.label}, the school lead, is no longer at the school. Pick another colleague.`;
  return null;
}

function partnerLeadLack(row: Partnership | null, people: readonly Person[], today: CalendarDate): string | null {
  const named = row?.partnerLead ?? null;
  if (named === null) return 'Nobody there leads it. Type a name from People under “Partner lead”.';
  const theirs = peopleNamed(people, named);
  if (theirs.length === 0) return `${named}, the partner lead, is not among the people there. Add the row in People.`;
  if (theirs.some((each) => isCurrent(each, today))) return null;
  return `${named}, the partner lead, is no longer there. Name somebody else.`;
}

/** The rows of one person. `people`: those of an organization. */
export function peopleNamed(people: readonly Person[], name: string): Person[] {
  return people.filter((each) => comparable(each.name ?? '') === comparable(name));
}

/** Whether what it lacks is a problem by now, and no longer just named. */
export function isOverdue(
  { sinceYear }: Pick<Lack, 'sinceYear'>,
  { partnerSince }: Pick<Partnership, 'partnerSince'>,
  today: CalendarDate,
): boolean {
  if (partnerSince === null) return false;
  const { first: start } = boundsOfSchoolYear(schoolYear(today));
  const from = sinceYear && start > partnerSince ? start : partnerSince;
  return today > addDays(from, daysToPlan);
}

/** The first day as a partner: as it was, or today; null while it is none. */
export function partnerSinceOf(
  stage: string | null,
  { partnerSince }: Pick<Partnership, 'partnerSince'>,
  today: CalendarDate,
): CalendarDate | null {
  return stage === 'Partner' ? (partnerSince ?? today) : null;
}
