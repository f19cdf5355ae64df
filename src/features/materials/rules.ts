/** The stock of printed materials, and the year in numbers. Pure. */
import { schoolYear, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { isOn } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';
import type { Material } from './tabs';

export interface Balance {
  id: string;
  /** After the row; never counts what was printed later. */
  left: number;
  hint: string | null;
}

/** Of each row, by its day; of rows of one day, as they stand. Only the newest row of a material says when to print. */
export function balances(rows: readonly Material[]): Balance[] {
  const groups = new Map<string, Material[]>();
  for (const row of rows.filter(({ date, name }) => date !== null && name !== null)) {
    const key = comparable(row.name ?? '');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const inOrder = [...group].sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.row - b.row));
    const enough = inOrder.filter(({ restockAt }) => restockAt !== null).pop()?.restockAt ?? null;
    let left = 0;
    return inOrder.map(({ id, what, howMany }, index): Balance => {
      left += (howMany ?? 0) * (what === 'Printed' ? 1 : -1);
      return { id, left, hint: hintOf(left, index === inOrder.length - 1 ? enough : null) };
    });
  });
}

function hintOf(left: number, enough: number | null): string | null {
  if (left < 0) return 'More went out than was printed. Add what was printed.';
  return enough !== null && left <= enough ? `Print more: ${left} left.` : null;
}

/** `12 activities with 8 partners and 340 students taking part`: what took place in this school year. */
export function yearInNumbers(activities: readonly Activity[], today: CalendarDate): string {
  const held = activities.filter(
    (each) => isOn(each) && each.date !== null && each.date < today && schoolYear(each.date) === schoolYear(today),
  );
  if (held.length === 0) return '';
  const partners = new Set(held.flatMap(({ organization }) => (organization ? [comparable(organization.label)] : [])));
  const students = held.reduce((sum, each) => sum + (each.students ?? 0), 0);
  return [
    plural(held.length, 'activity', 'activities'),
    partners.size > 0 ? `with ${plural(partners.size, 'partner')}` : '',
    students > 0 ? `and ${plural(students, 'student')} taking part` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
