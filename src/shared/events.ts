/** What a calendar event shows, in the wall clock of the school zone. */
import type { CalendarDate, ClockTime } from './dates';

export interface EventTimes {
  date: CalendarDate;
  /** Null for an all-day event. */
  start: ClockTime | null;
  /** On `endDate`. */
  end: ClockTime | null;
  /** Last day; later than `date` for an event across midnight or over several days. */
  endDate: CalendarDate;
}

export interface EventContent extends EventTimes {
  title: string;
  place: string;
  description: string;
  /** Google's color id, `1` to `11`. */
  color: string;
}
