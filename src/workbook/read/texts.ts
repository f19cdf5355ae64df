/** What stands in a sheet, as text: for work that must look at every cell, staff’s own columns and tabs too. */
import { cellText, type Cell } from '../../google/cells';
import type { Sheets } from '../../google/sheets';
import { titleRow, type Table } from './table';
import type { AnyTab } from '../tab';

const asText = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? cellText(cell) : '';

/** Texts and numbers of a row by column name; those of staff’s own columns by `*Title`. */
export function textsIn({ grid, places }: Table<AnyTab>, row: number): [column: string, text: string][] {
  const ours = new Map([...places].map(([column, place]) => [place, column]));
  return (grid[row - 1] ?? []).flatMap((cell, index): [string, string][] => {
    const text = asText(cell);
    if (text === '') return [];
    return [[ours.get(index + 1) ?? `*${asText(grid[titleRow - 1]?.[index])}`, text]];
  });
}

/** Of a sheet that is none of ours, row by row. One read. */
export function sheetTexts(sheets: Pick<Sheets, 'readAll'>, sheetId: number): string[][] {
  return sheets.readAll(sheetId).map((cells) => cells.map(asText));
}
