/** Decides which events to add, change and remove so that our calendar shows the records that want to be there. */
import type { StoredEvent } from '../google/calendar';
import type { EventContent } from '../shared/events';
import { fingerprint } from '../shared/fingerprint';

export interface WantedEvent {
  recordId: string;
  content: EventContent;
}

export interface MirrorPlan {
  insert: (WantedEvent & { eventId: string; fingerprint: string })[];
  update: (WantedEvent & { eventId: string; fingerprint: string })[];
  remove: StoredEvent[];
  /** Records whose event a person deleted in Google Calendar: it stays deleted until the record changes. */
  deletedByPerson: string[];
  /** Already as they should be. */
  unchanged: string[];
}

/** Lies in base32hex, as Google asks of event ids: `ACT-7K2MD` → `pbact7k2md`. */
export function eventIdOf(recordId: string): string {
  return `pb${recordId.toLowerCase().replace(/[^a-v0-9]/g, '')}`;
}

export function planMirror(wanted: WantedEvent[], stored: StoredEvent[]): MirrorPlan {
  const plan: MirrorPlan = { insert: [], update: [], remove: [], deletedByPerson: [], unchanged: [] };
  const byRecord = new Map(stored.filter((event) => event.recordId !== '').map((event) => [event.recordId, event]));
  for (const { recordId, content } of wanted) {
    const mark = fingerprint(content);
    const event = byRecord.get(recordId);
    if (!event) plan.insert.push({ recordId, content, eventId: eventIdOf(recordId), fingerprint: mark });
    else if (event.fingerprint !== mark)
      plan.update.push({ recordId, content, eventId: event.eventId, fingerprint: mark });
    else if (event.canceled) plan.deletedByPerson.push(recordId);
    else plan.unchanged.push(recordId);
  }
  const stays = new Set(wanted.map((event) => event.recordId));
  plan.remove = stored.filter((event) => event.recordId !== '' && !event.canceled && !stays.has(event.recordId));
  return plan;
}
