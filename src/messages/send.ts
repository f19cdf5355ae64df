/**
 * Sends what is approved: at most once, never lost (design: "Messages"). Under the lock a batch is claimed; before each
 * mail the journal slot is written; at the end, or by a later run that finds a dead run's claims, the rows are settled.
 * N mails cost 2N + 8 calls: lock, read, quota, write, release; slot and send for each; read and one or two writes.
 */
import type { App } from '../app';
import { newId } from '../shared/ids';
import { oneLine } from './compose';
import { htmlOf } from './html';
import { holdText, newRun, readHold, readSlot, slotKey, writeSlot, type Fate } from './journal';
import { meaningOf } from './mail-errors';
import { byPartnerbook } from './queue-rules';
import {
  expired,
  mostInOneRun,
  outgoing,
  settled,
  withinHours,
  withinQuota,
  words,
  type MessageChange,
} from './send-rules';
import { outbox, type Message } from './tabs';

/** No mail is started later than this in a run, of Google's six minutes. */
export const lastSendMs = 240_000;
/** A run that has not ended by then is dead: Google ends runs after six minutes. */
export const deadAfterMinutes = 7;
const waitMs = 20_000;

export interface SendOptions {
  /** Only these rows; null: all that are approved. */
  only: readonly string[] | null;
  /** Why nothing may go to an address, or null. Asked under the lock, so it should have read what it needs before. */
  blocked(message: Message): string | null;
  /** Done first, under the same lock and on the same reading: approving. */
  prepare?(): void;
}

export interface SendReport {
  sent: number;
  failed: number;
  unknown: number;
  /** Approved mails that could have left now and did not. */
  left: number;
  /** Why they did not, for staff; empty when none is left. */
  why: string;
  outsideHours: boolean;
}

export function sendApproved(app: App, options: SendOptions): SendReport {
  const report: SendReport = { sent: 0, failed: 0, unknown: 0, left: 0, why: '', outsideHours: false };
  const { sendFrom, sendUntil } = app.settings();
  report.outsideHours = !withinHours(app.clock.time(), sendFrom, sendUntil);
  if (!options.prepare && !somethingToDo(app, report.outsideHours)) return report;
  const claim = app.exclusive.run(waitMs, () => claimBatch(app, options, report));
  if (claim.batch.length === 0) return report;
  const outcome = sendBatch(app, claim);
  settleBatch(app, claim.batch, outcome, report);
  return report;
}

interface Claim {
  run: string;
  batch: Message[];
}

function claimBatch(app: App, options: SendOptions, report: SendReport): Claim {
  const { workbook, clock, memory } = app;
  const { rows } = workbook.reread(outbox);
  options.prepare?.();
  const change = ({ id, values }: MessageChange): void =>
    workbook.change(outbox, id, { ...values, changedAt: clock.stamp() });

  const claimed = rows.filter(({ state }) => state === 'claimed');
  const alive = claimed.some(({ run }) => clock.minutesSince(readHold(run)?.begun ?? '') < deadAfterMinutes);
  if (claimed.length > 0 && !alive) {
    memory.refresh();
    settled(claimed, readSlot(memory.get(slotKey))).forEach(change);
  }
  expired(rows, clock.today(), clock.time(), byPartnerbook).forEach(change);

  const run = newRun(String(Number(clock.instant()) + clock.elapsedMs()), newId('R', app.random, new Set()).slice(2));
  const batch: Message[] = [];
  const wanted = rows.filter(({ id }) => options.only === null || options.only.includes(id));
  if (alive) {
    report.left = outgoing(wanted, clock.today(), () => null).ready.length;
    report.why = 'Another run is sending at the moment, or was cut off a few minutes ago.';
  } else if (!report.outsideHours) {
    const { ready, refused } = outgoing(rows, clock.today(), options.blocked);
    refused.forEach(change);
    const asked = ready.filter((message) => wanted.includes(message));
    if (asked.length > 0) batch.push(...chosenFrom(app, asked, report));
    report.left = asked.length - batch.length;
  }
  batch.forEach((message, position) =>
    change({ id: message.id, values: { state: 'claimed', reason: null, run: holdText(run, position) } }),
  );
  workbook.commitAsRead(outbox);
  return { run, batch };
}

