/**
 * `npm run pictures`: the sample school in the workbench, at 1280 px, for the README and the docs. The same people and
 * the same day each time, so that a picture changes only when the product does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { Mailbox } from '../local/runtime/host/mail/mailbox';
import type { Machine } from '../local/runtime/machine';
import { instantOfText } from '../local/runtime/common/zones';
import { timeZone } from '../local/sample/school';
import { startWorkbench } from '../local/workbench/server';
import { launchBrowser } from '../test/support/browser';
import { choose } from '../test/browser/workbench-support';
import { printBoardPapers } from './board-papers';
import { printHandouts } from './handouts';
import { printPartnerPapers } from './partner-papers';

const settleMs = 1500;

async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await page.waitForTimeout(settleMs);
  const file = path.join('docs', `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', fullPage });
  console.log(file);
}

/** A reminder that went to a partner, as its recipient's program shows it. */
async function reminderIn(machine: Machine): Promise<string> {
  const mailbox = machine.world.part(Mailbox);
  await mailbox.composed();
  const mail = mailbox.messages.find(({ subject }) => subject.startsWith('See you soon'));
  if (!mail) throw new Error('The sample school has reminded no partner yet.');
  return (await PostalMime.parse(mail.raw)).html ?? '';
}

async function frameOf(page: Page, title: string): Promise<void> {
  const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await element!.contentFrame();
  await frame!.locator('h1').waitFor();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const workbench = await startWorkbench({ port: 0, stateFolder: folder });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    await page.goto(workbench.url);
    await page.getByRole('button', { name: /^Sample school/ }).click();
    await page.getByRole('tab', { name: 'Organizations', exact: true }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'End the tour' }).click();
    await workbench.machine!.advanceTo(instantOfText('2026-09-22T08:30', timeZone));
    await page.getByRole('tab', { name: 'Home', exact: true }).click();
    await choose(page, 'Partnerbook', 'Today');
    await frameOf(page, 'Today');
    await picture(page, 'home');
    await page.getByRole('tab', { name: 'Organizations', exact: true }).click();
    await page.getByRole('gridcell', { name: 'Larkspur Precision Machining', exact: true }).first().click();
    await choose(page, 'Partnerbook', 'Card of this row');
    await frameOf(page, 'Card of this row');
    await picture(page, 'card');
    await choose(page, 'Partnerbook', 'Program…');
    await frameOf(page, 'Program');
    const program = await (await page.locator('iframe[title="Program"]').elementHandle())!.contentFrame();
    await program!.getByRole('button', { name: 'Month' }).click();
    await frameOf(page, 'Month');
    await picture(page, 'month');
    await printHandouts(browser);
    await printPartnerPapers(browser);
    await printBoardPapers(browser);
    const letter = await reminderIn(workbench.machine!);
    for (const [name, width] of [
      ['mail', 1280],
      ['mail-phone', 375],
    ] as const) {
      const reader = await browser.newPage({ viewport: { width, height: 300 } });
      await reader.setContent(letter);
      await picture(reader, name, { fullPage: true });
    }
  } finally {
    await browser.close();
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
