import { timestamp, type CalendarDate, type ClockTime, type Timestamp } from '../shared/dates';

/** The current time in the school zone. This is the only place where an instant is turned into a date (law 7). */
export interface Clock {
  /** The same date and time all through one execution, unless it finds that the zone has changed. */
  today(): CalendarDate;
  time(): ClockTime;
  stamp(): Timestamp;
  /** Milliseconds since this execution began, for the time guard. */
  elapsedMs(): number;
  /** When this execution began, as text that `minutesSince` understands in any execution. */
  instant(): string;
  /** Minutes from the instant in the text until this execution began; Infinity when the text is not an instant. */
  minutesSince(instant: string): number;
  /** The wall clock of an instant (ms). */
  wallClock(instant: number): { date: CalendarDate; time: ClockTime };
  zone(): string;
  /**
   * The instant (ms) at which the school's clocks show this. For a time in the hour that a clock change skips, the
   * instant lies after it.
   */
  instantOf(date: CalendarDate, time: ClockTime): number;
}

export function scriptClock(zone: () => string): Clock {
  const started = Date.now();
  const wallClock = (instant: number): { date: CalendarDate; time: ClockTime } => {
    const text = Utilities.formatDate(new Date(instant), zone(), 'yyyy-MM-dd HH:mm');
    return { date: text.slice(0, 10) as CalendarDate, time: text.slice(11) as ClockTime };
  };
  let now: { in: string; date: CalendarDate; time: ClockTime } | undefined;
  const atStart = () => (now = now?.in === zone() ? now : { in: zone(), ...wallClock(started) });
  return {
    today: () => atStart().date,
    time: () => atStart().time,
    stamp: () => timestamp(atStart().date, atStart().time),
    instant: () => String(started),
    minutesSince: (instant) => (/^\d+$/.test(instant) ? (started - Number(instant)) / 60_000 : Infinity),
    elapsedMs: () => Date.now() - started,
    wallClock,
    zone,
    instantOf: (date, time) => Utilities.parseDate(`${date} ${time}`, zone(), 'yyyy-MM-dd HH:mm').getTime(),
  };
}
