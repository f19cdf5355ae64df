/** Who is thanked for offering to help. Pure. */
import type { PlannedMail } from '../../messages/queue-rules';
import type { Message } from '../../messages/tabs';
import type { InquiryRow } from '../../records/inquiries';
import { addDays, dateOf, daysBetween, longDate, type CalendarDate } from '../../shared/dates';
import { daysOfUse, openRows, type MailFacts } from './mail-rules';
import { thanksForWriting } from './texts';

/** An address is thanked once in this many days, however often it is typed into the form. */
const daysBetweenThanks = 7;

/** To anyone who left an address, unless it was thanked within the week. `outbox`: every mail. */
export function thanks(
  rows: readonly InquiryRow[],
  facts: MailFacts,
  outbox: readonly Pick<Message, 'kind' | 'about' | 'to' | 'sendOn' | 'state'>[],
): PlannedMail[] {
  const { school, contact, coordinator } = facts;
  const thanked = new Map<string, { about: string; on: CalendarDate }[]>();
  const note = (address: string, about: string, on: CalendarDate): void =>
    void thanked.set(address, [...(thanked.get(address) ?? []), { about, on }]);
  for (const { kind, about, to, sendOn, state } of outbox)
    if (
      kind === thanksForWriting.kind &&
      to !== null &&
      sendOn !== null &&
      state !== 'canceled' &&
      state !== 'suppressed'
    )
      note(to.toLowerCase(), about ?? '', sendOn);
  return openRows(rows, facts).flatMap(({ row: { id, email, from, company, kind }, at, due, owner }) => {
    if (email === null || (kind !== null && kind !== 'Inquiry')) return [];
    const address = email.toLowerCase();
    const on = dateOf(at);
    const before = thanked.get(address) ?? [];
    if (before.some((each) => each.about !== id && Math.abs(daysBetween(each.on, on)) < daysBetweenThanks)) return [];
    note(address, id, on);
    return thanksForWriting.plan({
      about: id,
      aboutName: [from, company].filter(Boolean).join(', '),
      occasion: 'received',
      to: { email, name: from ?? '' },
      why: 'Someone gave this address in our form for partners.',
      values: {
        date: longDate(due),
        owner: ('email' in owner ? owner.name : coordinator.name) || 'us',
        school,
        contact,
      },
      sendOn: on,
      uselessAfter: addDays(on, daysOfUse),
      uselessFrom: null,
      due: true,
    });
  });
}
