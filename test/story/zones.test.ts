import { spawnSync } from 'node:child_process';

interface Week {
  mails: { at: string; to: string[]; subject: string }[];
  events: { summary: string; start: { dateTime?: string; date?: string } }[];
}

/** With that zone as the process's and the script's; the school is in Chicago. */
function week(sunday: string, zone: string): Week {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'test/support/week.ts', '--', sunday],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(withoutIds(stdout)) as Week;
}

/** Ids are random; everything else must be the same. */
function withoutIds(text: string): string {
  return text
    .replace(/\b[A-Z]{3}-[0-9A-Z]{5,}\b/g, 'ID')
    .replace(/\bpb[a-z]{3}[0-9a-v]{5,}/g, 'id')
    .replace(/(?<="by\\":\\")[0-9a-z]+/g, 'digest of an id');
}

describe('a week in which clocks go back', () => {
  const here = week('2026-11-01', 'America/Chicago');

  test('is the same in every process zone', () => {
    expect(week('2026-11-01', 'UTC')).toEqual(here);
    expect(week('2026-11-01', 'Pacific/Kiritimati')).toEqual(here);
  });

  test('has each event on its day and hour', () => {
    const { events } = here;
    expect(events.map(({ summary, start }) => [summary, start.dateTime ?? start.date])).toEqual([
      ['Before the change', '2026-10-30T09:30:00-05:00'],
      ['Over the change', '2026-10-31T23:00:00-05:00'],
      ['After the change', '2026-11-02T09:30:00-06:00'],
      ['All day', '2026-11-01'],
    ]);
  });

  test('has each reminder once, on the morning of its day', () => {
    const { mails } = here;
    const sent = mails.map(({ at, to, subject }) => `${at.slice(0, 10)} ${to.join()} ${subject}`);
    expect(new Set(sent).size).toBe(sent.length);
    // Sixteen reminders, and the monthly look on the first school day of November.
    expect(mails).toHaveLength(17);
    for (const { at } of mails) expect(at.slice(11, 13)).toMatch(/1[2345]/);
  });
});

describe('a week in which clocks go forward', () => {
  const here = week('2027-03-14', 'UTC');

  test('is the same in a process zone where that day has no midnight', () => {
    expect(week('2027-03-14', 'America/Havana')).toEqual(here);
  });

  test('has each event on its day and hour', () => {
    const { events } = here;
    expect(events.map(({ summary, start }) => [summary, start.dateTime ?? start.date])).toEqual([
      ['Before the change', '2027-03-12T09:30:00-06:00'],
      ['Over the change', '2027-03-13T23:00:00-06:00'],
      ['After the change', '2027-03-15T09:30:00-05:00'],
      ['All day', '2027-03-14'],
    ]);
  });
});
