import type { App } from '../app';
import { logError } from '../google/log';
import { Failure } from '../shared/failure';
import { planMirror, type WantedEvent } from './mirror-rules';

/** What became of each record. */
export type MirrorOutcome = 'there' | 'updated' | 'deleted in Google Calendar' | 'not yet';

/** Burst throttle and daily limit are not published; the message is all there is. */
const throttled = /rate limit|quota|usage limits?|too many|backend error|try again later/i;

/**
 * Brings our calendar in line: one list, then only what is new or changed. When Google asks to slow down, the rest is
 * `not yet` and the next hourly run goes on. Throws a Failure when the calendar cannot be reached at all.
 */
export function mirrorEvents(app: App, wanted: WantedEvent[]): Map<string, MirrorOutcome> {
  const calendarId = app.memory.get('calendar.id');
  if (calendarId === null) {
    throw new Failure(
      'There is no Partnerbook calendar yet. Choose Partnerbook › Set up this workbook, and allow the calendar when Google asks.',
    );
  }
  const plan = planMirror(wanted, app.calendars.list(calendarId));
  const outcome = new Map<string, MirrorOutcome>();
  for (const recordId of plan.unchanged) outcome.set(recordId, 'there');
  for (const recordId of plan.deletedByPerson) outcome.set(recordId, 'deleted in Google Calendar');

  const steps = [
    ...plan.remove.map((event) => ({
      recordId: event.recordId,
      run: () => app.calendars.remove(calendarId, event),
    })),
    ...plan.update.map((event) => ({
      recordId: event.recordId,
      run: () => app.calendars.update(calendarId, event.eventId, event.recordId, event.fingerprint, event.content),
    })),
    ...plan.insert.map((event) => ({
      recordId: event.recordId,
      run: () => app.calendars.insert(calendarId, event.eventId, event.recordId, event.fingerprint, event.content),
    })),
  ];
  let slowedDown = false;
  for (const { recordId, run } of steps) {
    outcome.set(recordId, 'not yet');
    if (slowedDown || app.clock.elapsedMs() > 240_000) continue;
    try {
      run();
      outcome.set(recordId, 'updated');
    } catch (error) {
      slowedDown = throttled.test(String(error));
      if (!slowedDown) logError(`calendar event of ${recordId}`, error);
    }
  }
  return outcome;
}
