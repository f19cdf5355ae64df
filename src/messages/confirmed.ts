/**
 * What a person has confirmed in *Set up this workbook*, kept outside the sheet: who is staff, and with which wording a
 * kind of mail may leave without being asked about (law 9). Anything typed since then waits to be confirmed.
 */
import * as z from 'zod/mini';
import type { App } from '../app';
import type { Memory } from '../google/memory';
import { digest } from '../shared/digest';
import { stored } from '../shared/stored';
import { asInCell } from '../shared/text';
import { setMarks, marksIn } from './marks';
import type { Mail } from './declare';
import { findTemplate } from './templates';

const staffKey = 'staff.confirmed';
const wordingKey = 'mail.automatic';

/** Ends every sentence that says why a mail waits for such a confirmation. */
const howTo = 'Choose Partnerbook › Set up to confirm it.';

const staffMark = (address: string): string => `${digest(address.trim().toLowerCase())}S`;

/** Only they get mail as staff: without being asked about, and regardless of Opt-outs. */
export function confirmedStaff({ memory }: Pick<App, 'memory'>): (address: string) => boolean {
  let marks: Set<string> | undefined;
  return (address) => (marks ??= marksIn(memory, staffKey)).has(staffMark(address));
}

/** Replaces everyone confirmed before. Under the lock; written by the next `save`. */
export function setConfirmedStaff(memory: Memory, addresses: readonly string[]): boolean {
  return setMarks(memory, staffKey, new Set(addresses.map(staffMark)));
}

/** By kind, the mark of the confirmed wording. */
const wordings = z.record(z.string(), z.string());

export interface Wording {
  subject: string | null;
  body: string | null;
}

/** Of a wording as staff read it. */
export const wordingMark = ({ subject, body }: Wording): string =>
  digest(JSON.stringify([asInCell(subject), asInCell(body)]));

function confirmedWordings(memory: Memory): Record<string, string> {
  return stored(memory.get(wordingKey), wordings) ?? {};
}

/**
 * Whether mail of this kind must wait although it may leave without asking: nobody has confirmed that yet (`new`), or
 * its wording has changed since (`changed`). Mail to staff that always leaves by itself needs no confirmation while it
 * has the product's own wording.
 */
export function wordingWaits({ memory }: Pick<App, 'memory'>, mail: Mail, wording: Wording): 'new' | 'changed' | null {
  const kept = confirmedWordings(memory)[mail.kind];
  const made = wordingMark(wording);
  if (kept === made) return null;
  const always = leavesAlways(mail);
  if (always && made === wordingMark(mail.wording)) return null;
  return kept === undefined && !always ? 'new' : 'changed';
}

/** Mail to staff that no setting switches off. */
export function leavesAlways({ automatic, outside }: Pick<Mail, 'automatic' | 'outside'>): boolean {
  return automatic === undefined && !outside;
}

export interface UnconfirmedWording {
  mail: Mail;
  wording: Wording;
  why: 'new' | 'changed';
}

/** Those of the mails that may leave without asking, per Settings, and are yet to be confirmed. One read. */
export function unconfirmedWordings(app: App, mails: readonly Mail[]): UnconfirmedWording[] {
  const settings = app.settings();
  return mails.flatMap((mail): UnconfirmedWording[] => {
    if (mail.automatic === undefined ? mail.outside : !settings[mail.automatic]) return [];
    const found = findTemplate(app.workbook, mail);
    if (found === 'off' || 'reason' in found) return [];
    const why = wordingWaits(app, mail, found.wording);
    return why === null ? [] : [{ mail, wording: found.wording, why }];
  });
}

/** Under the lock; written by the next `save`. */
export function confirmWordings(memory: Memory, confirmed: readonly UnconfirmedWording[]): void {
  const all = { ...confirmedWordings(memory) };
  for (const { mail, wording } of confirmed) all[mail.kind] = wordingMark(wording);
  memory.set(wordingKey, JSON.stringify(all));
}

/** Whoever follows is asked anew: under that name such mail leaves from now on. Goes along with the next `save`. */
export function forgetConfirmations(memory: Memory, but: readonly string[]): void {
  setConfirmedStaff(memory, but);
  // Written, not forgotten: a save that is cut off leaves no key behind that was to be deleted.
  if (memory.get(wordingKey) !== null) memory.set(wordingKey, '{}');
}

/** What staff switched off must be confirmed again once it is switched on. Makes calls only if something was. */
export function forgetSwitchedOff(app: App, mails: readonly Mail[]): void {
  const settings = app.settings();
  const off = mails.filter(({ automatic }) => automatic !== undefined && !settings[automatic]).map(({ kind }) => kind);
  if (off.every((kind) => confirmedWordings(app.memory)[kind] === undefined)) return;
  app.exclusive.run(20_000, () => {
    app.memory.refresh();
    const all = { ...confirmedWordings(app.memory) };
    for (const kind of off) delete all[kind];
    app.memory.setNow(wordingKey, JSON.stringify(all));
  });
}

export const whyWaits = {
  staff: (address: string): string => `${address} was added to Staff and is not confirmed yet. ${howTo}`,
  new: `That mail of this kind leaves without asking is not confirmed yet. ${howTo}`,
  changed: `The wording of this mail has changed since it was confirmed. ${howTo}`,
};

/** Whether a draft waits for nothing else, so that it leaves once that is confirmed. */
export function waitsForConfirmation(reason: string | null): boolean {
  return reason !== null && reason.slice(-howTo.length) === howTo;
}
