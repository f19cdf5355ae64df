import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { Screens } from '../../screens';
import { maxCells, type Book } from '../book';
import { tooManyCells } from '../structure';
import type { Desk } from './desk';
import type { RangePlace } from './range-place';
import { nameTaken, SheetPlace } from './sheet-place';
import { offers } from './table';

/** The sheets of a spreadsheet and which of them the user has in front. */
export class SpreadsheetSheets {
  static readonly type: string = 'Spreadsheet';
  static readonly members = offers({
    handle: 'getNumSheets getRange getRangeList',
    look:
      'getSheets getSheetByName getSheetById getActiveSheet getActiveRange getActiveRangeList getActiveCell getCurrentCell ' +
      'setActiveSheet setActiveRange setCurrentCell',
    change: 'insertSheet deleteSheet deleteActiveSheet duplicateActiveSheet moveActiveSheet renameActiveSheet',
  });

  constructor(
    readonly desk: Desk,
    readonly book: Book,
  ) {}

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheets(): object[] {
    return this.book.sheets.map(({ id }) => this.desk.make.sheet(this.book, id));
  }

  getSheetByName(...args: unknown[]): object | null {
    fit('Spreadsheet', 'getSheetByName', args, 'String');
    const sheet = this.book.sheetNamed(args[0] as string);
    return sheet ? this.desk.make.sheet(this.book, sheet.id) : null;
  }

  getSheetById(...args: unknown[]): object | null {
    fit('Spreadsheet', 'getSheetById', args, 'Integer');
    return this.book.sheet(args[0] as number) ? this.desk.make.sheet(this.book, args[0] as number) : null;
  }

  getRange(...args: unknown[]): RangePlace {
    fit('Spreadsheet', 'getRange', args, 'String');
    return this.front().getRange(args[0]);
  }

  getRangeList(...args: unknown[]): object {
    return this.front().getRangeList(...args);
  }

  /** By name, index (from 0) and options, each of which may be left out. */
  insertSheet(...args: unknown[]): object {
    fit(
      'Spreadsheet',
      'insertSheet',
      args,
      '',
      'Integer',
      'Integer, Object',
      'String',
      'String, Integer',
      'String, Integer, Object',
      'String, Object',
      'Object',
    );
    this.desk.checkBook(this.book);
    // No page says what Google does with a blank name; no sheet there has one.
    if (args[0] === '') throw new ServiceError('Invalid argument: sheetName');
    const name = args.find((arg) => typeof arg === 'string') ?? this.book.freeSheetName();
    const index = args.find((arg) => typeof arg === 'number') ?? this.book.sheets.indexOf(this.front().data) + 1;
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as { template?: unknown } | undefined;
    if (this.book.sheetNamed(name)) throw nameTaken(name);
    const template = options?.template;
    if (this.book.cellCount() + 26_000 > maxCells) throw tooManyCells();
    const place = Math.max(0, Math.min(index, this.book.sheets.length));
    const sheet =
      template instanceof SheetPlace
        ? this.book.copySheet(template.data, name, place)
        : this.book.addSheet(name, place);
    return this.bringToFront(sheet.id);
  }

  deleteSheet(...args: unknown[]): void {
    fit('Spreadsheet', 'deleteSheet', args, 'Sheet');
    this.desk.checkBook(this.book);
    this.desk.deleteSheet(this.book, (args[0] as SheetPlace).data);
  }

  deleteActiveSheet(): object {
    this.deleteSheet(this.front());
    return this.front();
  }

  duplicateActiveSheet(): object {
    this.desk.checkBook(this.book);
    const { data } = this.front();
    const copy = this.book.copySheet(data, this.book.freeCopyName(data.name), this.book.sheets.indexOf(data) + 1);
    return this.bringToFront(copy.id);
  }

  /** To a position from 1. */
  moveActiveSheet(...args: unknown[]): void {
    fit('Spreadsheet', 'moveActiveSheet', args, 'Integer');
    this.desk.checkBook(this.book);
    const { sheets } = this.book;
    const position = args[0] as number;
    if (position < 1 || position > sheets.length) throw new ServiceError('Sheet index is out of bounds.');
    const { data } = this.front();
    sheets.splice(sheets.indexOf(data), 1);
    sheets.splice(position - 1, 0, data);
  }

  renameActiveSheet(...args: unknown[]): void {
    this.front().setName(...args);
  }

  getActiveSheet(): object {
    return this.front();
  }

  getActiveRange(): RangePlace | null {
    return this.front().getActiveRange();
  }

  getActiveCell(): RangePlace | null {
    return this.front().getCurrentCell();
  }

  getCurrentCell(): RangePlace | null {
    return this.front().getCurrentCell();
  }

  setActiveSheet(...args: unknown[]): object {
    fit('Spreadsheet', 'setActiveSheet', args, 'Sheet', 'Sheet, Boolean');
    return (args[0] as SheetPlace).activate();
  }

  setActiveRange(...args: unknown[]): RangePlace {
    return this.front().setActiveRange(...args);
  }

  setCurrentCell(...args: unknown[]): RangePlace {
    return this.front().setActiveRange(...args);
  }

  getActiveRangeList(): object | null {
    const range = this.getActiveRange();
    return range && this.desk.make.rangeList([range]);
  }

  /** The sheet the user looks at. */
  protected front(): SheetPlace {
    const selection = this.desk.run.world.part(Screens).selection(this.desk.user);
    const sheet =
      this.book.sheet(selection.sheetId) ?? this.book.sheets.find(({ hidden }) => !hidden) ?? this.book.sheets[0]!;
    return this.desk.make.sheet(this.book, sheet.id) as SheetPlace;
  }

  protected bringToFront(sheetId: number): object {
    return (this.desk.make.sheet(this.book, sheetId) as SheetPlace).activate();
  }
}
