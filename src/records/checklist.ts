/** Checklists of partners and activities, as Requirements says. Reads it once; without that tab there is none. */
import type { AnyTab } from '../workbook/tab';
import type { Workbook } from '../workbook/workbook';
import type { CalendarDate } from '../shared/dates';
import type { Activity } from './activities';
import { checklist, rulesFor, type ChecklistItem, type Filed } from './checklist-rules';
import { organizations, type Organization } from './organizations';
import { papersIn } from './papers';
import { requirements } from './requirements';

/** A partner, or an activity at one. */
export interface Checked {
  organization: Organization;
  activity: Activity | null;
}

export interface Checklists {
  of(checked: Checked): ChecklistItem[];
  /** Whether there is a policy among the rules. */
  hasPolicies: boolean;
}

/** Null while the school keeps no Requirements. `clearanceMonths`: how long a paper counts, from Settings. */
export function checklistsIn(workbook: Workbook, clearanceMonths: number, today: CalendarDate): Checklists | null {
  if (!workbook.isUsable(requirements as unknown as AnyTab)) return null;
  const papers = papersIn(workbook, clearanceMonths);
  const filed = new Map<string, Filed[]>();
  for (const row of papers.rows) {
    if (row.state === 'Rule' || row.student !== null) continue;
    const about = row.activity === null ? workbook.follow(organizations, row.organization)?.id : papers.activityOf(row);
    const group = filed.get(about ?? '') ?? [];
    filed.set(about ?? '', [...group, { ...row, readable: papers.isReadable(row) }]);
  }
  const rules = papers.rows.filter((row) => row.state === 'Rule' && papers.mayChange(row));
  return {
    hasPolicies: rules.some(({ kind }) => kind === 'Policy'),
    of({ organization, activity }) {
      const theirs = filed.get(activity === null ? organization.id : activity.id) ?? [];
      return checklist(rulesFor(rules, activity), theirs, today, (kind) => papers.months(kind));
    },
  };
}

/** Collects one row for each rule that is not on the checklist yet. Returns how many. */
export function addToChecklist(
  workbook: Workbook,
  items: readonly ChecklistItem[],
  { organization, activity }: Checked,
): number {
  const missing = items.filter(({ row }) => row === null).map(({ rule }) => rule);
  workbook.add(
    requirements,
    missing.map(({ id, name, kind, link }) => ({
      ...{ name, kind, link, rule: id },
      state: 'Asked' as const,
      organization: { label: organization.name ?? '', meant: [organization.id] },
      activity: activity === null ? null : { label: activity.title ?? '', meant: [activity.id] },
    })),
  );
  return missing.length;
}
