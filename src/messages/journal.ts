/**
 * The journal of a send: one slot in the document properties, written before each mail leaves. That the slot has moved
 * on proves that the mail before it was handed over. The rows hold the run and the position, so that a later run can
 * tell what became of each when this one is cut off.
 */
export interface Slot {
  run: string;
  /** Of the mail that is about to leave, from 0. */
  at: number;
  /** Positions that Google refused for good. */
  failed: number[];
}

export const slotKey = 'mail.slot';

export function writeSlot({ run, at, failed }: Slot): string {
  return JSON.stringify({ run, at, failed });
}

/** Null when there is none, or none that can be read. */
export function readSlot(text: string | null): Slot | null {
  if (text === null) return null;
  try {
    const { run, at, failed } = JSON.parse(text) as Partial<Slot>;
    return typeof run === 'string' && typeof at === 'number' && Array.isArray(failed) ? { run, at, failed } : null;
  } catch {
    return null;
  }
}

/** What a claimed row says of the run that has it in hand: `1789372800000-K7D2#3`. */
export interface Hold {
  run: string;
  /** When it claimed the row, as `Clock.minutesSince` understands it; claims come one after the other. */
  begun: string;
  position: number;
}

export function newRun(instant: string, mark: string): string {
  return `${instant}-${mark}`;
}

export function holdText(run: string, position: number): string {
  return `${run}#${position}`;
}

export function readHold(text: string | null): Hold | null {
  const match = /^((\d+)-[^#]*)#(\d+)$/.exec(text ?? '');
  return match ? { run: match[1]!, begun: match[2]!, position: Number(match[3]) } : null;
}

export type Fate = 'sent' | 'failed' | 'unknown' | 'approved';

/**
 * What became of a row that a dead run had in hand. A run that never wrote the slot sent nothing, unless the slot is
 * of a later run: then this row was brought back from an older state of the sheet, and nobody can tell.
 */
export function fateOf(hold: Hold | null, slot: Slot | null): Fate {
  if (hold === null) return 'unknown';
  if (slot === null || slot.run !== hold.run) return begunOf(slot) < Number(hold.begun) ? 'approved' : 'unknown';
  if (hold.position > slot.at) return 'approved';
  if (hold.position === slot.at) return 'unknown';
  return slot.failed.includes(hold.position) ? 'failed' : 'sent';
}

function begunOf(slot: Slot | null): number {
  return slot === null ? -1 : Number(slot.run.split('-')[0]);
}
