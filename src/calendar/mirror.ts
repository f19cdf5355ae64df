import type { App } from '../app';
import type { Calendars, EventMark, StoredEvent } from '../google/calendar';
import { logError } from '../google/log';
import { requireInUse } from '../schedule/standing';
import { addDays, type CalendarDate } from '../shared/dates';
import type { EventContent } from '../shared/events';
import { Failure } from '../shared/failure';
import { eventIdOf } from './link-rules';
import { canceledByUs, markOf } from './mark-rules';
import { planMirror, type CalendarRecord, type MirrorPlan, type MirrorRules, type Question } from './mirror-rules';
import { eventTries } from './tries';

/** The outcome for each record. */
export type MirrorOutcome =
  | { is: 'there' | 'updated' | 'removed' | 'deleted' | 'proposed' | 'left' | 'past' }
  /** Google asked us to slow down, time ran out, or a person was faster; the next hourly run continues. */
  | { is: 'wait' }
  | { is: 'refused' }
  | { is: 'question'; question: Question };

/** The sheet's side of the mirror. */
export interface MirroredRows {
  /** The rows as this execution knows them. */
  records(): CalendarRecord[];
  /** Reads the rows again, right before they are written, under the lock. */
  refresh(): void;
  /**
   * Writes rows that follow their events, and rows for added events. Everything must be in the sheet when it returns.
   */
  bringIn(take: MirrorPlan['take'], propose: MirrorPlan['propose']): void;
}

/** Google does not publish its burst throttle and daily limit; the message is all there is. */
const throttled = /rate limit|quota|usage limits?|too many|backend error|try again later|429/i;

/** A person changed or deleted the event after it was listed; the next run sees its current state. */
const overtaken = /precondition|not found|has been deleted|404|410|412/i;

/** https://developers.google.com/workspace/calendar/api/v3/reference/events/insert (id) */
const alreadyThere = /already exists|duplicate|409/i;

const lastStartMs = 240_000;

/** A little over a year: nobody moves a visit after that, and a calendar of many years takes long to list. */
const daysBack = 400;

/**
 * Brings our calendar and its rows into agreement: one list call, then what comes into the sheet, then only the events
 * that are new or changed. Throws a Failure when the calendar cannot be reached at all.
 */
export function mirrorEvents(
  app: App,
  rows: MirroredRows,
  asked: Omit<MirrorRules, 'from'>,
): Map<string, MirrorOutcome> {
  requireInUse(app);
  const calendarId = app.memory.get('calendar.id');
  if (calendarId === null) {
    throw new Failure(
      'There is no Partnerbook calendar yet. Choose Partnerbook › Set up › Set up this workbook, and allow the calendar when Google asks.',
    );
  }
  const rules = { ...asked, from: addDays(app.clock.today(), -daysBack) };
  // Two extra days, since Google counts in UTC.
  const events = listEvents(app.calendars, calendarId, addDays(rules.from, -2));
  const plan = (): MirrorPlan => planMirror(rows.records(), events, rules);
  let found = plan();
  if (found.take.length + found.propose.length > 0) {
    app.exclusive.run(20_000, () => {
      rows.refresh();
      const { take, propose } = plan();
      rows.bringIn(take, propose);
    });
    found = plan();
  }
  return carryOut(app, calendarId, found, rules.zone);
}

function listEvents(calendars: Calendars, calendarId: string, from: CalendarDate): StoredEvent[] {
  try {
    return calendars.list(calendarId, from);
  } catch (error) {
    if (/permission|authoriz|scope/i.test(String(error))) {
      throw new Failure(
        'Google does not let this account see the Partnerbook calendar. Choose Partnerbook › Set up › Set up this workbook, and allow the calendar when Google asks.',
      );
    }
    if (!/not found|has been deleted|404|410/i.test(String(error))) throw error;
    throw new Failure(
      'Google no longer finds the Partnerbook calendar: somebody deleted it, or it belongs to someone else. Choose Partnerbook › Set up › Set up this workbook: a new one is made, and every activity goes into it. Nothing in this sheet is lost.',
    );
  }
}

function carryOut(app: App, calendarId: string, plan: MirrorPlan, zone: string): Map<string, MirrorOutcome> {
  const { calendars, clock } = app;
  const outcome = new Map<string, MirrorOutcome>();
  plan.as.forEach((is, recordId) => outcome.set(recordId, { is }));
  for (const question of plan.ask) outcome.set(question.record.recordId, { is: 'question', question });
  for (const { recordId } of [...plan.take, ...plan.propose]) outcome.set(recordId, { is: 'wait' });

  type Step = { recordId: string; is: 'updated' | 'removed' | 'proposed'; run(): void };
  const steps: Step[] = [
    ...plan.remove.map(({ recordId, event }) => ({
      recordId,
      is: 'removed' as const,
      run: () => calendars.remove(calendarId, event, { recordId, fingerprint: canceledByUs }),
    })),
    ...plan.mark.map(({ recordId, event, mark }) => ({
      recordId,
      is: 'proposed' as const,
      run: () => calendars.mark(calendarId, event, { recordId, fingerprint: mark }),
    })),
    ...plan.update.map(({ recordId, event, content }) => ({
      recordId,
      is: 'updated' as const,
      run: () => calendars.update(calendarId, event, { recordId, fingerprint: markOf(content, zone) }, content),
    })),
    ...plan.insert.map(({ recordId, content }) => ({
      recordId,
      is: 'updated' as const,
      run: () => insert(calendars, calendarId, { recordId, fingerprint: markOf(content, zone) }, content),
    })),
  ];
  const tries = eventTries(app.memory);
  let slowedDown = false;
  for (const { recordId, is, run } of steps) {
    outcome.set(recordId, { is: 'wait' });
    if (slowedDown || clock.elapsedMs() > lastStartMs) continue;
    try {
      run();
      outcome.set(recordId, { is });
      tries.worked(recordId);
    } catch (error) {
      const words = String(error);
      slowedDown = throttled.test(words);
      if (slowedDown || (overtaken.test(words) && !tries.failed(recordId))) continue;
      logError(`calendar event of ${recordId}`, error);
      outcome.set(recordId, { is: 'refused' });
    }
  }
  tries.keep();
  return outcome;
}

/** An insert whose response was lost has most likely happened; the event then exists once, under its id. */
function insert(calendars: Calendars, calendarId: string, mark: EventMark, content: EventContent): void {
  const eventId = eventIdOf(mark.recordId);
  try {
    calendars.insert(calendarId, eventId, mark, content);
  } catch (error) {
    if (!alreadyThere.test(String(error))) throw error;
    calendars.update(calendarId, { eventId, etag: '' }, mark, content);
  }
}
