/** A workbook on paper: the port to Google's sheets kept in memory, with a count of what was asked of it. */
import type { Cell } from '../../src/google/cells';
import type { Memory } from '../../src/google/memory';
import type { Sheets } from '../../src/google/sheets';
import { calendarDate, timestamp, toClockTime, type CalendarDate } from '../../src/shared/dates';
import type { Random } from '../../src/shared/ids';
import { changeLog } from '../../src/workbook/own-tabs';
import { columnKey, type AnyTab } from '../../src/workbook/tab';
import { Workbook } from '../../src/workbook/workbook';

export class PaperSheets implements Sheets {
  readonly grids = new Map<number, Cell[][]>();
  /** `read`, `write`, `delete` …, in order. */
  readonly calls: string[] = [];

  tabs = (): { sheetId: number; title: string }[] =>
    [...this.grids.keys()].map((sheetId) => ({ sheetId, title: `Tab ${sheetId}` }));

  grid(sheetId: number): Cell[][] {
    const grid = this.grids.get(sheetId);
    if (!grid) throw new Error(`no sheet ${sheetId}`);
    return grid;
  }
  readAll(sheetId: number): Cell[][] {
    this.calls.push('read');
    return this.grid(sheetId)
      .slice(0, this.lastFilled(sheetId))
      .map((row) => [...row]);
  }
  readColumn(sheetId: number, column: number): Cell[] {
    this.calls.push('read');
    return this.grid(sheetId).map((row) => row[column - 1] ?? '');
  }
  find(sheetId: number, column: number, pattern: string): number[] {
    this.calls.push('read');
    const plain = (cell: Cell): string => String(cell).normalize('NFD').replace(/\p{M}/gu, '');
    return this.grid(sheetId).flatMap((row, index) =>
      new RegExp(pattern, 'i').test(plain(row[column - 1] ?? '')) ? [index + 1] : [],
    );
  }
  readRow(sheetId: number, row: number): Cell[] {
    this.calls.push('read');
    return [...(this.grid(sheetId)[row - 1] ?? [])];
  }
  readRows(sheetId: number, from: number, to: number): Cell[][] {
    this.calls.push('read');
    return this.grid(sheetId)
      .slice(from - 1, to)
      .map((row) => [...row]);
  }
  readBlock(sheetId: number, row: number, column: number, rows: number, columns: number): Cell[][] {
    this.calls.push('read');
    const grid = this.grid(sheetId).slice(row - 1, row - 1 + rows);
    return grid.map((line) => Array.from({ length: columns }, (_, index) => line[column - 1 + index] ?? ''));
  }
  merged = (): never[] => [];
  lastRow(sheetId: number): number {
    this.calls.push('read');
    return this.lastFilled(sheetId);
  }
  private lastFilled(sheetId: number): number {
    const grid = this.grid(sheetId);
    let last = grid.length;
    while (last > 0 && grid[last - 1]!.every((cell) => cell === '')) last--;
    return last;
  }
  write(sheetId: number, row: number, column: number, values: Cell[][]): void {
    this.calls.push('write');
    values.forEach((cells, line) =>
      cells.forEach((value, index) => {
        this.grid(sheetId)[row - 1 + line]![column - 1 + index] = value;
      }),
    );
  }
  writeSame(sheetId: number, cells: { row: number; column: number }[], value: Cell): void {
    this.calls.push('write');
    for (const { row, column } of cells) this.grid(sheetId)[row - 1]![column - 1] = value;
  }
  rowCount(sheetId: number): number {
    return this.grid(sheetId).length;
  }
  insertRows(sheetId: number, row: number, count: number): void {
    this.calls.push('insert');
    const grid = this.grid(sheetId);
    const blank = Array.from({ length: count }, () => (grid[0] ?? []).map((): Cell => ''));
    grid.splice(row - 1, 0, ...blank);
  }
  deleteRows(sheetId: number, row: number, count: number): void {
    this.calls.push('delete');
    const grid = this.grid(sheetId);
    if (count >= grid.length - 2) throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    grid.splice(row - 1, count);
  }
  flush(): void {}
}

/** 0.1, 0.2 … in a fixed order, so that ids are the same in every run. */
export function fixedRandom(): Random {
  let state = 7;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const today = calendarDate(2026, 9, 14)!;

/** What an action needs of an app, on paper. `next()` begins another execution on the same sheets. */
export interface Paper {
  sheets: PaperSheets;
  workbook: Workbook;
  clock: { today(): CalendarDate; stamp(): ReturnType<typeof timestamp> };
  random: Random;
  tabs: readonly AnyTab[];
  user(): string;
  next(): Paper;
  /** Adds rows as staff would: cells by column, with an id. Returns the row's number. */
  type(tab: AnyTab, cells: Record<string, Cell>): number;
  /** The cells of a tab by column, as they stand. */
  cells(tab: AnyTab): Record<string, Cell>[];
}

export function paper(tabs: readonly AnyTab[]): Paper {
  const all = [...tabs, changeLog as unknown as AnyTab];
  const sheets = new PaperSheets();
  const sheetIds: Record<string, number> = {};
  all.forEach((tab, index) => {
    sheetIds[tab.key] = index + 1;
    const names = Object.keys(tab.columns);
    sheets.grids.set(index + 1, [
      names.map((name) => columnKey(tab, name)),
      names.map((name) => tab.columns[name]!.title),
      names.map(() => ''),
    ]);
  });
  return execution(sheets, sheetIds, fixedRandom(), all);
}

function execution(
  sheets: PaperSheets,
  sheetIds: Record<string, number>,
  random: Random,
  tabs: readonly AnyTab[],
): Paper {
  const memory = { get: (key: string) => (key === 'sheets' ? JSON.stringify(sheetIds) : null) } as Memory;
  return {
    sheets,
    workbook: new Workbook(sheets, memory, random),
    clock: { today: () => today, stamp: () => timestamp(today, toClockTime('8:00')!) },
    random,
    tabs,
    user: () => 'coordinator@example.edu',
    next: () => execution(sheets, sheetIds, random, tabs),
    type(tab, cells) {
      const sheetId = sheetIds[tab.key]!;
      const row = Math.max(sheets.lastRow(sheetId), 2) + 1;
      if (row > sheets.rowCount(sheetId)) sheets.insertRows(sheetId, row, 1);
      sheets.write(sheetId, row, 1, [Object.keys(tab.columns).map((name) => cells[name] ?? '')]);
      sheets.calls.length = 0;
      return row;
    },
    cells(tab) {
      const names = Object.keys(tab.columns);
      const rows = sheets.grid(sheetIds[tab.key]!).slice(2);
      return rows
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
    },
  };
}
