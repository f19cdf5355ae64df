/** What a person may decide about a waiting mail, and how Mail words it: pure. */
import { twelveHour, type CalendarDate, type ClockTime } from '../../shared/dates';
import { plural } from '../../shared/text';
import { cleanText, longestText, oneLine } from '../../messages/compose';
import { readEnclosures, urlOf } from '../../messages/enclosures';
import { partFooter } from '../../messages/footer';
import type { Gate } from '../../messages/gate-rules';
import { isOfUse } from '../../messages/send-rules';
import type { Message } from '../../messages/tabs';
import type { ReviewList, WaitingMessage } from './calls';

export interface Now {
  today: CalendarDate;
  time: ClockTime;
  gate: Gate;
  /** This term's asks by organization. */
  asks: ReadonlyMap<string, number>;
  /** Identifies what is shown of a mail (approvals.ts). */
  markOf(message: Message): string;
}

/** Why this mail cannot be approved, as a sentence; null when it can. */
export function whyNotApproved(message: Message, now: Now): string | null {
  const { state, to, toName, subject, body, kind, organization } = message;
  const name = subject ?? kind ?? message.id;
  if (state === 'unknown') {
    return `Nobody knows yet whether “${name}” arrived. Look in the Sent folder first, then say whether it did.`;
  }
  if (state === 'claimed') return leaving(name);
  if (state !== 'draft' && state !== 'failed')
    return `“${name}” does not wait for approval any more (${state ?? 'no state'}).`;
  if (to === null) return `“${name}” has no address that can be used.`;
  if (subject === null || body === null) return `“${name}” to ${to} has no subject or no text.`;
  const block = now.gate.refusal(message, now.asks.get(organization ?? '') ?? 0);
  if (block !== null) return block;
  if (!isOfUse(message, now.today, now.time))
    return `“${name}” to ${toName ?? to} is past its day, so it is of no use any more.`;
  return null;
}

/** An approval applies to what was shown, and to nothing else. */
export function changedSince({ subject, to, id }: Message): string {
  return `“${subject ?? id}” to ${to ?? 'nobody'} has changed since it was shown. Read it again.`;
}

function leaving(name: string): string {
  return `“${name}” is leaving at this moment, or was when a run was cut off. Look again in a few minutes.`;
}

/** Why the text of this mail cannot be changed, or null. */
export function whyNotChanged({ state, subject, body, id }: Message): string | null {
  if (state !== 'draft') return `“${subject ?? id}” does not wait as a draft any more (${state ?? 'no state'}).`;
  return subject === null || body === null ? `“${subject ?? id}” has no subject or no text.` : null;
}

/** Why a draft cannot say this, as a sentence; otherwise the subject and the text with its foot. */
export function rewritten(
  { body }: Message,
  given: { subject: string; text: string },
): { subject: string; body: string } | { reason: string } {
  const { foot } = partFooter(body ?? '');
  const [subject, text] = [oneLine(given.subject), cleanText(given.text)];
  if (subject === '') return { reason: 'Write a subject.' };
  if (text === '') return { reason: 'Write a text.' };
  const whole = foot === '' ? text : `${text}\n\n${foot}`;
  return whole.length > longestText
    ? { reason: 'The text is too long for a mail. Shorten it.' }
    : { subject, body: whole };
}

/** Why this mail cannot be canceled, or null. */
export function whyNotCanceled({ state, subject, id }: Message): string | null {
  if (state === 'draft' || state === 'approved' || state === 'failed') return null;
  if (state === 'unknown') return `“${subject ?? id}” may have arrived already. Say whether it did instead.`;
  if (state === 'claimed') return leaving(subject ?? id);
  return `“${subject ?? id}” does not wait any more (${state ?? 'no state'}).`;
}

/** Drafts and mails that need a person, starting with what is soonest of no use. */
function waitingMessages(messages: readonly Message[], now: Now): WaitingMessage[] {
  return messages
    .filter((message) => needsPerson(message, now))
    .sort((a, b) => ((a.uselessAfter ?? '9') < (b.uselessAfter ?? '9') ? -1 : 1))
    .map((message) => {
      const refusal = whyNotApproved(message, now);
      return {
        id: message.id,
        kind: message.kind ?? '',
        to: message.to ?? '',
        toName: message.toName ?? '',
        subject: message.subject ?? '',
        body: message.body ?? '',
        about: message.aboutName ?? '',
        enclosures: (readEnclosures(message.enclosures) ?? []).map((each) => ({ name: each.name, url: urlOf(each) })),
        sendOn: message.sendOn ?? '',
        state: message.state as WaitingMessage['state'],
        reason: message.state === 'draft' ? (refusal ?? message.reason ?? '') : (message.reason ?? refusal ?? ''),
        canApprove: refusal === null,
        foot: partFooter(message.body ?? '').foot,
        canChange: whyNotChanged(message) === null,
        mark: now.markOf(message),
      };
    });
}

/** A failed mail is shown while it could still be sent; an unknown one until a person has said what became of it. */
function needsPerson(message: Message, { today, time }: Now): boolean {
  if (message.state === 'draft' || message.state === 'unknown') return true;
  return message.state === 'failed' && isOfUse(message, today, time);
}

export interface Automatic {
  /** What is sent without asking, in words. */
  kinds: readonly string[];
  sendFrom: ClockTime;
  sendUntil: ClockTime;
  /** Where all mail goes while the school practices. */
  practice: string | undefined;
}

function automaticWords(settings: Automatic, approved: number): string {
  const { sendFrom, sendUntil, practice } = settings;
  const kinds = settings.kinds.join(', ').replace(/, ([^,]*)$/, ' and $1');
  const hours = `between ${twelveHour(sendFrom)} and ${twelveHour(sendUntil)}`;
  const whom = practice === undefined ? '' : `Practice mode: every mail goes to ${practice} only. `;
  const first =
    whom +
    (kinds === ''
      ? `Nothing goes out to partners by itself. Approved mails leave ${hours}.`
      : `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)} go out by themselves ${hours}.`);
  return approved === 0
    ? first
    : `${first} ${plural(approved, 'approved mail')} ${approved === 1 ? 'waits' : 'wait'} to leave.`;
}

export function reviewList(
  messages: readonly Message[],
  now: Now,
  settings: Automatic,
  quotaLeft: number,
  me: string,
): ReviewList {
  const waiting = waitingMessages(messages, now);
  return {
    waiting,
    recipients: new Set(waiting.map(({ to }) => to.toLowerCase()).filter((to) => to !== '')).size,
    quotaLeft: Math.max(0, quotaLeft),
    automatic: automaticWords(settings, messages.filter(({ state }) => state === 'approved').length),
    me,
  };
}
