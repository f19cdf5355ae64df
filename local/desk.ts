/**
 * What a person does at the spreadsheet, in words: type rows, choose a menu item, use a sidebar, read a tab. The sample,
 * the demo and the story tests all work through it, so that nothing reaches the workbook that a person could not do.
 */
import { displayed } from './runtime/host/sheets/display';
import type { SheetData } from './runtime/host/sheets/sheet-data';
import { Workbooks } from './runtime/host/sheets/workbooks';
import type { ExecutionRecord, Machine, MenuItem } from './runtime/machine';
import type { RunRequest } from './runtime/machine-types';

/** A row as displayed, but days as `2026-09-14`, by column name (`name` of `org.name`); `row` is its number in the sheet. */
export type Shown = Record<string, string> & { row: string };

const keyRow = 1;
const titleRow = 2;

/** What the pages Program and Set up do with an item they list. */
export function opening(door: string, user: string): Pick<RunRequest, 'functionName' | 'user' | 'cause' | 'args'> {
  return { functionName: 'serve', user, cause: 'page', args: ['items.open', { door }] };
}

export class Desk {
  constructor(
    readonly machine: Machine,
    readonly user: string,
  ) {}

  get book() {
    return this.machine.world.part(Workbooks).bound();
  }

  sheet(title: string): SheetData {
    const sheet = this.book.sheetNamed(title);
    if (!sheet)
      throw new Error(
        `There is no tab “${title}”. There are: ${this.book.sheets.map((each) => each.name).join(', ')}.`,
      );
    return sheet;
  }

  /** One cell as displayed. */
  shown(sheet: SheetData, row: number, column: number): string {
    this.book.settle();
    return displayed(sheet.grid.value(row, column), this.book.numberFormat(sheet, row, column), this.book.locale);
  }

  /** One cell as displayed, with a day in the way in which days can be compared. */
  private inOrder(sheet: SheetData, row: number, column: number): string {
    const format = this.book.numberFormat(sheet, row, column);
    if (format !== 'ddd, mmm d, yyyy') return this.shown(sheet, row, column);
    return displayed(sheet.grid.value(row, column), 'yyyy-mm-dd', this.book.locale);
  }

  /** Column number by key (`org.name` or `name`) or by title. Throws when there is none. */
  column(sheet: SheetData, name: string): number {
    for (let column = 1; column <= sheet.columnCount; column++) {
      const key = this.shown(sheet, keyRow, column);
      if (key === name || key.split('.')[1] === name || this.shown(sheet, titleRow, column) === name) return column;
    }
    throw new Error(`“${sheet.name}” has no column “${name}”.`);
  }

  /** All rows below the titles that hold something. */
  rows(title: string): Shown[] {
    const sheet = this.sheet(title);
    const keys: string[] = [];
    for (let column = 1; column <= sheet.columnCount; column++)
      keys.push(this.shown(sheet, keyRow, column).split('.')[1] ?? '');
    const rows: Shown[] = [];
    for (let row = titleRow + 1; row <= sheet.grid.lastRow(); row++) {
      const shown: Shown = { row: String(row) };
      keys.forEach((key, index) => {
        if (key !== '') shown[key] = this.inOrder(sheet, row, index + 1);
      });
      if (Object.entries(shown).some(([key, text]) => key !== 'row' && text !== '' && text !== 'FALSE'))
        rows.push(shown);
    }
    return rows;
  }

  /** Types into one cell. */
  async type(title: string, row: number, column: string, text: string): Promise<void> {
    const sheet = this.sheet(title);
    await this.machine.edit(this.user, sheet.id, row, this.column(sheet, column), [[text]]);
  }

