/** What is put before the board for each of the nine things that boards come back to (the guide's step 3, a to i). Pure. */
import type { Activity } from '../../records/activities';
import { isOn } from '../../records/activity-rules';
import type { Feedback } from '../../records/feedback';
import type { InquiryRow } from '../../records/inquiries';
import { isBudgetLine, offersOfYear, promisedOf, sumsOf } from '../../records/ledger-rules';
import { sayDollars } from '../../records/ledger-word-rules';
import type { Need } from '../../records/needs';
import type { Offer } from '../../records/offers';
import type { Organization } from '../../records/organizations';
import type { Partnership } from '../../records/partnerships';
import type { TopTenRow } from '../../records/top-ten';
import type { StandingArea, Topic } from '../../records/topics';
import { boundsOfSchoolYear, schoolYear, shortDate, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { isOpenTopic } from './agenda-rules';
import { few, flat } from './line-rules';

/** The title under which each is put on. */
export const standingTitles: Readonly<Record<StandingArea, string>> = {
  'Course sequence': 'Review of the course sequence',
  'Dual credit': 'Subjects for dual credit',
  Equipment: 'Equipment that is needed and offered',
  'Talks and trips': 'Plan talks and trips',
  Mentors: 'Find mentors',
  Budget: 'Approve the budget',
  'New partners': 'Recruit more partners',
  'How activities went': 'How activities went',
  Problems: 'Problems to solve',
};

/** Whether the standing topic of that area waits or is on. */
export const isStandingOn = (rows: readonly Topic[], area: StandingArea): boolean =>
  rows.some((row) => isOpenTopic(row) && comparable(row.topic ?? '') === comparable(standingTitles[area]));

/** `Fall tour, Thu, Nov 12, Alder Clinic`: of some facts those that are known. */
const joined = (...facts: (string | null | undefined)[]): string => facts.filter(Boolean).map((fact) => flat(fact!)).join(', '); // prettier-ignore

const named = ({ organization }: { organization: { label: string } | null }): string => organization?.label ?? '';

const isThere = ({ status }: Offer): boolean => status !== 'Ended';

/** b: which courses colleges offer for dual credit. */
export function dualCreditLines(offers: readonly Offer[]): string[] {
  return few(
    offers
      .filter((offer) => offer.kind === 'Dual credit course' && isThere(offer))
      .map((offer) => joined(named(offer), offer.details, offer.term)),
  );
}

const isWanted = ({ status }: Need): boolean => status === null || status === 'Open';

/** c: what is needed, and what partners have offered, promised or given. */
export function equipmentLines(needs: readonly Need[], offers: readonly Offer[]): string[] {
  const wanted = needs.filter((need) => need.help === 'Equipment or materials' && isWanted(need));
  const gifts = offers.filter((offer) => offer.kind === 'Equipment or materials' && offer.organization !== null && isThere(offer)); // prettier-ignore
  return few([
    ...wanted.map(({ name, howMany }) => joined(`Needed: ${name ?? ''}`, howMany === null ? '' : String(howMany))),
    ...gifts.map((offer) => joined(`${giftWord(offer)}: ${named(offer)}`, offer.details)),
  ]);
}

const giftWord = ({ status }: Offer): string =>
  status === 'Given' || status === 'Used' ? 'Given' : status === 'Promised' ? 'Promised' : 'Offered';

/** d: what is planned and not over, the next one first. */
export function talkLines(activities: readonly Activity[], today: CalendarDate): string[] {
  return few(
    activities
      .filter(
        (each) =>
          (each.kind === 'Field trip' || each.kind === 'Classroom presentation') &&
          isOn(each) &&
          each.status !== 'Held' &&
          (each.date ?? '') >= today,
      )
      .sort((a, b) => (a.date! < b.date! ? -1 : 1))
      .map((each) => joined(each.title, shortDate(each.date!), named(each))),
  );
}

/** e: how many mentors are wanted, and how many there are. `mentors`: people who are mentors today. */
export function mentorLines(needs: readonly Need[], mentors: number): string[] {
  const wanted = needs.filter((need) => need.help === 'Mentor' && isWanted(need));
  const asked = wanted.reduce((sum, { howMany }) => sum + (howMany ?? 1), 0);
  const missing = asked - mentors;
  return [
    ...few(wanted.map(({ name, howMany }) => joined(`Wanted: ${name ?? ''}`, plural(howMany ?? 1, 'mentor')))),
    `${plural(mentors, 'mentor')} at hand, ${asked} wanted${missing > 0 ? `: ${missing} missing` : ''}`,
  ];
}

/** The school year whose budget a meeting in this one decides on. */
export const nextYear = (today: CalendarDate): string => schoolYear(boundsOfSchoolYear(schoolYear(today)).next);

export interface BudgetPlan {
  year: string;
  /** Dollars. */
  total: number;
  lines: readonly Offer[];
}

/** Lines of the school's own money for next year. What is counted in another unit than dollars adds nothing to the total. */
export function budgetOf(offers: readonly Offer[], today: CalendarDate): BudgetPlan {
  const year = nextYear(today);
  const lines = offersOfYear(offers, year).filter((offer) => isBudgetLine(offer) && isThere(offer));
  return { year, total: sumsOf(lines).filter(({ unit }) => unit === 'dollars')[0]?.promised ?? 0, lines };
}

export const sayBudget = ({ year, total }: BudgetPlan): string => `the budget for ${year}, ${sayDollars(total)} in all`;

export const budgetMotion = (plan: BudgetPlan): string => `Approve ${sayBudget(plan)}.`;

/** The topic with which the board has approved the budget of that year; null: it has not. */
export function approvedBudget(topics: readonly Topic[], { year }: BudgetPlan): Topic | null {
  const isApproved = ({ area, state, result, motion, topic }: Topic): boolean =>
    area === 'Budget' &&
    state === 'Decided' &&
    (result === 'Approved' || result === 'Approved with changes') &&
    `${motion ?? ''} ${topic ?? ''}`.includes(year);
  return topics.filter(isApproved)[0] ?? null;
}

/** f: the lines of next year's budget, their total, and the vote; or that it has changed since. */
export function budgetLines(plan: BudgetPlan, approved: Topic | null): string[] {
  const { lines, year, total } = plan;
  if (lines.length === 0) return [`No line of the budget for ${year} stands in Offers and promises yet.`];
  const says = approved?.motion ?? '';
  const differs = approved !== null && says.includes('$') && !says.includes(`${sayDollars(total)} in all`);
  return [
    ...few(
      lines.map((offer) => {
        const { kind, details, unit } = offer;
        const amount = promisedOf(offer) ?? 0;
        return joined(details ?? kind, unit === 'dollars' ? sayDollars(amount) : `${amount} ${unit ?? ''}`);
      }),
    ),
    `Total for ${year}: ${sayDollars(total)}`,
    approved === null
      ? `To vote on: ${sayBudget(plan)}`
      : differs
        ? 'This differs from what was approved.'
        : 'This is what was approved.',
  ];
}

/** g: whom the team wants most, and how many others might be asked. */
export function partnerLines(top: readonly TopTenRow[], organizations: readonly Organization[]): string[] {
  const open = [...top]
    .filter(({ success }) => success !== 'Partner' && success !== 'No')
    .sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  const prospects = organizations.filter(
    ({ stage, boardStatus }) =>
      (stage === null || stage === 'Idea' || stage === 'Prospect') && (boardStatus ?? 'Not asked') === 'Not asked',
  ).length;
  return [
    ...open.slice(0, 10).map((row) => joined(`${row.rank ?? ''}. ${named(row)}`, row.nextStep, row.nextDate === null ? '' : `by ${shortDate(row.nextDate)}`)), // prettier-ignore
    `${plural(prospects, 'organization')} in the list that nobody has asked yet`,
  ];
}

/** h: what partners and teachers said of activities since that day. What students and families said stays with staff. */
export function wentLines(feedback: readonly Feedback[], since: CalendarDate): string[] {
  return few(
    feedback
      .filter(
        ({ activity, kind, date, from }) =>
          activity !== null && kind !== 'Review' && (date ?? '') >= since && from !== 'Student' && from !== 'Family',
      )
      .map(({ activity, wentWell, toChange }) =>
        joined(
          activity!.label,
          wentWell === null ? '' : `went well: ${flat(wentWell)}`,
          toChange === null ? '' : `to change: ${flat(toChange)}`,
        ),
      ),
  );
}

/** i: who wrote and still waits. The message itself stays with staff. */
/** A partnership at risk is named without its signs, since partners read the agenda; staff see them in Lists. */
export function problemLines(
  inquiries: readonly InquiryRow[],
  partnerships: readonly Pick<Partnership, 'organization' | 'health'>[],
): string[] {
  const atRisk = partnerships.filter(({ health }) => (health ?? '').startsWith('At risk'));
  return few([
    ...atRisk.map(({ organization }) => `Partnership to look after: ${organization?.label ?? ''}`),
    ...inquiries
      .filter(({ answered }) => answered === null)
      .map(({ company, from, organization, kind, due, owner }) =>
        joined(
          `Waits for an answer: ${company ?? from ?? organization?.label ?? ''}`,
          kind === null || kind === 'Inquiry' ? '' : kind.toLowerCase(),
          due === null ? '' : `by ${shortDate(due)}`,
          owner?.label,
        ),
      ),
  ]);
}
