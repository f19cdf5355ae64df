import { member, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Run } from '../../run';
import { Ui } from '../../ui';
import type { Book } from '../book';
import { booleanCriteria, ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional-rule';
import { bandingThemes } from '../banding';
import { ColorBuilder, themeColorTypes } from './color';
import { Desk } from './desk';
import { Filter, FilterCriteriaBuilder } from './filter';
import { DeveloperMetadataFinder } from './metadata';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { offers } from './table';
import { TextFinder } from './text-finder';
import { DataValidation, DataValidationBuilder, validationCriteria } from './validation';

const scopes = ['spreadsheets.currentonly', 'spreadsheets'];
const open = member('handle', 'handle.openById', { scopes: ['spreadsheets'], limited: false });

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export class SpreadsheetApp {
  static readonly type = 'SpreadsheetApp';
  static readonly enums = {
    AutoFillSeries: ['DEFAULT_SERIES', 'ALTERNATE_SERIES'],
    BandingTheme: bandingThemes,
    BooleanCriteria: booleanCriteria,
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    ColorType: ['UNSUPPORTED', 'RGB', 'THEME'],
    CopyPasteType: [
      'PASTE_NORMAL',
      'PASTE_NO_BORDERS',
      'PASTE_FORMAT',
      'PASTE_FORMULA',
      'PASTE_DATA_VALIDATION',
      'PASTE_VALUES',
      'PASTE_CONDITIONAL_FORMATTING',
      'PASTE_COLUMN_WIDTHS',
    ],
    DataValidationCriteria: validationCriteria,
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    Dimension: ['COLUMNS', 'ROWS'],
    Direction: ['UP', 'DOWN', 'PREVIOUS', 'NEXT'],
    GroupControlTogglePosition: ['BEFORE', 'AFTER'],
    InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
    ProtectionType: ['RANGE', 'SHEET'],
    RecalculationInterval: ['ON_CHANGE', 'MINUTE', 'HOUR'],
    RelativeDate: ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
    SheetType: ['GRID', 'OBJECT'],
    TextDirection: ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
    TextToColumnsDelimiter: ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'],
    ThemeColorType: themeColorTypes,
    WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  };
  static readonly members = {
    ...offers({
      local: 'newColor newDataValidation newConditionalFormatRule newFilterCriteria newRichTextValue newTextStyle',
    }),
    ...offers({
      handle: 'setActiveSpreadsheet',
      look: 'getActiveSheet getActiveRange getActiveRangeList getCurrentCell getSelection setActiveRangeList setActiveSheet setActiveRange setCurrentCell',
    }),
    getActive: member('handle', 'handle.getActive', { scopes }),
    getActiveSpreadsheet: member('handle', 'handle.getActive', { scopes }),
    // Costs nothing but the sync it brings about; must not fail where there is nothing to apply.
    flush: member('handle', null, { scopes }),
    getUi: member('handle', null),
    open,
    openById: open,
    openByUrl: open,
    create: member('call', 'handle.openById', { scopes: ['spreadsheets'], limited: false }),
  };
  readonly desk: Desk;
  /** Where a script has made another spreadsheet the active one; for this run. */
  private active: Book | undefined;

  constructor(run: Run) {
    const desk = new Desk(run);
    this.desk = desk;
    desk.make = {
      spreadsheet: (book) => new Spreadsheet(desk, book),
      sheet: (book, sheetId) => new Sheet(desk, book, sheetId),
      range: (book, { sheetId, row, column, rows, columns }, open) =>
        new Range(desk, book, { sheetId, row, column, rows, columns }, open),
      rangeList: (ranges) => new RangeList(desk, ranges as Range[]),
      validation: (book, rule) => new DataValidation(desk, book, rule),
      validationBuilder: (rule) => new DataValidationBuilder(desk, this.bound(), rule),
      conditional: (book, described) => new ConditionalFormatRule(desk, book, described),
      protection: (book, sheetId, data) => new Protection(desk, book, sheetId, data),
      namedRange: (book, data) => new NamedRange(desk, book, data),
      metadataFinder: (book, scope) => new DeveloperMetadataFinder(desk, book, scope),
      filter: (book, sheetId) => new Filter(desk, book, sheetId),
      textFinder: (book, places, text) => new TextFinder(desk, book, places, text),
    };
  }

  /**
   * With all that rests on it, for scripts that run from the editor, menus, pages or triggers only: "When a bound script is
   * run as a web app (…), these methods aren't available." https://developers.google.com/apps-script/guides/bound
   */
  getActive(): Spreadsheet {
    if (this.desk.run.options.webApp)
      throw new ServiceError('The active spreadsheet is not available when the script is run as a web app.');
    return new Spreadsheet(this.desk, this.active ?? this.bound());
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  setActiveSpreadsheet(...args: unknown[]): void {
    fit('SpreadsheetApp', 'setActiveSpreadsheet', args, 'Spreadsheet');
    this.active = (args[0] as Spreadsheet).book;
  }

  getActiveSheet(): object {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): object | null {
    return this.getActive().getActiveRange();
  }

  getActiveRangeList(): object | null {
    return this.getActive().getActiveRangeList();
  }

  getSelection(): Selection {
    return this.getActive().getSelection();
  }

  getCurrentCell(): object | null {
    return this.getActive().getCurrentCell();
  }

  setActiveSheet(...args: unknown[]): object {
    return this.getActive().setActiveSheet(...args);
  }

  setActiveRange(...args: unknown[]): object {
    return this.getActive().setActiveRange(...args);
  }

  setActiveRangeList(...args: unknown[]): object {
    return this.getActive().setActiveRangeList(...args);
  }

  setCurrentCell(...args: unknown[]): object {
    return this.getActive().setCurrentCell(...args);
  }

  flush(): void {
    this.desk.run.sync();
  }

  getUi(): Ui {
    return new Ui(this.desk.run);
  }

  open(...args: unknown[]): Spreadsheet {
    fit('SpreadsheetApp', 'open', args, 'File');
    return this.openById((args[0] as { getId(): string }).getId());
  }

  openById(...args: unknown[]): Spreadsheet {
    fit('SpreadsheetApp', 'openById', args, 'String');
    const book = this.desk.workbooks.book(args[0] as string);
    if (!book)
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    return new Spreadsheet(this.desk, book);
  }

  openByUrl(...args: unknown[]): Spreadsheet {
    fit('SpreadsheetApp', 'openByUrl', args, 'String');
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(args[0] as string)?.[1];
    if (!id) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  create(...args: unknown[]): Spreadsheet {
    fit('SpreadsheetApp', 'create', args, 'String', 'String, Integer, Integer');
    const [name, rows, columns] = args as [string, number?, number?];
    const size = rows === undefined || columns === undefined ? {} : { rows, columns };
    const { timeZone } = this.bound();
    return new Spreadsheet(this.desk, this.desk.workbooks.create({ name, timeZone, owner: this.desk.user, ...size }));
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.desk, this.bound());
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.desk, this.bound());
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.bound());
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  private bound(): Book {
    return this.desk.workbooks.bound();
  }
}
