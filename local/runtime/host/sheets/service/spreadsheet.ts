import { member, ServiceError } from '../../offer';
import { Screens } from '../../screens';
import { User } from '../../session';
import { isZone } from '../../zones';
import type { Book } from '../book';
import { isKnownLocale } from '../locale';
import { editorsOf } from '../permission';
import { tooManyCells } from '../structure';
import { maxCells } from '../book';
import type { Desk } from './desk';
import type { RangePlace } from './range-place';
import { nameTaken, SheetPlace } from './sheet-place';
import { checkArgs, offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet {
  static readonly type = 'Spreadsheet';
  static readonly members = {
    ...offers({
      handle: 'getId getUrl getSpreadsheetTimeZone getSpreadsheetLocale getNumSheets getRange getRangeList',
      look:
        'getSheets getSheetByName getSheetById getActiveSheet getActiveRange getActiveCell getCurrentCell getName ' +
        'setActiveSheet setActiveRange setCurrentCell',
      ask: 'getOwner getEditors getViewers getProtections getFormUrl',
      change:
        'insertSheet deleteSheet deleteActiveSheet duplicateActiveSheet moveActiveSheet renameActiveSheet rename setSpreadsheetTimeZone setSpreadsheetLocale',
    }),
    toast: member('call', 'sheet.write_enqueue', { scopes: ['spreadsheets.currentonly', 'spreadsheets'] }),
  };

  constructor(
    readonly desk: Desk,
    readonly book: Book,
  ) {}

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(...args: unknown[]): void {
    checkArgs('Spreadsheet', 'rename', args, 'string');
    this.desk.checkBook(this.book);
    this.book.name = args[0] as string;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  /** Cells hold wall-clock time: it stays, the instants it stands for change. */
  setSpreadsheetTimeZone(...args: unknown[]): void {
    checkArgs('Spreadsheet', 'setSpreadsheetTimeZone', args, 'string');
    this.desk.checkBook(this.book);
    if (!isZone(args[0] as string)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    this.book.timeZone = args[0] as string;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    checkArgs('Spreadsheet', 'setSpreadsheetLocale', args, 'string');
    this.desk.checkBook(this.book);
    if (!isKnownLocale(args[0] as string))
      throw new ServiceError(`The locale ${String(args[0])}`, 'NotImplementedLocally');
    this.book.locale = args[0] as string;
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheets(): object[] {
    return this.book.sheets.map(({ id }) => this.desk.make.sheet(this.book, id));
  }

  getSheetByName(...args: unknown[]): object | null {
    checkArgs('Spreadsheet', 'getSheetByName', args, 'string');
    const sheet = this.book.sheetNamed(args[0] as string);
    return sheet ? this.desk.make.sheet(this.book, sheet.id) : null;
  }

  getSheetById(...args: unknown[]): object | null {
    checkArgs('Spreadsheet', 'getSheetById', args, 'integer');
    return this.book.sheet(args[0] as number) ? this.desk.make.sheet(this.book, args[0] as number) : null;
  }

  getRange(...args: unknown[]): RangePlace {
    checkArgs('Spreadsheet', 'getRange', args, 'string');
    return this.front().getRange(args[0]);
  }

  getRangeList(...args: unknown[]): object {
    return this.front().getRangeList(...args);
  }

  /** By name, index (from 0) and options, each of which may be left out. */
  insertSheet(...args: unknown[]): object {
    checkArgs(
      'Spreadsheet',
      'insertSheet',
      args,
      '',
      'integer',
      'integer any',
      'string',
      'string integer',
      'string integer any',
      'string any',
      'any',
    );
    this.desk.checkBook(this.book);
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
    return this.show(sheet.id);
  }

  deleteSheet(...args: unknown[]): void {
    const [sheet] = args;
    if (!(sheet instanceof SheetPlace)) checkArgs('Spreadsheet', 'deleteSheet', args, 'date');
    this.desk.checkBook(this.book);
    this.desk.deleteSheet(this.book, (sheet as SheetPlace).data);
  }

  deleteActiveSheet(): object {
    this.deleteSheet(this.front());
    return this.front();
  }

  duplicateActiveSheet(): object {
    this.desk.checkBook(this.book);
    const { data } = this.front();
    const copy = this.book.copySheet(data, this.book.freeCopyName(data.name), this.book.sheets.indexOf(data) + 1);
    return this.show(copy.id);
  }

  /** To a position from 1. */
  moveActiveSheet(...args: unknown[]): void {
    checkArgs('Spreadsheet', 'moveActiveSheet', args, 'integer');
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
    const [sheet] = args;
    if (!(sheet instanceof SheetPlace)) checkArgs('Spreadsheet', 'setActiveSheet', args, 'date');
    return (sheet as SheetPlace).activate();
  }

  setActiveRange(...args: unknown[]): RangePlace {
    return this.front().setActiveRange(...args);
  }

  setCurrentCell(...args: unknown[]): RangePlace {
    return this.front().setActiveRange(...args);
  }

  getOwner(): object {
    return new User(this.book.owner);
  }

  getEditors(): object[] {
    return editorsOf(this.book, this.desk.run.world).map((email) => new User(email));
  }

  getViewers(): object[] {
    return this.desk.run.world.accounts.map(({ email }) => new User(email));
  }

  getFormUrl(): string | null {
    return this.book.formUrl;
  }

  getProtections(...args: unknown[]): object[] {
    checkArgs('Spreadsheet', 'getProtections', args, 'string');
    return this.book.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ rect }) => (args[0] === 'RANGE') === (rect !== undefined))
        .map((data) => this.desk.make.protection(this.book, sheet.id, data)),
    );
  }

  /** "Shows a popup window in the lower right corner of the spreadsheet"; 5 seconds unless told otherwise. */
  toast(...args: unknown[]): void {
    checkArgs('Spreadsheet', 'toast', args, 'string', 'string string?', 'string string? number?');
    const [text, title, seconds] = args as [string, string?, (number | null)?];
    this.desk.run.world.part(Screens).toast(this.desk.user, { text, title: title ?? '', seconds: seconds ?? 5 });
  }

  /** The sheet the user looks at. */
  protected front(): SheetPlace {
    const selection = this.desk.run.world.part(Screens).selection(this.desk.user);
    const sheet =
      this.book.sheet(selection.sheetId) ?? this.book.sheets.find(({ hidden }) => !hidden) ?? this.book.sheets[0]!;
    return this.desk.make.sheet(this.book, sheet.id) as SheetPlace;
  }

  private show(sheetId: number): object {
    return (this.desk.make.sheet(this.book, sheetId) as SheetPlace).activate();
  }
}
