import { EnumValue, member, ServiceError, type Members } from './offer';
import type { Run } from './run';
import type { Schedule } from './schedule';
import { fit } from './signature';
import { Triggers, type TriggerKind, type TriggerRecord } from './triggers';
import { instantOf, isZone } from '../common/zones';

/** Source: https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const triggersPerUser = 20;
const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const build = member('local', null);
const create = member('call', 'script.trigger_create', { scopes: ['script.scriptapp'], limited: false });
const local = member('local', null);

/** The id of a spreadsheet or form, given itself or its id. */
export function sourceIdOf(source: unknown): string | undefined {
  if (typeof source === 'string') return source;
  const named = source as { getId?(): unknown } | null | undefined;
  return typeof named?.getId === 'function' ? String(named.getId()) : undefined;
}

function add(
  run: Run,
  record: Pick<TriggerRecord, 'functionName' | 'kind' | 'source'> & Partial<TriggerRecord>,
): Trigger {
  const { user } = run.options;
  const triggers = run.world.part(Triggers);
  if (triggers.list.filter((trigger) => trigger.user === user).length >= triggersPerUser) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  return new Trigger(triggers.add({ ...record, user }, run.now()));
}

/** Source: https://developers.google.com/apps-script/reference/script/trigger */
export class Trigger {
  static readonly type = 'Trigger';
  static readonly members: Members = {
    getEventType: local,
    getHandlerFunction: local,
    getTriggerSource: local,
    getTriggerSourceId: local,
    getUniqueId: local,
  };
  constructor(private readonly record: TriggerRecord) {}

  getEventType(): EnumValue {
    return new EnumValue('EventType', this.record.kind);
  }
  getHandlerFunction(): string {
    return this.record.functionName;
  }
  getTriggerSource(): EnumValue {
    return new EnumValue('TriggerSource', this.record.source);
  }
  getTriggerSourceId(): string | null {
    return this.record.sourceId ?? null;
  }
  getUniqueId(): string {
    return this.record.id;
  }
}

/** For spreadsheets and forms. Source: https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
export class SourceTriggerBuilder {
  static readonly type = 'SpreadsheetTriggerBuilder';
  static readonly members: Members = { create, onChange: build, onEdit: build, onFormSubmit: build, onOpen: build };
  private kind: TriggerKind | undefined;
  constructor(
    private readonly run: Run,
    private readonly functionName: string,
    private readonly source: 'SPREADSHEETS' | 'FORMS',
    private readonly sourceId: string,
  ) {}

  onOpen(): this {
    return this.on('ON_OPEN');
  }
  onEdit(): this {
    return this.on('ON_EDIT');
  }
  onChange(): this {
    return this.on('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
  create(): Trigger {
    const { kind, functionName, source, sourceId } = this;
    if (!kind) throw withoutEvent();
    return add(this.run, { functionName, kind, source, sourceId });
  }

  private on(kind: TriggerKind): this {
    if (this.source === 'FORMS' && kind !== 'ON_OPEN' && kind !== 'ON_FORM_SUBMIT') {
      throw new ServiceError(`FormTriggerBuilder.${kind}`, 'NotImplementedLocally');
    }
    this.kind = kind;
    return this;
  }
}

/** Source: https://developers.google.com/apps-script/reference/script/document-trigger-builder */
export class DocumentTriggerBuilder {
  static readonly type = 'DocumentTriggerBuilder';
  static readonly members: Members = { create, onOpen: build };
  private opened = false;
  constructor(
    private readonly run: Run,
    private readonly functionName: string,
    private readonly sourceId: string,
  ) {}

  onOpen(): this {
    this.opened = true;
    return this;
  }
  create(): Trigger {
    const { functionName, sourceId } = this;
    if (!this.opened) throw withoutEvent();
    return add(this.run, { functionName, kind: 'ON_OPEN', source: 'DOCUMENTS', sourceId });
  }
}

/** Source: https://developers.google.com/apps-script/reference/script/calendar-trigger-builder */
export class CalendarTriggerBuilder {
  static readonly type = 'CalendarTriggerBuilder';
  static readonly members: Members = { create, onEventUpdated: build };
  private updated = false;
  constructor(
    private readonly run: Run,
    private readonly functionName: string,
    private readonly sourceId: string,
  ) {}

