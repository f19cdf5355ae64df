/** Makes `new Date()` and `Date.now()` read the run's clock, so that a whole school year can pass in a test. */
export function installDate(scope: Record<string, unknown>, now: () => number): void {
  const RealDate = Date;
  function ClockDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length ? args : [now()], new.target) as unknown;
  }
  ClockDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = ClockDate as unknown as DateConstructor;
  Object.setPrototypeOf(ClockDate, RealDate);
  Object.defineProperties(ClockDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now },
    UTC: { value: RealDate.UTC },
    parse: { value: RealDate.parse },
  });
  scope['Date'] = ClockDate;
}
