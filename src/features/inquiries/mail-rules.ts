/** Which mails an inquiry and the named person call for: pure. */
import type { PlannedMail } from '../../messages/queue-rules';
import { isEmail } from '../../shared/contact';
import { addDays, longDate, schoolYear, toCalendarDate, type CalendarDate } from '../../shared/dates';
import { responsibleTeacher, type Found } from '../../messages/recipient-rules';
import type { StaffMember } from '../../records/staff';
import type { InquiryRow } from './tabs';
import { contactInDoubt, stillOpen, thanksForWriting, toOwner } from './texts';

/** After so many days nobody is written to about an inquiry any more; it stays on Start here. */
const daysOfUse = 30;

export interface MailFacts {
  today: CalendarDate;
  school: string;
  /** Name and ways of the person on the page: `Ana Ruiz, (312) 555-0100`. */
  contact: string;
  coordinator: { name: string; email: string };
  ownerOf(row: InquiryRow): StaffMember | null;
}

export function inquiryMails(rows: readonly InquiryRow[], facts: MailFacts): PlannedMail[] {
  const { today, coordinator } = facts;
  return rows.flatMap((row): PlannedMail[] => {
    const { id, from, company, at, due, email, answered } = row;
    const received = toCalendarDate((at ?? '').slice(0, 10));
    if (received === null || answered !== null || addDays(received, daysOfUse) < today) return [];
    const who = [from, company].filter(Boolean).join(', ');
    const found = responsibleTeacher(facts.ownerOf(row), row.owner?.label ?? '', today);
    const chief: Found = isEmail(coordinator.email)
      ? { email: coordinator.email, name: coordinator.name, phone: '' }
      : { reason: 'Settings has no coordinator’s email.' };
    const owner = 'email' in found ? found : chief;
    const values = {
      from: who,
      date: due === null ? 'soon' : longDate(due),
      received: longDate(received),
      ways: waysOf(row),
      interests: row.interests ?? '',
      message: row.message ?? '',
      owner: 'email' in found ? found.name : coordinator.name,
      school: facts.school,
      contact: facts.contact,
    };
    const plan = (mail: typeof toOwner, to: Found, occasion: string): PlannedMail =>
      mail.plan({
        about: id,
        aboutName: who,
        occasion,
        to,
        why: 'You wrote to us on our page for partners.',
        values: { ...values, name: 'email' in to ? to.name : '' },
        sendOn: received,
        uselessAfter: addDays(received, daysOfUse),
        uselessFrom: null,
        due: true,
      });
    const mails = [plan(toOwner, owner, 'new')];
    if (email !== null) mails.push(plan(thanksForWriting, { email, name: from ?? '', phone: '' }, 'received'));
    if (due !== null && due < today) {
      mails.push(plan(stillOpen, owner, `late-${due}`));
      if ('email' in owner && 'email' in chief && chief.email !== owner.email)
        mails.push(plan(stillOpen, chief, `late-${due}`));
    }
    return mails;
  });
}

export function waysOf({ phone, email }: Pick<InquiryRow, 'phone' | 'email'>): string {
  return [phone, email].filter(Boolean).join(', ');
}

/** One a school year and finding. */
export function contactMails(wrong: readonly string[], { today, coordinator }: MailFacts): PlannedMail[] {
  const { name, email } = coordinator;
  return wrong.map((text, index) =>
    contactInDoubt.plan({
      about: 'contact',
      aboutName: 'Contact for partners',
      occasion: `${schoolYear(today)}-${index}`,
      to: isEmail(email) ? { email, name } : { reason: 'Settings has no coordinator’s email.' },
      values: { name, wrong: text },
      sendOn: today,
      uselessAfter: addDays(today, daysOfUse),
      uselessFrom: null,
      due: true,
    }),
  );
}
