/** `npm run demo` as people call it: its JSON, its files, and a list of real organizations. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { DemoSummary } from '../../local/demo/summary';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'local/demo/main.ts', '--', '--out', folder, ...words],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const tab = (name: string) =>
  Papa.parse<Record<string, string>>(read(`tabs/${name}.csv`), { header: true, skipEmptyLines: true }).data;

test('the sample: one JSON document, with tabs, mails and a calendar that agree with it', () => {
  const { status, stdout, stderr } = demo('--days', '9', '--json');
  expect(status).toBe(0);
  expect(stderr).toContain('letting time pass: 2026-09-23');
  const summary = JSON.parse(stdout) as DemoSummary;
  expect(tab('Organizations')).toHaveLength(summary.organizations);
  expect(summary.organizations).toBe(30 + summary.prospectsFromParents);
  expect(tab('People')).toHaveLength(summary.people);
  expect(summary.findings[0]).toEqual({ text: 'Managing money and taxes', count: 8 });
  expect(readdirSync(join(folder, 'mail'))).toHaveLength(summary.messages.sent);
  expect(summary.messages).toMatchObject({ waiting: 2, byKind: { 'thank-you': 2 } });
  expect(tab('Outbox').filter((row) => row['State'] === 'sent')).toHaveLength(summary.messages.sent);
  const events = new ICAL.Component(ICAL.parse(read('calendar.ics')) as unknown[]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(summary.events);
  expect(summary.problems).toEqual([]);
  expect(summary.executions).toBeGreaterThan(9 * 24);
  const { low, typical, high } = summary.modelledSeconds;
  expect(low).toBeLessThan(typical);
  expect(typical).toBeLessThan(high);
}, 120_000);

test('words that make no sense, and a file that is not there, are refused in a sentence', () => {
  expect(demo('--days', 'many')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('--days takes'),
  });
  const missing = demo('--organizations', 'nowhere.csv');
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere.csv cannot be read') });
});

/** A public directory of 244 colleges that lies beside the project where the team works; not part of the repository. */
const colleges = '../shared/data/illinois-colleges.csv';

if (existsSync(colleges)) {
  test('244 real colleges: each becomes one organization, with nothing lost', () => {
    const { status, stdout } = demo('--organizations', colleges, '--days', '1', '--json');
    expect(status).toBe(0);
    const summary = JSON.parse(stdout) as DemoSummary;
    expect(summary.organizations - summary.prospectsFromParents).toBe(244);
    const bySource = new Map(tab('Organizations').map((row) => [row['Number in your old list'], row]));
    const lines = Papa.parse<Record<string, string>>(readFileSync(colleges, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(lines).toHaveLength(244);
    const lost: string[] = [];
    for (const line of lines) {
      const row = bySource.get(line['unit id']);
      const everything = Object.values(row ?? {}).join('\n');
      const keep = (text: string | undefined, found: boolean) =>
        void (text && !found && lost.push(`${line['unit id']}: ${text}`));
      keep(line['institution'], everything.includes(line['institution']!.replace(/\s+/g, ' ').trim()));
      keep(line['zip'], row?.['ZIP code'] === line['zip']);
      keep(line['phone'], (row?.['Phone'] ?? '').replace(/\D/g, '') === line['phone']!.replace(/\D/g, ''));
      keep('category', row?.['Category'] === 'Postsecondary');
      keep(line['city'], row?.['City'] === line['city']);
      keep(line['county'], row?.['County'] === line['county']);
      for (const alias of (line['also known as'] ?? '').split(/[,;|]| {2,}/).map((each) => each.trim())) {
        keep(alias, everything.includes(alias));
      }
    }
    expect(lost).toEqual([]);
  }, 120_000);
} else console.log(`The test with real colleges is left out: ${colleges} is not there.`);
