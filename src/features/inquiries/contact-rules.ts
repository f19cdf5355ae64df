/** Whether the person named for partners' questions is the right one: pure. */
import { daysBetween, shortDateWithYear, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';
import type { StaffMember } from '../../records/staff';
import type { PublicContact } from './calls';

/** Days. The named person is confirmed at least this often. */
const confirmEvery = 365;

/** The staff member who is named, or null. */
export function named(
  contact: Pick<PublicContact, 'name' | 'email'>,
  staff: readonly StaffMember[],
): StaffMember | null {
  const is = comparable(contact.name);
  const mail = contact.email.toLowerCase();
  const found = staff.filter(
    ({ name, email }) =>
      (is !== '' && comparable(name ?? '') === is) || (mail !== '' && (email ?? '').toLowerCase() === mail),
  );
  return found[0] ?? null;
}

/** What is wrong with the named person, in sentences; empty if nothing is. */
export function contactProblems(
  contact: PublicContact,
  staff: readonly StaffMember[],
  confirmedOn: CalendarDate | null,
  today: CalendarDate,
): string[] {
  const { name, phone, email, role, hours } = contact;
  const missing = Object.entries({ name, role, phone, email, hours }).flatMap(([what, value]) => (value ? [] : [what]));
  const person = named(contact, staff);
  const where = 'in Settings, beside “Contact for partners”';
  if (name === '') return [`Nobody is named as the contact for partners. Type a name ${where}.`];
  const wrong =
    missing.length > 0
      ? [`The text for your school’s site lacks the ${missing.join(', ')} of ${name}. Type it in Settings.`]
      : [];
  if (!person)
    wrong.push(
      `${name} is named as the contact for partners, but is not in Staff. Add a row, or name someone else ${where}.`,
    );
  else if (person.until !== null && person.until < today)
    wrong.push(`${name} has left, and is still named as the contact for partners. Name someone else ${where}.`);
  else if (confirmedOn === null || daysBetween(confirmedOn, today) > confirmEvery) {
    const since = confirmedOn === null ? 'yet' : `since ${shortDateWithYear(confirmedOn)}`;
    wrong.push(
      `Nobody has confirmed ${since} that ${name} is still the right contact for partners. Open Partnerbook › Program › Inquiries and choose Still right.`,
    );
  }
  return wrong;
}
