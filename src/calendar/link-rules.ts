/** Matches events with records. */
import type { StoredEvent } from '../google/calendar';

/** Makes an event id in base32hex, as Google requires: `ACT-7K2MD` → `pbact7k2md`. */
export function eventIdOf(recordId: string): string {
  return `pb${recordId.toLowerCase().replace(/[^a-v0-9]/g, '')}`;
}

export interface Links {
  byRecord: Map<string, StoredEvent>;
  /** Events without a record. */
  others: StoredEvent[];
}

/**
 * An event belongs to the record that its private property names. A copy that a person made in Google Calendar may
 * carry the same name: then the event whose id goes with the record counts, and the copy is an added event. A mark made
 * for another record says nothing: it comes from a copy, or from a row that is gone.
 */
export function linkEvents(
  records: readonly { recordId: string }[],
  events: readonly StoredEvent[],
  proposalId: (eventId: string) => string,
): Links {
  const known = new Set(records.map(({ recordId }) => recordId));
  const byEventId = new Map(records.map(({ recordId }) => [eventIdOf(recordId), recordId]));
  const byRecord = new Map<string, StoredEvent>();
  const others: StoredEvent[] = [];
  /** Also covers an event of which Google has kept only the id, and a proposal that never got its mark. */
  const ownerOf = ({ eventId }: StoredEvent): string | undefined => {
    const made = byEventId.get(eventId) ?? proposalId(eventId);
    return known.has(made) ? made : undefined;
  };
  const claims: StoredEvent[] = [];
  for (const event of events) {
    const owner = ownerOf(event);
    if (owner !== undefined && (event.recordId === '' || event.recordId === owner || !known.has(event.recordId))) {
      byRecord.set(owner, event.recordId === owner ? event : unmarked(event));
    } else claims.push(event);
  }
  for (const event of claims) {
    const { recordId, eventId } = event;
    if (!known.has(recordId))
      others.push(recordId === proposalId(eventId) || eventId === eventIdOf(recordId) ? event : unmarked(event));
    else if (!byRecord.has(event.recordId)) byRecord.set(event.recordId, event);
    else {
      const copy = unmarked(event);
      const owner = ownerOf(copy);
      if (owner === undefined || byRecord.has(owner)) others.push(copy);
      else byRecord.set(owner, copy);
    }
  }
  return { byRecord, others };
}

function unmarked(event: StoredEvent): StoredEvent {
  return { ...event, recordId: '', fingerprint: '' };
}
