import { member } from '../../offer';
import { fit } from '../../signature';
import { colorOf } from '../style';
import { changeLines } from '../structure';
import type { Book } from '../book';
import type { Place } from '../rect';
import { rowsFilteredOut } from '../conditional';
import { checkCells } from '../permission';
import { checkedInput, writeCells } from '../write';
import { ConditionalFormatRule } from './conditional-rule';
import { addMetadata } from './metadata';
import { SheetMore } from './sheet-more';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class Sheet extends SheetMore {
  static override readonly members = {
    ...SheetMore.members,
    ...offers({
      handle: 'createDeveloperMetadataFinder createTextFinder',
      change: 'addDeveloperMetadata copyTo hideSheet showSheet sort',
      set: 'protect setTabColor setHiddenGridlines setConditionalFormatRules clearConditionalFormatRules',
      ask:
        'getProtections getTabColor hasHiddenGridlines getConditionalFormatRules getDeveloperMetadata getFilter getFormUrl ' +
        'getNamedRanges isRowHiddenByFilter',
      write: 'clear clearContents clearFormats clearNotes',
    }),
    appendRow: member('change', 'sheet.appendRow', { scopes: ['spreadsheets.currentonly', 'spreadsheets'] }),
  };

  /** "Appends a row to the bottom of the current data region in the sheet." One operation, so that two runs never collide. */
  appendRow(...args: unknown[]): this {
    fit('Sheet', 'appendRow', args, 'Object[]');
    const { book, data } = this;
    const values = (args[0] as unknown[]).map((value) => checkedInput(value, 'Sheet.appendRow'));
    book.settle();
    const row = data.grid.lastRow() + 1;
    const { run, user } = this.desk;
    checkCells(book, run.world, user, data, { row, column: 1, rows: 1, columns: Math.max(1, values.length) });
    if (row > data.rowCount) changeLines(book, data, 'rows', { kind: 'insert', at: row, count: 1 }, data.rowCount);
    if (values.length > data.columnCount) {
      const missing = values.length - data.columnCount;
      changeLines(
        book,
        data,
        'columns',
        { kind: 'insert', at: data.columnCount + 1, count: missing },
        data.columnCount,
      );
    }
    const rect = { row, column: 1, rows: 1, columns: values.length };
    if (values.length) writeCells(book, data, rect, [values], this.desk.run.now());
    return this;
  }

  hideSheet(): this {
    this.desk.checkBook(this.book);
    const visible = this.book.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.data)
      throw this.desk.error("You can't hide all the sheets in a document.");
    this.data.hidden = true;
    return this;
  }

  showSheet(): this {
    this.desk.checkBook(this.book);
    this.data.hidden = false;
    return this;
  }

  /** Sorts all rows below the frozen ones. */
  sort(...args: unknown[]): this {
    fit('Sheet', 'sort', args, 'Integer', 'Integer, Boolean');
    const [column, ascending = true] = args as [number, boolean];
    const { rowCount, frozenRows } = this.data;
    const range = this.getRange(frozenRows + 1, 1, rowCount - frozenRows, this.data.columnCount);
    (range as typeof range & { sort(keys: unknown): void }).sort([{ column, ascending }]);
    return this;
  }

  clear(...args: unknown[]): this {
    fit('Sheet', 'clear', args, '', 'Object');
    const options = (args[0] ?? {}) as Record<string, unknown>;
    const all = !options['contentsOnly'] && !options['formatOnly'];
    if (all || options['contentsOnly']) this.clearContents();
    if (all || options['formatOnly']) this.clearFormats();
    return this;
  }

  clearContents(): this {
    return this.whole((range) => range.clearContent());
  }

  clearFormats(): this {
    const { data } = this;
    this.whole((range) => range.clearFormat());
    this.desk.set(this.book, () => void (data.conditionals = []));
    return this;
  }

  clearNotes(): this {
    return this.whole((range) => range.clearNote());
  }

  protect(): object {
    const { book, data } = this;
    const protection = { id: book.nextId(), description: '', warningOnly: false, unprotected: [] };
    this.desk.set(book, () => void data.protections.push(protection));
    return this.desk.make.protection(book, this.sheetId, protection);
  }

  getProtections(...args: unknown[]): object[] {
    fit('Sheet', 'getProtections', args, 'String');
    return this.data.protections
      .filter(({ rect }) => (args[0] === 'RANGE') === (rect !== undefined))
      .map((data) => this.desk.make.protection(this.book, this.sheetId, data));
  }

  getTabColor(): string | null {
    return this.data.tabColor;
  }

  setTabColor(...args: unknown[]): this {
    fit('Sheet', 'setTabColor', args, 'String?');
    const { data } = this;
    const color = args[0] === null ? null : colorOf(args[0] as string);
    if (color === undefined) throw this.desk.error(`Invalid argument: ${String(args[0])}`);
    this.desk.set(this.book, () => void (data.tabColor = color));
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.data.hiddenGridlines;
  }

  setHiddenGridlines(...args: unknown[]): this {
    fit('Sheet', 'setHiddenGridlines', args, 'Boolean');
    const { data } = this;
    this.desk.set(this.book, () => void (data.hiddenGridlines = args[0] as boolean));
    return this;
  }

  /** "The copied sheet is named 'Copy of [original name]'." */
  copyTo(...args: unknown[]): object {
    const spreadsheet = args[0] as { book?: Book } | undefined;
    if (!spreadsheet?.book) throw this.desk.error('Invalid argument: spreadsheet');
    const { book } = spreadsheet;
    this.desk.checkBook(book);
    const { data } = this;
    const copy = book.copySheet(data, book.freeCopyName(data.name), book.sheets.length, this.book);
    return this.desk.make.sheet(book, copy.id);
  }

  getConditionalFormatRules(): object[] {
    return this.data.conditionals.map(({ rects, ...rest }) => {
      const places = rects.map((rect): Place => ({ ...rect, sheetId: this.sheetId }));
      return this.desk.make.conditional(this.book, { ...rest, places });
    });
  }

  /** Takes the place of all rules there are. */
  setConditionalFormatRules(...args: unknown[]): void {
    fit('Sheet', 'setConditionalFormatRules', args, 'Object[]');
    const { data } = this;
    const rules = (args[0] as unknown[]).map((rule) => {
      if (!(rule instanceof ConditionalFormatRule)) throw this.desk.error('Invalid argument: rules');
      const { places, ...rest } = structuredClone(rule.described);
      if (places.some(({ sheetId }) => sheetId !== this.sheetId)) {
        throw this.desk.error('Conditional format rule cannot reference a different sheet.');
      }
      return { ...rest, rects: places.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) };
    });
    this.desk.set(this.book, () => void (data.conditionals = rules));
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.desk, this.book, 'Sheet', { sheetId: this.sheetId }, args);
    return this;
  }

  /** That of the sheet itself, not of its rows and columns. */
  getDeveloperMetadata(): object[] {
    const finder = this.createDeveloperMetadataFinder() as { withLocationType(type: string): { find(): object[] } };
    return finder.withLocationType('SHEET').find();
  }

  createDeveloperMetadataFinder(): object {
    return this.desk.make.metadataFinder(this.book, { sheetId: this.sheetId });
  }

  createTextFinder(...args: unknown[]): object {
    fit('Sheet', 'createTextFinder', args, 'String');
    return this.desk.make.textFinder(this.book, [{ ...this.data.all, sheetId: this.sheetId }], args[0] as string);
  }

  getFilter(): object | null {
    return this.data.filter ? this.desk.make.filter(this.book, this.sheetId) : null;
  }

  isRowHiddenByFilter(row: number): boolean {
    return rowsFilteredOut(this.book, this.data, this.desk.run.now()).includes(row);
  }

  getFormUrl(): string | null {
    return this.book.formUrls[this.sheetId] ?? null;
  }

  getNamedRanges(): object[] {
    return this.book.namedRanges
      .filter(({ place }) => place.sheetId === this.sheetId)
      .map((data) => this.desk.make.namedRange(this.book, data));
  }

  private whole(act: (range: { clearContent(): void; clearFormat(): void; clearNote(): void }) => void): this {
    act(this.getRange(1, 1, this.data.rowCount, this.data.columnCount) as unknown as Parameters<typeof act>[0]);
    return this;
  }
}
