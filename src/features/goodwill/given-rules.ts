/** What a partner gave, as letters say it; and what all partners did in a year. Pure. */
import type { Given } from '../../messages/thanked-rules';
import type { Activity } from '../../records/activities';
import { monthAndYear } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';

/** `- Machining plant tour (Sep 2026)`; titles that name a student are said by their kind (law 10). */
export function givenLines({ activities, offers }: Given, sayable: (activity: Activity) => Activity): string {
  const held = activities
    .slice()
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map((each) => `${sayable(each).title ?? each.kind ?? ''} (${monthAndYear(each.date!)})`);
  const gave = offers.map(({ kind, given, unit }) => [kind, given === null || unit === null ? '' : `(${given} ${unit})`].filter(Boolean).join(' ')); // prettier-ignore
  return [...new Set([...held, ...gave])].map((line) => `- ${line}`).join('\n');
}

/** `12 activities with 9 partners`. */
export function yearNumbers(rows: readonly Activity[]): string {
  if (rows.length === 0) return '';
  const partners = new Set(rows.map(({ organization }) => comparable(organization?.label ?? '')));
  partners.delete('');
  return `${plural(rows.length, 'activity', 'activities')} with ${plural(partners.size, 'partner')}`;
}
