/** The coordinator's twenty minutes, counted: what a person has to click and type in the built bundle for the usual. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { Desk } from '../../local/desk';
import { instantOfText } from '../../local/runtime/common/zones';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { coordinator, createSchool, timeZone } from '../../local/sample/school';
import { startWorkbench, type Workbench } from '../../local/workbench/server';
import { launchBrowser } from '../support/browser';

let workbench: Workbench;
let browser: Browser;
let page: Page;
let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), 'counted-'));

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

/** A hand that counts what it does. */
class Hand {
  clicks = 0;
  fields = 0;

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.fields++;
    await field.fill(text);
  }

  /** From the menu bar: a click each. */
  async choose(...names: string[]): Promise<void> {
    for (const [index, name] of names.entries()) {
      const items = page.getByRole('menuitem', { name, exact: true });
      await this.click(
        index === 0 ? page.getByRole('menubar').getByRole('menuitem', { name, exact: true }).first() : items.last(),
      );
    }
  }
}

async function frameOf(title: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await element!.contentFrame();
  await frame!.locator('main h1').first().waitFor();
  return frame!;
}

const tabsInSight = () => page.getByRole('tab').count();

test('a new school: at most 12 fields to type until it is set up with two colleagues, and at most 8 tabs in sight', async () => {
  const hand = new Hand();
  await hand.choose('Partnerbook', 'Set up…');
  const frame = await frameOf('Set up');
  await hand.type(frame.getByLabel('School', { exact: true }), 'Maple Grove High School');
  await hand.type(frame.getByLabel('Postal address'), '2300 Grove Ave, Alder Falls');
  await hand.type(frame.getByLabel('Coordinator', { exact: true }), 'Maren Holloway-Reyes');
  await hand.click(frame.getByRole('button', { name: 'Make this workbook ready' }));
  await frame.getByText('Your workbook is ready.').waitFor({ timeout: 60_000 });
  for (const [name, email] of [
    ['Desmond Achebe', 'desmond.achebe@maplegrove.example.edu'],
    ['Maren Holloway-Reyes', coordinator],
  ] as const) {
    // The second time, the step is open no more.
    const title = frame.getByRole('button', { name: /^Your colleagues/ });
    if ((await title.getAttribute('aria-expanded')) === 'false') await hand.click(title);
    await hand.type(frame.getByLabel('Name'), name);
    await hand.type(frame.getByLabel('Email', { exact: true }), email);
    await hand.click(frame.getByRole('button', { name: 'Add', exact: true }));
    await frame.getByText(`${name} is in the Staff tab.`).waitFor();
  }
  await hand.click(frame.getByRole('button', { name: /^Go live/ }));
  await hand.click(frame.getByRole('button', { name: 'Go live', exact: true }).last());
  await frame.getByText('1 setting saved.').waitFor();
  expect(desk.rows('Staff')).toHaveLength(2);
  expect(hand.fields).toBeLessThanOrEqual(12);
  expect(await tabsInSight()).toBeLessThanOrEqual(8);
}, 120_000);

test('a line of Today is settled by one click, and the first mail is approved by at most four', async () => {
  await desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer', stage: 'Prospect' }]);
  await desk.addRows('People', [
    {
      name: 'Renata Oyelaran',
      organization: 'Larkspur Machining',
      role: 'Primary contact',
      email: 'renata@example.com',
    },
  ]);
  await desk.addRows('Activities', [
    {
      title: 'Plant tour',
      kind: 'Field trip',
      status: 'Planned',
      date: '2026-09-14',
      organization: 'Larkspur Machining',
      teacher: 'Maren Holloway-Reyes',
      partnerVisible: 'TRUE',
    },
  ]);
  await workbench.machine!.advanceTo(instantOfText('2026-09-15T09:00', timeZone));
  const hand = new Hand();
  await hand.choose('Partnerbook', 'Today');
  const today = await frameOf('Today');
  const toGetThere = hand.clicks;
  await hand.click(today.getByRole('button', { name: /^Held: / }).first());
  await today
    .getByText(/Plant tour/)
    .first()
    .waitFor();
  for (let tries = 0; desk.rows('Activities')[0]!['status'] !== 'Held' && tries < 100; tries++)
    await page.waitForTimeout(100);
  expect(desk.rows('Activities')).toMatchObject([{ status: 'Held' }]);
  expect([toGetThere, hand.clicks - toGetThere]).toEqual([2, 1]);

  await workbench.machine!.advanceTo(instantOfText('2026-09-16T09:00', timeZone));
  const sent = () =>
    workbench.machine!.world.part(Mailbox).messages.filter(({ to }) => to.includes('renata@example.com'));
  const before = sent().length;
  const second = new Hand();
  await second.choose('Partnerbook', 'Mail…');
  const mail = await frameOf('Mail');
  await second.click(mail.getByRole('button', { name: /^Approve: “Thank you/ }).first());
  for (let tries = 0; sent().length === before && tries < 100; tries++) await page.waitForTimeout(100);
  expect(sent().length).toBe(before + 1);
  expect(second.clicks).toBeLessThanOrEqual(4);
  await mail.locator('h1').first().focus();
  await page.keyboard.press('Escape');
  await page.locator('iframe[title="Mail"]').waitFor({ state: 'detached' });
}, 120_000);

