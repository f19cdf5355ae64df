/** What staff do to a sheet with their own hands, beyond typing: columns, rows and tabs moved, added and deleted. */
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import type { Desk } from '../../local/desk';
import type { Story } from './school';
import type { Done, Person } from '../../local/runtime/host/sheets/hands';
import {
  addSheet,
  changeSheetLines,
  deleteSheet,
  filterCells,
  foldColumns,
  hideSheet,
  moveSheet,
  renameSheet,
  sortCells,
} from '../../local/runtime/host/sheets/hands-structure';
import type { SheetData } from '../../local/runtime/host/sheets/sheet-data';

export class StaffHands {
  constructor(private readonly desk: Desk) {}

  /** Staff edit anyway when they are warned. */
  private async act(title: string, hands: (person: Person, sheet: SheetData) => Done): Promise<void> {
    const sheet = this.desk.sheet(title);
    const done = await this.desk.machine.act(this.desk.user, (person) => hands({ ...person, confirmed: true }, sheet));
    if (!done.ok) throw new Error(done.message);
  }

  moveColumn(title: string, name: string, to: number): Promise<void> {
    return this.act(title, (person, sheet) =>
      changeSheetLines(person, sheet.id, 'columns', {
        kind: 'move',
        at: this.desk.column(sheet, name),
        count: 1,
        to,
      }),
    );
  }

  /** Looks like its neighbor at the right, as Insert 1 column left does it. */
  insertColumn(title: string, at: number): Promise<void> {
    return this.act(title, (person, sheet) =>
      changeSheetLines(person, sheet.id, 'columns', { kind: 'insert', at, count: 1 }, at),
    );
  }

  deleteColumn(title: string, name: string): Promise<void> {
    return this.act(title, (person, sheet) =>
      changeSheetLines(person, sheet.id, 'columns', { kind: 'delete', at: this.desk.column(sheet, name), count: 1 }),
    );
  }

  insertRows(title: string, at: number, count = 1): Promise<void> {
    return this.act(title, (person, sheet) =>
      changeSheetLines(person, sheet.id, 'rows', { kind: 'insert', at, count }, Math.max(1, at - 1)),
    );
  }

  deleteRows(title: string, at: number, count = 1): Promise<void> {
    return this.act(title, (person, sheet) =>
      changeSheetLines(person, sheet.id, 'rows', { kind: 'delete', at, count }),
    );
  }

  /** As the menu at a column's title does: what is frozen stays. */
  sortBy(title: string, name: string): Promise<void> {
    return this.act(title, (person, sheet) => {
      const { frozenRows, all } = sheet;
      const rect = { ...all, row: frozenRows + 1, rows: all.rows - frozenRows };
      return sortCells(person, sheet.id, rect, [{ column: this.desk.column(sheet, name), ascending: true }]);
    });
  }

  filter(title: string): Promise<void> {
    return this.act(title, (person, sheet) =>
      filterCells(person, sheet.id, { ...sheet.all, row: 2, rows: sheet.rowCount - 1 }),
    );
  }

  renameTab(title: string, to: string): Promise<void> {
    return this.act(title, (person, sheet) => renameSheet(person, sheet.id, to));
  }

  /** To a position from 1. */
  moveTab(title: string, position: number): Promise<void> {
    return this.act(title, (person, sheet) => moveSheet(person, sheet.id, position));
  }

  deleteTab(title: string): Promise<void> {
    return this.act(title, (person, sheet) => deleteSheet(person, sheet.id));
  }

  hideTab(title: string): Promise<void> {
    return this.act(title, (person, sheet) => hideSheet(person, sheet.id, true));
  }

  /** From the list of all tabs. */
  showTab(title: string): Promise<void> {
    return this.act(title, (person, sheet) => hideSheet(person, sheet.id, false));
  }

  /** At the plus or minus sign of the column group that begins with this column. */
  foldGroup(title: string, name: string, folded: boolean): Promise<void> {
    return this.act(title, (person, sheet) => foldColumns(person, sheet.id, this.desk.column(sheet, name), folded));
  }

  /** Behind the tab `beside`. */
  addTab(title: string, beside: string): Promise<void> {
    return this.act(beside, (person, sheet) => addSheet(person, sheet.id, title));
  }

  /** Format › Clear formatting in every tab, and all rules removed. */
  clearAllLooks(): void {
    for (const sheet of this.desk.book.sheets) {
      sheet.styleIds.change(sheet.all, () => 0);
      sheet.ruleIds.change(sheet.all, () => 0);
    }
  }

  /** Clears formats and dropdowns of a whole column, as Format › Clear formatting and Data validation › Remove rules do. */
  clearLooks(title: string, name: string): void {
    const sheet = this.desk.sheet(title);
    const rect = { ...sheet.all, column: this.desk.column(sheet, name), columns: 1 };
    sheet.styleIds.change(rect, () => 0);
    sheet.ruleIds.change(rect, () => 0);
  }
}

/** A row as it stands, cell by cell. */
export function lineOf({ desk }: Pick<Story, 'desk'>, title: string, row: number): string[] {
  const sheet = desk.sheet(title);
  return Array.from({ length: sheet.columnCount }, (_, index) => desk.shown(sheet, row, index + 1));
}

/** As from a phone that fires no edit trigger, or from another script. */
export function put(
  { desk, school }: Pick<Story, 'desk' | 'school'>,
  title: string,
  row: number,
  line: readonly string[],
): void {
  const sheet = desk.sheet(title);
  line.forEach((text, index) => sheet.grid.put(row, index + 1, text === '' ? null : text));
  school.world.part(Workbooks).bound().touch(sheet, { row, column: 1, rows: 1, columns: line.length });
}