  onEventUpdated(): this {
    this.updated = true;
    return this;
  }
  create(): Trigger {
    const { functionName, sourceId } = this;
    if (!this.updated) throw withoutEvent();
    return add(this.run, { functionName, kind: 'ON_EVENT_UPDATED', source: 'CALENDAR', sourceId });
  }
}

function withoutEvent(): ServiceError {
  return new ServiceError('Must specify an event type before calling create().');
}

/** Source: https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export class ClockTriggerBuilder {
  static readonly type = 'ClockTriggerBuilder';
  static readonly members: Members = {
    after: build,
    at: build,
    atDate: build,
    atHour: build,
    create,
    everyDays: build,
    everyHours: build,
    everyMinutes: build,
    everyWeeks: build,
    inTimezone: build,
    nearMinute: build,
    onMonthDay: build,
    onWeekDay: build,
  };
  private readonly schedule: Schedule;
  private date: { year: number; month: number; day: number } | undefined;
  constructor(
    private readonly run: Run,
    private readonly functionName: string,
  ) {
    this.schedule = { timeZone: run.options.scriptTimeZone };
  }

  after(...args: unknown[]): this {
    this.schedule.at = this.run.now() + this.integer('after', args, 0, Number.MAX_SAFE_INTEGER);
    return this;
  }
  at(...args: unknown[]): this {
    fit('ClockTriggerBuilder', 'at', args, 'Date');
    this.schedule.at = (args[0] as Date).getTime();
    return this;
  }
  atDate(...args: unknown[]): this {
    fit('ClockTriggerBuilder', 'atDate', args, 'Integer, Integer, Integer');
    const [year, month, day] = args as number[];
    this.date = { year: year!, month: month!, day: day! };
    return this;
  }
  atHour(...args: unknown[]): this {
    this.schedule.hour = this.integer('atHour', args, 0, 23);
    return this;
  }
  nearMinute(...args: unknown[]): this {
    this.schedule.nearMinute = this.integer('nearMinute', args, 0, 59);
    return this;
  }
  everyMinutes(...args: unknown[]): this {
    const count = this.integer('everyMinutes', args, 1, 30);
    if (![1, 5, 10, 15, 30].includes(count))
      throw new ServiceError('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.every('minutes', count);
  }
  everyHours(...args: unknown[]): this {
    return this.every('hours', this.integer('everyHours', args, 1, 10_000));
  }
  everyDays(...args: unknown[]): this {
    return this.every('days', this.integer('everyDays', args, 1, 10_000));
  }
  everyWeeks(...args: unknown[]): this {
    return this.every('weeks', this.integer('everyWeeks', args, 1, 10_000));
  }
  onMonthDay(...args: unknown[]): this {
    this.schedule.monthDay = this.integer('onMonthDay', args, 1, 31);
    return this;
  }
  onWeekDay(...args: unknown[]): this {
    fit('ClockTriggerBuilder', 'onWeekDay', args, 'Enum');
    this.schedule.weekDay = weekDays.indexOf(String(args[0])) + 1;
    this.schedule.every ??= { unit: 'weeks', count: 1 };
    return this;
  }
  inTimezone(...args: unknown[]): this {
    fit('ClockTriggerBuilder', 'inTimezone', args, 'String');
    if (!isZone(String(args[0]))) throw new ServiceError(`Invalid argument: timezone (${String(args[0])})`);
    this.schedule.timeZone = String(args[0]);
    return this;
  }
  create(): Trigger {
    const { functionName, schedule, date } = this;
    if (date)
      schedule.at = instantOf(
        { ...date, hour: schedule.hour ?? 0, minute: schedule.nearMinute ?? 0 },
        schedule.timeZone,
      );
    const { every, at, monthDay, hour } = schedule;
    if (!every && at === undefined && monthDay === undefined) {
      throw new ServiceError(
        hour === undefined
          ? 'Cannot create a trigger without a schedule.'
          : 'Must specify a frequency (such as everyDays) for the trigger.',
      );
    }
    return add(this.run, { functionName, kind: 'CLOCK', source: 'CLOCK', schedule: { ...schedule } });
  }

  private every(unit: 'minutes' | 'hours' | 'days' | 'weeks', count: number): this {
    this.schedule.every = { unit, count };
    return this;
  }
  private integer(method: string, args: unknown[], least: number, most: number): number {
    fit('ClockTriggerBuilder', method, args, 'Integer');
    const value = Number(args[0]);
    if (value < least || value > most) throw new ServiceError(`Invalid argument: ${method} (${value})`);
    return Math.floor(value);
  }
}
