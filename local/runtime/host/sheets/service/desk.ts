import { EnumValue, ServiceError } from '../../offer';
import type { Run } from '../../run';
import type { Book, NamedRangeData } from '../book';
import { canEdit, checkBook, checkCells } from '../permission';
import { within, type Place, type Rect } from '../rect';
import type { Rule } from '../rule';
import type { ProtectionData, SheetData } from '../sheet-data';
import { Workbooks } from '../workbooks';
import type { Described } from './conditional-rule';
import type { RangePlace } from './range-place';

/** What Google says of a range that begins, or is written, where the sheet has no cells. */
export function outside(): ServiceError {
  return new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Which sides of a range its notation left open, as in `B:B`. */
export interface Open {
  openRows: boolean;
  openColumns: boolean;
  startRowNamed: boolean;
  startColumnNamed: boolean;
}

/** Makes the objects scripts hold. The classes know each other only through this, so that no import goes in a circle. */
export interface Makers {
  spreadsheet(book: Book): object;
  sheet(book: Book, sheetId: number): object;
  range(book: Book, place: Place, open?: Open): RangePlace;
  rangeList(ranges: RangePlace[]): object;
  validation(book: Book, rule: Rule): object;
  validationBuilder(rule?: Rule): object;
  conditional(book: Book, described: Described): object;
  protection(book: Book, sheetId: number, data: ProtectionData): object;
  namedRange(book: Book, data: NamedRangeData): object;
  metadataFinder(book: Book, scope?: { sheetId: number; rect?: Rect }): object;
  filter(book: Book, sheetId: number): object;
  textFinder(book: Book, places: Place[], text: string): object;
}

/** What the spreadsheet objects of one run share. */
export class Desk {
  readonly workbooks: Workbooks;
  make!: Makers;

  constructor(readonly run: Run) {
    this.workbooks = run.world.part(Workbooks);
  }

  get user(): string {
    return this.run.options.user;
  }

  checkBook(book: Book): void {
    checkBook(book, this.run.world, this.user);
  }

  checkCells(book: Book, sheet: SheetData, rect: Rect): void {
    if (!within(rect, sheet.all)) throw outside();
    checkCells(book, this.run.world, this.user, sheet, rect);
  }

  canEdit(book: Book, sheet: SheetData, rect: Rect): boolean {
    return canEdit(book, this.run.world, this.user, sheet, rect);
  }

  deleteSheet(book: Book, sheet: SheetData): void {
    this.checkCells(book, sheet, sheet.all);
    if (book.sheets.every((other) => other === sheet || other.hidden)) {
      throw new ServiceError("You can't remove all the sheets in a document.");
    }
    book.deleteSheet(sheet);
  }

  enumValue(enumName: string, member: string): EnumValue {
    return new EnumValue(enumName, member);
  }

  error(message: string): ServiceError {
    return new ServiceError(message);
  }

  /** Buffers a change of cells after checking that the user may make it. `cells`: how many the sync has to carry. */
  write(book: Book, sheet: SheetData, rect: Rect, change: () => void, cells = rect.rows * rect.columns): void {
    this.checkCells(book, sheet, rect);
    this.run.later(cells, change);
  }

  /** Buffers a change that is the same for all cells, and so travels as one however long the columns are. */
  writeAlike(book: Book, sheet: SheetData, rect: Rect, change: () => void): void {
    this.write(book, sheet, rect, change, rect.columns);
  }

  /** Buffers a change of the sheet or spreadsheet itself. */
  set(book: Book, change: () => void): void {
    this.checkBook(book);
    this.run.later(1, change);
  }
}
