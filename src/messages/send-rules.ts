/** Which mails leave now, in which order, and what becomes of the rest: pure. */
import type { CalendarDate, ClockTime } from '../shared/dates';
import type { NewRow } from '../workbook/tab';
import { countAsks, isUrgent, type Gate } from './gate-rules';
import { mostMegabytes } from './enclosures';
import { fateAt, type Batch } from './journal';
import type { Message, outbox } from './tabs';

export type MessageChange = { id: string; values: NewRow<typeof outbox> };

/** More would not fit into one run's time. */
export const mostInOneRun = 400;

export const words = {
  writtenAnew:
    'Somebody had changed the text of this mail, and then what it is about changed. It was written anew. Read it again.',
  unknown:
    'The run was cut off while this mail was leaving. Look in the Sent folder of the one who runs Partnerbook, or ask the recipient; then say under Mail whether it arrived.',
  unclear:
    'Google gave an unclear error while this mail was leaving. Look in the Sent folder of the one who runs Partnerbook, or ask the recipient; then say under Mail whether it arrived.',
  address: 'Google refused the address. Correct it where it comes from; a new mail is made then.',
  content: 'Google refused the text of this mail. Shorten its template.',
  fileGone:
    'What goes along with it cannot be opened: it was deleted, or it is in the Drive of another account. Make it again, then read this mail again.',
  fileChanged:
    'Somebody has changed the document that goes along with it since it was made. Undo that, or change the fields that it is made of; then read this mail again.',
  fileTooLarge: `What goes along with it is larger than ${mostMegabytes} MB. Make it smaller, then read this mail again.`,
  quota: 'The day’s mail quota is used up. It leaves when Google allows more.',
  keptBack: 'The rest of the day’s mail quota is kept for what is urgent. It leaves tomorrow.',
  time: 'There was no time left in this run. It leaves with the next one.',
  permission: 'Partnerbook may not send mail for the one who runs it. It leaves when that is allowed.',
  stopped: 'This run had to stop. It leaves with the next one.',
  past: 'Past its use: its day is over.',
  pastDraft: 'Past its use: nobody approved it in time.',
  missed: 'Past its use: the hourly work did not run, or failed, until it was too late.',
  twice: 'The same mail is in another row.',
  sentBefore: 'It left before, or may have: this row was set back to an earlier state since. It is not sent again.',
  incomplete: 'Its address, subject or text is missing.',
  hours: 'Waits for the hours in which mail leaves (Settings).',
  unapproved: 'This row was not approved under Mail, so it waits.',
  modeChanged: 'Practice mode was switched after it was approved. Read it again: see whom it goes to.',
  others: 'It leaves with the next hourly run, as whoever has the hourly work.',
  busy: 'Another run is sending at the moment, or was cut off a few minutes ago.',
} as const;

/**
 * The mail as it goes to whoever set Partnerbook up, while the school practices. Without its calendar file, which would
 * end up in a calendar that people use.
 */
export function asPractice<M extends Pick<Message, 'to' | 'toName' | 'subject' | 'body' | 'invitation'>>(
  mail: M,
  address: string,
): M {
  const { to, toName, subject, body, invitation } = mail;
  const meant = toName === null ? (to ?? '') : `${toName}, ${to ?? ''}`;
  const file = invitation === null ? '' : ' The calendar file that goes along with it was left out.';
  return {
    ...mail,
    to: address as M['to'],
    subject: `[Practice] ${subject ?? ''}`,
    body: `Practice: this mail is meant for ${meant}. Only you got it.${file}\n\n${body ?? ''}`,
    invitation: null,
  };
}

/** Turns rows that say *approved* but were not approved as they stand into drafts, with the reason. */
export function unapproved(
  messages: readonly Message[],
  whyNot: (message: Message) => string | null,
  by: string,
): MessageChange[] {
  return messages.flatMap((message): MessageChange[] => {
    const reason = message.state === 'approved' ? whyNot(message) : null;
    return reason === null ? [] : [{ id: message.id, values: { state: 'draft', reason, by } }];
  });
}

/** False from the moment it would come too late. */
export function isOfUse(message: Message, today: CalendarDate, time: ClockTime): boolean {
  const { uselessAfter, uselessFrom } = message;
  if (uselessAfter === null || uselessAfter > today) return true;
  return uselessAfter === today && (uselessFrom === null || time < uselessFrom);
}

/** Waiting mails whose time is over. The reason that held them until then is kept. */
export function expired(
  messages: readonly Message[],
  today: CalendarDate,
  time: ClockTime,
  by: string,
): MessageChange[] {
  return messages
    .filter((message) => message.state === 'draft' || message.state === 'approved')
    .filter((message) => !isOfUse(message, today, time))
    .map(({ id, state, reason }) => {
      const past = state === 'draft' ? words.pastDraft : words.past;
      return { id, values: { state: 'canceled', reason: reason === null ? past : `${past} ${reason}`, by } };
    });
}

