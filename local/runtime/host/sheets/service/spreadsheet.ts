import { member, ServiceError, type Members } from '../../offer';
import { fit } from '../../signature';
import { Blob } from '../../blob';
import { pdfOfTables } from '../../documents/pdf';
import { Screens } from '../../screens';
import { Ui } from '../../ui';
import { sheetTables } from '../view';
import { isZone } from '../../../common/zones';
import { isKnownLocale } from '../locale';
import type { RangePlace } from './range-place';
import { addMetadata } from './metadata';
import { nameRange } from './named-range';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { SpreadsheetSharing } from './spreadsheet-sharing';
import { offers } from './table';

/** What a spreadsheet does with whichever sheet is active. */
const ofActiveSheet =
  'appendRow autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getDataRange getFrozenColumns ' +
  'getFrozenRows getLastColumn getLastRow getRowHeight getSheetId getSheetName getSheetValues hideColumn hideRow ' +
  'insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore ' +
  'insertRowsAfter insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setActiveSelection ' +
  'getSheetProtection insertImage setColumnWidth setFrozenColumns setFrozenRows setRowHeight setSheetProtection sort unhideColumn ' +
  'unhideRow';
const shortcuts = ofActiveSheet.split(' ');

const file = member('read', 'adv.cal.list', { scopes: ['spreadsheets.currentonly', 'spreadsheets'] });

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export class Spreadsheet extends SpreadsheetSharing {
  static override readonly members: Members = {
    ...SpreadsheetSharing.members,
    ...offers({
      handle:
        'createDeveloperMetadataFinder createTextFinder getSelection getId getUrl getSpreadsheetTimeZone getSpreadsheetLocale',
      look: 'getName',
      ask: 'getProtections getFormUrl getDeveloperMetadata getNamedRanges getRangeByName',
      change: 'addDeveloperMetadata removeNamedRange setNamedRange rename setSpreadsheetTimeZone setSpreadsheetLocale',
    }),
    // Shortcuts to the active sheet cost what they cost there.
    ...Object.fromEntries(shortcuts.map((name) => [name, (Sheet.members as Members)[name]!])),
    // A file of the whole spreadsheet: assumed to cost what an export by Drive does.
    getAs: file,
    getBlob: file,
    show: member('call', null, { scopes: ['script.container.ui'], limited: false }),
    toast: member('call', 'sheet.write_enqueue', { scopes: ['spreadsheets.currentonly', 'spreadsheets'] }),
  };

  getId(): string {
    return this.book.id;
  }

  /** A plain PDF of its visible sheets. */
  getBlob(): Blob {
    return this.getAs('application/pdf');
  }
  getAs(...args: unknown[]): Blob {
    fit('Spreadsheet', 'getAs', args, 'String');
    if (args[0] !== 'application/pdf')
      throw new ServiceError(`Spreadsheet.getAs ${String(args[0])}`, 'NotImplementedLocally');
    return new Blob(pdfOfTables(sheetTables(this.book)), 'application/pdf', `${this.book.name}.pdf`);
  }

  /** Deprecated: a dialog with the page's own title. */
  show(...args: unknown[]): void {
    new Ui(this.desk.run).showDialog(...args);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(...args: unknown[]): void {
    fit('Spreadsheet', 'rename', args, 'String');
    this.desk.checkBook(this.book);
    this.book.name = args[0] as string;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  /** Cells hold wall-clock time: it stays, the instants it stands for change. */
  setSpreadsheetTimeZone(...args: unknown[]): void {
    fit('Spreadsheet', 'setSpreadsheetTimeZone', args, 'String');
    this.desk.checkBook(this.book);
    if (!isZone(args[0] as string)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    this.book.timeZone = args[0] as string;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    fit('Spreadsheet', 'setSpreadsheetLocale', args, 'String');
    this.desk.checkBook(this.book);
    if (!isKnownLocale(args[0] as string))
      throw new ServiceError(`The locale ${String(args[0])}`, 'NotImplementedLocally');
    this.book.locale = args[0] as string;
  }

  /** Of the form linked last. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getformurl */
  getFormUrl(): string | null {
    return Object.values(this.book.formUrls).at(-1) ?? null;
  }

  getProtections(...args: unknown[]): object[] {
    fit('Spreadsheet', 'getProtections', args, 'String');
    return this.book.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ rect }) => (args[0] === 'RANGE') === (rect !== undefined))
        .map((data) => this.desk.make.protection(this.book, sheet.id, data)),
    );
  }

  getSelection(): Selection {
    return new Selection(this);
  }

  getNamedRanges(): object[] {
    return this.book.namedRanges.map((data) => this.desk.make.namedRange(this.book, data));
  }

  getRangeByName(...args: unknown[]): RangePlace | null {
    fit('Spreadsheet', 'getRangeByName', args, 'String');
    const named = this.book.namedRanges.find(({ name }) => name.toLowerCase() === (args[0] as string).toLowerCase());
    return named ? this.desk.make.range(this.book, named.place) : null;
  }

  setNamedRange(...args: unknown[]): void {
    fit('Spreadsheet', 'setNamedRange', args, 'String, Range');
    this.desk.checkBook(this.book);
    nameRange(this.book, args[0] as string, args[1]);
  }

  removeNamedRange(...args: unknown[]): void {
    fit('Spreadsheet', 'removeNamedRange', args, 'String');
    this.desk.checkBook(this.book);
    this.book.namedRanges = this.book.namedRanges.filter(({ name }) => name !== args[0]);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.desk, this.book, 'Spreadsheet', {}, args);
    return this;
  }

  /** That of the spreadsheet itself, not of what is in it. */
  getDeveloperMetadata(): object[] {
    const finder = this.createDeveloperMetadataFinder() as { withLocationType(type: string): { find(): object[] } };
    return finder.withLocationType('SPREADSHEET').find();
  }

  createDeveloperMetadataFinder(): object {
    return this.desk.make.metadataFinder(this.book);
  }

  createTextFinder(...args: unknown[]): object {
    fit('Spreadsheet', 'createTextFinder', args, 'String');
    const places = this.book.sheets.map((sheet) => ({ ...sheet.all, sheetId: sheet.id }));
    return this.desk.make.textFinder(this.book, places, args[0] as string);
  }

  /** "Shows a popup window in the lower right corner of the spreadsheet"; 5 seconds unless told otherwise. */
  toast(...args: unknown[]): void {
    fit('Spreadsheet', 'toast', args, 'String', 'String, String?', 'String, String?, Number?');
    const [text, title, seconds] = args as [string, string?, (number | null)?];
    this.desk.run.world.part(Screens).toast(this.desk.user, { text, title: title ?? '', seconds: seconds ?? 5 });
  }

  static {
    const methods = Spreadsheet.prototype as unknown as Record<
      string,
      (this: Spreadsheet, ...args: unknown[]) => unknown
    >;
    for (const name of shortcuts) {
      methods[name] = function (...args) {
        return (this.front() as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
      };
    }
  }
}
