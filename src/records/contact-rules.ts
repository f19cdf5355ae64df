/** What the contact log says: which contact is later, and which next steps are still open. */
import type { CalendarDate } from '../shared/dates';
import { comparable } from '../shared/text';
import type { Contact } from './contact-log';

/** A row that was added a moment ago has no number yet and counts as the newest. */
export function later(one: Contact, other: Contact): boolean {
  const [day, otherDay] = [one.date ?? '', other.date ?? ''];
  if (day !== otherDay) return day > otherDay;
  return (one.row || Infinity) > (other.row || Infinity);
}

/**
 * Contacts whose next step nobody has taken. A step is settled by a later contact with the same organization on or
 * after the step's date, or when staff clear it. Steps without a date stay open until there is a later contact.
 */
export function openContacts(contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter(({ nextStep, nextDate }) => nextStep !== null || nextDate !== null)
    .filter((contact) => {
      const settledFrom = contact.nextDate ?? '';
      return !contacts.some((other) => later(other, contact) && (other.date ?? '') >= settledFrom);
    });
}

/** Contacts whose open next step has a date. Steps without a date are not urgent and appear only on the partner card. */
export function datedSteps(contacts: readonly Contact[]): (Contact & { nextDate: CalendarDate })[] {
  const byOrganization = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const name = comparable(contact.organization?.label ?? '');
    const known = byOrganization.get(name);
    if (known) known.push(contact);
    else byOrganization.set(name, [contact]);
  }
  const steps: (Contact & { nextDate: CalendarDate })[] = [];
  byOrganization.forEach((theirs) => {
    for (const contact of openContacts(theirs))
      if (contact.nextDate !== null) steps.push({ ...contact, nextDate: contact.nextDate });
  });
  return steps;
}
