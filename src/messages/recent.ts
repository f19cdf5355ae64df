/**
 * The mails that left lately, kept outside the sheet in one document property. Staff may delete a row, or the whole
 * tab, while its mail leaves or later; the mail must not then be made and sent a second time. The property holds the
 * run whose batch comes last, and marks of keys, newest last. Which mails of that batch have left is in the journal.
 */
import type { App } from '../app';
import type { Memory } from '../google/memory';
import { mayBeAlive } from '../schedule/lease';
import { fingerprint } from '../shared/fingerprint';
import { batchKey, fateAt, readBatch, type Batch } from './journal';

const recentKey = 'mail.recent';
/** Marks of mails that a person wants sent again anyway, until they leave. */
const againKey = 'mail.again';

/** Nine characters each: below 8 KB of the 9 KB of a value. */
const mostRemembered = 880;

/** Eight of fourteen letters: among this many mails, one in several hundred million is mistaken for another. */
const markOf = (key: string | null): string => fingerprint(key).slice(-11, -3);

/** `atWork`: the batch may still be leaving, so mails that it has not reached count as well. */
function marksOf(memory: Memory, atWork = (_batch: Batch): boolean => false): string[] {
  const [run, ...marks] = (memory.get(recentKey) ?? '').split(' ');
  const batch = readBatch(memory.get(batchKey));
  if (batch === null || batch.run !== run) return marks;
  const first = marks.length - batch.ids.length;
  const stayed = atWork(batch) ? ['failed'] : ['failed', 'waiting'];
  return marks.filter((_, at) => at < first || !stayed.includes(fateAt(batch, at - first)));
}

function write(memory: Memory, run: string, marks: string[]): void {
  memory.set(recentKey, [run, ...marks.slice(-mostRemembered)].join(' '));
}

/** Mail sent in practice did not reach the person it is meant for, so it counts as a different mail. */
export const sentAs = (key: string | null, practice: boolean): string | null =>
  practice ? `practice ${key ?? ''}` : key;

/** Whether a mail with this key left lately, may have, or is about to. */
export function sentLately({ memory, clock, settings }: App): (key: string) => boolean {
  const { practice } = settings();
  const marks = marksOf(memory, ({ done, begun }) => !done && mayBeAlive(clock, begun));
  return (key) => marks.indexOf(markOf(sentAs(key, practice))) !== -1;
}

/** Whether a mail with this key left, or may have, and nobody asked for it again: its row was set back. */
export function wasSent(app: App): (key: string) => boolean {
  const sent = sentLately(app);
  const again = againIn(app.memory);
  const { practice } = app.settings();
  return (key) => sent(key) && again.indexOf(markOf(sentAs(key, practice))) === -1;
}

const againIn = (memory: Memory): string[] => (memory.get(againKey) ?? '').split(' ').filter(Boolean);

/** Notes that a person asks again for mails that left, or may have. Call before their rows say so; at most one call. */
export function askAgain(app: App, keys: readonly string[]): void {
  const { practice } = app.settings();
  const sent = keys.filter(wasSent(app)).map((key) => markOf(sentAs(key, practice)));
  if (sent.length > 0) app.memory.setNow(againKey, [...againIn(app.memory), ...sent].slice(-mostRemembered).join(' '));
}

/** With the claim of a batch, before it replaces the previous one: these are about to leave, in this order. */
export function noteSending(memory: Memory, run: string, keys: readonly (string | null)[]): void {
  const marks = keys.map(markOf);
  const again = againIn(memory);
  const isAgain = (mark: string): boolean => again.indexOf(mark) !== -1 && marks.indexOf(mark) !== -1;
  // When a mail leaves again, its first time is forgotten, so that nothing blocks it later if it does not leave now.
  write(memory, run, [...marksOf(memory).filter((mark) => !isAgain(mark)), ...marks]);
  memory.set(againKey, again.filter((mark) => !isAgain(mark)).join(' ') || null);
}

/** With the end of a batch, while the journal still describes it: what did not leave is not remembered. */
export function noteAsSent(memory: Memory): void {
  write(memory, '', marksOf(memory));
}
