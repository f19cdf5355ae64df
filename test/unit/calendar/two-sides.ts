// A sheet and a calendar as plain values, for trying the rules against any order of changes on either side.
import { eventIdOf } from '../../../src/calendar/link-rules';
import { canceledByUs, markOf } from '../../../src/calendar/mark-rules';
import {
  planMirror,
  type Answer,
  type CalendarRecord,
  type MirrorPlan,
  type Question,
} from '../../../src/calendar/mirror-rules';
import type { StoredEvent } from '../../../src/google/calendar';
import type { CalendarDate, ClockTime } from '../../../src/shared/dates';
import type { EventContent, ShownEvent } from '../../../src/shared/events';

const zone = 'America/Chicago';

export function shown(title: string, day = 20, start: string | null = '09:30', end = '10:30'): ShownEvent {
  const date = `2026-10-${String(day).padStart(2, '0')}` as CalendarDate;
  return {
    title,
    place: '',
    date,
    start: start as ClockTime | null,
    end: start === null ? null : (end as ClockTime),
    endDate: date,
  };
}

export function record(recordId: string, look: ShownEvent, part: Partial<CalendarRecord> = {}): CalendarRecord {
  const content: EventContent = { ...look, description: 'Field trip', color: '10' };
  return { recordId, content, standing: 'on', over: false, unclear: false, deleted: false, ...part };
}

export function added(eventId: string, look: ShownEvent, part: Partial<StoredEvent> = {}): StoredEvent {
  return {
    eventId,
    recordId: '',
    fingerprint: '',
    canceled: false,
    shown: look,
    repeats: false,
    addedBy: 'ana@example.edu',
    etag: '',
    ...part,
  };
}

export class TwoSides {
  rows = new Map<string, CalendarRecord>();
  events = new Map<string, StoredEvent>();
  answers = new Map<string, Answer>();
  zone = zone;
  from = '2025-09-01' as CalendarDate;

  plan(): MirrorPlan {
    return planMirror(
      [...this.rows.values()],
      [...this.events.values()].map((event) => ({ ...event })),
      {
        zone: this.zone,
        from: this.from,
        decided: ({ record: { recordId } }) => this.answers.get(recordId) ?? null,
        proposalId: (eventId) => `P-${eventId}`,
      },
    );
  }

  /** One pass; of its writes only the first `most` happen. Returns how many there were to do. */
  run(most = Infinity): number {
    const first = this.plan();
    // All rows go out in one commit.
    const rows = first.take.length + first.propose.length > 0 ? 1 : 0;
    if (rows > most) return rows;
    if (rows > 0) this.bringIn(first);
    const steps = this.steps(this.plan());
    steps.slice(0, most - rows).forEach((step) => step());
    return rows + steps.length;
  }

  /** Runs until a pass finds nothing to do; throws when that never comes. */
  settle(): void {
    for (let passes = 0; this.run() > 0; passes++) if (passes > 3) throw new Error('It does not come to rest.');
  }

  questions(): Question[] {
    return this.plan().ask;
  }

  moveEvent(eventId: string, change: Partial<StoredEvent>): void {
    const event = this.events.get(eventId);
    if (event) this.events.set(eventId, { ...event, ...change });
  }

  private bringIn({ take, propose }: MirrorPlan): void {
    for (const { recordId, event, revive } of take) {
      const before = this.rows.get(recordId)!;
      if (event === null || event.canceled) this.rows.set(recordId, { ...before, standing: 'off' });
      else {
        const standing = revive ? 'on' : before.standing;
        this.rows.set(recordId, { ...record(recordId, event.shown), standing });
      }
    }
    for (const { recordId, event } of propose) {
      if (this.rows.has(recordId)) throw new Error(`${event.eventId} was proposed twice.`);
      this.rows.set(recordId, record(recordId, event.shown, { standing: 'idea' }));
    }
  }

  private steps({ insert, update, mark, remove }: MirrorPlan): (() => void)[] {
    const write = (event: StoredEvent): void => void this.events.set(event.eventId, event);
    const looks = ({ title, place, date, start, end, endDate }: ShownEvent): ShownEvent => ({
      title,
      place,
      date,
      start,
      end,
      endDate,
    });
    return [
      ...remove.map(
        ({ recordId, event }) =>
          () =>
            write({ ...event, recordId, canceled: true, fingerprint: canceledByUs }),
      ),
      ...mark.map(
        ({ recordId, event, mark: fingerprint }) =>
          () =>
            write({ ...event, recordId, fingerprint }),
      ),
      ...update.map(({ recordId, event, content }) => () => {
        const fingerprint = markOf(content, this.zone);
        write({ ...event, recordId, canceled: false, shown: looks(content), fingerprint });
      }),
      ...insert.map(({ recordId, content }) => () => {
        const eventId = eventIdOf(recordId);
        write(added(eventId, looks(content), { recordId, fingerprint: markOf(content, this.zone) }));
      }),
    ];
  }
}
