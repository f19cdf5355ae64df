/**
 * The script's `Date`: "now" is the run's clock, so that a whole school year can pass in a test, and local time is that
 * of the script's time zone, as at Google, whatever zone this process is in.
 * Source: https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone()
 */
import { instantOf, offsetAt } from '../common/zones';

const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
type Method = (this: Date, ...args: number[]) => number;

export function installDate(scope: Record<string, unknown>, now: () => number, zone: string): void {
  const RealDate = Date;
  const real = Object.getOwnPropertyDescriptors(RealDate.prototype) as Record<string, { value: Method }>;
  /** The wall clock at an instant, as a date whose UTC fields show it. */
  const wallAt = (instant: number) => new RealDate(Number.isNaN(instant) ? NaN : instant + offsetAt(instant, zone));
  const instantAt = (wall: number) => {
    if (Number.isNaN(wall)) return NaN;
    const of = new RealDate(wall);
    return instantOf(
      {
        year: of.getUTCFullYear(),
        month: of.getUTCMonth() + 1,
        day: of.getUTCDate(),
        hour: of.getUTCHours(),
        minute: of.getUTCMinutes(),
        second: of.getUTCSeconds(),
        millisecond: of.getUTCMilliseconds(),
      },
      zone,
    );
  };
  const parse = (text: string): number => {
    if (!isLocal(text)) return RealDate.parse(text);
    return instantAt(RealDate.parse(/^\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`));
  };

  function ClockDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, [instantFrom(args)], new.target) as unknown;
  }
  const instantFrom = (args: unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return instantAt(RealDate.UTC(...(args.map(Number) as [number, number])));
    const [given] = args;
    const value =
      given instanceof RealDate
        ? given.getTime()
        : typeof given === 'object' && given !== null
          ? primitive(given)
          : given;
    return typeof value === 'string' ? parse(value) : Number(value);
  };

  for (const part of [...parts, 'Day'] as const) {
    replace(`get${part}`, function (this: Date) {
      return real[`getUTC${part}`]!.value.call(wallAt(this.getTime()));
    });
  }
  for (const part of parts) {
    replace(`set${part}`, function (this: Date, ...args: number[]) {
      // An invalid date gets a year again, and nothing else, as the language has it.
      const start = Number.isNaN(this.getTime()) && part === 'FullYear' ? new RealDate(0) : wallAt(this.getTime());
      return this.setTime(instantAt(real[`setUTC${part}`]!.value.apply(start, args)));
    });
  }
  replace('getTimezoneOffset', function (this: Date) {
    return Number.isNaN(this.getTime()) ? NaN : -offsetAt(this.getTime(), zone) / 60_000;
  });
  const dateText = (instant: number) =>
    wallAt(instant)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  const timeText = (instant: number) => {
    const minutes = Math.abs(offsetAt(instant, zone) / 60_000);
    const shift = [Math.floor(minutes / 60), minutes % 60]
      .map((value) => String(Math.floor(value)).padStart(2, '0'))
      .join('');
    const named = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(instant);
    const name = named.find(({ type }) => type === 'timeZoneName')!.value;
    return `${wallAt(instant).toISOString().slice(11, 19)} GMT${offsetAt(instant, zone) < 0 ? '-' : '+'}${shift} (${name})`;
  };
  const shown = (text: (instant: number) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : text(this.getTime());
    };
  replace('toDateString', shown(dateText));
  replace('toTimeString', shown(timeText));
  replace(
    'toString',
    shown((instant) => `${dateText(instant)} ${timeText(instant)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = RealDate.prototype[name];
    replace(name, function (this: Date, locales?: string, options: object = {}) {
      return original.call(this, locales, { timeZone: zone, ...options });
    });
  }

  function replace(name: string, value: unknown): void {
    Object.defineProperty(RealDate.prototype, name, { value, writable: true, configurable: true });
  }
  ClockDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = ClockDate as unknown as DateConstructor;
  Object.setPrototypeOf(ClockDate, RealDate);
  Object.defineProperties(ClockDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now },
    UTC: { value: RealDate.UTC },
    parse: { value: parse },
  });
  scope['Date'] = ClockDate;
  installFormat(zone);
}

/** A text without a zone of its own; a bare ISO date is in UTC, as the language has it. */
function isLocal(text: string): boolean {
  if (/^\s*[-+]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/.test(text)) return false;
  return !/(Z|[-+]\d\d:?\d\d|GMT|UTC?|[ECMP][SD]T)(\s*\(.*\))?\s*$/i.test(text) && !/GMT|UTC/i.test(text);
}

function primitive(value: object): unknown {
  return (
    (value as { [Symbol.toPrimitive]?(hint: string): unknown })[Symbol.toPrimitive]?.('default') ?? value.valueOf()
  );
}

/** `Intl` speaks of the script's zone, too, unless it is told another. */
function installFormat(zone: string): void {
  const Real = Intl.DateTimeFormat;
  function DateTimeFormat(locales?: string, options: object = {}): Intl.DateTimeFormat {
    return new Real(locales, { timeZone: zone, ...options });
  }
  DateTimeFormat.prototype = Real.prototype;
  DateTimeFormat.supportedLocalesOf = Real.supportedLocalesOf;
  (Intl as { DateTimeFormat: unknown }).DateTimeFormat = DateTimeFormat;
}
