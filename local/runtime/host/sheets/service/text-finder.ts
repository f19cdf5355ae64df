import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import { displayed } from '../display';
import { cellCount, type Place } from '../rect';
import { writeCells } from '../write';
import type { Desk } from './desk';
import { sheetOf } from './range-place';
import { offers } from './table';

/** Looks through displayed values. https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
export class TextFinder {
  static readonly type = 'TextFinder';
  static readonly members = {
    ...offers({
      handle:
        'getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText startFrom useRegularExpression',
      find: 'findAll findNext findPrevious',
      change: 'replaceAllWith replaceWith',
    }),
  };
  private caseMatters = false;
  private plainLetters = false;
  private wholeCell = false;
  private inFormulas = false;
  private isPattern = false;
  private current: Place | undefined;
  private from: Place | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly places: Place[],
    private readonly text: string,
  ) {}

  matchCase(on: unknown): this {
    this.caseMatters = on === true;
    return this;
  }
  /** `Jose` finds `José`. */
  ignoreDiacritics(on: unknown): this {
    this.plainLetters = on === true;
    return this;
  }
  matchEntireCell(on: unknown): this {
    this.wholeCell = on === true;
    return this;
  }
  matchFormulaText(on: unknown): this {
    this.inFormulas = on === true;
    return this;
  }
  useRegularExpression(on: unknown): this {
    this.isPattern = on === true;
    return this;
  }
  startFrom(range: unknown): this {
    this.from = (range as { place: Place }).place;
    return this;
  }
  getCurrentMatch(): object | null {
    return this.current ? this.range(this.current) : null;
  }

  findAll(): object[] {
    return this.matches().map((place) => this.range(place));
  }
  findNext(): object | null {
    return this.step(1);
  }
  findPrevious(): object | null {
    return this.step(-1);
  }

  /** How many occurrences were replaced. */
  replaceAllWith(...args: unknown[]): number {
    fit('TextFinder', 'replaceAllWith', args, 'String');
    return this.matches().reduce((sum, place) => sum + this.replace(place, args[0] as string), 0);
  }
  replaceWith(...args: unknown[]): number {
    fit('TextFinder', 'replaceWith', args, 'String');
    if (!this.current) throw new ServiceError('There is no current match to replace.');
    return this.replace(this.current, args[0] as string);
  }

  private step(by: 1 | -1): object | null {
    const all = this.matches();
    const start = this.current ?? this.from;
    const at = all.findIndex(
      (place) => start && place.sheetId === start.sheetId && place.row === start.row && place.column === start.column,
    );
    const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by;
    this.current = all[next];
    return this.getCurrentMatch();
  }

  private matches(): Place[] {
    this.book.settle();
    this.desk.run.touched({ cells: this.places.reduce((sum, place) => sum + cellCount(place), 0) });
    const pattern = this.pattern('');
    const found: Place[] = [];
    for (const { sheetId, ...rect } of this.places) {
      const { grid } = sheetOf(this.book, sheetId);
      const lastRow = Math.min(rect.row + rect.rows - 1, grid.lastRow());
      const lastColumn = Math.min(rect.column + rect.columns - 1, grid.lastColumn());
      for (let row = rect.row; row <= lastRow; row++) {
        for (let column = rect.column; column <= lastColumn; column++) {
          const place = { sheetId, row, column, rows: 1, columns: 1 };
          const text = this.textAt(place);
          if (text !== '' && pattern.test(this.letters(text))) found.push(place);
        }
      }
    }
    return found;
  }

  private textAt({ sheetId, row, column }: Place): string {
    const sheet = sheetOf(this.book, sheetId);
    const formula = this.inFormulas ? sheet.grid.formula(row, column) : undefined;
    return (
      formula ?? displayed(sheet.grid.value(row, column), this.book.numberFormat(sheet, row, column), this.book.locale)
    );
  }

  private pattern(flags: string): RegExp {
    const wanted = this.letters(this.text);
    const source = this.isPattern ? wanted : wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(this.wholeCell ? `^(?:${source})$` : source, `${flags}${this.caseMatters ? '' : 'i'}`);
  }

  private replace(place: Place, by: string): number {
    const sheet = sheetOf(this.book, place.sheetId);
    this.desk.checkCells(this.book, sheet, place);
    const text = this.textAt(place);
    const { matched, replaced } = this.replaced(text, by);
    writeCells(this.book, sheet, place, [[replaced]], this.desk.run.now());
    return matched;
  }

  /** Marks stay on the letters around what is replaced. */
  private replaced(text: string, by: string): { matched: number; replaced: string } {
    const pattern = this.pattern('g');
    const seen = this.letters(text);
    if (seen === text) {
      const replaced = this.isPattern ? text.replace(pattern, by) : text.replace(pattern, () => by);
      return { matched: [...text.matchAll(pattern)].length, replaced };
    }
    const own = seen.length === text.length ? text : seen;
    const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    let [matched, replaced, at] = [0, '', 0];
    for (const match of seen.matchAll(pattern)) {
      replaced += own.slice(at, match.index) + (this.isPattern ? match[0].replace(once, by) : by);
      at = match.index + match[0].length;
      matched++;
    }
    return { matched, replaced: replaced + own.slice(at) };
  }

  /** As long as the text itself: each letter without its marks. */
  private letters(text: string): string {
    if (!this.plainLetters) return text;
    return [...text.normalize('NFC')].map((one) => one.normalize('NFD').replace(/\p{M}/gu, '') || one).join('');
  }

  private range(place: Place): object {
    return this.desk.make.range(this.book, place);
  }
}