test('a stage is changed where it stands: at most three things to do', async () => {
  const hand = new Hand();
  await hand.click(page.getByRole('tab', { name: 'Organizations', exact: true }));
  await hand.click(page.getByRole('gridcell', { name: 'Prospect', exact: true }).first());
  // Typing goes into the selected cell, and counts as one.
  await page.keyboard.type('Partner');
  await page.keyboard.press('Enter');
  hand.clicks++;
  for (let tries = 0; desk.rows('Organizations')[0]!['stage'] !== 'Partner' && tries < 50; tries++)
    await page.waitForTimeout(100);
  expect(desk.rows('Organizations')).toMatchObject([{ name: 'Larkspur Machining', stage: 'Partner' }]);
  expect(hand.clicks).toBeLessThanOrEqual(3);
}, 60_000);

const mailsTo = (address: string) =>
  workbench.machine!.world.part(Mailbox).messages.filter(({ to }) => to.includes(address));

test('the first campaign, from the menu to mails that have left: at most 10 clicks and one field', async () => {
  await desk.switchOn('Campaigns');
  await desk.addRows('Organizations', [{ name: 'Harbor College', category: 'Postsecondary', stage: 'Prospect' }]);
  await desk.addRows('People', [
    { name: 'General contact', organization: 'Harbor College', role: 'Primary contact', email: 'info@example.com' },
  ]);
  await desk.choose('Do the hourly work now');
  const before = mailsTo('renata@example.com').length;
  const hand = new Hand();
  await hand.choose('Partnerbook', 'Program…');
  const program = await frameOf('Program');
  await hand.click(program.getByRole('button', { name: 'Ask many', exact: true }));
  await page.locator('iframe[title="Ask many"]').waitFor();
  const campaign = await frameOf('Ask many');
  await hand.type(campaign.getByLabel('Campaign'), 'Fall round');
  await hand.click(campaign.getByRole('button', { name: 'Show whom' }));
  await campaign.getByText('2 mails', { exact: true }).waitFor();
  await hand.click(campaign.getByRole('button', { name: 'Make drafts' }));
  await hand.click(campaign.getByRole('alertdialog').getByRole('button', { name: 'Make drafts' }));
  await hand.click(campaign.getByRole('button', { name: 'Read the mails' }));
  await page.locator('iframe[title="Mail"]').waitFor();
  const mail = await frameOf('Mail');
  await hand.click(mail.getByRole('checkbox', { name: /^Select all/ }));
  await hand.click(mail.getByRole('button', { name: /^Approve 2 mails/ }));
  await mail.getByRole('heading', { name: 'No mail waits for you' }).waitFor({ timeout: 30_000 });
  expect([mailsTo('renata@example.com').length - before, mailsTo('info@example.com').length]).toEqual([1, 1]);
  expect([hand.clicks <= 10, hand.fields]).toEqual([true, 1]);
  await mail.locator('h1').first().focus();
  await page.keyboard.press('Escape');
  await page.locator('iframe[title="Mail"]').waitFor({ state: 'detached' });
}, 120_000);

test('one word of a waiting mail is changed by at most three clicks, the approval among them', async () => {
  await desk.addRows('Activities', [
    {
      title: 'Lens talk',
      kind: 'Classroom presentation',
      status: 'Planned',
      date: '2026-09-23',
      organization: 'Larkspur Machining',
      teacher: 'Maren Holloway-Reyes',
      partnerVisible: 'TRUE',
    },
  ]);
  await workbench.machine!.advanceTo(instantOfText('2026-09-17T09:00', timeZone));
  const before = mailsTo('renata@example.com').length;
  const toOpen = new Hand();
  await toOpen.choose('Partnerbook', 'Mail…');
  await page.locator('iframe[title="Mail"]').waitFor();
  const mail = await frameOf('Mail');
  const hand = new Hand();
  await hand.click(mail.getByRole('button', { name: /^Change the text: “See you soon/ }));
  const text = mail.getByLabel('Text', { exact: true });
  await hand.type(
    text,
    (await text.inputValue()).replace('We look forward to welcoming you', 'We cannot wait to welcome you'),
  );
  await hand.click(mail.getByRole('button', { name: /^Save/ }));
  await mail.getByText('Changed. It leaves once it is approved.').waitFor();
  expect(mailsTo('renata@example.com')).toHaveLength(before);
  await hand.click(mail.getByRole('button', { name: /^Approve: “See you soon/ }));
  for (let tries = 0; mailsTo('renata@example.com').length === before && tries < 100; tries++)
    await page.waitForTimeout(100);
  const left = await PostalMime.parse(mailsTo('renata@example.com').slice(-1)[0]!.raw);
  expect(left.text).toContain('We cannot wait to welcome you to Maple Grove High School.');
  expect([toOpen.clicks, hand.clicks]).toEqual([2, 3]);
}, 120_000);
