import { wallTime } from '../../../common/zones';
import { member, ServiceError, type Members } from '../../offer';
import type { Run } from '../../run';
import { fit } from '../../signature';

const local = member('local', null);
const frequencies = ['Daily', 'Weekly', 'Monthly', 'Yearly'];
const rules = frequencies.flatMap((name) => [`add${name}Rule`, `add${name}Exclusion`]);
const shared = ['addDate', 'addDateExclusion', 'setTimeZone', ...rules];
const days: Record<string, string> = {
  SUNDAY: 'SU',
  MONDAY: 'MO',
  TUESDAY: 'TU',
  WEDNESDAY: 'WE',
  THURSDAY: 'TH',
  FRIDAY: 'FR',
  SATURDAY: 'SA',
};
const weekdays = Object.keys(days);
const months = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];

/** Setters of a rule: the part of the rule they write, and how a value is put there. */
const parts: Record<string, [part: string, shape: string, text: (value: unknown) => string]> = {
  interval: ['INTERVAL', 'Integer', String],
  times: ['COUNT', 'Integer', String],
  weekStartsOn: ['WKST', 'Enum', (day) => days[String(day)]!],
  onlyInMonth: ['BYMONTH', 'Enum', monthNumber],
  onlyInMonths: ['BYMONTH', 'String[]', monthNumber],
  onlyOnMonthDay: ['BYMONTHDAY', 'Integer', String],
  onlyOnMonthDays: ['BYMONTHDAY', 'Object[]', String],
  onlyOnWeek: ['BYWEEKNO', 'Integer', String],
  onlyOnWeeks: ['BYWEEKNO', 'Object[]', String],
  onlyOnWeekday: ['BYDAY', 'Enum', (day) => days[String(day)]!],
  onlyOnWeekdays: ['BYDAY', 'String[]', (day) => days[String(day)]!],
  onlyOnYearDay: ['BYYEARDAY', 'Integer', String],
  onlyOnYearDays: ['BYYEARDAY', 'Object[]', String],
};

function monthNumber(month: unknown): string {
  return String(months.indexOf(String(month)) + 1);
}

/** https://developers.google.com/apps-script/reference/calendar/event-recurrence */
export class EventRecurrence {
  static readonly type: string = 'EventRecurrence';
  static readonly members: Members = Object.fromEntries(shared.map((name) => [name, local]));

  constructor(
    protected readonly run: Run,
    /** One line of RFC 5545 each, in the order they were added. */
    readonly lines: string[] = [],
  ) {}

  addDate(...args: unknown[]): EventRecurrence {
    return this.date('addDate', 'RDATE', args);
  }
  addDateExclusion(...args: unknown[]): EventRecurrence {
    return this.date('addDateExclusion', 'EXDATE', args);
  }
  /** The calendar's zone is used; another cannot be kept here. */
  setTimeZone(...args: unknown[]): never {
    fit('EventRecurrence', 'setTimeZone', args, 'String');
    throw new ServiceError('EventRecurrence.setTimeZone', 'NotImplementedLocally');
  }

  private date(method: string, name: string, args: unknown[]): EventRecurrence {
    fit('EventRecurrence', method, args, 'Date');
    this.lines.push(`${name}:${stamp((args[0] as Date).getTime())}`);
    return this;
  }

  static {
    const methods = EventRecurrence.prototype as unknown as Record<string, (this: EventRecurrence) => unknown>;
    for (const frequency of frequencies) {
      for (const [kind, name] of [
        ['Rule', 'RRULE'],
        ['Exclusion', 'EXRULE'],
      ] as const) {
        methods[`add${frequency}${kind}`] = function () {
          this.lines.push(`${name}:FREQ=${frequency.toUpperCase()}`);
          return new RecurrenceRule(this.run, this.lines);
        };
      }
    }
  }
}

/** The rule added last, which goes on being a recurrence. https://developers.google.com/apps-script/reference/calendar/recurrence-rule */
export class RecurrenceRule extends EventRecurrence {
  static override readonly type = 'RecurrenceRule';
  static override readonly members: Members = Object.fromEntries(
    [...shared, 'until', ...Object.keys(parts)].map((name) => [name, local]),
  );
  private readonly at: number;

  constructor(run: Run, lines: string[]) {
    super(run, lines);
    this.at = lines.length - 1;
  }

  /** The last day of the series, which still belongs to it. */
  until(...args: unknown[]): this {
    fit('RecurrenceRule', 'until', args, 'Date');
    const wall = wallTime((args[0] as Date).getTime(), this.run.options.scriptTimeZone);
    const two = (value: number) => String(value).padStart(2, '0');
    return this.part('UNTIL', `${wall.year}${two(wall.month)}${two(wall.day)}`);
  }

  private part(name: string, text: string): this {
    this.lines[this.at] += `;${name}=${text}`;
    return this;
  }

  static {
    const methods = RecurrenceRule.prototype as unknown as Record<
      string,
      (this: RecurrenceRule, ...args: unknown[]) => unknown
    >;
    for (const [name, [part, shape, text]] of Object.entries(parts)) {
      methods[name] = function (...args) {
        fit('RecurrenceRule', name, args, shape);
        return this.part(part, [args[0]].flat().map(text).join(','));
      };
    }
  }
}

export function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

export const ruleEnums = { Month: months, Weekday: weekdays };
