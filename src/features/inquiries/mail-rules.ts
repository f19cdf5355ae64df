/** Which mails inquiries and the named person require: pure. However many people write, staff get few mails. */
import type { PlannedMail } from '../../messages/queue-rules';
import { isEmail } from '../../shared/contact';
import {
  addDays,
  dateOf,
  longDate,
  schoolYear,
  shortDate,
  type CalendarDate,
  type Timestamp,
} from '../../shared/dates';
import { cut, plural } from '../../shared/text';
import { responsibleTeacher, type Found } from '../../messages/recipient-rules';
import type { StaffMember } from '../../records/staff';
import type { InquiryRow } from '../../records/inquiries';
import { isConcern } from '../../records/inquiry-rules';
import { contactInDoubt, notAnswered, safetyConcern, stillOpen, toOwner } from './texts';

/** After this many days nobody gets mail about an inquiry any more; it stays in Today. */
export const daysOfUse = 30;

/** More would make a mail that nobody reads; the sidebar has them all. */
const mostListed = 10;

/** What notices to staff are about: not one inquiry, but those of an hour or a day. */
export const aboutSeveral = 'inquiries';

export interface MailFacts {
  today: CalendarDate;
  school: string;
  /** Name and contact details of the named person: `Ana Ruiz, (312) 555-0100`. */
  contact: string;
  coordinator: { name: string; email: string };
  administrator: Found;
  ownerOf(row: InquiryRow): StaffMember | null;
}

/** An inquiry that is yet to be answered, and who should answer it. */
interface Open {
  row: InquiryRow;
  at: Timestamp;
  due: CalendarDate;
  owner: Found;
}

/** The hour a notice belongs to: `2026-09-14 08`. */
export const hourOf = (now: Timestamp): string => now.slice(0, 13);

/** The inquiries that this hour's notice lists for the first time. Later ones wait for the next notice. */
export function toTell(rows: readonly InquiryRow[], now: Timestamp): { ids: string[]; wait: boolean } {
  const fresh = rows.filter((row) => isOpen(row, dateOf(now)) && row.told === null).map(({ id }) => id);
  const made = rows.some(({ told }) => told === hourOf(now));
  return made ? { ids: [], wait: fresh.length > 0 } : { ids: fresh, wait: false };
}

/** It came lately, has a day and is not answered. */
export function isOpen({ at, due, answered }: InquiryRow, today: CalendarDate): boolean {
  return at !== null && due !== null && answered === null && addDays(dateOf(at), daysOfUse) >= today;
}

/**
 * Who hears of what: the owner at once, with one mail for those of an hour; once it is late, owner and coordinator; then
 * the administrator. Of safety, all three at once.
 */
export function staffMails(rows: readonly InquiryRow[], facts: MailFacts): PlannedMail[] {
  const { today, administrator } = facts;
  const chief = chiefOf(facts);
  const open = openRows(rows, facts);
  const told = open.filter(({ row }) => row.told !== null);
  const safety = groups(
    told.filter(({ row }) => row.safety === true),
    ({ row }) => row.told!,
  ).flatMap((some) => {
    const occasion = `safety-${some[0]!.row.told}`;
    // Mail of no use after tomorrow leaves on quiet days, too.
    const urgent = (mail: PlannedMail): PlannedMail => ({ ...mail, uselessAfter: addDays(today, 1) });
    const above = [chief, administrator].map((to) => notice(safetyConcern, some, to, occasion));
    return [...above, ...toOwners(safetyConcern, some, occasion)].map(urgent);
  });
  const fresh = groups(
    told.filter(({ row }) => row.safety !== true),
    ({ row }) => `${isConcern(row) ? 'concern' : 'new'}-${row.told}`,
  ).flatMap((some) => toOwners(toOwner, some, `${isConcern(some[0]!.row) ? 'concern' : 'new'}-${some[0]!.row.told}`));
  const late = groups(
    open.filter(({ due }) => due < today),
    ({ due }) => due,
  ).flatMap((some) => {
    const occasion = `late-${some[0]!.due}`;
    const others = some.filter(({ owner }) => addressOf(owner) !== addressOf(chief));
    const forChief = some.filter(({ owner }) => 'email' in chief || 'reason' in owner);
    return [
      ...toOwners(stillOpen, others, occasion),
      ...(forChief.length > 0 ? [notice(stillOpen, forChief, chief, occasion)] : []),
    ];
  });
  const above = groups(
    open.filter(({ row }) => row.safety !== true && row.escalatedOn !== null),
    ({ row }) => row.escalatedOn!,
  ).map((some) => notice(notAnswered, some, administrator, `above-${some[0]!.row.escalatedOn}`));
  return [...safety, ...fresh, ...late, ...above];
}

