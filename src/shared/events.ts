/** What a calendar event shows, in the wall clock of the school zone. */
import type { CalendarDate, ClockTime } from './dates';

export interface EventTimes {
  date: CalendarDate;
  /** The start; null for an all-day event. */
  start: ClockTime | null;
  /** The end, on `endDate`. */
  end: ClockTime | null;
  /** The last day; later than `date` for an event past midnight or over several days. */
  endDate: CalendarDate;
}

/** What people see in Google Calendar and may change there. */
export interface ShownEvent extends EventTimes {
  title: string;
  place: string;
}

export interface EventContent extends ShownEvent {
  description: string;
  /** Google's color id, `1` to `11`. */
  color: string;
}
