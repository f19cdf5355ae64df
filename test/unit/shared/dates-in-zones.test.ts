// Days keep their place whatever the zone of the process: where midnight does not exist, and where a day was skipped.
import { spawnSync } from 'node:child_process';
import type { DaysInZone } from '../../support/days';

const withoutMidnight: [zone: string, days: string[]][] = [
  ['America/Havana', ['2026-03-08', '2027-03-14']],
  ['America/Santiago', ['2026-09-06', '2027-09-05']],
  ['America/Sao_Paulo', ['2018-11-04']],
  ['Atlantic/Azores', ['2026-03-29', '2027-03-28']],
  ['Africa/Cairo', ['2026-04-24', '2027-04-30']],
  ['Asia/Beirut', ['2026-03-29', '2027-03-28']],
  ['Asia/Tehran', ['2018-03-22', '2022-03-22']],
];
const skipped: [zone: string, day: string][] = [
  ['Pacific/Kiritimati', '1994-12-31'],
  ['Pacific/Kwajalein', '1993-08-21'],
  ['Pacific/Apia', '2011-12-30'],
];
const others = ['UTC', 'America/Chicago', 'Australia/Lord_Howe', 'Pacific/Pago_Pago'];
const zones = [...others, ...withoutMidnight.map(([zone]) => zone), ...skipped.map(([zone]) => zone)];

/** Clock changes of today and of some years back; whole days were skipped in 1993, 1994 and 2011. */
const years = [1993, 1994, 2011, 2018, 2022, 2026, 2027];
const all = years.flatMap(daysOf);

/** Made without the app's dates and without local ones. */
function daysOf(year: number): string[] {
  const dayMs = 24 * 60 * 60 * 1000;
  const count = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs;
  return Array.from({ length: count }, (_, n) => new Date(Date.UTC(year, 0, 1) + n * dayMs).toISOString().slice(0, 10));
}

let told: Record<string, DaysInZone>;
beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'test/support/days.ts'], {
    encoding: 'utf8',
    input: JSON.stringify({ zones, days: all }),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  told = JSON.parse(stdout) as Record<string, DaysInZone>;
}, 240_000);

test.each(withoutMidnight)('%s has no midnight on %j', (zone, days) =>
  expect(told[zone]!.withoutMidnight).toEqual(expect.arrayContaining(days)),
);

test.each(skipped)('%s has skipped %s', (zone, day) => expect(told[zone]!.skipped).toEqual([day]));

test('each day of the year has its place, its weekday and its words', () => {
  const { lines } = told.UTC!;
  expect(lines).toHaveLength(all.length);
  for (const year of years) {
    const days = daysOf(year);
    const firstWeekday = new Date(Date.UTC(year, 0, 1)).getUTCDay();
    days.forEach((day, n) => {
      const weekday = ((firstWeekday + n + 6) % 7) + 1;
      const computed = [
        day,
        days[n - 1] ?? `${year - 1}-12-31`,
        days[n + 1] ?? `${year + 1}-01-01`,
        n,
        day,
        weekday,
      ].join(' | ');
      expect(lines[all.indexOf(day)]!.startsWith(`${computed} | `)).toBe(true);
    });
  }
  expect(lines[all.indexOf('2026-09-14')]).toBe(
    '2026-09-14 | 2026-09-13 | 2026-09-15 | 256 | 2026-09-14 | 1 | Monday, September 14, 2026 | ' +
      'lunes, 14 de septiembre de 2026 | Mon, Sep 14, 2026 | Mon, Sep 14, 2026',
  );
});

test.each(zones.filter((zone) => zone !== 'UTC'))('in %s every day is computed and worded as in UTC', (zone) => {
  const { lines } = told[zone]!;
  expect(lines.filter((line, n) => line !== told.UTC!.lines[n])).toEqual([]);
});
