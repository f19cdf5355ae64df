/** Decisions about inquiries and the person who is named on the public page: pure. */
import { isEmail, tidyPhone, type Email } from '../../shared/contact';
import { addDays, daysBetween, shortDate, weekday, type CalendarDate } from '../../shared/dates';
import { cut, plural, tidy } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { SchoolDay } from '../../schedule/tabs';
import type { Inquiry, PublicContact } from './calls';
import type { inquiries } from './tabs';

/** What can be ticked on the page; the words become the organization's interests. */
export const interests = [
  'Talk to a class',
  'Show students our workplace',
  'Let a student shadow us',
  'Mentor',
  'Take an intern',
  'Give a class a real project',
  'Advise on what is taught',
  'Give equipment or materials',
];

/** School days until an answer is due. */
const daysToAnswer = 2;

/** As a row, or what is missing, as a sentence for the visitor. Anyone may have written it. */
export function readInquiry(given: Inquiry): NewRow<typeof inquiries> | { missing: string } {
  const line = (text: string, longest = 120): string => cut(tidy(text.replace(/\p{Cc}/gu, ' ')), longest, '…');
  const address = line(given.email, 254);
  const phone = line(given.phone, 40);
  const from = line(given.name);
  if (from === '') return { missing: 'Please give your name.' };
  if (address !== '' && !isEmail(address))
    return { missing: 'That email address does not look right. Please check it.' };
  const hasPhone = phone.replace(/\D/g, '').length >= 7;
  if (address === '' && !hasPhone) return { missing: 'Please give an email address or a phone number.' };
  return {
    from,
    company: line(given.organization) || null,
    email: address === '' ? null : (address as Email),
    phone: hasPhone ? tidyPhone(phone) : null,
    interests: interests.filter((each) => given.interests.includes(each)).join(', ') || null,
    message: cut(given.message.replace(/[^\P{Cc}\n]/gu, ' ').trim(), 2_000, '…') || null,
    token: line(given.token, 60) || null,
  };
}

/** The day by which an inquiry is answered: weekends and days without school do not count. */
export function answerBy(today: CalendarDate, days: readonly SchoolDay[]): CalendarDate {
  let date = today;
  for (let open = daysToAnswer; open > 0;) {
    date = addDays(date, 1);
    const off = days.some(
      (day) => day.kind === 'No school' && day.date !== null && day.date <= date && date <= (day.endDate ?? day.date),
    );
    if (weekday(date) <= 5 && !off) open--;
    // A school that is closed for months is still to answer some day.
    if (daysBetween(today, date) > 100) break;
  }
  return date;
}

/** `3 days late`, `by Tue, Sep 15`. */
export function sayDue(due: CalendarDate | null, today: CalendarDate): string {
  if (due === null) return '';
  return due < today ? `${plural(daysBetween(due, today), 'day')} late` : `by ${shortDate(due)}`;
}

/** HTML for the school's own site; everything that staff typed is escaped. `address`: of the public page, or empty. */
export function snippet({ school, name, role, phone, email, hours }: PublicContact, address: string): string {
  const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = [
    `<strong>${safe(name)}</strong>${role === '' ? '' : `, ${safe(role)}`}`,
    phone === '' ? '' : `Phone: <a href="tel:${safe(phone.replace(/[^\d+]/g, ''))}">${safe(phone)}</a>`,
    email === '' ? '' : `Email: <a href="mailto:${safe(email)}">${safe(email)}</a>`,
    hours === '' ? '' : `Hours: ${safe(hours)}`,
  ].filter(Boolean);
  const link = address === '' ? '' : `\n  <p><a href="${safe(address)}">Tell us how you would like to help</a></p>`;
  return `<section>\n  <h2>Partner with ${safe(school === '' ? 'us' : school)}</h2>\n  <p>${lines.join('<br>\n  ')}</p>${link}\n</section>`;
}
