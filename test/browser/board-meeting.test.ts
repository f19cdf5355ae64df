// A whole meeting of the board in the room: the built bundle on a screen of 1024 × 768, once by touch and once by keyboard.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { Desk } from '../../local/desk';
import { Machine } from '../../local/runtime/machine';
import { startWorkbench, type Workbench } from '../../local/workbench/server';
import { fillBoard } from '../support/board';
import { launchBrowser } from '../support/browser';
import { coordinator, startSetUp } from '../support/school';

const folder = mkdtempSync(join(tmpdir(), 'board-'));
let workbench: Workbench;
let browser: Browser;
let page: Page;
let desk: Desk;
let frame: Frame;
let saved: unknown;

beforeAll(async () => {
  browser = await launchBrowser();
  const story = await startSetUp();
  await fillBoard(story.desk);
  await story.desk.addRows('Topics', [
    { topic: 'Welding booths', area: 'Equipment', state: 'Accepted', meeting: 'Fall board meeting' },
    { topic: 'Bus for tours', area: 'Talks and trips', state: 'Accepted', meeting: 'Fall board meeting' },
  ]);
  await story.pump();
  saved = story.school.save();
}, 90_000);

beforeEach(async () => {
  workbench = await startWorkbench({
    port: 0,
    stateFolder: mkdtempSync(join(folder, 'state-')),
    machine: (options) => Machine.load(saved, options),
  });
  desk = new Desk(workbench.machine!, coordinator);
}, 60_000);

afterEach(async () => {
  await page.context().close();
  await workbench.close();
}, 30_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

async function openBoard(hasTouch: boolean): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, hasTouch });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(workbench.url);
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Partnerbook' }).waitFor();
  await desk.choose('Board…');
  frame = (await (await page.waitForSelector('iframe[title="Board"]')).contentFrame())!;
  await frame.getByText('Welding booths').first().waitFor();
}

const said = (text: string) => frame.getByText(text).first().waitFor();
const picture = (name: string) =>
  process.env.PAGE_PICTURES ? page.screenshot({ path: join(process.env.PAGE_PICTURES, `${name}.png`) }) : null;

/** What is true once the meeting is closed, however it was written down. */
function expectClosed(): void {
  expect(desk.rows('Activities')[0]).toMatchObject({ title: 'Fall board meeting', status: 'Held', minutesState: 'Draft' }); // prettier-ignore
  const topics = desk.rows('Topics').map(({ topic, state, result, meeting }) => [topic, state, result, meeting]);
  expect(topics).toEqual([
    ['Welding booths', 'Decided', 'Approved', 'Fall board meeting'],
    ['Bus for tours', 'Accepted', '', 'Winter board meeting'],
    ['Safety shoes', 'Accepted', '', 'Winter board meeting'],
  ]);
  expect(desk.rows('Who takes part').map(({ person, came, duty }) => [person, came, duty])).toEqual([
    ['Sonia Park', 'Yes', ''],
    ['Bess Okafor', 'Excused', ''],
    ['Kim Park', 'Yes', 'Notes'],
  ]);
  expect(desk.rows('Documents').map(({ name }) => name)).toEqual([
    'Minutes: Fall board meeting',
    'Agenda: Winter board meeting',
  ]);
}

test('by touch: who came, a result, an idea for the next time, one topic carried, and closed', async () => {
  await openBoard(true);
  const seat = (name: string) => frame.getByRole('group', { name, exact: true });
  await frame.getByText('Meeting', { exact: true }).tap();
  await seat('Sonia Park').getByText('Yes', { exact: true }).tap();
  await seat('Sonia Park').getByLabel('For the next meeting').tap();
  await page.keyboard.insertText('Safety shoes');
  await seat('Bess Okafor').getByText('Excused', { exact: true }).tap();
  await seat('Kim Park').getByText('Yes', { exact: true }).tap();
  await seat('Kim Park').getByLabel('Duty').selectOption('Notes');
  await picture('board-by-touch');
  await seat('Welding booths').getByLabel('Result').selectOption('Approved');
  await frame.getByRole('button', { name: 'Save', exact: true }).tap();
  await said('Saved.');
  await frame.getByText('Close', { exact: true }).tap();
  await said('“Bus for tours” has no result.');
  await frame.getByRole('button', { name: 'Carry “Bus for tours” to the next meeting' }).tap();
  await said('is carried to “Winter board meeting”.');
  await frame.getByRole('button', { name: 'Close the meeting' }).tap();
  await said('The meeting is closed.');
  expectClosed();
}, 120_000);

/** More would tire anybody in a meeting. */
const mostTabs = 50;

/** Presses Tab until the focus is on what has that name, in the group of that name. */
async function tabTo(name: string, group = ''): Promise<void> {
  const heard: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab');
    const [label, around] = (await frame.evaluate(`(() => {
      const at = document.activeElement;
      const around = at.closest('[role=group], fieldset.board-topic');
      const groupName = around ? around.getAttribute('aria-label') || around.querySelector('legend').innerText : '';
      return [(at.getAttribute('aria-label') || (at.labels && at.labels[0] && at.labels[0].innerText) || at.innerText || '').trim(), groupName];
    })()`)) as [string, string];
    if (label === name && (group === '' || around === group)) return;
    heard.push(`${around} ${label}`);
  }
  throw new Error(`Tab never came to ${name}. It came to: ${heard.join(' | ')}`);
}

test('by keyboard: the same meeting without a mouse', async () => {
  await openBoard(false);
  const press = (key: string) => page.keyboard.press(key);
  await tabTo('Topics');
  await press('ArrowRight');
  await press('ArrowRight');
  await frame.getByText('Who is here').waitFor();
  await tabTo('Yes', 'Sonia Park');
  await press('Space');
  await tabTo('For the next meeting', 'Sonia Park');
  await page.keyboard.insertText('Safety shoes');
  await tabTo('Yes', 'Bess Okafor');
  await press('Space');
  await press('ArrowRight');
  await press('ArrowRight');
  await tabTo('Yes', 'Kim Park');
  await press('Space');
  await tabTo('Duty', 'Kim Park');
  await page.keyboard.type('Not');
  await tabTo('Result', 'Welding booths');
  await page.keyboard.type('Appr');
  await tabTo('Save');
  await press('Enter');
  await said('Saved.');
  await picture('board-by-keyboard');
  await tabTo('Meeting');
  await press('ArrowRight');
  await tabTo('Carry “Bus for tours” to the next meeting');
  await press('Enter');
  await said('is carried to “Winter board meeting”.');
  await tabTo('Close the meeting');
  await press('Enter');
  await said('The meeting is closed.');
  expectClosed();
}, 120_000);