/** As many as there is time and quota for; says why when that is not all. */
function chosenFrom({ clock, mailer }: App, asked: Message[], report: SendReport): Message[] {
  report.why = words.time;
  if (clock.elapsedMs() > lastSendMs) return [];
  let quotaLeft: number;
  try {
    quotaLeft = mailer.quotaLeft();
  } catch (error) {
    report.why = meaningOf(error) === 'permission' ? words.permission : words.stopped;
    return [];
  }
  const chosen = withinQuota(asked, quotaLeft, clock.today());
  if (chosen.length === asked.length) report.why = '';
  else if (chosen.length < mostInOneRun) report.why = quotaLeft > 0 ? words.keptBack : words.quota;
  return chosen;
}

interface Outcome {
  fates: Fate[];
  /** Reasons by position, where there is one. */
  reasons: Map<number, string>;
  /** Why it stopped before the end, or empty. */
  stopped: string;
}

/** Goes through the batch until its end, or until something speaks against going on. */
function sendBatch(app: App, { run, batch }: Claim): Outcome {
  const { clock, memory, mailer } = app;
  const { schoolName, coordinatorEmail } = app.settings();
  const outcome: Outcome = { fates: [], reasons: new Map(), stopped: '' };
  const failed: number[] = [];
  const stop = (why: string): Outcome => ({ ...outcome, stopped: why });
  for (let position = 0; position < batch.length; position++) {
    if (clock.elapsedMs() > lastSendMs) return stop(words.time);
    const slot = writeSlot({ run, at: position, failed });
    try {
      if (position > 0) memory.setNow(slotKey, slot);
      else {
        // What else is to be remembered goes along, so that a run cut off now is noticed.
        memory.set(slotKey, slot);
        memory.save();
      }
    } catch {
      return stop(words.stopped);
    }
    const { to, subject, body } = batch[position]!;
    try {
      mailer.send({
        to: to ?? '',
        subject: oneLine(subject ?? ''),
        text: body ?? '',
        html: htmlOf(body ?? ''),
        fromName: schoolName,
        replyTo: coordinatorEmail,
      });
      outcome.fates.push('sent');
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'quota') return stop(words.quota);
      if (meaning === 'permission') return stop(words.permission);
      if (meaning === 'unclear') {
        outcome.fates.push('unknown');
        outcome.reasons.set(position, words.unclear);
        return stop(words.stopped);
      }
      outcome.fates.push('failed');
      outcome.reasons.set(position, words[meaning]);
      failed.push(position);
    }
  }
  return outcome;
}

/** Once more when Google stumbles: the mails have left, and the rows should say so. */
function settleBatch(app: App, batch: readonly Message[], outcome: Outcome, report: SendReport): void {
  try {
    writeFates(app, batch, outcome);
  } catch {
    app.workbook.reset();
    writeFates(app, batch, outcome);
  }
  for (const fate of outcome.fates) {
    if (fate !== 'approved') report[fate]++;
  }
  const stopped = batch.length - outcome.fates.length;
  report.left += stopped;
  if (stopped > 0) report.why = outcome.stopped;
}

/** Nobody else writes claimed rows, so that this needs no lock; rows between them are left alone. */
function writeFates(app: App, batch: readonly Message[], { fates, reasons, stopped }: Outcome): void {
  const { workbook } = app;
  const { byId } = workbook.reread(outbox);
  batch.forEach(({ id }, position) => {
    if (!byId.has(id)) return; // Staff deleted the row while it was on its way.
    const state = fates[position] ?? 'approved';
    const reason = reasons.get(position) ?? (state === 'approved' ? stopped : null);
    workbook.change(outbox, id, state === 'approved' ? { state, reason, run: null } : { state, reason });
  });
  workbook.commitAsRead(outbox, true);
  workbook.sheets.flush();
}

/** From what was read before, so that an hour with nothing to send takes no lock. */
function somethingToDo({ workbook, clock }: App, outsideHours: boolean): boolean {
  const { rows } = workbook.table(outbox);
  if (rows.some(({ state }) => state === 'claimed')) return true;
  if (expired(rows, clock.today(), clock.time(), '').length > 0) return true;
  const { ready, refused } = outgoing(rows, clock.today(), () => null);
  return !outsideHours && ready.length + refused.length > 0;
}
