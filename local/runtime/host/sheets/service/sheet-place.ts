import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { Screens } from '../../screens';
import { parseA1 } from '../a1';
import type { Book } from '../book';
import { renameSheetData } from '../formulas/rewrite';
import { within } from '../rect';
import type { SheetData } from '../sheet-data';
import { outside, type Desk } from './desk';
import type { RangePlace } from './range-place';
import { checkRect, sheetOf } from './range-place';
import { offers } from './table';

/** A sheet's identity and the ranges one gets from it. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class SheetPlace {
  static readonly type: string = 'Sheet';
  static readonly members = offers({
    handle: 'getRange getRangeList getParent getSheetId getType',
    look: 'activate getActiveCell getActiveRange getCurrentCell getDataRange getIndex getName getSheetName setActiveRange setActiveSelection setCurrentCell',
    ask: 'getLastColumn getLastRow getMaxColumns getMaxRows isSheetHidden',
    read: 'getSheetValues',
    change: 'setName',
  });

  constructor(
    readonly desk: Desk,
    readonly book: Book,
    readonly sheetId: number,
  ) {}

  get data(): SheetData {
    return sheetOf(this.book, this.sheetId);
  }

  /** By position and size, or in A1 notation. */
  getRange(...args: unknown[]): RangePlace {
    if (typeof args[0] === 'string') {
      fit('Sheet', 'getRange', args, 'String');
      return this.named(args[0]);
    }
    fit(
      'Sheet',
      'getRange',
      args,
      'Integer, Integer',
      'Integer, Integer, Integer',
      'Integer, Integer, Integer, Integer',
    );
    const [row, column, rows = 1, columns = 1] = (args as number[]).map((number) => Math.trunc(number));
    const rect = { row: row!, column: column!, rows, columns };
    checkRect(this.data, rect);
    return this.desk.make.range(this.book, { ...rect, sheetId: this.sheetId });
  }

  getRangeList(...args: unknown[]): object {
    fit('Sheet', 'getRangeList', args, 'Object[]');
    return this.desk.make.rangeList((args[0] as unknown[]).map((text) => this.named(String(text))));
  }

  /** "Returns a Range corresponding to the dimensions in which data is present"; A1 when there is none. */
  getDataRange(): RangePlace {
    // What has been written so far counts, so buffered writes go first.
    this.desk.run.sync();
    this.book.settle();
    const { grid } = this.data;
    const rect = { row: 1, column: 1, rows: Math.max(1, grid.lastRow()), columns: Math.max(1, grid.lastColumn()) };
    return this.desk.make.range(this.book, { ...rect, sheetId: this.sheetId });
  }

  getSheetValues(...args: unknown[]): unknown {
    fit('Sheet', 'getSheetValues', args, 'Integer, Integer, Integer, Integer');
    return (this.getRange(...args) as RangePlace & { getValues(): unknown }).getValues();
  }

  getParent(): object {
    return this.desk.make.spreadsheet(this.book);
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getType(): object {
    return this.desk.enumValue('SheetType', 'GRID');
  }

  getName(): string {
    return this.data.name;
  }

  getSheetName(): string {
    return this.data.name;
  }

  setName(...args: unknown[]): this {
    fit('Sheet', 'setName', args, 'String');
    this.desk.checkBook(this.book);
    const name = args[0] as string;
    if (name === '') throw new ServiceError('The sheet name cannot be empty.');
    const holder = this.book.sheetNamed(name);
    if (holder && holder.id !== this.sheetId) throw nameTaken(name);
    renameSheetData(this.book, this.data, name);
    return this;
  }

  getIndex(): number {
    return this.book.sheets.indexOf(this.data) + 1;
  }

  getLastRow(): number {
    this.book.settle();
    return this.data.grid.lastRow();
  }

  getLastColumn(): number {
    this.book.settle();
    return this.data.grid.lastColumn();
  }

  getMaxRows(): number {
    return this.data.rowCount;
  }

  getMaxColumns(): number {
    return this.data.columnCount;
  }

  isSheetHidden(): boolean {
    return this.data.hidden;
  }

  activate(): this {
    this.desk.run.world
      .part(Screens)
      .select(this.desk.user, { sheetId: this.data.id, row: 1, column: 1, rows: 1, columns: 1 });
    return this;
  }

  /** null when another sheet is in front. */
  getActiveRange(): RangePlace | null {
    const selection = this.desk.run.world.part(Screens).selection(this.desk.user);
    return selection.sheetId === this.sheetId ? this.desk.make.range(this.book, selection) : null;
  }

  getActiveCell(): RangePlace | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): RangePlace | null {
    return this.getActiveRange()?.getCell(1, 1) ?? null;
  }

  setActiveRange(...args: unknown[]): RangePlace {
    fit('Sheet', 'setActiveRange', args, 'Range');
    return (args[0] as RangePlace & { activate(): RangePlace }).activate();
  }

  setActiveSelection(...args: unknown[]): RangePlace {
    return this.setActiveRange(typeof args[0] === 'string' ? this.named(args[0]) : args[0]);
  }

  setCurrentCell(...args: unknown[]): RangePlace {
    return this.setActiveRange(...args);
  }

  /** A range of this sheet in A1 notation, whatever sheet the notation may name, or a named range. */
  private named(text: string): RangePlace {
    const area = parseA1(text, (sheetName) => (sheetName === undefined ? this.data : this.book.sheetNamed(sheetName)));
    if (!area) {
      const named = this.book.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
      if (named) return this.desk.make.range(this.book, named.place);
      throw new ServiceError('Range not found');
    }
    const { row, column, rows, columns, openRows, openColumns, startRowNamed, startColumnNamed, sheetName } = area;
    const sheet = sheetName === undefined ? this.data : this.book.sheetNamed(sheetName)!;
    checkRect(sheet, area);
    if (!within(area, sheet.all)) throw outside();
    const place = { sheetId: sheet.id, row, column, rows, columns };
    return this.desk.make.range(this.book, place, { openRows, openColumns, startRowNamed, startColumnNamed });
  }
}

export function nameTaken(name: string): ServiceError {
  return new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
