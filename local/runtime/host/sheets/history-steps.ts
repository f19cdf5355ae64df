/** How each kind of step goes back and forth. See history.ts for what an undo leaves alone. */
import type { Book } from './book';
import { renameSheetData } from './formulas/rewrite';
import type { Change } from './hands';
import type { Step } from './history';
import { landingOf, type LineChange, type Rect } from './rect';
import type { SheetData } from './sheet-data';
import { changeLines, type Axis } from './structure';

/** What a step is going to change: cells, or lines of the sheet. Small properties are always remembered. */
export interface Touched {
  rect?: Rect;
  lines?: { axis: Axis; change: LineChange };
}

/** Remembers how things are now; once the act is done, call the result for the step. */
export function watch(book: Book, sheet: SheetData, touched: Touched): (change: Change) => Step {
  const { lines } = touched;
  const rect = lines ? deletedPart(sheet, lines.axis, lines.change) : touched.rect;
  const before = momentOf(book, sheet, rect);
  const formulas = lines?.change.kind === 'delete' ? formulasOf(book) : [];
  return (change) => {
    const after = momentOf(book, sheet, lines ? undefined : rect);
    if (!lines) {
      return {
        change,
        back: (now) => restore(now, sheet, before, after),
        forth: (now) => restore(now, sheet, after, before),
      };
    }
    const { axis, change: there } = lines;
    return {
      change,
      back: (now) => {
        if (!now.sheets.includes(sheet) || sheet.linesVersion !== after.linesVersion) return undefined;
        const back = inverse(there);
        if (back.kind === 'delete' && !isEmpty(sheet, deletedPart(sheet, axis, back)!)) return undefined;
        changeLines(now, sheet, axis, back, back.kind === 'insert' ? Math.max(1, back.at - 1) : 0);
        if (rect && before.block) put(now, sheet, rect, before.block);
        mendFormulas(now, formulas);
        putProperties(now, sheet, before, after);
        sheet.linesVersion = before.linesVersion;
        return true;
      },
      forth: (now) => {
        if (!now.sheets.includes(sheet) || sheet.linesVersion !== before.linesVersion) return undefined;
        changeLines(now, sheet, axis, there, there.kind === 'insert' ? Math.max(1, there.at - 1) : 0);
        sheet.linesVersion = after.linesVersion;
        return true;
      },
    };
  };
}

/** The part of a rectangle in which anything can stand. */
export function usedPart(sheet: SheetData, rect: Rect): Rect {
  const rows = Math.min(rect.rows, Math.max(1, sheet.grid.lastRow() - rect.row + 1));
  const columns = Math.min(rect.columns, Math.max(1, sheet.grid.lastColumn() - rect.column + 1));
  return { ...rect, rows, columns };
}

interface Block {
  cells: ReturnType<SheetData['grid']['take']>;
  styleIds: number[][];
  ruleIds: number[][];
}

interface Moment {
  linesVersion: number;
  sheets: SheetData[];
  /** As JSON text, by name. */
  properties: Record<string, string>;
  rect?: Rect;
  block?: Block;
}

const sheetProperties = [
  'name',
  'hidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hiddenRows',
  'hiddenColumns',
  'rowHeights',
  'columnWidths',
  'protections',
  'conditionals',
  'merges',
  'filter',
  'charts',
  'images',
  'bandings',
  'rowGroups',
  'columnGroups',
] as const;
const bookProperties = ['namedRanges', 'metadata'] as const;

function momentOf(book: Book, sheet: SheetData, rect: Rect | undefined): Moment {
  const properties: Record<string, string> = {};
  for (const name of sheetProperties) properties[name] = JSON.stringify(sheet[name]) ?? '';
  for (const name of bookProperties) properties[name] = JSON.stringify(book[name]);
  const moment: Moment = { linesVersion: sheet.linesVersion, sheets: [...book.sheets], properties };
  return rect ? { ...moment, rect, block: blockOf(sheet, rect) } : moment;
}

function restore(book: Book, sheet: SheetData, wanted: Moment, expected: Moment): Rect | true | undefined {
  const sameSheets =
    wanted.sheets.length === expected.sheets.length &&
    wanted.sheets.every((one, index) => one === expected.sheets[index]);
  if (!sameSheets) {
    if (
      book.sheets.length !== expected.sheets.length ||
      book.sheets.some((one, index) => one !== expected.sheets[index])
    )
      return undefined;
    book.sheets = [...wanted.sheets];
    putProperties(book, sheet, wanted, expected);
    for (const one of book.sheets) book.touch(one, one.all);
    return true;
  }
  if (!book.sheets.includes(sheet)) return undefined;
  const put = putProperties(book, sheet, wanted, expected);
  if (!wanted.rect || !wanted.block || !expected.block) return put ? true : undefined;
  // After rows were inserted or deleted the rectangle names other cells.
  if (sheet.linesVersion !== expected.linesVersion) return undefined;
  return putBlock(book, sheet, wanted.rect, wanted.block, expected.block) ?? (put ? true : undefined);
}

