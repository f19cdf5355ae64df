/** What people do by hand in Google Calendar in the middle of a run. */
import { Calendars } from '../local/runtime/host/calendar/calendars';
import type { Machine } from '../local/runtime/machine';
import { coordinator } from './school';

export const calendarActions = ['move', 'rename', 'delete', 'add'] as const;
export type CalendarAction = (typeof calendarActions)[number];

export function ownCalendar({ world }: Machine) {
  const calendars = world.part(Calendars);
  const id = calendars.all().find(({ ofScript }) => ofScript)!.id;
  const event = (title: string) => calendars.events(id).find(({ summary }) => summary === title)!;
  return { calendars, id, event };
}

/** Acts on a single event, existing or new, that nobody else has touched. */
export function changeCalendar(machine: Machine, action: CalendarAction, title = 'Ginkgo walk'): void {
  const { calendars, id, event } = ownCalendar(machine);
  const times = { start: '2026-09-15T13:00', end: '2026-09-15T14:30' };
  if (action === 'add') {
    calendars.addByHand(id, coordinator, { summary: title, ...times });
    return;
  }
  const dogwood = event('Dogwood day').id;
  if (action === 'move') calendars.moveByHand(id, dogwood, times.start, times.end);
  else if (action === 'rename') calendars.renameByHand(id, dogwood, 'Dogwood days');
  else calendars.deleteByHand(id, dogwood);
}
