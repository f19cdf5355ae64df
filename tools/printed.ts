import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { DriveFiles } from '../local/runtime/host/drive/files';
import type { Machine } from '../local/runtime/machine';
import { paper } from '../local/workbench/server/documents';

/** A document as it opens in the workbench, as a PDF in `docs/`. */
export async function printed(
  browser: Browser,
  school: Machine,
  { name, url }: { name: string; url: string },
  file: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(paper(name, school.world.part(DriveFiles).htmlOf(/\/d\/([^/]+)/.exec(url)![1]!)));
  const pdf = await page.pdf({ format: 'Letter' });
  await page.close();
  // Printed at another hour it is the same file.
  const dated = pdf.toString('latin1').replace(/\(D:\d{14}/g, '(D:20260914090000');
  writeFileSync(path.join('docs', file), Buffer.from(dated, 'latin1'));
  console.log(path.join('docs', file));
}
