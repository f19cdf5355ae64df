/** What staff do to a sheet with their own hands, beyond typing: columns, rows and tabs moved, added and deleted. */
import type { SheetData } from '../../local/runtime/host/sheets/sheet-data';
import { sortRows } from '../../local/runtime/host/sheets/sort';
import { changeLines } from '../../local/runtime/host/sheets/structure';
import type { Desk } from '../../local/desk';

export class StaffHands {
  constructor(private readonly desk: Desk) {}

  private sheet(title: string): SheetData {
    return this.desk.sheet(title);
  }

  moveColumn(title: string, name: string, to: number): void {
    const sheet = this.sheet(title);
    changeLines(this.desk.book, sheet, 'columns', { kind: 'move', at: this.desk.column(sheet, name), count: 1, to });
  }

  insertColumn(title: string, at: number): void {
    changeLines(this.desk.book, this.sheet(title), 'columns', { kind: 'insert', at, count: 1 }, at);
  }

  deleteColumn(title: string, name: string): void {
    const sheet = this.sheet(title);
    changeLines(this.desk.book, sheet, 'columns', { kind: 'delete', at: this.desk.column(sheet, name), count: 1 });
  }

  insertRow(title: string, at: number): void {
    changeLines(this.desk.book, this.sheet(title), 'rows', { kind: 'insert', at, count: 1 }, at);
  }

  deleteRows(title: string, at: number, count = 1): void {
    changeLines(this.desk.book, this.sheet(title), 'rows', { kind: 'delete', at, count });
  }

  /** As the menu at a column's title does: what is frozen stays. */
  sortBy(title: string, name: string, ascending = true): void {
    const sheet = this.sheet(title);
    const rows = sheet.rowCount - sheet.frozenRows;
    const rect = { row: sheet.frozenRows + 1, column: 1, rows, columns: sheet.columnCount };
    sortRows(this.desk.book, sheet, rect, [{ column: this.desk.column(sheet, name), ascending }]);
  }

  filter(title: string): void {
    const sheet = this.sheet(title);
    sheet.filter = {
      rect: { ...sheet.all, row: 2, rows: sheet.rowCount - 1 },
      criteria: { 2: { hiddenValues: ['x'] } },
    };
  }

  renameTab(title: string, to: string): void {
    this.sheet(title).name = to;
  }

  deleteTab(title: string): void {
    this.desk.book.deleteSheet(this.sheet(title));
  }

  addTab(title: string): void {
    this.desk.book.addSheet(title, this.desk.book.sheets.length);
  }

  /** Clears formats and dropdowns of a whole column, as Format › Clear formatting and Data validation › Remove rules do. */
  clearLooks(title: string, name: string): void {
    const sheet = this.sheet(title);
    const rect = { ...sheet.all, column: this.desk.column(sheet, name), columns: 1 };
    sheet.styleIds.change(rect, () => 0);
    sheet.ruleIds.change(rect, () => 0);
  }
}
