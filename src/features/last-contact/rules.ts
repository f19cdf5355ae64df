/** What Organizations says of each organization's contacts. Pure. */
import type { Contact } from '../../records/contact-log';
import { openContacts } from '../../records/contact-rules';
import { shortDateWithYear, type CalendarDate } from '../../shared/dates';
import { asInCell, cut } from '../../shared/text';

export interface Standing {
  lastContact: CalendarDate | null;
  nextStep: string | null;
}

const longestStep = 200;

/** `contacts`: those of one organization. A day that is still to come is no contact yet, and settles nothing. */
export function standingOf(contacts: readonly Contact[], today: CalendarDate): Standing {
  const past = contacts.filter(({ date }) => date === null || date <= today);
  let lastContact: CalendarDate | null = null;
  for (const { date } of past) if (date !== null && (lastContact === null || date > lastContact)) lastContact = date;
  const [next] = openContacts(past).sort((a, b) => order(a) - order(b) || place(a) - place(b));
  return { lastContact, nextStep: next ? sayStep(next) : null };
}

/** The step that is due first; those without a day come last. */
function order({ nextDate }: Contact): number {
  return nextDate === null ? Number.MAX_SAFE_INTEGER : Number(nextDate.replace(/-/g, ''));
}

/** A row that was added a moment ago has no number yet, and comes last: as the next run finds it. */
function place({ row }: Contact): number {
  return row || Number.MAX_SAFE_INTEGER;
}

/** `Call Ana about the tour (by Wed, Sep 23, 2026)`. */
function sayStep({ nextStep, nextDate }: Contact): string {
  const what = cut(asInCell(nextStep) || 'Next step', longestStep, '…');
  return nextDate === null ? what : `${what} (by ${shortDateWithYear(nextDate)})`;
}
