/** Which rows of the workbook the points of the checklist look at, and how they are counted. Pure. */
import type { Activity } from '../../records/activities';
import type { TakingPart } from '../../records/attendance';
import type { Connection } from '../../records/connections';
import type { Contact } from '../../records/contact-log';
import type { Feedback } from '../../records/feedback';
import type { Finding } from '../../records/findings';
import type { Goal } from '../../records/goals';
import type { IndustryPart } from '../../records/industry';
import type { InquiryRow as Inquiry } from '../../records/inquiries';
import { sideOf } from '../../records/ledger-rules';
import type { Need } from '../../records/needs';
import type { Offer } from '../../records/offers';
import type { Organization } from '../../records/organizations';
import type { Partnership } from '../../records/partnerships';
import type { Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { Requirement } from '../../records/requirements';
import type { StaffMember } from '../../records/staff';
import type { TopTenRow } from '../../records/top-ten';
import type { Topic } from '../../records/topics';
import { boundsOfSchoolYear, schoolYear, type CalendarDate } from '../../shared/dates';
import { plural } from '../../shared/text';

/** The rows of the tabs that are in use; no rows where a tab is not. */
export interface Shown {
  today: CalendarDate;
  /** How many there are in all. */
  kindsOfPartners: number;
  activities: readonly Activity[];
  attendance: readonly TakingPart[];
  connections: readonly Connection[];
  contacts: readonly Contact[];
  feedback: readonly Feedback[];
  findings: readonly Finding[];
  goals: readonly Goal[];
  industry: readonly IndustryPart[];
  inquiries: readonly Inquiry[];
  needs: readonly Need[];
  offers: readonly Offer[];
  organizations: readonly Organization[];
  partnerships: readonly Partnership[];
  people: readonly Person[];
  requirements: readonly Requirement[];
  staff: readonly StaffMember[];
  topTen: readonly TopTenRow[];
  topics: readonly Topic[];
}

export type Finder = (shown: Shown) => string;

/** `3 needs of students`, or `no …`. */
export const count = (rows: readonly unknown[], one: string, many = `${one}s`): string =>
  rows.length === 0 ? `no ${many} yet` : plural(rows.length, one, many);

export const share = (part: readonly unknown[], of: readonly unknown[], what: string): string =>
  of.length === 0 ? `no ${what} yet` : `${part.length} of ${of.length} ${what}`;

/** From the first day of this school year. */
export function thisYear<Row extends { date: CalendarDate | null }>({ today }: Shown, rows: readonly Row[]): Row[] {
  const { first } = boundsOfSchoolYear(schoolYear(today));
  return rows.filter(({ date }) => date !== null && date >= first);
}

export const partners = ({ organizations }: Shown): Organization[] =>
  organizations.filter(({ stage }) => stage === 'Partner');
export const current = ({ people, today }: Shown): Person[] => people.filter((each) => isCurrent(each, today));
export const members = (shown: Shown): Person[] => current(shown).filter(({ role }) => role === 'Board representative');
export const mentors = (shown: Shown): Person[] => current(shown).filter(({ role }) => role === 'Mentor');
export const held = (shown: Shown): Activity[] =>
  thisYear(shown, shown.activities).filter(({ status }) => status === 'Held');
export const ahead = ({ activities, today }: Shown): Activity[] =>
  activities.filter(
    ({ status, date }) => (status === 'Planned' || status === 'Confirmed') && date !== null && date >= today,
  );
export const meetings = (shown: Shown): Activity[] =>
  thisYear(shown, shown.activities).filter(({ kind, status }) => kind === 'Board meeting' && status !== 'Canceled');
export const dutyOf =
  (duty: TakingPart['duty'], what: string): Finder =>
  ({ attendance }) =>
    count(
      attendance.filter((each) => each.duty === duty),
      `meeting with ${what}`,
      `meetings with ${what}`,
    );
export const papers =
  (what: string, ...kinds: Requirement['kind'][]): Finder =>
  ({ requirements }) =>
    count(
      requirements.filter(({ kind, state }) => kinds.includes(kind) && state !== 'Rule'),
      what,
    );
export const given =
  (what: string, ...kinds: Offer['kind'][]): Finder =>
  ({ offers }) =>
    count(
      offers.filter((each) => sideOf(each) === 'Partner gives' && kinds.includes(each.kind)),
      what,
    );
export const ofForm =
  (form: Activity['form'], what: string): Finder =>
  (shown) =>
    count(
      held(shown).filter((each) => each.form === form),
      `${what} this year`,
      `${what}s this year`,
    );
export const fedBack =
  (what: string, kind: Feedback['kind'], from?: Feedback['from']): Finder =>
  ({ feedback }) =>
    count(
      feedback.filter((each) => each.kind === kind && (from === undefined || each.from === from)),
      what,
    );
export const goalsOf = ({ goals }: Shown): Goal[] =>
  goals.filter(({ kind, status }) => kind === 'Partnership goal' && status !== 'Dropped');
