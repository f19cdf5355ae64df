/** What is planned with a partner for this school year, as the page and the paper show it. */
import type { App } from '../../../app';
import { activities } from '../../../records/activities';
import { isOfYear, stakeholders } from '../../../records/goal-rules';
import { goals, type Goal } from '../../../records/goals';
import { ledgerOf, yearOfOffer, type LedgerSide } from '../../../records/ledger-rules';
import { offers, type Offer } from '../../../records/offers';
import { organizations, type Organization } from '../../../records/organizations';
import { lacksOf, peopleNamed } from '../../../records/partnership-rules';
import type { Partnership } from '../../../records/partnerships';
import type { Person } from '../../../records/people';
import { isCurrent } from '../../../records/people-rules';
import { plannedIn } from '../../../records/planned';
import type { StaffMember } from '../../../records/staff';
import { schoolYear } from '../../../shared/dates';
import type { Reference } from '../../../workbook/columns';
import { rowsNaming } from '../../../workbook/read/rows-naming';
import type { AnyTab } from '../../../workbook/tab';

export interface Plan {
  organization: Organization;
  row: Partnership | null;
  year: string;
  /** What is missing, as sentences. */
  lacks: string[];
  /** Its own partnership goals and those of the whole program, drafts too, in the order of those they are for. */
  goals: Goal[];
  schoolLead: StaffMember | null;
  /** The current row of the partner lead in People. */
  partnerLead: Person | null;
  /** What each side promised and gave. */
  ledger: LedgerSide[];
  /** What must be there first, such as what students bring along. */
  prerequisites: string[];
  /** What students are to learn with this partner. */
  learning: string[];
}

/** Reads Partnerships, People, Staff, Goals and Offers, and of Activities the rows that name it. */
export function planOf(app: App, organization: Organization): Plan {
  const { workbook, clock } = app;
  const today = clock.today();
  const year = schoolYear(today);
  const planned = plannedIn(workbook)(organization.id);
  const { row, schoolLead, people } = planned;
  const named = row?.partnerLead ?? null;
  const theirs = workbook
    .rowsOf(offers)
    .filter((offer) => workbook.follow(organizations, offer.organization)?.id === organization.id);
  return {
    organization,
    row,
    year,
    lacks: lacksOf(planned, today).map(({ text }) => text),
    goals: inOrder((planned.goals ?? []).filter((goal) => isWanted(goal, year))),
    schoolLead,
    partnerLead: named === null ? null : (peopleNamed(people, named).filter((each) => isCurrent(each, today))[0] ?? null), // prettier-ignore
    ledger: ledgerOf(theirs, year, today),
    prerequisites: [...new Set(theirs.filter((offer) => isOpenFor(offer, year)).flatMap(({ requires }) => requires ?? []))], // prettier-ignore
    learning: learningWith(app, organization, planned.goals ?? [], year),
  };
}

const isWanted = (goal: Goal, year: string): boolean =>
  goal.kind === 'Partnership goal' && goal.status !== 'Dropped' && isOfYear(goal, year);

function inOrder(wanted: readonly Goal[]): Goal[] {
  const place = ({ stakeholder }: Goal): number =>
    stakeholder === null ? stakeholders.length : stakeholders.indexOf(stakeholder);
  return [...wanted].sort((one, other) => place(one) - place(other));
}

const isOpenFor = (offer: Offer, year: string): boolean =>
  offer.status !== 'Ended' && (yearOfOffer(offer) ?? year) === year;

/** Its own goals for learning, and those that this year's activities with it name. */
function learningWith(app: App, organization: Organization, all: readonly Goal[], year: string): string[] {
  const { workbook } = app;
  const own = all.filter(
    (goal) => goal.organization !== null && goal.kind !== 'Partnership goal' && isOfYear(goal, year),
  );
  const hasActivities = workbook.sheetIdOf(activities as unknown as AnyTab) !== null;
  const held = hasActivities
    ? rowsNaming(workbook, activities, 'organization', organizations, organization.id).rows
    : [];
  const named = held
    .filter(({ date, status }) => date !== null && schoolYear(date) === year && status !== 'Canceled')
    .flatMap(({ learning, learning2 }) => [learning, learning2])
    .filter((each): each is Reference => each !== null)
    .map(
      (each) =>
        (workbook.isUsable(goals as unknown as AnyTab) ? workbook.follow(goals, each)?.name : null) ?? each.label,
    );
  return [...new Set([...own.flatMap(({ name }) => name ?? []), ...named])];
}
