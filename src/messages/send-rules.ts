/** Which mails leave now, in which order, and what becomes of the others: pure. */
import { addDays, type CalendarDate, type ClockTime } from '../shared/dates';
import type { NewRow } from '../workbook/tab';
import { fateOf, readHold, type Fate, type Slot } from './journal';
import type { Message, outbox } from './tabs';

export type MessageChange = { id: string; values: NewRow<typeof outbox> };

/** Of the day's quota, kept for what loses its use by tomorrow. */
export const quotaKeptBack = 20;
/** More would not fit into one run's time. */
export const mostInOneRun = 400;

export const words = {
  unknown:
    'The run was cut off while this mail was leaving. Look in the Sent folder of the one who runs Partnerbook, or ask the recipient; then say in Review and send whether it arrived.',
  unclear:
    'Google gave an unclear error while this mail was leaving. Look in the Sent folder of the one who runs Partnerbook, or ask the recipient; then say in Review and send whether it arrived.',
  lost: 'This row was put back from an earlier state of the sheet. Look in the Sent folder; then say in Review and send whether it arrived.',
  address: 'Google refused the address. Correct it where it comes from; a new mail is made then.',
  content: 'Google refused the text of this mail. Shorten its template.',
  again: 'The run was cut off before this mail’s turn. It leaves with the next run.',
  quota: 'The day’s mail quota is used up. It leaves when Google allows more.',
  keptBack: 'The rest of the day’s mail quota is kept for what is urgent. It leaves tomorrow.',
  time: 'There was no time left in this run. It leaves with the next one.',
  permission: 'Partnerbook may not send mail for the one who runs it. It leaves when that is allowed.',
  stopped: 'This run had to stop. It leaves with the next one.',
  past: 'Past its use: its day is over.',
  pastDraft: 'Past its use: nobody approved it in time.',
  twice: 'The same mail is in another row.',
  incomplete: 'Its address, subject or text is missing.',
} as const;

/** False from the moment on at which it would come too late. */
export function isOfUse(message: Message, today: CalendarDate, time: ClockTime): boolean {
  const { uselessAfter, uselessFrom } = message;
  if (uselessAfter === null || uselessAfter > today) return true;
  return uselessAfter === today && (uselessFrom === null || time < uselessFrom);
}

/** Waiting mails whose time is over. */
export function expired(
  messages: readonly Message[],
  today: CalendarDate,
  time: ClockTime,
  by: string,
): MessageChange[] {
  return messages
    .filter((message) => message.state === 'draft' || message.state === 'approved')
    .filter((message) => !isOfUse(message, today, time))
    .map(({ id, state }) => ({
      id,
      values: { state: 'canceled', reason: state === 'draft' ? words.pastDraft : words.past, by },
    }));
}

/** Mails that a run which is no longer alive had in hand. */
export function settled(claimed: readonly Message[], slot: Slot | null): MessageChange[] {
  return claimed.map(({ id, run }) => {
    const hold = readHold(run);
    const fate = fateOf(hold, slot);
    const lost = hold === null || slot?.run !== hold.run;
    const values = { state: fate, reason: reasonAfter(fate, lost) };
    return { id, values: fate === 'approved' ? { ...values, run: null } : values };
  });
}

function reasonAfter(fate: Fate, lost: boolean): string | null {
  if (fate === 'unknown') return lost ? words.lost : words.unknown;
  if (fate === 'failed') return words.address;
  return fate === 'approved' ? words.again : null;
}

export interface Outgoing {
  /** Ready to leave, what is of use for the shortest time first. */
  ready: Message[];
  /** Approved, but cannot leave at all. */
  refused: MessageChange[];
}

/** `blocked`: why nothing may go to this address, or null. */
export function outgoing(
  messages: readonly Message[],
  today: CalendarDate,
  blocked: (message: Message) => string | null,
): Outgoing {
  const result: Outgoing = { ready: [], refused: [] };
  const taken = new Set(
    messages
      .filter(({ state }) => state === 'sent' || state === 'claimed' || state === 'unknown')
      .map(({ key }) => key),
  );
  for (const message of messages) {
    if (message.state !== 'approved' || (message.sendOn !== null && message.sendOn > today)) continue;
    const { id, key } = message;
    if (key === null || message.to === null || message.subject === null || message.body === null) {
      result.refused.push({ id, values: { state: 'failed', reason: words.incomplete } });
      continue;
    }
    if (taken.has(key)) {
      result.refused.push({ id, values: { state: 'canceled', reason: words.twice } });
      continue;
    }
    const block = blocked(message);
    if (block !== null) {
      result.refused.push({ id, values: { state: 'suppressed', reason: block } });
      continue;
    }
    taken.add(key);
    result.ready.push(message);
  }
  result.ready.sort((a, b) => compare(a.uselessAfter ?? '9', b.uselessAfter ?? '9'));
  return result;
}

/** As many of the ready ones as the quota allows: the last `quotaKeptBack` are only for what is of no use after tomorrow. */
export function withinQuota(ready: readonly Message[], quotaLeft: number, today: CalendarDate): Message[] {
  const tomorrow = addDays(today, 1);
  const chosen: Message[] = [];
  for (const message of ready) {
    const urgent = message.uselessAfter !== null && message.uselessAfter <= tomorrow;
    const room = Math.min(urgent ? quotaLeft : quotaLeft - quotaKeptBack, mostInOneRun);
    if (chosen.length < room) chosen.push(message);
  }
  return chosen;
}

export function withinHours(time: ClockTime, from: ClockTime, until: ClockTime): boolean {
  return time >= from && (time <= until || until < from);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
