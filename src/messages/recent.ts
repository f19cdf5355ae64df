/**
 * The mails that left lately, kept outside the sheet in one document property: staff may delete a row, or the whole tab,
 * while its mail leaves or later, and then it must not be made and sent a second time. It holds the run whose batch stands
 * at the end, and marks of keys, newest last. Which mails of that batch have left, the journal knows.
 */
import type { App } from '../app';
import type { Memory } from '../google/memory';
import { mayBeAlive } from '../schedule/lease';
import { fingerprint } from '../shared/fingerprint';
import { batchKey, fateAt, readBatch, type Batch } from './journal';

const recentKey = 'mail.recent';
/** Marks of those that a person wants to have once more all the same; until they leave. */
const againKey = 'mail.again';

/** Nine characters each: below 8 KB of the 9 KB of a value. */
const mostRemembered = 880;

/** Eight letters of the fourteen: among as many mails, one in some hundred million is taken for another. */
const markOf = (key: string | null): string => fingerprint(key).slice(-11, -3);

/** `atWork`: the batch may still be leaving, so what it has not come to yet counts as well. */
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

/** What left in practice has not been received by whom it is meant for: it is another mail. */
export const sentAs = (key: string | null, practice: boolean): string | null =>
  practice ? `practice ${key ?? ''}` : key;

/** Whether a mail of this key has left lately, may have, or is just about to. */
export function sentLately({ memory, clock, settings }: App): (key: string) => boolean {
  const { practice } = settings();
  const marks = marksOf(memory, ({ done, begun }) => !done && mayBeAlive(clock, begun));
  return (key) => marks.indexOf(markOf(sentAs(key, practice))) !== -1;
}

/** Whether a mail of this key left, or may have, and nobody has asked for it again: its row was set back to an earlier state. */
export function wasSent(app: App): (key: string) => boolean {
  const sent = sentLately(app);
  const again = againIn(app.memory);
  const { practice } = app.settings();
  return (key) => sent(key) && again.indexOf(markOf(sentAs(key, practice))) === -1;
}

const againIn = (memory: Memory): string[] => (memory.get(againKey) ?? '').split(' ').filter(Boolean);

/** A person asks for a mail that left, or may have. Called before its row says so; one call, and only then. */
export function askAgain(app: App, keys: readonly string[]): void {
  const { practice } = app.settings();
  const sent = keys.filter(wasSent(app)).map((key) => markOf(sentAs(key, practice)));
  if (sent.length > 0) app.memory.setNow(againKey, [...againIn(app.memory), ...sent].slice(-mostRemembered).join(' '));
}

/** With the claim of a batch, before it takes the place of the one before: these are about to leave, in this order. */
export function noteSending(memory: Memory, run: string, keys: readonly (string | null)[]): void {
  const marks = keys.map(markOf);
  const again = againIn(memory);
  const isAgain = (mark: string): boolean => again.indexOf(mark) !== -1 && marks.indexOf(mark) !== -1;
  // Of what leaves once more, the first time is forgotten: should it not leave now, nothing speaks against it later.
  write(memory, run, [...marksOf(memory).filter((mark) => !isAgain(mark)), ...marks]);
  memory.set(againKey, again.filter((mark) => !isAgain(mark)).join(' ') || null);
}

/** With the end of a batch, while the journal still tells of it: what did not leave is not remembered. */
export function noteAsSent(memory: Memory): void {
  write(memory, '', marksOf(memory));
}
