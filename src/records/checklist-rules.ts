/**
 * The school's rules as a checklist: what each partner or activity must have on file, and how that stands. Protective: what
 * cannot be read is missing. Pure.
 */
import { shortDate, type CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Activity } from './activities';
import { whyNot } from './clearance-rules';
import type { Requirement } from './requirements';

/** A row on file, and whether every cell by which it is decided can be read. */
export type Filed = Requirement & { readable: boolean };

export interface ChecklistItem {
  rule: Requirement;
  /** Null: it is not on the checklist yet. */
  row: Filed | null;
  /** Null when it counts; otherwise what is missing, in a few words. */
  lacks: string | null;
}

/** Whom a rule is for, as far as rows of a checklist follow from it; rules about students and persons have their own gate. */
function isFor({ appliesTo }: Requirement, activity: Pick<Activity, 'kind'> | null): boolean {
  if (activity === null) return appliesTo === 'Every partner';
  if (activity.kind === 'Internship') return appliesTo === 'Each placement' || appliesTo === 'Each host';
  return activity.kind === 'Field trip' && appliesTo === 'Each host';
}

/** The rules for a partner, or for an activity at one, in their order. */
export function rulesFor(rows: readonly Requirement[], activity: Pick<Activity, 'kind'> | null): Requirement[] {
  return rows.filter((row) => row.state === 'Rule' && isFor(row, activity));
}

/** Made from the rule, or typed by staff under its name. */
function isOfRule(row: Requirement, rule: Requirement): boolean {
  if (row.state === 'Rule') return false;
  if (row.rule !== null) return row.rule === rule.id;
  return row.kind === rule.kind && comparable(row.name ?? '') === comparable(rule.name ?? '');
}

/** `filed`: rows of the partner or activity. `months`: how long a paper counts that does not say so. */
export function checklist(
  rules: readonly Requirement[],
  filed: readonly Filed[],
  today: CalendarDate,
  months: (kind: Requirement['kind']) => number,
): ChecklistItem[] {
  return rules.map((rule) => {
    const rows = filed.filter((row) => isOfRule(row, rule));
    const stands = rows.map((row) => ({ rule, row, lacks: lacksOf(rule, row, today, months) }));
    return (
      stands.filter(({ lacks }) => lacks === null)[0] ?? stands[0] ?? { rule, row: null, lacks: 'not asked for yet' }
    );
  });
}

function lacksOf(
  rule: Requirement,
  row: Filed,
  today: CalendarDate,
  months: (kind: Requirement['kind']) => number,
): string | null {
  if (!row.readable) return 'a cell of its row cannot be read';
  if (row.state === 'Not needed') return null;
  if (row.state === 'Refused') return 'it was refused';
  if (rule.kind === 'Policy') return policyLack(rule, row);
  if (row.state !== 'Approved') return sayWaiting(row);
  return whyNot([row], [today], today, months(row.kind));
}

function sayWaiting({ state, asked, received }: Requirement): string {
  if (state === 'Received') return received === null ? 'received, not approved yet' : `received on ${shortDate(received)}, not approved yet`; // prettier-ignore
  return asked === null ? 'not asked for yet' : `asked for on ${shortDate(asked)}`;
}

/** A policy is acknowledged in its newest version. */
function policyLack(rule: Requirement, row: Requirement): string | null {
  if (row.state !== 'Received' && row.state !== 'Approved') return sayWaiting(row);
  if (!isOlder(row.version, rule.version)) return null;
  return row.version === null ? `not read in version ${rule.version ?? ''}` : `read in version ${row.version}, and version ${rule.version ?? ''} is new`; // prettier-ignore
}

/** `2` is newer than `1`, `2026-02` than `2026-01`, `1.10` than `1.9`; any version is newer than none. */
export function isOlder(version: string | null, than: string | null): boolean {
  if (than === null) return false;
  return version === null || version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0;
}

/** Whether somebody is to be asked to read it: it is on the list, and nobody there has read this version. */
export function isUnread({ rule, row, lacks }: ChecklistItem): boolean {
  return rule.kind === 'Policy' && row !== null && row.readable && lacks !== null && row.state !== 'Refused';
}
