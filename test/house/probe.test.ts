// What the product asks of Google, the probe asks too: nothing rests on a call that no check can settle.
import { readFileSync, writeFileSync } from 'node:fs';
import { callsOfProduct } from '../../tools/google-calls.mjs';
import { callsKept, howTo, uncovered } from '../../tools/probe-covers.mjs';
import { probe } from '../../tools/build-probe.mjs';
import { person, probeMachine } from '../conformance/support';

/** Every call that the probe makes when all of its checks run. */
async function callsOfProbe(): Promise<Set<string>> {
  const made = new Set<string>();
  const machine = probeMachine({}, (name) => made.add(name));
  for (const functionName of ['onOpen', 'allowMail']) await machine.run({ functionName, user: person, cause: 'test' });
  for (const { name } of probe().checks)
    await machine.run({ functionName: 'probeCheck', user: person, cause: 'test', args: [name] });
  return made;
}

test('each call of src/google has a check, and npm run check knows what the checks call', async () => {
  const made = [...(await callsOfProbe())].sort();
  expect(uncovered(callsOfProduct(), made)).toEqual([]);
  if (process.env.PROBE_CALLS === 'keep')
    writeFileSync('test/conformance/calls.json', `${JSON.stringify(made, null, 2)}\n`);
  expect(callsKept()).toEqual(made);
});

test('npm run check fails on a call that no check makes, and says what to do', () => {
  const without = callsKept().filter((call) => call !== 'Calendar.Calendars.patch');
  expect(uncovered(callsOfProduct(), without)).toEqual([
    expect.stringMatching(/^Calendar\.Calendars\.patch \(src\/google\/calendar\.ts:\d+\)$/),
  ]);
  expect(readFileSync('tools/check.mjs', 'utf8')).toContain("'tools/probe-covers.mjs'");
  expect(howTo).toContain('test/conformance/checks');
});

test('a call that is added is found, also behind a cast, and of each kind that an object may have', () => {
  const planted = `
    export const interval = (): unknown => SpreadsheetApp.getActiveSpreadsheet().getRecalculationInterval();
    export const form = (): unknown => (FormApp as unknown as { create(title: string): unknown }).create('x');
    export const both = (item: GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.DateItem): unknown => item.getHelpText();
    export const none = (day: Date): number => day.getTime();`;
  const calls = callsOfProduct((file) => (file === 'src/google/log.ts' ? planted : undefined));
  const here = [...calls].filter(([, where]) => where.startsWith('src/google/log.ts')).map(([call]) => call);
  expect(here).toEqual(['DateItem.getHelpText', 'Spreadsheet.getRecalculationInterval', 'TextItem.getHelpText']);
  expect(calls.get('FormApp.create')).toMatch(/^src\/google\/forms\.ts/);
});
