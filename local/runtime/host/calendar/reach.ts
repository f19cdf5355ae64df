import type { Run } from '../run';
import { Calendars } from './calendars';
import type { StoredCalendar } from './model';
import { apiError } from './resource';

/**
 * The calendar, if this person and this script may touch it. With the scope `calendar.app.created` only calendars that
 * the script made exist at all. Source: https://developers.google.com/calendar/api/auth
 */
export function reach(run: Run, calendarId: unknown, method: string): StoredCalendar {
  const { user, scopes, scriptTimeZone } = run.options;
  const calendars = run.world.part(Calendars);
  const wide = scopes.includes('calendar');
  const own = calendarId === 'primary' || calendarId === user;
  const calendar = own && wide ? calendars.primary(user, scriptTimeZone) : calendars.find(String(calendarId));
  const allowed =
    calendar && (wide || calendar.ofScript) && (calendar.owner === user || calendar.sharedWith.includes(user));
  if (!allowed) throw apiError(method, 404, 'Not Found');
  return calendar;
}
