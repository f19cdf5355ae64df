import { createHash } from 'node:crypto';
import { nextFire, type Schedule } from './schedule';
import type { World, WorldPart } from './world';

export type TriggerKind = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED';

/** An installable trigger: a standing order of one person. */
export interface TriggerRecord {
  id: string;
  /** Who made it, and as whom it runs. */
  user: string;
  functionName: string;
  kind: TriggerKind;
  /** Of the spreadsheet, form or document; of a calendar its id. Absent for the clock. */
  sourceId?: string;
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';
  schedule?: Schedule;
  createdAt: number;
  /** When the clock fires it next; absent when it has fired for good. */
  next?: number;
}

/** All installable triggers of the script, of all its users. */
export class Triggers implements WorldPart {
  static readonly partName = 'Triggers';
  list: TriggerRecord[] = [];
  private made = 0;

  constructor(_world: World) {}

  add(record: Omit<TriggerRecord, 'id' | 'createdAt' | 'next'>, now: number): TriggerRecord {
    const id = String(BigInt(`0x${hash(`${record.user} ${++this.made}`).slice(0, 15)}`));
    const trigger: TriggerRecord = { ...record, id, createdAt: now };
    this.list.push(trigger);
    this.reschedule(trigger, now);
    return trigger;
  }

  remove(id: string): void {
    this.list = this.list.filter((trigger) => trigger.id !== id);
  }

  of(functionName: string, user: string): TriggerRecord | undefined {
    return this.list.find((one) => one.functionName === functionName && one.user === user);
  }

  /** The time trigger that is due first, no later than `limit`. */
  due(limit: number): TriggerRecord | undefined {
    let first: TriggerRecord | undefined;
    for (const trigger of this.list) {
      if (trigger.next !== undefined && trigger.next <= limit && trigger.next < (first?.next ?? Infinity))
        first = trigger;
    }
    return first;
  }

  reschedule(trigger: TriggerRecord, after: number): void {
    delete trigger.next;
    if (!trigger.schedule) return;
    const seed = parseInt(hash(trigger.id).slice(0, 8), 16) / 0x1_0000_0000;
    const next = nextFire(trigger.schedule, trigger.createdAt, after, seed);
    if (next !== undefined) trigger.next = next;
  }

  save(): unknown {
    return { made: this.made, list: this.list };
  }

  load(saved: unknown): void {
    const { made, list } = structuredClone(saved) as { made: number; list: TriggerRecord[] };
    this.made = made;
    this.list = list;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
