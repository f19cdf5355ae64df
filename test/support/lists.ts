// Lists as files, read as the page reads a chosen one, and imported as it does it.
import { readFileSync } from 'node:fs';
import type { Desk } from '../../local/desk';
import { decode } from '../../src/client/read-file';
import type { ImportPreview, ImportRequest, ImportResult } from '../../src/features/import/calls';
import { startSetUp, type Story } from './school';

export function file(name: string, more: Partial<ImportRequest> = {}): ImportRequest {
  const { text } = decode(readFileSync(`test/fixtures/lists/${name}`));
  if (text === null) throw new Error(`${name} is no list`);
  return { text, fileName: name, mapping: null, category: null, ...more };
}

export interface Lists {
  story: Story;
  look(request: ImportRequest): Promise<ImportPreview>;
  bringIn(request: ImportRequest, desk?: Desk): Promise<ImportResult>;
  /** What is filled in of these columns, one row a text. */
  cells(tab: string, ...columns: string[]): string[];
}

export async function startLists(): Promise<Lists> {
  const story = await startSetUp();
  return {
    story,
    look: (request) => story.desk.ask('import.preview', request),
    async bringIn(request, desk = story.desk) {
      const { fingerprint } = await desk.ask<ImportPreview>('import.preview', request);
      return desk.ask('import.apply', { ...request, fingerprint });
    },
    cells: (tab, ...columns) =>
      story.desk.rows(tab).map((row) =>
        columns
          .map((column) => row[column] ?? '')
          .filter(Boolean)
          .join(' | '),
      ),
  };
}
