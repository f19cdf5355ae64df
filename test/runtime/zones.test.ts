import { execFileSync } from 'node:child_process';
import { instantOfText, isoWeek, wallTime } from '../../local/runtime/common/zones';

const report = (TZ: string) =>
  JSON.parse(
    execFileSync(process.execPath, ['tools/run.mjs', 'test/runtime/fixtures/zone-report.ts'], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  ) as unknown;

test.each(['America/Chicago', 'UTC', 'Pacific/Kiritimati'])(
  'a script’s dates are those of its own zone when the process is in %s',
  (zone) => {
    expect(report(zone)).toEqual([
      'Sun Nov 01 2026 01:30:00 GMT-0500 (Central Daylight Time)',
      Date.UTC(2026, 10, 1, 6, 30),
      1,
      300,
      '11/1/2026',
      'Mon Nov 02 2026 09:15:00 GMT-0600 (Central Standard Time)',
      '2026-11-02T15:15:00.000Z',
      'Sun Mar 08 2026 03:30:00 GMT-0500 (Central Daylight Time)',
      '2026-11-02T00:00:00.000Z',
      '2026-11-02T15:00:00.000Z',
      '2026-11-02T15:00:00.000Z',
      3,
      Date.UTC(2026, 10, 2, 6),
      'Invalid Date',
      { $number: 'NaN' },
      0,
      'Sun Nov 01 2026 07:00:00 GMT-0600 (Central Standard Time)',
      'string',
      1969,
      '1 AM',
      'America/Chicago',
      '2026-11-01 20:30 +1400',
      '"2026-11-02T15:15:00.000Z"',
      5,
    ]);
  },
);

test('wall clocks there and back, where clocks skip and repeat', () => {
  for (const text of [
    '2026-03-08T01:59',
    '2026-03-08T03:00',
    '2026-11-01T01:30',
    '2026-11-01T02:00',
    '2026-07-01T00:00',
  ]) {
    const { year, month, day, hour, minute } = wallTime(instantOfText(text, 'America/Chicago'), 'America/Chicago');
    const two = (value: number) => String(value).padStart(2, '0');
    expect(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`).toBe(text);
  }
  expect(new Date(instantOfText('2026-10-04T02:15', 'Australia/Lord_Howe')).toISOString()).toBe(
    '2026-10-03T15:45:00.000Z',
  );
  expect(isoWeek({ year: 2027, month: 1, day: 1 })).toEqual({ year: 2026, week: 53 });
});
