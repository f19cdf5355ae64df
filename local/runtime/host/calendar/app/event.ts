import { EnumValue, ServiceError, type Members } from '../../offer';
import type { Run } from '../../run';
import { fit } from '../../signature';
import type { EventFields, EventTime, StoredCalendar } from '../model';
import type { Occurrence } from '../repeat';
import { instantOfTime, rfc3339 } from '../times';
import { EventBase, read, set, shared } from './event-base';
import { EventRecurrence, stamp } from './recurrence';

/** https://developers.google.com/apps-script/reference/calendar/calendar-event */
export class CalendarEvent extends EventBase {
  static readonly type = 'CalendarEvent';
  static readonly members: Members = {
    ...shared,
    ...Object.fromEntries(
      'getAllDayEndDate getAllDayStartDate getEndTime getEventSeries getStartTime getTransparency isAllDayEvent isRecurringEvent'
        .split(' ')
        .map((name) => [name, read]),
    ),
    deleteEvent: set,
    setAllDayDate: set,
    setAllDayDates: set,
    setTime: set,
    setTransparency: set,
  };

  constructor(
    run: Run,
    calendar: StoredCalendar,
    /** Of a series, one of its events. */
    private readonly occurrence: Occurrence,
  ) {
    super(run, calendar, occurrence.event);
  }

  isRecurringEvent(): boolean {
    return this.event.fields.recurrence !== undefined;
  }
  getEventSeries(): CalendarEventSeries {
    return new CalendarEventSeries(this.run, this.calendar, this.event);
  }
  isAllDayEvent(): boolean {
    return this.time('start').date !== undefined;
  }
  /** Of a whole day: midnight in the script's zone. */
  getStartTime(): Date {
    return this.isAllDayEvent() ? dayInZone(this.time('start').date!, this.run) : new Date(this.instant('from'));
  }
  getEndTime(): Date {
    return this.isAllDayEvent() ? dayInZone(this.time('end').date!, this.run) : new Date(this.instant('to'));
  }
  getAllDayStartDate(): Date {
    return this.wholeDays().getStartTime();
  }
  /** Midnight after the last day. */
  getAllDayEndDate(): Date {
    return this.wholeDays().getEndTime();
  }
  getTransparency(): EnumValue {
    return new EnumValue('EventTransparency', (this.event.fields.transparency ?? 'opaque').toUpperCase());
  }
  setTransparency(...args: unknown[]): this {
    fit('CalendarEvent', 'setTransparency', args, 'Enum');
    return this.change({ transparency: String(args[0]).toLowerCase() });
  }
  setTime(...args: unknown[]): this {
    fit('CalendarEvent', 'setTime', args, 'Date, Date');
    return this.change(timed(args[0] as Date, args[1] as Date, this.calendar));
  }
  setAllDayDate(...args: unknown[]): this {
    fit('CalendarEvent', 'setAllDayDate', args, 'Date');
    return this.change(wholeDay(this.run, args[0] as Date));
  }
  setAllDayDates(...args: unknown[]): this {
    fit('CalendarEvent', 'setAllDayDates', args, 'Date, Date');
    return this.change(wholeDay(this.run, args[0] as Date, args[1] as Date));
  }
  /** One of a series leaves a gap in it. */
  deleteEvent(): void {
    const { recurrence } = this.event.fields;
    if (!recurrence) return void super.change({ status: 'cancelled' });
    const { original, from } = this.occurrence;
    const line = original?.date ? original.date.replaceAll('-', '') : stamp(from);
    super.change({ recurrence: [...recurrence, `EXDATE:${line}`] });
  }

  protected override change(fields: EventFields): this {
    if (this.occurrence.original) {
      throw new ServiceError(
        'Changing one event of a series (CalendarEvent of CalendarEventSeries)',
        'NotImplementedLocally',
      );
    }
    return super.change(fields);
  }
  private time(which: 'start' | 'end'): EventTime {
    return this.occurrence.original ? this.occurrence[which] : this.event.fields[which]!;
  }
  private instant(which: 'from' | 'to'): number {
    if (this.occurrence.original) return this.occurrence[which];
    const time = this.event.fields[which === 'from' ? 'start' : 'end']!;
    return instantOfTime(time, this.calendar.timeZone);
  }
  private wholeDays(): this {
    if (!this.isAllDayEvent()) throw new ServiceError('This is not an all-day event.');
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/calendar/calendar-event-series */
export class CalendarEventSeries extends EventBase {
  static readonly type = 'CalendarEventSeries';
  static readonly members: Members = { ...shared, deleteEventSeries: set, setRecurrence: set };

  deleteEventSeries(): void {
    this.change({ status: 'cancelled' });
  }
  setRecurrence(...args: unknown[]): this {
    const shape = [0, 1].find((index) => args.length === 2 + index);
    const [recurrence, start, end] = args as [EventRecurrence, Date, Date?];
    if (shape === undefined || !(recurrence instanceof EventRecurrence))
      fit('CalendarEventSeries', 'setRecurrence', args);
    const times = end ? timed(start, end, this.calendar) : wholeDay(this.run, start);
    return this.change({ ...times, recurrence: [...recurrence.lines] });
  }
}

export function timed(start: Date, end: Date, { timeZone }: StoredCalendar): { start: EventTime; end: EventTime } {
  if (start.getTime() > end.getTime()) throw new ServiceError('Event start date must be before event end date.');
  const time = (date: Date): EventTime => ({ dateTime: rfc3339(date.getTime(), timeZone), timeZone });
  return { start: time(start), end: time(end) };
}

/** Days as the script's zone counts them; `until` is the day after the last. */
export function wholeDay(run: Run, from: Date, until?: Date): { start: EventTime; end: EventTime } {
  const { scriptTimeZone } = run.options;
  const dateOf = (instant: number) => rfc3339(instant, scriptTimeZone).slice(0, 10);
  const start = dateOf(from.getTime());
  const next = new Date(Date.parse(`${start}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const end = until ? dateOf(until.getTime()) : next;
  if (end <= start) throw new ServiceError('Event start date must be before event end date.');
  return { start: { date: start }, end: { date: end } };
}

function dayInZone(date: string, run: Run): Date {
  return new Date(instantOfTime({ date }, run.options.scriptTimeZone));
}
