/** A small program that uses a bit of everything, in a workbench and a browser of its own. */
import axeSource from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../local/workbench/server';
import { Machine } from '../../local/runtime/machine';
import { launchBrowser } from '../support/browser';
import { card, code, joinPage, manifest } from './workbench-program';

export interface Trial {
  workbench: Workbench;
  page: Page;
  /** To another view, by the links on the left: `Inbox`. */
  go(view: string): Promise<void>;
  /** Stops the workbench and starts it again from its state. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startTrial(): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'card.html'), card);
  writeFileSync(join(folder, 'join.html'), joinPage);
  const start = () =>
    startWorkbench({
      port: 0,
      projectFolder: folder,
      stateFolder: join(folder, 'state'),
      machine: (options) =>
        Machine.create({
          ...options,
          start: '2026-09-14T07:00',
          timeZone: 'America/Chicago',
          accounts: [
            { email: 'chair@example.org', name: 'Ada Chair', kind: 'workspace' },
            { email: 'guest@example.org', name: 'Gil Guest', kind: 'workspace', viewer: true },
          ],
          owner: 'chair@example.org',
          spreadsheetName: 'Club book',
        }),
    });
  let workbench = await start();
  const browser: Browser = await launchBrowser();
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(workbench.url);
  await page.getByRole('menubar').waitFor();
  return {
    get workbench() {
      return workbench;
    },
    page,
    go: (view) =>
      page
        .getByRole('navigation')
        .getByRole('link', { name: new RegExp(`^${view}`) })
        .click(),
    async restart() {
      await workbench.close();
      workbench = await start();
      await page.goto(workbench.url);
      await page.getByRole('menubar').waitFor();
    },
    async close() {
      await browser.close();
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Chooses from the menu bar: `choose(page, 'Club', 'More', 'Fail')`. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    const item = page.getByRole('menuitem', { name, exact: true });
    await (
      index === 0 ? page.getByRole('menubar').getByRole('menuitem', { name, exact: true }).first() : item.last()
    ).click();
  }
}

/** What axe finds on the page, in a line each; the frames inside have to answer for themselves. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource.source);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof axeSource }).axe;
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
  });
}
