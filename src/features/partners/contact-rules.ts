/** What the contact log tells: which contact is the later one, and which next steps are still open. */
import type { Contact } from './tabs';

/** A row that was added a moment ago has no number yet and is the newest. */
export function later(one: Contact, other: Contact): boolean {
  const [day, otherDay] = [one.date ?? '', other.date ?? ''];
  if (day !== otherDay) return day > otherDay;
  return (one.row || Infinity) > (other.row || Infinity);
}

/**
 * Contacts with an organization whose next step nobody has taken: a step is settled by a later contact on its date or
 * after it, or when staff clear it. Those without a date stay open until there is a later contact.
 */
export function openContacts(contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter(({ nextStep, nextDate }) => nextStep !== null || nextDate !== null)
    .filter((contact) => {
      const settledFrom = contact.nextDate ?? '';
      return !contacts.some((other) => later(other, contact) && (other.date ?? '') >= settledFrom);
    });
}
