/**
 * Papers of partners and their people that end and are not renewed: who is told, and when. Each paper is told of once at
 * each step; a paper that came late begins with the step that is due. Pure.
 */
import type { PlannedMail } from '../../messages/queue-rules';
import type { Found } from '../../messages/recipient-rules';
import { reach } from '../../messages/addressee-rules';
import { lastDayOf } from '../../records/clearance-rules';
import type { Requirement } from '../../records/requirements';
import { addDays, daysBetween, longDate, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { paperEnds, paperEndsForLead } from './renewal-texts';

/** Days before the last one, for what is asked for by mail; other papers have a line in Today only. A background check takes weeks, and some take two months. */
const steps: Partial<Record<NonNullable<Requirement['kind']>, readonly number[]>> = {
  'Background check': [60, 30, 7],
  Insurance: [30],
  'Emergency form': [30],
  'Safety briefing': [30],
};
/** From how many days before its end any paper is in question. */
export const daysToRenew = 60;

/** A paper that ends and that somebody needs. */
export interface Ending {
  row: Requirement;
  /** Last day on which it counts. */
  ends: CalendarDate;
  /** Current name of the organization; empty without one. */
  organization: string;
  organizationId: string | null;
  /** Whom to ask for a renewal. */
  holder: Found;
  lead: Found;
}

export interface Sender {
  school: string;
  schoolPhone: string;
  coordinator: string;
}

export const isSamePaper = (one: Requirement, other: Requirement): boolean =>
  one.kind === other.kind &&
  comparable(one.person ?? '') === comparable(other.person ?? '') &&
  comparable(one.organization?.label ?? '') === comparable(other.organization?.label ?? '');

/** Those that count, each with its last day; not the ones for which a later one is there. */
export function unrenewed(
  counting: readonly Requirement[],
  months: (kind: Requirement['kind']) => number,
): { row: Requirement; ends: CalendarDate }[] {
  const all = counting.flatMap((row) => {
    const ends = lastDayOf({ ...row, readable: true }, months(row.kind));
    return ends === null ? [] : [{ row, ends }];
  });
  return all.filter(({ row, ends }) => !all.some((each) => each.ends > ends && isSamePaper(each.row, row)));
}

/** The step whose day has come and that no later one has overtaken; null before the first. `ends`: not before today. */
export function stepOf(
  kind: Requirement['kind'],
  ends: CalendarDate,
  today: CalendarDate,
): { days: number; until: CalendarDate } | null {
  const come = (steps[kind!] ?? []).filter((days) => addDays(ends, -days) <= today);
  const days = come[come.length - 1];
  if (days === undefined) return null;
  const next = (steps[kind!] ?? [])[come.length];
  return { days, until: next === undefined ? ends : addDays(ends, -next - 1) };
}

/** A mail to whoever holds the paper, and one to the school lead. */
export function warningsOf(
  ending: Ending,
  sender: Sender,
  today: CalendarDate,
): { outside: PlannedMail; inside: PlannedMail } | null {
  // prettier-ignore
  const { row, ends, organization, organizationId, holder, lead } = ending;
  const step = stepOf(row.kind, ends, today);
  if (step === null) return null;
  const what = (row.kind ?? 'paper').toLowerCase();
  const ofPerson = row.person !== null;
  const whose = [row.person, organization].filter(Boolean).join(', ');
  const common = {
    about: row.id,
    aboutName: `${row.kind ?? 'Paper'}${whose === '' ? '' : ` of ${whose}`}`,
    occasion: `${ends}-${step.days}d`,
    sendOn: addDays(ends, -step.days),
    uselessAfter: step.until,
    uselessFrom: null,
    due: true,
  };
  const values = {
    paper: ofPerson ? `your ${what}` : `the ${what} of ${organization}`,
    date: longDate(ends),
    ...sender,
  };
  const reachLead = 'email' in lead ? reach(lead.name, lead.phone, lead.email) : '';
  const left = daysBetween(today, ends);
  return {
    outside: paperEnds.plan({
      ...common,
      to: holder,
      organization: organizationId,
      why: 'You get this message because you take part in activities with our students.',
      values: { ...values, organization, reachLead },
    }),
    inside: paperEndsForLead.plan({
      ...common,
      to: lead,
      values: {
        ...values,
        paper: `The ${what} of ${whose}`,
        left: left === 0 ? 'today' : `in ${plural(left, 'day')}`,
        asked: 'email' in holder ? holder.name : '',
        whyNot: 'reason' in holder ? holder.reason : '',
      },
    }),
  };
}
