/**
 * Sends what is approved: at most once, never lost. Reasons: docs/decisions/sending-once.md.
 *
 * The protocol, for N mails:
 * 1. Claim: the batch (run, ids in order, position 0) is written into the journal, a document property. A person's
 *    click claims under the document lock; the hourly pass claims without it, since its lease keeps every other sender
 *    out.
 * 2. Check (hourly pass): if the mark `touched` is set, somebody has changed something, and the batch is decided again.
 *    Whoever changes the Outbox works in reverse order: first the mark, then a look at the journal. So at least one of
 *    the two sees the other. Only a pass that begins removes the mark, under the lock (schedule/pump.ts).
 * 3. Send, mail by mail: before each one after the first, its position and the failures so far are written into the
 *    journal. A position that has moved on proves that the previous send returned.
 * 4. Settle: one read and one write bring the rows in line with the journal; the journal's batch ends.
 * 5. After a crash: a later run finds a batch that did not end, and settles it from its position. Mails before the
 *    position were sent, or failed as noted. The one at the position is *unknown*: it is shown to a person and never
 *    sent again automatically. Those after it are still approved.
 *
 * Calls of the hourly pass: N positions, N mails, and 5 more: the quota, one read of the memory, the end of the batch,
 * one read, one write.
 */
import type { App } from '../app';
import type { Memory } from '../google/memory';
import { leaseKey, mayBeAlive } from '../schedule/lease';
import { isOthersWork } from '../schedule/owner';
import { requireInUse } from '../schedule/standing';
import { newId } from '../shared/ids';
import { forgetSettled, manySettled, whyUnapproved } from './approvals';
import { lastSendMs, sendBatch, settleAtLast, settleBatch } from './batch';
import { gateOf, readGate } from './gate';
import { batchKey, readBatch, writeBatch, type Batch } from './journal';
import { meaningOf } from './mail-errors';
import { byPartnerbook } from './queue-rules';
import { wasSent, noteSending, noteAsSent, sentAs } from './recent';
import {
  expired,
  withClaims,
  mostInOneRun,
  outgoing,
  settled,
  unapproved,
  withinHours,
  withinQuota,
  words,
  waitForHours,
  type MessageChange,
} from './send-rules';
import { outbox, type Message } from './tabs';

const waitMs = 20_000;

export interface SendOptions {
  /** Only these rows; null: all that are approved. */
  only: readonly string[] | null;
  /** For a person's click: runs first, under the lock and on a fresh read. Without it, this is the hourly pass. */
  prepare?(): void;
  /** A person wants it now, at whatever hour and even while the school practices: nobody else gets it. */
  atAnyHour?: boolean;
}

export interface SendReport {
  sent: number;
  failed: number;
  unknown: number;
  /** Approved mails that could have left now and did not. */
  remaining: number;
  /** Why they did not, for staff; empty when none remains. */
  why: string;
  outsideHours: boolean;
}

export function sendApproved(app: App, options: SendOptions): SendReport {
  requireInUse(app);
  const report: SendReport = { sent: 0, failed: 0, unknown: 0, remaining: 0, why: '', outsideHours: false };
  const { sendFrom, sendUntil } = app.settings();
  report.outsideHours = !options.atAnyHour && !withinHours(app.clock.time(), sendFrom, sendUntil);
  const claim = options.prepare ? null : claimWithLease(app, report);
  const { batch, messages } = claim ?? app.exclusive.run(waitMs, () => claimUnderLock(app, options, report));
  if (batch === null) return report;
  const outcome = sendBatch(app, batch, messages);
  if (options.prepare) settleBatch(app, outcome);
  else settleAtLast(app, outcome);
  count(report, outcome.batch, outcome.tried, messages.length, outcome.stopped);
  return report;
}

interface Claim {
  /** Null: nothing leaves now. */
  batch: Batch | null;
  messages: readonly Message[];
}

const nothing: Claim = { batch: null, messages: [] };

