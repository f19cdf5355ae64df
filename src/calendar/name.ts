/** The calendar bears the school's name, also when that was typed after the calendar was made, or corrected. */
import type { App } from '../app';
import { calendarName } from './name-rules';

/** The name that we gave it last. */
const namedKey = 'calendar.named';

/** Makes it. Returns its name. */
export function makeCalendar({ memory, calendars, settings, file }: App): string {
  const name = calendarName(settings().schoolName, file.name());
  memory.set('calendar.id', calendars.create(name));
  memory.set(namedKey, name);
  return name;
}

/** Two calls when the name of the school has changed, none otherwise. A name that a person has given it stays. */
export function nameCalendar({ memory, calendars, settings, file }: App): void {
  const calendarId = memory.get('calendar.id');
  const { schoolName } = settings();
  const [wanted, given] = [calendarName(schoolName, ''), memory.get(namedKey)];
  if (calendarId === null || schoolName === '' || given === wanted) return;
  if (calendars.nameOf(calendarId) === (given ?? calendarName('', file.name()))) calendars.rename(calendarId, wanted);
  memory.set(namedKey, wanted);
}