/** One to each owner. */
function toOwners(mail: typeof toOwner, some: readonly Open[], occasion: string): PlannedMail[] {
  return groups(some, ({ owner }) => addressOf(owner)).map((own) => notice(mail, own, own[0]!.owner, occasion));
}

export function openRows(rows: readonly InquiryRow[], facts: MailFacts): Open[] {
  return rows.flatMap((row) => {
    const { at, due } = row;
    if (at === null || due === null || !isOpen(row, facts.today)) return [];
    const found = responsibleTeacher(facts.ownerOf(row), row.owner?.label ?? '', facts.today);
    return [{ row, at, due, owner: 'email' in found ? found : chiefOf(facts) }];
  });
}

function chiefOf({ coordinator: { email, name } }: MailFacts): Found {
  return isEmail(email) ? { email, name, phone: '' } : { reason: 'Settings has no coordinator’s email.' };
}

function addressOf(found: Found): string {
  return 'email' in found ? found.email.toLowerCase() : '';
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const some = found.get(keyOf(one));
    if (some) some.push(one);
    else found.set(keyOf(one), [one]);
  }
  return [...found.values()];
}

function notice(mail: typeof toOwner, some: readonly Open[], to: Found, occasion: string): PlannedMail {
  const first = some[0]!;
  const from = some.length === 1 ? whoOf(first.row) : `${whoOf(first.row)}, and ${plural(some.length - 1, 'other')}`;
  const left = some.length - mostListed;
  const listed = some.slice(0, mostListed).map(({ row, due }) => inFull(row, due));
  const sendOn = dateOf(first.at);
  return mail.plan({
    about: aboutSeveral,
    aboutName: from,
    occasion,
    to,
    values: {
      from,
      what: isConcern(first.row) ? 'question or problem' : 'inquiry',
      date: longDate(some.reduce((soonest, { due }) => (due < soonest ? due : soonest), first.due)),
      list: [...listed, ...(left > 0 ? [`… and ${left} more.`] : [])].join('\n\n'),
    },
    sendOn,
    uselessAfter: addDays(sendOn, daysOfUse),
    uselessFrom: null,
    due: true,
  });
}

function whoOf({ from, company, organization }: InquiryRow): string {
  return unlinked([from, company ?? organization?.label].filter(Boolean).join(', ')) || 'someone without a name';
}

function inFull(row: InquiryRow, due: CalendarDate): string {
  return [
    `${whoOf(row)} (answer by ${shortDate(due)})`,
    [row.kind, row.summary, row.activity?.label]
      .filter(Boolean)
      .map((said) => unlinked(said!))
      .join(': '),
    `How to reach them: ${waysOf(row) || 'they left neither phone nor email'}`,
    row.interests === null ? '' : `Would like to: ${row.interests}`,
    row.message === null ? '' : quoted(row.message),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Every line marked as somebody else's words, with nothing in it to click on. */
export function quoted(text: string): string {
  return unlinked(cut(text, 1_000, '…'))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Mail programs turn what looks like an address into a link, so it must not look like one. */
function unlinked(text: string): string {
  return text.replace(/:\/\//g, '[:]//').replace(/([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '$1[.]');
}

export function waysOf({ phone, email }: Pick<InquiryRow, 'phone' | 'email'>): string {
  return [phone, email].filter(Boolean).join(', ');
}

/** One per school year and finding. */
export function contactMails(wrong: readonly string[], { today, coordinator }: MailFacts): PlannedMail[] {
  const { name, email } = coordinator;
  return wrong.map((text, index) =>
    contactInDoubt.plan({
      about: 'contact',
      aboutName: 'Contact for partners',
      occasion: `${schoolYear(today)}-${index}`,
      to: isEmail(email) ? { email, name } : { reason: 'Settings has no coordinator’s email.' },
      values: { wrong: text },
      sendOn: today,
      uselessAfter: addDays(today, daysOfUse),
      uselessFrom: null,
      due: true,
    }),
  );
}
