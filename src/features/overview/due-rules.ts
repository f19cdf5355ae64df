/** Next steps with partners that are due soon or overdue, for Start here. */
import { addDays, daysBetween, shortDate, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { openContacts } from '../partners/contact-rules';
import type { Contact } from '../partners/tabs';

export interface DueStep {
  what: string;
  /** In words: `3 days overdue, since Tue, Sep 15`. */
  when: string;
  /** Row of the Contact log. */
  row: number;
}

const daysAhead = 7;

/** The most overdue first. Steps without a date are not pressing and are left to the partner card. */
export function dueSteps(contacts: readonly Contact[], today: CalendarDate): DueStep[] {
  const byOrganization = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const name = comparable(contact.organization?.label ?? '');
    const known = byOrganization.get(name);
    if (known) known.push(contact);
    else byOrganization.set(name, [contact]);
  }
  const due: (DueStep & { date: CalendarDate })[] = [];
  byOrganization.forEach((theirs) => {
    for (const { nextStep, nextDate, organization, staff, row } of openContacts(theirs)) {
      if (nextDate === null || nextDate > addDays(today, daysAhead)) continue;
      const who = [organization?.label, staff ? `with ${staff.label}` : ''].filter(Boolean).join('; ');
      const what = `${nextStep ?? 'Next step'}${who === '' ? '' : ` (${who})`}`;
      due.push({ what, when: sayWhen(nextDate, today), row, date: nextDate });
    }
  });
  return due.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));
}

function sayWhen(date: CalendarDate, today: CalendarDate): string {
  if (date === today) return 'due today';
  return date < today
    ? `${plural(daysBetween(date, today), 'day')} overdue, since ${shortDate(date)}`
    : `due ${shortDate(date)}`;
}
