/** Sends a batch: writes the journal before each mail, and the rows at the end. Nothing here decides what is sent. */
import type { App } from '../app';
import type { PdfFile } from '../google/drive';
import type { Memory } from '../google/memory';
import { oneLine } from './compose';
import { takeFiles } from './take-files';
import { dressed } from './look';
import { asSent } from './invitation';
import { batchKey, writeBatch, type Batch } from './journal';
import { meaningOf } from './mail-errors';
import { noteAsSent } from './recent';
import { asPractice, settled, words } from './send-rules';
import { outbox, type Message } from './tabs';

/** No mail is started later than this in a run; Google ends runs after six minutes. */
export const lastSendMs = 240_000;

/** Per batch. More would not fit into the journal: 400 ids and these take 6.5 KB of the 9 KB of a value. */
const mostRefused = 100;

export interface Outcome {
  batch: Batch;
  /** Mails that were tried; the others wait as before. */
  tried: number;
  /** Why it stopped before the end, or empty. */
  stopped: string;
}

/**
 * Sends until the end of the batch, or until something requires it to stop. The journal already says that the first
 * mail is about to leave.
 */
export function sendBatch(app: App, claimed: Batch, messages: readonly Message[]): Outcome {
  const { clock, memory } = app;
  const batch = { ...claimed, failed: { ...claimed.failed } };
  const unknown: number[] = [];
  let tried = 0;
  let stopped = '';
  for (let position = 0; position < messages.length && stopped === ''; position++) {
    if (clock.elapsedMs() > lastSendMs) {
      stopped = words.time;
      break;
    }
    if (position > 0) {
      batch.at = position;
      try {
        memory.setNow(batchKey, writeBatch(batch));
      } catch {
        stopped = words.stopped;
        break;
      }
    }
    const taken = takeFiles(app, messages[position]!.enclosures);
    if ('refused' in taken) {
      tried++;
      batch.failed[position] = taken.refused;
      if (Object.keys(batch.failed).length >= mostRefused) stopped = words.stopped;
      continue;
    }
    try {
      send(app, messages[position]!, taken.pdfs, batch.practice);
      tried++;
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'quota' || meaning === 'permission') stopped = words[meaning];
      else {
        tried++;
        if (meaning === 'unclear') {
          unknown.push(position);
          stopped = words.stopped;
        } else {
          batch.failed[position] = meaning;
          if (Object.keys(batch.failed).length >= mostRefused) stopped = words.stopped;
        }
      }
    }
  }
  return { batch: { ...batch, done: { tried, unknown } }, tried, stopped };
}

function send(app: App, message: Message, pdfs: readonly PdfFile[], practice: string | undefined): void {
  const { schoolName, schoolColor, schoolLogo, coordinatorEmail, replyTo } = app.settings();
  const { to, subject, body, invitation } = practice === undefined ? message : asPractice(message, practice);
  app.mailer.send({
    to: to ?? '',
    subject: oneLine(subject ?? ''),
    text: body ?? '',
    html: dressed(body ?? '', { school: schoolName, color: schoolColor, logo: schoolLogo }),
    fromName: schoolName,
    pdfs,
    replyTo: replyTo === '' ? coordinatorEmail : replyTo,
    ...(invitation === null ? {} : { ics: { name: 'activity.ics', content: asSent(invitation) } }),
  });
}

/**
 * Writes what became of the mails. Tries again if Google fails once, since the mails have left and the rows should say
 * so. Needs no lock: nobody else writes the rows of a batch in progress, and rows between them are left alone.
 */
export function settleBatch(app: App, outcome: Outcome): void {
  writeFates(app, outcome, () => app.workbook.sheets.flush());
  // The journal keeps it until a later run has seen the result in the rows. Saved with the rest of this memory.
  ended(app.memory, outcome);
}

/**
 * In the hourly pass, the rows are written together with the pass's last page, in one sync. Until then the journal says
 * that the batch has ended; if the run is cut off, the next one writes the rows.
 */
export function settleAtLast(app: App, outcome: Outcome): void {
  const { memory, workbook, deferred } = app;
  ended(memory, outcome);
  try {
    memory.save();
  } catch {
    // Still pending, so it is saved at the end of the pass.
  }
  // So that later jobs of this pass see the result.
  const { rows, byId } = workbook.table(outbox);
  for (const { id, values } of settled(rows, outcome.batch)) Object.assign(byId.get(id)!, values);
  deferred.push(() => writeFates(app, outcome));
}

function ended(memory: Memory, { batch }: Outcome): void {
  memory.set(batchKey, writeBatch(batch));
  noteAsSent(memory);
}

function writeFates(app: App, outcome: Outcome, then: () => void = () => undefined): void {
  const write = (): void => {
    changeRows(app, outcome);
    then();
  };
  try {
    write();
  } catch {
    app.workbook.reset();
    write();
  }
}

function changeRows({ workbook, clock }: App, { batch, stopped }: Outcome): void {
  const { rows, byId } = workbook.reread(outbox);
  const changedAt = clock.stamp();
  for (const { id, values } of settled(rows, batch)) workbook.change(outbox, id, { ...values, changedAt });
  for (const id of batch.ids.slice(batch.done?.tried)) {
    const row = byId.get(id);
    if (row?.state === 'approved' && row.reason !== stopped) workbook.change(outbox, id, { reason: stopped });
  }
  workbook.commitAsRead(outbox);
}
