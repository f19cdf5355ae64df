/** The first five minutes of whoever tries Partnerbook: where to start, the tour, what it may do, by keyboard alone. */
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../local/workbench/server';
import { launchBrowser } from '../support/browser';
import { accessibilityProblems, choose } from './workbench-support';

let workbench: Workbench;
let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'first-'));

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, stateFolder: folder });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(workbench.url);
  await page.getByRole('heading', { name: 'Try Partnerbook on this computer' }).waitFor();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const tour = () => page.getByRole('region', { name: 'Tour' });
const hint = () => page.getByRole('complementary', { name: 'Where to start' });
const isFocused = (name: string) =>
  page.getByRole('button', { name, exact: true, includeHidden: false }).and(page.locator(':focus')).waitFor();
/** What the step of the tour points at. */
const ringed = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.app *')]
      .filter((element) => getComputedStyle(element).boxShadow === 'rgb(11, 122, 75) 0px 0px 0px 2px')
      .map((element) => element.textContent),
  );

test('an empty workbook is started by keyboard, and says what to choose first', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await hint().getByText('Choose Partnerbook › Set up… first.').waitFor();
  await tour().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('the tour has five steps that point at what they tell of, and Space goes through them', async () => {
  const seen: unknown[] = [];
  for (let step = 1; step <= 5; step++) {
    await tour().getByText(`Step ${step} of 5`).waitFor();
    await isFocused(step < 5 ? 'Next' : 'Done');
    seen.push(await ringed());
    await page.keyboard.press('Space');
  }
  await tour().waitFor({ state: 'detached' });
  expect(seen).toEqual([
    ['Partnerbook'],
    [expect.stringContaining('September 14, 2026'), expect.stringContaining('Next school morning')],
    ['Inbox', 'Calendar', 'Forms', 'Documents'],
    [expect.stringContaining('Acting as Maren')],
    ['Executions'],
  ]);
  expect(await ringed()).toEqual([]);
  await page.getByRole('tab', { name: 'Sheet1' }).and(page.locator(':focus')).waitFor();
}, 60_000);

test('the tour goes back, comes again from the menu Help, and ends with its cross or Escape', async () => {
  await choose(page, 'Help', 'Tour of the workbench');
  await tour().getByText('Step 1 of 5').waitFor();
  expect(await tour().getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
  await tour().getByRole('button', { name: 'Next' }).click();
  await tour().getByText('Step 2 of 5').waitFor();
  await tour().getByRole('button', { name: 'Back' }).click();
  await tour().getByText('Step 1 of 5').waitFor();
  await tour().getByRole('button', { name: 'End the tour' }).click();
  await tour().waitFor({ state: 'detached' });
  await choose(page, 'Help', 'Tour of the workbench');
  await isFocused('Next');
  await page.keyboard.press('Escape');
  await tour().waitFor({ state: 'detached' });
}, 60_000);

test('each permission of the manifest is listed with the reason that SECURITY.md gives', async () => {
  await choose(page, 'Help', 'Permissions …');
  const dialog = page.getByRole('dialog', { name: 'Permissions' });
  await dialog.getByText('these 8 things').waitFor();
  const listed = await dialog
    .locator('dl > div')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('dt')!.textContent, row.querySelector('dd')!.textContent]),
    );
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(listed.map(([name]) => name)).toEqual(manifest.oauthScopes.map((scope) => scope.split('/').pop()));
  const told = readFileSync('SECURITY.md', 'utf8').replaceAll('**', '');
  for (const [name, reason] of listed) expect(told).toContain(`| \`${name}\` | ${reason} |`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // Back where one came from.
  await page.getByRole('menuitem', { name: 'Help' }).and(page.locator(':focus')).waitFor();
}, 60_000);

test('who can only view is not told to set up, and whom one acts as stands at the top', async () => {
  await page.getByRole('button', { name: /^MC Acting as Maren|^Acting as Maren/ }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /Acting as A visitor who can only view/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.getByText('View only').waitFor();
  await hint().waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await hint().waitFor();
}, 60_000);

test('on a phone the tour and the hint fit', async () => {
  await page.setViewportSize({ width: 375, height: 700 });
  await choose(page, 'Help', 'Tour of the workbench');
  await tour().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  for (const part of [tour(), hint()]) {
    const { x, width } = (await part.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(375);
  }
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
}, 60_000);

test('the hint opens what it names, and goes once something stands in the sheet', async () => {
  await hint().getByRole('button', { name: 'Set up…' }).click();
  await page.locator('iframe[title^="Set up"]').first().waitFor();
  expect(await hint().count()).toBe(1);
  await page.evaluate(() =>
    fetch('/api/edit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        sheetId: Number(document.querySelector<HTMLElement>('.tab')!.dataset['tab']),
        row: 1,
        column: 1,
        text: [['x']],
      }),
    }),
  );
  await hint().waitFor({ state: 'detached' });
}, 60_000);
