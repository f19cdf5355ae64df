/**
 * Functions that the script defines for cells (`=DOUBLE(A1)`).
 * Source: https://developers.google.com/apps-script/guides/sheets/functions
 */
import { columnNumber, rectName } from '../a1';
import type { Book } from '../book';
import type { CellValue } from '../grid';
import { localeRules } from '../locale';
import { isDateFormat } from '../number-format';
import { endRow, type Place, type Rect } from '../rect';
import { instantOfSerial, isRealDate, serialOfInstant } from '../serial';
import { functionsIn, mapCalls } from './calls';
import { inputOf, type Mirror } from './mirror';
import { mirrorName } from './translate';

/** What the script offers to cells; set by the machine. */
export interface ScriptFunctions {
  /** Another text whenever other functions are there. */
  version(): string;
  /** By a name in capitals; undefined when there is none. */
  find(name: string): string | undefined;
  /** Undefined: it failed, and the cell shows `#ERROR!`. */
  call(name: string, args: unknown[]): { value: unknown } | undefined;
}

/** A sheet of the mirror in which results stand, so that formulas can name them. No sheet has this id: those have 31 bits. */
const resultsId = 2 ** 31;
const results = { id: resultsId };
const reference = /^S(\d+)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;
/** "Built-in spreadsheet functions that return a different result each time … are not allowed as arguments" */
const neverTheSame = ['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];

interface Result {
  /** Where it stands in the mirror. */
  text: string;
  values: CellValue[][];
  format?: string;
}

/** The calls that the formulas of one workbook make, each made once for the same arguments. */
export class ScriptCalls {
  private readonly known = new Map<string, Result>();
  private readonly byText = new Map<string, Result>();
  private lastRow = 0;

  constructor(
    private readonly book: Book,
    private readonly mirror: Mirror,
    private readonly functions: ScriptFunctions,
    /** The world's clock, ms. */
    private readonly now: () => number,
  ) {}

  /** Forgets all results: the script, or the shape of the workbook, is another. */
  refresh(): void {
    this.known.clear();
    this.ours.clear();
  }

  /** Whether a translated formula calls any. Functions of Sheets go before those of the script. */
  any(text: string): boolean {
    return [...functionsIn(text)].some((name) => this.isOurs(name));
  }

  /** The formula with each call replaced by where its result stands, innermost first. */
  resolve(text: string): { text: string; format?: string } {
    let format: string | undefined;
    const resolved = mapCalls(text, (name, args) => {
      if (!this.isOurs(name)) return undefined;
      const result = this.resultOf(this.functions.find(name)!, args);
      if (text === `=${name}(${args.join(',')})` || /^=\s*[\w.]+\s*\([^()]*\)\s*$/.test(text)) format = result.format;
      return result.text;
    });
    return { text: resolved, ...(format === undefined ? {} : { format }) };
  }

  private readonly ours = new Map<string, boolean>();
  private isOurs(name: string): boolean {
    let ours = this.ours.get(name);
    if (ours === undefined) {
      ours = this.functions.find(name) !== undefined && this.mirror.ask([`=${name}()`], this.now())[0] === '#NAME?';
      this.ours.set(name, ours);
    }
    return ours;
  }

  private resultOf(name: string, args: string[]): Result {
    if (args.some((arg) => neverTheSame.some((volatile) => functionsIn(arg).has(volatile)))) {
      return this.stand(`${name} waits`, [['Loading...']]);
    }
    const values = args.map((arg) => this.argument(arg));
    const key = `${name} ${JSON.stringify(values)}`;
    const known = this.known.get(key);
    if (known) return known;
    const returned = this.functions.call(name, values);
    if (!returned) return this.stand(key, [['#ERROR!']]);
    const { value } = returned;
    const rows = Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[value]];
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const table = (rows.length ? rows : [['']]).map((row) =>
      Array.from({ length: columns }, (_, index) => cellOf(row[index], this.book)),
    );
    const date = rows.flat().find((cell) => cell instanceof Date);
    return this.stand(key, table, date && dateFormatOf(date, this.book));
  }

  private stand(key: string, values: CellValue[][], format?: string): Result {
    const known = this.known.get(key);
    if (known) return known;
    const rect: Rect = { row: this.lastRow + 1, column: 1, rows: values.length, columns: values[0]!.length };
    values.forEach((line, down) =>
      line.forEach((value, across) => this.mirror.send(results, rect.row + down, across + 1, inputOf(value ?? ''))),
    );
    this.lastRow = endRow(rect);
    const name = rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const result = { text: `${mirrorName(resultsId)}!${name}`, values, ...(format === undefined ? {} : { format }) };
    this.known.set(key, result);
    this.byText.set(result.text, result);
    return result;
  }

  /** One cell is its value, a range an array of rows; anything else is computed first. */
  private argument(text: string): unknown {
    const result = this.byText.get(text);
    if (result)
      return result.values.length === 1 && result.values[0]!.length === 1 ? result.values[0]![0] : result.values;
    const [, id, first, from, last = first, to = from] = reference.exec(text) ?? [];
    const sheet = id === undefined ? undefined : this.book.sheet(Number(id));
    if (!sheet) return text === '' ? undefined : (this.mirror.ask([`=${text}`], this.now())[0] ?? '');
    const [column, lastColumn] = [columnNumber(first!), columnNumber(last!)];
    const place: Place = {
      sheetId: sheet.id,
      row: Number(from),
      column,
      rows: Number(to) - Number(from) + 1,
      columns: lastColumn - column + 1,
    };
    const values = Array.from({ length: place.rows }, (_, down) =>
      Array.from({ length: place.columns }, (_cell, across) => {
        const [row, beside] = [place.row + down, column + across];
        const value = sheet.grid.value(row, beside);
        if (
          typeof value !== 'number' ||
          !isRealDate(value) ||
          !isDateFormat(this.book.numberFormat(sheet, row, beside))
        )
          return value ?? '';
        return new Date(instantOfSerial(value, this.book.timeZone));
      }),
    );
    return text.includes(':') ? values : values[0]![0];
  }
}

function cellOf(value: unknown, book: Book): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Date) return serialOfInstant(value.getTime(), book.timeZone);
  return String(value as object);
}

function dateFormatOf(date: Date, book: Book): string {
  const { dateFormat } = localeRules(book.locale);
  return Number.isInteger(serialOfInstant(date.getTime(), book.timeZone)) ? dateFormat : `${dateFormat} H:mm:ss`;
}