/** Puts back each property that nobody has changed since; whether there was one. */
function putProperties(book: Book, sheet: SheetData, wanted: Moment, expected: Moment): boolean {
  let any = false;
  for (const [names, owner] of [
    [sheetProperties, sheet],
    [bookProperties, book],
  ] as const) {
    for (const name of names) {
      if (wanted.properties[name] === expected.properties[name]) continue;
      const current = (owner as unknown as Record<string, unknown>)[name];
      if ((JSON.stringify(current) ?? '') !== expected.properties[name]) continue;
      const text = wanted.properties[name]!;
      if (name === 'name') {
        renameSheetData(book, sheet, JSON.parse(text) as string);
        any = true;
        continue;
      }
      (owner as unknown as Record<string, unknown>)[name] = text === '' ? undefined : (JSON.parse(text) as unknown);
      any = true;
    }
  }
  return any;
}

function blockOf(sheet: SheetData, rect: Rect): Block {
  const columns = Array.from({ length: rect.columns }, (_, across) => rect.column + across);
  return {
    cells: sheet.grid.take(rect),
    styleIds: columns.map((column) => sheet.styleIds.column(column, rect.row, rect.rows)),
    ruleIds: columns.map((column) => sheet.ruleIds.column(column, rect.row, rect.rows)),
  };
}

/** Puts those cells back that still are as `expected` says; undefined when none is. */
function putBlock(book: Book, sheet: SheetData, rect: Rect, wanted: Block, expected: Block): Rect | undefined {
  const current = sheet.grid.take(rect);
  const free = current.map((cell, index) => sameCell(cell, expected.cells[index]!));
  if (!free.includes(true)) return undefined;
  const pick = (block: Block, now: Block): Block => ({
    cells: block.cells.map((cell, index) => (free[index] ? cell : now.cells[index]!)),
    styleIds: block.styleIds.map((ids, across) =>
      ids.map((id, down) => (free[down * rect.columns + across] ? id : now.styleIds[across]![down]!)),
    ),
    ruleIds: block.ruleIds.map((ids, across) =>
      ids.map((id, down) => (free[down * rect.columns + across] ? id : now.ruleIds[across]![down]!)),
    ),
  });
  put(book, sheet, rect, free.includes(false) ? pick(wanted, blockOf(sheet, rect)) : wanted);
  return rect;
}

function put(book: Book, sheet: SheetData, rect: Rect, block: Block): void {
  sheet.grid.give(rect, block.cells);
  block.styleIds.forEach((ids, across) => sheet.styleIds.setColumn(rect.column + across, rect.row, ids));
  block.ruleIds.forEach((ids, across) => sheet.ruleIds.setColumn(rect.column + across, rect.row, ids));
  book.touch(sheet, rect);
}

/** A formula is the same whatever it has come to. */
function sameCell(a: Block['cells'][number], b: Block['cells'][number]): boolean {
  if (a.formula !== b.formula || a.note !== b.note) return false;
  return a.formula !== undefined || a.value === b.value;
}

function inverse(change: LineChange): LineChange {
  if (change.kind === 'insert') return { ...change, kind: 'delete' };
  if (change.kind === 'delete') return { ...change, kind: 'insert' };
  const to = change.to > change.at ? change.at : change.at + change.count;
  return { kind: 'move', at: landingOf(change), count: change.count, to };
}

/** What a deletion takes away; undefined for other changes. */
function deletedPart(sheet: SheetData, axis: Axis, change: LineChange): Rect | undefined {
  if (change.kind !== 'delete') return undefined;
  const { at, count } = change;
  return axis === 'rows'
    ? { row: at, rows: count, column: 1, columns: Math.max(1, sheet.grid.lastColumn()) }
    : { row: 1, rows: Math.max(1, sheet.grid.lastRow()), column: at, columns: count };
}

function isEmpty(sheet: SheetData, rect: Rect): boolean {
  return sheet.grid.take(rect).every(({ value, formula }) => value === null && formula === undefined);
}

type Formulas = { sheet: SheetData; row: number; column: number; text: string }[];

function formulasOf(book: Book): Formulas {
  return book.sheets.flatMap((sheet) => [...sheet.grid.formulas()].map((formula) => ({ sheet, ...formula })));
}

/** Formulas that lost what they named get their words back, where they are still broken in the same place. */
function mendFormulas(book: Book, formulas: Formulas): void {
  for (const { sheet, row, column, text } of formulas) {
    const current = sheet.grid.formula(row, column);
    if (current === undefined || current === text || !current.includes('#REF!')) continue;
    sheet.grid.put(row, column, '', text);
    book.touch(sheet, { row, column, rows: 1, columns: 1 });
  }
}
