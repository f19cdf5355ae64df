/** The stock of printed materials, and the year in numbers. Pure. */
import { schoolYear, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { isOn } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';
import type { HandOut, Material } from './tabs';

export interface Stock {
  left: number | null;
  hint: string | null;
}

/** A material without a row in Hand-outs has no stock yet. */
export function stockOf({ name, restockAt }: Material, handOuts: readonly HandOut[]): Stock {
  const key = comparable(name ?? '');
  const theirs = handOuts.filter(({ material }) => material !== null && comparable(material.label) === key);
  if (theirs.length === 0) return { left: null, hint: null };
  const left = theirs.reduce((sum, { what, howMany }) => sum + (howMany ?? 0) * (what === 'Printed' ? 1 : -1), 0);
  if (left < 0) return { left, hint: 'More were handed out than printed. Look at Hand-outs.' };
  return { left, hint: restockAt !== null && left <= restockAt ? `Print more: ${left} left.` : null };
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
