/**
 * Marks of what was approved, kept outside the sheet. That a row of the Outbox says *approved* is no proof, since
 * anybody who may edit the sheet can type, paste or drag that; a row without a kept mark is a draft. Reasons and costs:
 * docs/decisions/approvals.md.
 */
import type { App } from '../app';
import { digest } from '../shared/digest';
import { Failure } from '../shared/failure';
import { asInCell, tidy } from '../shared/text';
import type { NewRow } from '../workbook/tab';
import { coreOf } from './invitation';
import { marksIn, mostMarks, setMarks } from './marks';
import { words } from './send-rules';
import type { outbox, Message } from './tabs';

const name = 'mail.approved';

/** Marks of mails that have left are removed with the next claim, or as soon as there are this many. */
const mostStale = 300;

/** What a person is shown of a mail before approving it, and who gets it. */
export type ShownMail = Pick<
  NewRow<typeof outbox>,
  'key' | 'to' | 'subject' | 'body' | 'kind' | 'category' | 'outside' | 'invitation' | 'enclosures'
>;

/** A mark's last letter: live, or practice, where only whoever set Partnerbook up gets the mail. */
type Mode = 'L' | 'P';
const modeOf = ({ settings }: Pick<App, 'settings'>): Mode => (settings().practice ? 'P' : 'L');

/** The same for a mail about to be written and for its row when it is read back. */
function digestOf({ key, to, subject, body, kind, category, outside, invitation, enclosures }: ShownMail): string {
  const lines = [key, (to ?? '').toLowerCase(), subject, kind, category].map((line) => asInCell(tidy(line ?? '')));
  const text = asInCell(body);
  return digest(JSON.stringify([...lines, text, outside === true, coreOf(invitation ?? null), enclosures ?? '']));
}

export function markOf(app: Pick<App, 'settings'>, mail: ShownMail): string {
  return digestOf(mail) + modeOf(app);
}

/**
 * Why a row that says *approved* does not count as approved, as a sentence for staff; null when it does. Also null for
 * mail that already left (`wasSent`): it does not leave again, and its row should say that instead (send-rules.ts).
 */
export function whyUnapproved(app: App, wasSent: (key: string) => boolean): (message: Message) => string | null {
  let marks: Set<string> | undefined;
  const [now, other] = modeOf(app) === 'P' ? ['P', 'L'] : ['L', 'P'];
  return (message) => {
    if (message.key !== null && wasSent(message.key)) return null;
    marks ??= marksIn(app.memory, name);
    const made = digestOf(message);
    if (marks.has(made + now)) return null;
    return marks.has(made + other) ? words.modeChanged : words.unapproved;
  };
}

/**
 * Notes that these may leave. Under the lock, on a memory that was just refreshed; written by the next `save`, which
 * must come while the lock is still held.
 */
export function noteApproved(app: App, mails: readonly ShownMail[]): void {
  if (mails.length === 0) return;
  const { memory } = app;
  const marks = marksIn(memory, name);
  for (const mail of mails) marks.add(markOf(app, mail));
  if (!setMarks(memory, name, marks)) {
    throw new Failure(
      `More than ${mostMarks} approved mails would wait to leave, and no more can be kept. Approve these when some have left; nothing was changed.`,
    );
  }
}

/** Removes the marks of these; at most one call. Under the lock, after their rows have been written. */
export function forgetApproved(app: App, mails: readonly ShownMail[]): void {
  const marks = marksIn(app.memory, name);
  const before = marks.size;
  for (const mail of mails) for (const mode of ['L', 'P']) marks.delete(digestOf(mail) + mode);
  if (marks.size === before) return;
  setMarks(app.memory, name, marks);
  app.memory.save();
}

/** Whether there are so many marks without a waiting row that they should be removed (`forgetSettled`). */
export function manySettled(app: App, messages: readonly Message[]): boolean {
  return marksIn(app.memory, name).size - messages.filter(({ state }) => state === 'approved').length >= mostStale;
}

/** Keeps only the marks of rows that wait to leave. Same conditions as `noteApproved`. */
export function forgetSettled(app: App, messages: readonly Message[]): void {
  const waiting = new Set(messages.filter(({ state }) => state === 'approved').map(digestOf));
  const marks = marksIn(app.memory, name);
  const kept = new Set([...marks].filter((mark) => waiting.has(mark.slice(0, -1))));
  if (kept.size < marks.size) setMarks(app.memory, name, kept);
}
