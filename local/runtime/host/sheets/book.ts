import type { FormulaEngine } from './formula-engine';
import type { CellValue } from './grid';
import { Interned } from './interned';
import type { Place, Rect } from './rect';
import { RichTexts } from './rich-text';
import { noRule, type Rule } from './rule';
import { SheetData } from './sheet-data';
import { Styles } from './style';

/** Limits: https://support.google.com/drive/answer/37603 */
export const maxCells = 10_000_000;
export const maxCharacters = 50_000;

export interface NamedRangeData {
  name: string;
  place: Place;
}

export interface MetadataData {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Neither: the spreadsheet. */
  sheetId?: number;
  /** With a sheet: one whole row or column of it. */
  row?: number;
  column?: number;
}

/** One spreadsheet. */
export class Book {
  locale = 'en_US';
  sheets: SheetData[] = [];
  readonly styles = new Styles();
  readonly rules = new Interned<Rule>(noRule);
  readonly richTexts = new RichTexts();
  namedRanges: NamedRangeData[] = [];
  metadata: MetadataData[] = [];
  /** By sheet id, the address of the form whose answers land there. */
  formUrls: Record<number, string> = {};
  /** Absent until somebody changes the list: then it follows from the accounts. */
  editors: string[] | undefined;
  viewers: string[] | undefined;
  recalculation = 'ON_CHANGE';
  private lastNumber = 0;
  private changed: Place[] = [];

  constructor(
    readonly id: string,
    public name: string,
    public timeZone: string,
    public owner: string,
    private readonly engine: () => FormulaEngine,
  ) {}

  sheet(id: number): SheetData | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names are found whatever their case, and are unique in the same sense. */
  sheetNamed(name: string): SheetData | undefined {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  addSheet(name: string, index: number, rows?: number, columns?: number): SheetData {
    const id = this.sheets.length === 0 && this.lastNumber === 0 ? 0 : this.nextId();
    const sheet = new SheetData(id, name, rows, columns);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  /** `Sheet5`, as a new sheet is called when nobody names it. */
  freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  freeCopyName(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? `Copy of ${name}` : `Copy of ${name} ${number}`;
      if (!this.sheetNamed(candidate)) return candidate;
    }
  }

  /** A copy of a sheet of this or another spreadsheet; protections are not copied, as in Sheets. */
  copySheet(source: SheetData, name: string, index: number, from: Book = this): SheetData {
    from.settle();
    const copy = this.addSheet(name, index, source.rowCount, source.columnCount);
    const kept = structuredClone({
      tabColor: source.tabColor,
      frozenRows: source.frozenRows,
      frozenColumns: source.frozenColumns,
      hiddenGridlines: source.hiddenGridlines,
      hiddenRows: source.hiddenRows,
      hiddenColumns: source.hiddenColumns,
      rowHeights: source.rowHeights,
      columnWidths: source.columnWidths,
      conditionals: source.conditionals,
      merges: source.merges,
      filter: source.filter,
      bandings: source.bandings,
      rowGroups: source.rowGroups,
      columnGroups: source.columnGroups,
      rightToLeft: source.rightToLeft,
    });
    // A chart of the sheet's own cells shows those of the copy.
    copy.charts = structuredClone(source.charts).map((chart) => ({
      ...chart,
      id: this.nextId(),
      places: chart.places.map((place) => (place.sheetId === source.id ? { ...place, sheetId: copy.id } : place)),
    }));
    copy.images = structuredClone(source.images).map((image) => ({ ...image, id: this.nextId() }));
    Object.assign(copy, kept, { grid: source.grid.copy() });
    copy.styleIds = source.styleIds.copy((id) => (from === this ? id : this.styles.idOf(from.styles.at(id))));
    copy.richIds = source.richIds.copy((id) => (from === this ? id : this.richTexts.idOf(from.richTexts.at(id))));
    copy.ruleIds = source.ruleIds.copy((id) => (from === this ? id : this.rules.idOf(from.rules.at(id))));
    this.touch(copy, copy.all);
    return copy;
  }

  /** Takes a sheet out with the names and metadata that belong to it. */
  deleteSheet(sheet: SheetData): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.namedRanges = this.namedRanges.filter(({ place }) => place.sheetId !== sheet.id);
    this.metadata = this.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
    this.touch(this.sheets[0]!, this.sheets[0]!.all);
  }

  /** A number that looks random, as Google's do, and comes out the same in each run of the same story. */
  nextId(): number {
    // An odd factor makes each number of 31 bits come once.
    return Math.imul(++this.lastNumber, 0x9e3779b1) & 0x7fffffff;
  }

  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  }

  numberFormat(sheet: SheetData, row: number, column: number): string {
    return this.styles.numberFormat(sheet.styleIds.get(row, column));
  }

  /** Tells that cells have changed, so that formulas are computed before anyone reads. */
  touch(sheet: SheetData, rect: Rect): void {
    this.changed.push({ ...rect, sheetId: sheet.id });
  }

  /** Computes formulas if anything has changed. To be called before values are read. */
  settle(): void {
    if (this.changed.length || this.engine().isStale(this)) this.engine().calculate(this, this.changed.splice(0));
  }

  /** What formulas would come to on a sheet, in the order asked. */
  ask(sheet: SheetData, formulas: readonly string[]): CellValue[] {
    this.settle();
    return this.engine().ask(this, sheet.id, formulas);
  }

  save(): unknown {
    this.settle();
    const { id, name, timeZone, owner, locale, namedRanges, metadata, formUrls, lastNumber } = this;
    const { editors, viewers, recalculation } = this;
    const [styles, rules, sheets] = [this.styles.save(), this.rules.save(), this.sheets.map((sheet) => sheet.save())];
    return {
      id,
      name,
      timeZone,
      owner,
      locale,
      namedRanges,
      metadata,
      formUrls,
      editors,
      viewers,
      recalculation,
      lastNumber,
      styles,
      rules,
      sheets,
      richTexts: this.richTexts.save(),
    };
  }

  static load(saved: unknown, engine: () => FormulaEngine): Book {
    const { id, name, timeZone, owner, styles, rules, sheets, richTexts, ...rest } = saved as Book;
    const book = new Book(id, name, timeZone, owner, engine);
    Object.assign(book, rest);
    book.styles.load(styles);
    book.rules.load(rules);
    // A state saved before there were rich texts has none.
    if (richTexts) book.richTexts.load(richTexts);
    book.sheets = sheets.map((sheet) => SheetData.load(sheet));
    // What formulas put beside themselves is not saved.
    for (const sheet of book.sheets) if (sheet.grid.hasFormulas()) book.touch(sheet, sheet.all);
    return book;
  }
}