/** Null when rows have to be written first, which requires the lock. */
function claimWithLease(app: App, report: SendReport): Claim | null {
  const { memory } = app;
  const before = readBatch(memory.get(batchKey));
  const { rows } = app.workbook.table(outbox);
  if (before && (!before.done || settled(rows, before).length > 0)) return null;
  const { clock } = app;
  const left = wasSent(app);
  // It may have been approved after this pass read its memory; under the lock that becomes clear.
  if (unapproved(rows, whyUnapproved(app, left), byPartnerbook).length > 0 || manySettled(app, rows)) return null;
  const { ready, refused } = report.outsideHours
    ? { ready: [], refused: waitForHours(rows, clock.today()) }
    : outgoing(rows, clock.today(), gateOf(app), left);
  if (refused.length > 0 || expired(rows, clock.today(), clock.time(), byPartnerbook).length > 0) return null;
  if (before && ready.length === 0) forget(memory);
  if (ready.length === 0) return nothing;
  // What leaves by itself leaves as whoever has the hourly work: not as somebody who does it by hand, nor as whoever had
  // it when this pass began.
  if (isOthersWork(app)) {
    report.remaining = ready.length;
    report.why = words.others;
    return nothing;
  }
  const chosen = chosenFrom(app, ready, report);
  if (notYetSaid(ready, chosen, report.why).length > 0) return null;
  const claim = claimed(app, chosen, practiceTo(app));
  if (claim.batch === null) return claim;
  memory.refresh();
  if (memory.get('touched') === null) return claim;
  // Somebody has changed something since this run read the rows: a mail that is no longer approved, or that may no
  // longer go to its address or leave today, is not sent.
  app.workbook.reset(outbox);
  const { rows: now } = app.workbook.reread(outbox);
  // Judged by what left before this claim, since the claim itself counts as leaving.
  const why = whyUnapproved(app, left);
  const asShown = now.filter((row) => row.state !== 'approved' || why(row) === null);
  const fresh = new Map(isOthersWork(app) ? [] : outgoing(asShown, clock.today(), gateOf(app), left).ready.map(byId));
  const still = claim.messages.flatMap(({ id }) => fresh.get(id) ?? []);
  if (still.length === claim.messages.length) return { ...claim, messages: still };
  // A single write replaces this claim with the smaller one: in a gap, canceled mails would seem not to be leaving.
  memory.set(batchKey, writeBatch({ ...claim.batch, done: { tried: 0, unknown: [] } }));
  if (still.length === 0) memory.save();
  return claimed(app, still, claim.batch.practice);
}

const byId = (message: Message): [string, Message] => [message.id, message];

function claimUnderLock(app: App, options: SendOptions, report: SendReport): Claim {
  const { workbook, clock, memory } = app;
  // So that the next pass knows even if this run is cut off midway, and so does one that is about to send.
  if (options.prepare) memory.setNow('touched', '1');
  memory.refresh();
  const isOthers = !options.prepare && isOthersWork(app);
  const before = readBatch(memory.get(batchKey));
  if (options.prepare) readGate(app);
  else if (memory.get('touched') !== null) workbook.reset(outbox);
  const { rows } = workbook.reread(outbox);
  const change = ({ id, values }: MessageChange): void =>
    workbook.change(outbox, id, 'state' in values ? { ...values, changedAt: clock.stamp() } : values);
  const busy =
    isOthers ||
    (before !== null && !before.done && mayBeAlive(clock, before.begun)) ||
    (options.prepare !== undefined && mayBeAlive(clock, memory.get(leaseKey)));
  if (before && !busy) {
    settled(rows, before).forEach(change);
    forget(memory);
  }
  options.prepare?.();
  const standing = (): readonly Message[] => withClaims(rows, busy ? before : null);
  unapproved(standing(), whyUnapproved(app, wasSent(app)), byPartnerbook).forEach(change);
  expired(standing(), clock.today(), clock.time(), byPartnerbook).forEach(change);
  const { ready, refused } = report.outsideHours
    ? { ready: [], refused: waitForHours(standing(), clock.today()) }
    : outgoing(standing(), clock.today(), gateOf(app), wasSent(app));
  refused.forEach(change);
  const wanted = ready.filter(({ id }) => options.only === null || options.only.includes(id));
  // A file can be taken by the account that made it, which is the one that has the hourly work.
  const asked = isOthersWork(app) ? wanted.filter(({ enclosures }) => enclosures === null) : wanted;
  if (busy) {
    report.remaining = asked.length;
    report.why = isOthers ? words.others : words.busy;
  }
  const chosen = busy ? [] : chosenFrom(app, asked, report);
  if (!busy) notYetSaid(asked, chosen, report.why).forEach(change);
  if (asked.length < wanted.length) {
    report.remaining += wanted.length - asked.length;
    report.why ||= words.others;
    notYetSaid(wanted, asked, words.others).forEach(change);
  }
  // What was settled and approved must be in the rows before the journal forgets the previous batch.
  workbook.commitAsRead(outbox);
  workbook.sheets.flush();
  if (chosen.length > 0 || manySettled(app, rows)) forgetSettled(app, rows);
  // Still under the lock; a claim saves this as well.
  if (chosen.length === 0) memory.save();
  return claimed(app, chosen, options.atAnyHour ? undefined : practiceTo(app));
}

