import Papa from 'papaparse';
import type { Machine } from '../runtime/machine';
import { Workbooks } from '../runtime/host/sheets';
import { addSheet, renameSheet } from '../runtime/host/sheets/hands-structure';

export interface CsvFile {
  name: string;
  text: string;
}

/** As Google names a download: `Partners - Organizations.csv`. */
const namedByGoogle = /^(.+?) - (.+)$/;

/**
 * Each file becomes a tab, typed in as a person would paste it, so that dates and numbers become what they would in
 * Sheets. Throws an Error in plain words for a file that is no table.
 */
export async function fillFromFiles(
  machine: Machine,
  files: readonly CsvFile[],
  onStep?: (step: string) => void,
): Promise<void> {
  const book = machine.world.part(Workbooks).bound();
  const bare = files.map(({ name }) => name.replace(/\.(csv|tsv|txt)$/i, ''));
  const spreadsheets = new Set(bare.map((name) => namedByGoogle.exec(name)?.[1]));
  const [shared] = spreadsheets.size === 1 ? [...spreadsheets] : [];
  if (shared) book.name = shared;
  for (const [index, file] of files.entries()) {
    const title = freeTitle(shared ? namedByGoogle.exec(bare[index]!)![2]! : bare[index]!, book.sheets, index);
    onStep?.(`reading ${title}`);
    const text = tableOf(file);
    const last = book.sheets.at(-1)!;
    const user = book.owner;
    const made = await machine.act(user, (person) =>
      index === 0 ? renameSheet(person, last.id, title) : addSheet(person, last.id, title),
    );
    if (!made.ok) throw new Error(`${file.name}: ${made.message}`);
    await machine.edit(user, book.sheets.at(-1)!.id, 1, 1, text);
  }
}

function tableOf({ name, text }: CsvFile): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  if (data.length === 0) throw new Error(`${name} is empty. Choose a CSV file with at least one row.`);
  if (text.includes('\u0000')) throw new Error(`${name} is not a CSV file. In Sheets: File › Download › CSV.`);
  return data;
}

/** Two files may have the same name in different folders. */
function freeTitle(wanted: string, sheets: readonly { name: string }[], index: number): string {
  const title = wanted.trim().slice(0, 90) || `Sheet${index + 1}`;
  const taken = sheets.some(({ name }, at) => (index > 0 || at > 0) && name.toLowerCase() === title.toLowerCase());
  return taken ? `${title} (${index + 1})` : title;
}
