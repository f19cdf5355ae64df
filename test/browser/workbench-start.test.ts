/** The first page, and what fits on the screen: starting empty and with the sample, the sidebar's width, a long menu. */
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
const folder = mkdtempSync(join(tmpdir(), 'start-'));

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, stateFolder: folder });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  await page.goto(workbench.url);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

test('an empty workbook has one tab and the menu that sets it up', async () => {
  await page.getByRole('button', { name: /^Empty workbook/ }).click();
  await page.getByRole('heading', { name: 'Untitled spreadsheet' }).waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  await choose(page, 'Partnerbook');
  await page.getByRole('menuitem', { name: 'Set up…' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
}, 60_000);

test('the sample school is filled, and its calendar and mail are there', async () => {
  await choose(page, 'File', 'Start over …');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: /^Sample school/ }).click();
  await page.getByRole('status').filter({ hasText: 'Getting it ready' }).waitFor();
  const tab = page.getByRole('tab', { name: 'Organizations', exact: true });
  // What stands there instead says why it was not made.
  await tab
    .waitFor({ timeout: 90_000 })
    .catch(async () => expect(await page.locator('body').innerText()).toContain('Organizations'));
  await tab.click();
  await page.getByRole('gridcell', { name: 'Larkspur Precision Machining', exact: true }).first().waitFor();
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await page.getByText('Machining plant tour').first().waitFor();
  await page.getByRole('link', { name: /^Inbox/ }).click();
  await page
    .getByRole('link', { name: /See you soon/ })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Sheet', exact: true }).click();
}, 150_000);

test('a sidebar is 300 px wide, as at Google, on a phone too', async () => {
  await choose(page, 'Partnerbook', 'Card of this row');
  const frame = page.locator('iframe[title="Card of this row"]');
  await frame.waitFor();
  const width = () => frame.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width()).toBe(300);
  await page.setViewportSize({ width: 375, height: 700 });
  expect(await width()).toBe(300);
  await page.setViewportSize({ width: 1280, height: 800 });
}, 60_000);

test('a menu longer than the window scrolls, and the keyboard reaches its end', async () => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await choose(page, 'Partnerbook');
  const menu = page.getByRole('menu', { name: 'Partnerbook' });
  expect(await menu.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  const last = menu.getByRole('menuitem').last();
  const inWindow = () =>
    last.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await inWindow()).toBe(false);
  await page.keyboard.press('End');
  expect(await last.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await inWindow()).toBe(true);
  await page.keyboard.press('Home');
  expect(await inWindow()).toBe(false);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
}, 60_000);
