/**
 * What keeps going after set-up: the hourly run, the change trigger, the calendar. Google may refuse each one alone.
 */
import type { App } from '../../app';
import { makeCalendar } from '../../calendar/name';
import type { OwnTrigger } from '../../google/triggers';
import { forgetConfirmations } from '../../messages/confirmed';
import { leaveWord } from '../../schedule/lease';
import { noteTriggers } from '../../schedule/own-triggers';
import { whyStopped } from '../../schedule/owner';
import { atRest } from '../../schedule/standing';
import { sayAtRest } from '../../schedule/standing-rules';
import { noteTaken } from '../../schedule/taken';
import { sayRefused, staysWithOther, type Part } from './set-up-rules';

export interface Ongoing {
  added: string[];
  notes: string[];
  cannot: string[];
}

/**
 * Makes what is missing; two calls and no write when nothing is. `takeOver`: from now on everything runs as the person
 * who asks, and the trigger of whoever had it before does nothing (schedule/pump.ts).
 */
export function keepGoing(app: App, takeOver = false): Ongoing {
  const { memory, clock, triggers, calendars } = app;
  const result: Ongoing = { added: [], notes: [], cannot: [] };
  const rests = atRest(app);
  if (rests !== null) {
    result.notes.push(sayAtRest(rests));
    return result;
  }
  const attempt = (part: Part, action: () => unknown): void => {
    try {
      action();
    } catch (error) {
      result.cannot.push(sayRefused(part, error instanceof Error ? error.message : String(error)));
    }
  };
  let me = '';
  attempt('user', () => (me = app.user()));
  const owner = memory.get('pump.owner');
  if (!takeOver && staysWithOther(owner, me)) {
    result.notes.push(whyStopped(app) ?? `The hourly run and the calendar work as ${owner ?? ''}. That stays so.`);
    return result;
  }
  let present: OwnTrigger[] = [];
  // The hourly run must know whose account it runs as; without that it would not start.
  if (result.cannot.length === 0) {
    attempt('hourly', () => {
      present = triggers.own();
      if (present.some(({ runs }) => runs === 'hourly')) return;
      present.push(triggers.everyHour('hourly'));
      result.added.push('the hourly run started');
    });
  }
  const running = result.cannot.length === 0;
  if (running) {
    memory.set('pump.owner', me);
    if (owner !== me) memory.set('pump.since', clock.stamp());
    if (owner !== null && owner !== me) {
      noteTaken(app, owner, me);
      forgetConfirmations(memory, [me, owner]);
      // The next hour looks at everything: a calendar to fill, a colleague to tell.
      leaveWord(app);
    }
    attempt('changes', () => {
      if (!present.some(({ runs }) => runs === 'onSheetChange')) present.push(triggers.onChange('onSheetChange'));
    });
    noteTriggers(app, me, present);
    // Saved right away: a trigger that is not noted does nothing.
    if (result.added.length > 0) memory.save();
  }
  attempt('calendar', () => {
    const known = memory.get('calendar.id');
    if (known !== null && calendars.exists(known)) return;
    const name = makeCalendar(app);
    // Saved right away, so that a run cut off below makes no second calendar; and noted as empty, so that the next
    // hour fills it instead of the next morning.
    leaveWord(app);
    memory.save();
    result.added.push(`the calendar “${name}” made`);
  });
  return result;
}
