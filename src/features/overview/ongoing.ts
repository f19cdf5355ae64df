/** What goes on after set-up: the hourly run, the notice of changes, the calendar. Each may be refused without the others. */
import type { App } from '../../app';
import { dateOf, type Timestamp } from '../../shared/dates';
import { calendarName, sayRefused, staysWithOther, type Part } from './set-up-rules';

export interface Ongoing {
  added: string[];
  notes: string[];
  cannot: string[];
}

/** Makes what is missing. With all of it there: two calls, nothing written. */
export function keepGoing(app: App): Ongoing {
  const { memory, clock, triggers, calendars } = app;
  const result: Ongoing = { added: [], notes: [], cannot: [] };
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
  const lastSign = (memory.get('pump.tick') ?? memory.get('pump.since')) as Timestamp | null;
  if (staysWithOther(owner, me, lastSign && dateOf(lastSign), clock.today())) {
    result.notes.push(`The hourly run and the calendar work as ${owner ?? ''}. That stays so.`);
    return result;
  }
  let present: string[] = [];
  // The run must know as whom it works; without that it would not start anyway.
  if (result.cannot.length === 0) {
    attempt('hourly', () => {
      present = triggers.functions();
      if (present.includes('hourly')) return;
      triggers.everyHour('hourly');
      result.added.push('the hourly run started');
    });
  }
  const running = result.cannot.length === 0;
  if (running) {
    memory.set('pump.owner', me);
    if (owner !== me) memory.set('pump.since', clock.stamp());
    attempt('changes', () => {
      if (!present.includes('onSheetChange')) triggers.onChange('onSheetChange');
    });
  }
  attempt('calendar', () => {
    const known = memory.get('calendar.id');
    if (known !== null && calendars.exists(known)) return;
    const name = calendarName(app.settings().schoolName, app.layout.name());
    memory.set('calendar.id', calendars.create(name));
    // Kept at once: should anything below be cut off, no second calendar is made.
    memory.save();
    result.added.push(`the calendar “${name}” made`);
  });
  return result;
}
