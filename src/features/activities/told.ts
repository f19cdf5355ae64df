/** Who was told what about which activity: from mails that left, and from the activity if their rows are gone. */
import { sequenceOf } from '../../messages/invitation';
import { outbox } from '../../messages/tabs';
import { fingerprint } from '../../shared/fingerprint';
import type { Workbook } from '../../workbook/workbook';
import { activities } from '../../records/activities';
import { readSaying, readTold, toldText, type Told } from '../../records/told-rules';
import { lastTold, type Departed } from './change-rules';

export interface ToldOf {
  told: Told[];
  /** The activity's name as its mails gave it; empty when only the activity itself knows. */
  name: string;
  /** The last row of the Outbox about it; 0 if none. */
  row: number;
}

/** By activity id. */
export function toldIn(workbook: Workbook): Map<string, ToldOf> {
  const departed = new Map<string, { mails: Departed[]; name: string; row: number }>();
  for (const message of workbook.table(outbox).rows) {
    const { about, to, toName, key, state, changedAt, invitation, row, aboutName } = message;
    if (about === null || to === null || key === null || (state !== 'sent' && state !== 'unknown')) continue;
    const says = readSaying(message.says);
    if (says === null) continue;
    const known = departed.get(about) ?? { mails: [], name: '', row: 0 };
    const [at, by, sequence] = [changedAt ?? '', fingerprint(key), sequenceOf(invitation)];
    known.mails.push({ to: to.toLowerCase(), name: toName ?? to, at, by, sequence, says, row });
    departed.set(about, { ...known, name: aboutName ?? known.name, row: Math.max(row, known.row) });
  }
  const result = new Map<string, ToldOf>();
  const add = (id: string, kept: readonly Told[]): void => {
    const { mails = [], name = '', row = 0 } = departed.get(id) ?? {};
    const told = lastTold(kept, mails);
    if (told.length > 0) result.set(id, { told, name, row });
  };
  const { rows, byId } = workbook.table(activities);
  for (const { id, toldAs } of rows) add(id, readTold(toldAs, id));
  for (const id of departed.keys()) if (!byId.has(id)) add(id, []);
  return result;
}

/** Stores it with the activity. */
export function keepTold(workbook: Workbook, known: ReadonlyMap<string, ToldOf>): void {
  for (const { id, toldAs } of workbook.table(activities).rows) {
    const text = toldText(id, known.get(id)?.told ?? []);
    if (text !== toldAs) workbook.change(activities, id, { toldAs: text });
  }
}
