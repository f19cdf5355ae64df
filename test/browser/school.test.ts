/** The first morning in a real browser: the built bundle in the workbench, from an empty sheet to an approved mail. */
import axeSource from 'axe-core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { Desk } from '../../local/desk';
import { instantOfText } from '../../local/runtime/common/zones';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { coordinator, createSchool, timeZone } from '../../local/sample/school';
import { startWorkbench, type Workbench } from '../../local/workbench/server';
import { launchBrowser } from '../support/browser';
import { goTo } from './workbench-hands';
import { accessibilityProblems, choose } from './workbench-support';

let workbench: Workbench;
let browser: Browser;
let page: Page;
let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'school-'));

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, stateFolder: folder, machine: (options) => createSchool(options) });
  desk = new Desk(workbench.machine!, coordinator);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  await page.goto(workbench.url);
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Partnerbook' }).waitFor();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

/** The page that the script shows, once it is there. */
async function scriptFrame(title: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await element!.contentFrame();
  await frame!.locator('main').waitFor();
  return frame!;
}

/** A sandboxed frame answers for itself. */
async function frameProblems(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource.source);
  return frame.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof axeSource }).axe;
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`);
  });
}

const press = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name }).first().click();
/** Waits until a tab holds so many rows. */
async function cellsOf(title: string, rows: number): Promise<void> {
  for (let tries = 0; desk.rows(title).length < rows && tries < 100; tries++) await page.waitForTimeout(100);
}

const cell = (name: string) => page.getByRole('gridcell', { name, exact: true }).first();

/** Above the columns, from left to right. */
const lettersShown = () =>
  page.getByRole('columnheader').evaluateAll((headers) =>
    headers
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map(({ textContent }) => (textContent ?? '').replace(/[+−]$/, ''))
      .filter((text) => /^[A-Z]+$/.test(text)),
  );

test('set up: one page, three lines and a button, and the tabs are there', async () => {
  await choose(page, 'Partnerbook', 'Set up…');
  const frame = await scriptFrame('Set up');
  await frame.getByLabel('School', { exact: true }).fill('Maple Grove High School');
  await frame.getByLabel('Coordinator', { exact: true }).fill('Maren Holloway-Reyes');
  expect(await frame.getByLabel('Coordinator’s email').inputValue()).toBe(coordinator);
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, 'Make this workbook ready');
  // What the script logged says why, if it is something else that stands there.
  const logged = () => workbench.machine!.executions.flatMap(({ log }) => log.map(({ text }) => text));
  await frame
    .getByText('Your workbook is ready.')
    .waitFor({ timeout: 60_000 })
    .catch(() => expect(logged()).toEqual('Your workbook is ready.'));
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const name of ['Home', 'Organizations', 'People', 'Activities']) {
    await page.getByRole('tab', { name, exact: true }).waitFor();
  }
}, 90_000);

test('the tabs of every day are in the bar, the others in the list of all; a sign opens the columns of seldom use', async () => {
  expect(await page.getByRole('tab').allTextContents()).toEqual([
    'Home',
    'Settings',
    'Organizations',
    'People',
    'Contact log',
    'Activities',
  ]);
  await page.getByRole('tab', { name: 'Organizations', exact: true }).click();
  await cell('Category').waitFor();
  await goTo(page, 'K3');
  await page.getByRole('button', { name: /^Expand columns L to/ }).click();
  await page.getByRole('button', { name: /^Collapse columns L to/ }).waitFor();
  await goTo(page, 'L3');
  await cell('Kind').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: /^Collapse columns L to/ }).click();
  await cell('Kind').waitFor({ state: 'detached' });
  await choose(page, 'Edit', 'Expand all column groups');
  await cell('Kind').waitFor();
  await choose(page, 'Edit', 'Collapse all column groups');
  // The letters are those of the tab that is open, whether or not it has a group.
  for (const name of ['Home', 'Activities', 'Contact log']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.locator(`revo-grid[aria-label="${name}"]`).waitFor();
    await goTo(page, 'C3');
    await goTo(page, 'A3');
    expect([name, (await lettersShown()).slice(0, 4)]).toEqual([name, ['A', 'C', 'D', 'E']]);
  }
  await page.getByRole('button', { name: 'All sheets' }).click();
  await page.getByRole('menuitem', { name: /^Staff/ }).click();
  await page.getByRole('tab', { name: 'Staff', exact: true }).waitFor();
}, 60_000);

test('import: paste a list, see what will happen, and it happens', async () => {
  await choose(page, 'Partnerbook', 'Partners', 'Import organizations…');
  const frame = await scriptFrame('Import organizations');
  await frame
    .getByRole('textbox')
    .first()
    .fill(
      [
        'Business name,Category,Phone,City,Contact,Contact email',
        'Larkspur Machining,Employer,217-555-0101,Alder Falls,Renata Oyelaran,renata@example.com',
        '<script>alert(1)</script> Bakery,Employer,217-555-0102,Alder Falls,,',
        '"=HYPERLINK(""http://example.com"")",Employer,217-555-0103,Minter,,',
      ].join('\n'),
    );
  await press(frame, 'Next: columns');
  await frame.getByRole('heading', { name: 'What is in which column?' }).waitFor();
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, 'Next: check the rows');
  await frame.getByRole('heading', { name: 'Check what will happen' }).waitFor();
  await frame.getByText('<script>alert(1)</script> Bakery').first().waitFor();
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, /^Import 3/);
  await frame
    .getByText(/3 organizations/)
    .first()
    .waitFor();
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, 'Close');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(desk.rows('Organizations').map(({ name }) => name)).toEqual([
    'Larkspur Machining',
    '<script>alert(1)</script> Bakery',
    '=HYPERLINK("http://example.com")',
  ]);
}, 90_000);

test('partner card: it shows the selected row, and logs a call in two clicks', async () => {
  await page.getByRole('tab', { name: 'Organizations', exact: true }).click();
  await cell('Larkspur Machining').click();
  await choose(page, 'Partnerbook', 'Card of this row');
  const frame = await scriptFrame('Card of this row');
  await frame.getByText('Renata Oyelaran').first().waitFor();
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, 'Left a message');
  await cellsOf('Contact log', 1);
  expect(desk.rows('Contact log')).toEqual([
    expect.objectContaining({ organization: 'Larkspur Machining', way: 'Call', date: '2026-09-14' }),
  ]);
}, 60_000);

test('a script in a name stays text in the sidebar', async () => {
  await cell('<script>alert(1)</script> Bakery').click();
  const frame = await scriptFrame('Card of this row');
  await press(frame, 'Show the selected row');
  await frame.getByRole('heading', { name: '<script>alert(1)</script> Bakery' }).waitFor();
  expect(await frame.locator('script', { hasText: 'alert(1)' }).count()).toBe(0);
}, 60_000);

test('survey: made from the page Program, filled in as a parent does, and a prospect comes of it', async () => {
  await choose(page, 'Partnerbook', 'Program…');
  await press(await scriptFrame('Program'), 'Create the parent survey');
  await page.getByRole('dialog').getByText('The parent survey is ready').waitFor({ timeout: 30_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await page.getByRole('link', { name: 'Forms' }).click();
  await page.getByText('Family survey').first().click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel(/Where do you work/).fill('Silverleaf Nursery');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel(/Your name/).fill('Oona Featherstone');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Thank you!').first().waitFor();
  await page.getByRole('button', { name: 'Next hour' }).first().click();
  await page.getByRole('link', { name: 'Sheet', exact: true }).click();
  await cell('Silverleaf Nursery').waitFor();
}, 90_000);

test('a mishap is offered to be tried again, and told by its place in our source', async () => {
  const run = workbench.machine!.run({
    functionName: 'openDuplicates',
    user: coordinator,
    cause: 'menu',
    faults: ({ member, when }) =>
      member === 'showModalDialog' && when === 'before' ? { google: 'serverError' } : undefined,
  });
  await page.getByRole('dialog').getByText('That did not work').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await page
    .getByRole('dialog')
    .getByText(/the code PB-[0-9A-Z]{5}\./)
    .waitFor();
  const code = /PB-[0-9A-Z]{5}/.exec(await page.getByRole('dialog').innerText())![0];
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect((await run).status).toBe('failed');
  await page.getByRole('link', { name: 'Executions' }).click();
  await page.getByRole('button', { name: 'openDuplicates' }).click();
  const log = page.locator('tr.details .log');
  await log.getByText('a server error occurred').last().waitFor();
  const lineOf = (file: string, words: string) =>
    1 +
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words));
  const told = await log.innerText();
  expect(told).toContain(code);
  expect(told).toContain(`src/feature.ts:${lineOf('src/feature.ts', 'ui.showDialog(')}:`);
  expect(told).toContain(`src/google/ui.ts:${lineOf('src/google/ui.ts', 'ui().showModalDialog(')}:`);
  await page.getByRole('link', { name: 'Sheet', exact: true }).click();
}, 60_000);

test('review and send: a thank-you waits until someone approves it', async () => {
  const machine = workbench.machine!;
  await desk.set('School', 'Maple Grove High School');
  await desk.goLive();
  await desk.addRows('Staff', [{ name: 'Maren Holloway', email: coordinator }]);
  await desk.addRows('Activities', [
    {
      title: 'Plant tour',
      kind: 'Field trip',
      status: 'Held',
      date: '2026-09-14',
      organization: 'Larkspur Machining',
      teacher: 'Maren Holloway',
      partnerVisible: 'TRUE',
    },
  ]);
  await machine.advanceTo(instantOfText('2026-09-15T09:00', timeZone));
  const before = machine.world.part(Mailbox).messages.length;
  await choose(page, 'Partnerbook', 'Mail…');
  const frame = await scriptFrame('Mail');
  await frame.getByRole('heading', { name: '1 mail waits for you' }).waitFor();
  expect(await frameProblems(frame)).toEqual([]);
  await press(frame, /^Approve: “Thank you/);
  await frame
    .getByText(/no mail|nothing waits|0 mails/i)
    .first()
    .waitFor();
  const sent = machine.world.part(Mailbox).messages.slice(before);
  expect(sent.map(({ to, subject }) => [to.join(), subject])).toEqual([
    ['renata@example.com', expect.stringContaining('Thank you')],
  ]);
}, 90_000);
