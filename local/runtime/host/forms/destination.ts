/**
 * Where the answers of a form land in a spreadsheet: a sheet of its own with the time, the address if it is collected,
 * and a column for each question, which new questions join at the right.
 * Source: https://developers.google.com/apps-script/reference/forms/form#setdestinationtype,-id
 */
import { displayed } from '../sheets/display';
import { grow } from '../sheets/hands';
import type { Book } from '../sheets/book';
import { serialOfInstant } from '../sheets/serial';
import type { SheetData } from '../sheets/sheet-data';
import { Workbooks } from '../sheets/workbooks';
import { writeCells } from '../sheets/write';
import type { World } from '../world';
import { totalOf } from './grades';
import type { FormModel, ItemModel, ResponseModel } from './model';

export interface Destination {
  bookId: string;
  sheetId: number;
  /** By column from the left: what stands there (`time`, `email`, `score`, `1234`, or `1234 row` of a grid), and its title. */
  columns: { key: string; title: string }[];
  /** Time of each answer as it was written, to find its row when it is edited. */
  writtenAt: Record<string, number>;
}

/** Where an answer was written, for the event of the spreadsheet's trigger. */
export interface Landed {
  book: Book;
  sheet: SheetData;
  row: number;
  /** As displayed, left to right. */
  values: string[];
  titles: string[];
}

/** Links a form to a spreadsheet: makes the sheet, in front of the others, and puts all answers there. */
export function link(world: World, form: FormModel, book: Book): void {
  let number = 1;
  while (book.sheetNamed(`Form Responses ${number}`)) number++;
  const sheet = book.addSheet(`Form Responses ${number}`, 0);
  sheet.frozenRows = 1;
  form.destination = { bookId: book.id, sheetId: sheet.id, columns: [], writtenAt: {} };
  book.formUrls[sheet.id] = `https://docs.google.com/forms/d/${form.id}/viewform`;
  titleColumns(world, form, form.destination, book, sheet);
  for (const response of form.responses) land(world, form, response);
}

export function unlink(world: World, form: FormModel): void {
  const book = form.destination && world.part(Workbooks).book(form.destination.bookId);
  if (book) delete book.formUrls[form.destination!.sheetId];
  delete form.destination;
}

/** Writes an answer into its row, or below the last. Undefined: the form leads nowhere, or the sheet has been deleted. */
export function land(world: World, form: FormModel, response: ResponseModel): Landed | undefined {
  const { destination } = form;
  const book = destination && world.part(Workbooks).book(destination.bookId);
  const sheet = book?.sheet(destination!.sheetId);
  if (!destination || !book || !sheet) return undefined;
  titleColumns(world, form, destination, book, sheet);
  const row = rowOf(destination, book, sheet, response);
  destination.writtenAt[response.id] = response.at;
  const cells = destination.columns.map(({ key }) => inputFor(form, response, key));
  grow(book, sheet, row, cells.length);
  writeCells(book, sheet, { row, column: 1, rows: 1, columns: cells.length }, [cells], response.at);
  scoreFormat(form, response, destination, book, sheet, row);
  book.settle();
  const values = cells.map((_, index) =>
    displayed(sheet.grid.value(row, index + 1), book.numberFormat(sheet, row, index + 1), book.locale),
  );
  return { book, sheet, row, values, titles: destination.columns.map(({ title }) => title) };
}

/** A score is a number, and shows of how many points it is: `2 / 3`. */
function scoreFormat(
  form: FormModel,
  response: ResponseModel,
  { columns }: Destination,
  book: Book,
  sheet: SheetData,
  row: number,
): void {
  const column = columns.findIndex(({ key }) => key === 'score') + 1;
  if (column === 0 || !form.quiz) return;
  const numberFormat = `0" / ${totalOf(form, response).points}"`;
  sheet.styleIds.change({ row, column, rows: 1, columns: 1 }, (id) => book.styles.patch(id, { numberFormat }));
}

function titleColumns(world: World, form: FormModel, destination: Destination, book: Book, sheet: SheetData): void {
  const wanted = [
    { key: 'time', title: 'Timestamp' },
    ...(form.collectsEmail ? [{ key: 'email', title: 'Email Address' }] : []),
    ...(form.quiz ? [{ key: 'score', title: 'Score' }] : []),
    ...form.items.flatMap(columnsOf),
  ];
  let changed = false;
  for (const { key, title } of wanted) {
    const known = destination.columns.find((column) => column.key === key);
    if (known?.title === title) continue;
    if (known) known.title = title;
    else destination.columns.push({ key, title });
    changed = true;
  }
  if (!changed) return;
  const titles = destination.columns.map(({ title }) => asText(title));
  grow(book, sheet, 1, titles.length);
  writeCells(book, sheet, { row: 1, column: 1, rows: 1, columns: titles.length }, [titles], world.clock.now());
}

function columnsOf({ id, type, title, rows = [] }: ItemModel): { key: string; title: string }[] {
  if (['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'].includes(type)) return [];
  if (type !== 'GRID' && type !== 'CHECKBOX_GRID') return [{ key: String(id), title }];
  return rows.map((row) => ({ key: `${id} ${row}`, title: `${title} [${row}]` }));
}

function inputFor(form: FormModel, response: ResponseModel, key: string): string | number | Date {
  if (key === 'time') return new Date(response.at);
  if (key === 'score') return form.quiz ? totalOf(form, response).score : '';
  if (key === 'email') return asText(response.email);
  const [id, ...rest] = key.split(' ');
  const answer = response.answers[id!];
  if (answer === undefined) return '';
  if (rest.length === 0) return asText([answer].flat(2).join(', '));
  const rows = form.items.find((item) => String(item.id) === id)?.rows ?? [];
  return asText([answer[rows.indexOf(rest.join(' '))] ?? ''].flat().join(', '));
}

/** What looks like a formula is the respondent's text all the same. */
function asText(text: string): string {
  return /^[=+']/.test(text) ? `'${text}` : text;
}

/** Of an edited answer the row it was in, wherever staff have sorted it to; otherwise the first free one. */
function rowOf({ writtenAt }: Destination, book: Book, sheet: SheetData, { id }: ResponseModel): number {
  book.settle();
  const last = sheet.grid.lastRow();
  const before = writtenAt[id];
  if (before !== undefined) {
    const serial = serialOfInstant(before, book.timeZone);
    for (let row = 2; row <= last; row++) {
      const value = sheet.grid.value(row, 1) as unknown;
      const number = typeof value === 'number' ? value : NaN;
      if (Math.abs(number - serial) < 1e-8) return row;
    }
  }
  return Math.max(last, 1) + 1;
}