/** Who gets all mail while the school practices: whoever set Partnerbook up. Undefined: it is live. */
export function practiceTo({ settings, memory, user }: Pick<App, 'settings' | 'memory' | 'user'>): string | undefined {
  return settings().practice ? (memory.get('pump.owner') ?? user()) : undefined;
}

/**
 * Forgets a batch that has ended and whose rows say so, so that mails that were in it and are approved again are not
 * taken for part of it. Same conditions as `noteApproved`.
 */
export function forgetEnded({ memory }: App, messages: readonly Message[]): void {
  const before = readBatch(memory.get(batchKey));
  if (before?.done && settled(messages, before).length === 0) forget(memory);
}

/** Forgets the previous batch, whose rows say what became of it. */
function forget(memory: Memory): void {
  noteAsSent(memory);
  memory.set(batchKey, null);
}

/** The claim itself: the journal says what this run has in hand, and that its first mail is about to leave. */
function claimed({ clock, memory, random }: App, messages: readonly Message[], practice: string | undefined): Claim {
  if (messages.length === 0) return nothing;
  const begun = String(Number(clock.instant()) + clock.elapsedMs());
  const run = newId('R', random, new Set());
  const ids = messages.map(({ id }) => id);
  const batch: Batch = { run, begun, ids, at: 0, failed: {}, ...(practice === undefined ? {} : { practice }) };
  // Other pending values are saved along, so that a run cut off now is noticed.
  noteSending(
    memory,
    run,
    messages.map(({ key }) => sentAs(key, practice !== undefined)),
  );
  memory.set(batchKey, writeBatch(batch));
  memory.save();
  return { batch, messages };
}

/** As many as time and quota allow; if that is not all, reports why. */
function chosenFrom(app: App, asked: readonly Message[], report: SendReport): Message[] {
  if (asked.length === 0) return [];
  const { clock, mailer } = app;
  report.remaining = asked.length;
  report.why = words.time;
  if (clock.elapsedMs() > lastSendMs) return [];
  let quotaLeft: number;
  try {
    quotaLeft = mailer.quotaLeft();
  } catch (error) {
    report.why = meaningOf(error) === 'permission' ? words.permission : words.stopped;
    return [];
  }
  const chosen = withinQuota(asked, quotaLeft, app.settings().quotaReserve, clock.today());
  report.remaining = asked.length - chosen.length;
  if (report.remaining === 0) report.why = '';
  else if (chosen.length < mostInOneRun) report.why = quotaLeft > 0 ? words.keptBack : words.quota;
  return chosen;
}

/** For mails that do not leave although they could: the reason, where their rows do not give it yet. */
function notYetSaid(asked: readonly Message[], chosen: readonly Message[], why: string): MessageChange[] {
  return asked
    .filter((message) => !chosen.includes(message) && message.reason !== why)
    .map(({ id }) => ({ id, values: { reason: why } }));
}

function count(report: SendReport, batch: Batch, tried: number, claimedCount: number, stopped: string): void {
  const failed = Object.keys(batch.failed).length;
  const unknown = batch.done?.unknown.length ?? 0;
  report.failed += failed;
  report.unknown += unknown;
  report.sent += tried - failed - unknown;
  report.remaining += claimedCount - tried;
  if (tried < claimedCount) report.why = stopped;
}
