/**
 * `npm run bench -- --page`: scrolls and types in 50,000 activities in the workbench's grid, in a headless browser.
 * There are no limits, because frame times depend on the machine; for comparison, the grid by itself with plain text is
 * scrolled too.
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Machine } from '../../local/runtime/machine';
import { startWorkbench } from '../../local/workbench/server';
import { launchBrowser } from '../../test/support/browser';
import * as rows from '../rows';
import { School } from '../school';
import { scroll, type Scrolled } from './scroll';
import { type, type Typed } from './type';

export interface PageResults {
  rows: number;
  /** The same distance down in our grid and in a RevoGrid with one plain text per cell. */
  workbench: Scrolled;
  bare: Scrolled;
  typing: Typed;
}

const rowCount = 50_000;

export async function measurePage(onStep: (what: string) => void): Promise<PageResults> {
  onStep('a school with 50,000 activities');
  const school = await School.open();
  school.fill('Staff', rows.staff(50));
  school.fill('Organizations', rows.organizations(200));
  school.fill('Activities', rows.activities(rowCount, { organizationCount: 200, staffCount: 50 }));
  const saved = school.machine.save();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const workbench = await startWorkbench({
    port: 0,
    stateFolder: folder,
    machine: (options) => Machine.load(saved, options),
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(workbench.url);
    onStep('the workbench');
    await page.getByRole('tab', { name: 'Activities', exact: true }).click();
    await page.getByRole('gridcell', { name: 'Visit No. 5', exact: true }).waitFor();
    const scrolled = await scroll(page);
    const typing = await type(page);
    const grid = await page.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.querySelector('revo-grid')!;
      return { width, height };
    });
    const widths = await page.evaluate(async () => {
      const tab = document.querySelector<HTMLElement>('.tab[aria-selected=true]')!.dataset['tab'];
      const part = (await (await fetch(`/api/sheet/${tab}?to=1`)).json()) as { sheet: { columnWidths: number[] } };
      return part.sheet.columnWidths;
    });
    await page.close();
    onStep('the grid by itself');
    const bare = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await openBare(bare, grid, widths);
    return { rows: rowCount, workbench: scrolled, bare: await scroll(bare), typing };
  } finally {
    await browser.close();
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openBare(page: Page, { width, height }: { width: number; height: number }, widths: number[]) {
  const built = await build({
    entryPoints: ['bench/page/bare.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  const body = `<!doctype html><style>body{margin:0}revo-grid{width:${width}px;height:${height}px;font:13px Arial}</style>
<body><script>${built.outputFiles[0]!.text.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  // The grid needs a page with an address.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('http://grid.example.org/');
  await page.evaluate(
    ([count, sizes]) => (window as unknown as { fillBare(...args: unknown[]): void }).fillBare(count, sizes),
    [rowCount, widths] as const,
  );
  await page.locator('.rgCell', { hasText: 'Text 1 of 5' }).first().waitFor();
}