  /** Types rows below the last one, cell by cell where columns stand apart, as a paste where they stand together. */
  async addRows(title: string, rows: Record<string, string>[]): Promise<void> {
    const sheet = this.sheet(title);
    const first = this.firstFree(sheet);
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const columns = names
      .map((name) => ({ name, column: this.column(sheet, name) }))
      .sort((a, b) => a.column - b.column);
    const blocks: { name: string; column: number }[][] = [];
    for (const each of columns) {
      const block = blocks[blocks.length - 1];
      if (block && block[block.length - 1]!.column + 1 === each.column) block.push(each);
      else blocks.push([each]);
    }
    for (const block of blocks) {
      const text = rows.map((row) => block.map(({ name }) => row[name] ?? ''));
      await this.machine.edit(this.user, sheet.id, first, block[0]!.column, text);
    }
  }

  /** Below the last row in which a column with a key holds something other than an empty check box. */
  private firstFree(sheet: SheetData): number {
    const rows = this.rows(sheet.name);
    return rows.length === 0 ? titleRow + 1 : Number(rows[rows.length - 1]!.row) + 1;
  }

  /** Changes a value on the Settings tab. */
  async set(setting: string, value: string): Promise<void> {
    const row = this.rows('Settings').find((each) => each['name'] === setting || each['key'] === setting);
    if (!row) throw new Error(`There is no setting “${setting}”.`);
    await this.type('Settings', Number(row.row), 'value', value);
  }

  /** The school is live: mail goes to whom it is meant for. */
  async goLive(): Promise<void> {
    await this.set('Practice mode', 'No');
  }

  /** Colleagues, and that they are. */
  async addStaff(rows: Record<string, string>[]): Promise<void> {
    await this.addRows('Staff', rows);
    await this.confirm();
  }

  /** Confirms who is staff, and what may leave without asking: OK to what set-up asks. */
  async confirm(): Promise<void> {
    await this.choose('Set up this workbook');
  }

  /**
   * Chooses something by its label: an item of the menu, in whatever submenu, or what the pages Program and Set up list.
   * Throws when the run failed, and with its sentence when a page's item was refused.
   */
  async choose(label: string): Promise<ExecutionRecord> {
    const items = this.machine.menus(this.user).flatMap((menu) => menu.items);
    const functionName = find(items, label);
    if (functionName !== undefined) return this.run(functionName, `menu: ${label}`);
    for (const page of ['Program', 'Set up']) {
      const { sections } = await this.ask<{ sections: { items: { door: string; label: string }[] }[] }>('items.list', {
        page,
      });
      const item = sections.flatMap((section) => section.items).find((each) => each.label === label);
      if (!item) continue;
      await this.ask('items.open', { door: item.door });
      return this.machine.executions[this.machine.executions.length - 1]!;
    }
    throw new Error(`Neither the menu nor a page has an item “${label}”.`);
  }

  /** Switches on parts of the product, as *Set up…* does. */
  async switchOn(...names: string[]): Promise<void> {
    await this.ask('setUp.switch', { names, on: true });
  }

  async run(functionName: string, cause = 'by hand'): Promise<ExecutionRecord> {
    return completed(await this.machine.run({ functionName, user: this.user, cause }));
  }

  /** As the person's own trigger for a function would run it. Throws when there is none, or when the run failed. */
  async fire(functionName: string): Promise<ExecutionRecord> {
    return completed(await this.machine.run(this.machine.firing(functionName, this.user)));
  }

  /** What a sidebar asks. Throws with the sentence that staff would see. */
  async ask<T>(name: string, argument: unknown): Promise<T> {
    const result = await this.machine.call(this.user, 'serve', [name, argument]);
    if (!result.ok) throw new Error(result.message);
    const served = result.value as { ok: true; value: T } | { ok: false; message: string };
    if (!served.ok) throw new Error(served.message);
    return served.value;
  }
}

function completed(record: ExecutionRecord): ExecutionRecord {
  const { functionName, status, error } = record;
  if (status !== 'completed')
    throw new Error(`${functionName} ${status}: ${error?.message ?? ''}\n${error?.stack ?? ''}`);
  return record;
}

function find(items: MenuItem[], label: string): string | undefined {
  for (const item of items) {
    if (item === 'separator') continue;
    const found = 'items' in item ? find(item.items, label) : item.label === label ? item.functionName : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