/** Mails of a batch in progress count as claimed, whatever their rows say, since the result is not written yet. */
export function withClaims(messages: readonly Message[], batch: Batch | null): readonly Message[] {
  if (batch === null) return messages;
  const ids = new Set(batch.ids);
  return messages.map((message) =>
    message.state === 'approved' && ids.has(message.id) ? { ...message, state: 'claimed' } : message,
  );
}

/**
 * What rows should say after a batch that ended or was cut off, where they do not. A row that is no longer approved
 * already says so, or a person has decided otherwise.
 */
export function settled(messages: readonly Message[], batch: Batch): MessageChange[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return batch.ids.flatMap((id, position): MessageChange[] => {
    const fate = fateAt(batch, position);
    if (fate === 'waiting' || byId.get(id)?.state !== 'approved') return [];
    const { practice } = batch;
    if (practice !== undefined && fate !== 'failed')
      return [{ id, values: { state: 'practice', reason: practiced(practice, fate) } }];
    // What stays because of its file waits for a person, who approves it anew.
    const state = isFile(batch.failed[position]) ? 'draft' : fate;
    return [{ id, values: { state, reason: reasonAfter(batch, position) } }];
  });
}

const isFile = (refused: Batch['failed'][string] | undefined): boolean => refused?.startsWith('file') ?? false;

/** Whether it arrived does not matter: the person it is meant for did not get it either way. */
function practiced(to: string, fate: 'sent' | 'unknown'): string {
  return `Practice: it ${fate === 'sent' ? 'went' : 'may have gone'} to ${to}, and to nobody else.`;
}

function reasonAfter(batch: Batch, position: number): string | null {
  const refused = batch.failed[position];
  if (refused !== undefined) return words[refused];
  return fateAt(batch, position) !== 'unknown' ? null : batch.done ? words.unclear : words.unknown;
}

export interface Outgoing {
  /** Ready to leave, starting with what is soonest of no use. */
  ready: Message[];
  /** Approved, but unable to leave, at all or today: with the reason, where the row does not give it yet. */
  refused: MessageChange[];
}

/**
 * `messages`: every row of the Outbox; those not approved show what has been asked and sent before. `wasSent`: by key,
 * whether a mail left although its row does not say so, as after an earlier version of the sheet was restored.
 */
export function outgoing(
  messages: readonly Message[],
  today: CalendarDate,
  gate: Gate,
  wasSent: (key: string) => boolean,
): Outgoing {
  const result: Outgoing = { ready: [], refused: [] };
  const taken = new Set(
    messages
      .filter(({ state }) => state === 'sent' || state === 'claimed' || state === 'unknown')
      .map(({ key }) => key),
  );
  let asks: Map<string, number> | undefined;
  for (const message of messages) {
    if (message.state !== 'approved' || (message.sendOn !== null && message.sendOn > today)) continue;
    const { id, key, organization } = message;
    if (key === null || message.to === null || message.subject === null || message.body === null) {
      result.refused.push({ id, values: { state: 'failed', reason: words.incomplete } });
      continue;
    }
    if (taken.has(key)) {
      result.refused.push({ id, values: { state: 'canceled', reason: words.twice } });
      continue;
    }
    if (wasSent(key)) {
      result.refused.push({ id, values: { state: 'sent', reason: words.sentBefore } });
      continue;
    }
    asks ??= countAsks(messages, today);
    const asked = asks.get(organization ?? '') ?? 0;
    const refusal = gate.refusal(message, asked);
    if (refusal !== null) {
      result.refused.push({ id, values: { state: 'suppressed', reason: refusal } });
      continue;
    }
    taken.add(key);
    const hold = gate.hold(message);
    if (hold !== null) {
      if (message.reason !== hold) result.refused.push({ id, values: { reason: hold } });
      continue;
    }
    if (message.category === 'outreach' && organization !== null) asks.set(organization, asked + 1);
    result.ready.push(message);
  }
  const lastUse = ({ uselessAfter, uselessFrom }: Message): string => `${uselessAfter ?? '9'} ${uselessFrom ?? '24'}`;
  result.ready.sort((a, b) => compare(lastUse(a), lastUse(b)));
  return result;
}

/** As many of the ready mails as the quota allows: the last `keptBack` are reserved for urgent mail (`isUrgent`). */
export function withinQuota(
  ready: readonly Message[],
  quotaLeft: number,
  keptBack: number,
  today: CalendarDate,
): Message[] {
  const chosen: Message[] = [];
  for (const message of ready) {
    const room = Math.min(isUrgent(message, today) ? quotaLeft : quotaLeft - keptBack, mostInOneRun);
    if (chosen.length < room) chosen.push(message);
  }
  return chosen;
}

/** Approved for today or earlier, and nothing says yet why they are still here: only the time of day holds them. */
export function waitForHours(messages: readonly Message[], today: CalendarDate): MessageChange[] {
  return messages
    .filter(({ state, reason, sendOn }) => state === 'approved' && reason === null && (sendOn ?? today) <= today)
    .map(({ id }) => ({ id, values: { reason: words.hours } }));
}

export function withinHours(time: ClockTime, from: ClockTime, until: ClockTime): boolean {
  return time >= from && time <= until;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
