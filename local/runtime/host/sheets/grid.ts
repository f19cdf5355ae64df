import { landingOf, spanAfter, type LineChange, type Rect } from './rect';

/** What a cell holds. A date is a number (days since 1899-12-30) whose cell has a date format. Null: empty. */
export type CellValue = null | string | number | boolean;

interface Row {
  /** By column, from index 0; never ends with null. */
  values: CellValue[];
  formulas?: Map<number, string>;
  notes?: Map<number, string>;
  /** Columns whose value a formula elsewhere put there, because its result is more than one cell. */
  spilled?: Set<number>;
}

/** Values, formula texts and notes of one sheet. */
export class Grid {
  /** Index 0 is row 1. */
  private rows: (Row | undefined)[] = [];
  /** Undefined: to be counted again. */
  private formulaCount: number | undefined = 0;
  private hasSpilled = false;

  value(row: number, column: number): CellValue {
    return this.rows[row - 1]?.values[column - 1] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row - 1]?.formulas?.get(column);
  }

  note(row: number, column: number): string | undefined {
    return this.rows[row - 1]?.notes?.get(column);
  }

  /** One row's values in a span of columns; shorter than the span when the rest is empty. */
  rowValues(row: number, column: number, columns: number): CellValue[] {
    const values = this.rows[row - 1]?.values;
    return values ? values.slice(column - 1, column - 1 + columns) : [];
  }

  /** Puts a value and, for a formula, its text; a value alone ends a formula. */
  put(row: number, column: number, value: CellValue, formula?: string): void {
    const known = this.rows[row - 1];
    if (!known && value === null && formula === undefined) return;
    const cells = known ?? this.addRow(row);
    const { values } = cells;
    if (value === null) {
      if (column < values.length) values[column - 1] = null;
      else if (column === values.length) values.pop();
      while (values.length && values[values.length - 1] === null) values.pop();
    } else {
      while (values.length < column - 1) values.push(null);
      values[column - 1] = value;
    }
    cells.spilled?.delete(column);
    if (formula === undefined) {
      if (cells.formulas?.delete(column)) this.formulaCount = undefined;
      return;
    }
    if (!cells.formulas?.has(column)) this.formulaCount = undefined;
    (cells.formulas ??= new Map()).set(column, formula);
  }

  /** Puts a value that belongs to a formula in another cell. It is never saved, sorted or copied: it comes again. */
  putSpilled(row: number, column: number, value: CellValue): void {
    this.put(row, column, value);
    if (value === null) return;
    (this.rows[row - 1]!.spilled ??= new Set()).add(column);
    this.hasSpilled = true;
  }

  isSpilled(row: number, column: number): boolean {
    return this.hasSpilled && !!this.rows[row - 1]?.spilled?.has(column);
  }

  clearSpilled(): void {
    if (!this.hasSpilled) return;
    this.rows.forEach((cells, index) => {
      for (const column of cells?.spilled ?? []) this.put(index + 1, column, null);
    });
    this.hasSpilled = false;
  }

  hasFormulas(): boolean {
    this.formulaCount ??= this.rows.reduce((count, cells) => count + (cells?.formulas?.size ?? 0), 0);
    return this.formulaCount > 0;
  }

  /** Takes out values and formulas, not notes. */
  clear(rect: Rect): void {
    const last = Math.min(rect.row + rect.rows - 1, this.rows.length);
    for (let row = rect.row; row <= last; row++) {
      const cells = this.rows[row - 1];
      if (!cells) continue;
      const end = Math.min(rect.column + rect.columns - 1, cells.values.length);
      for (let column = end; column >= rect.column; column--) this.put(row, column, null);
    }
  }

  /** What a formula has come to. */
  setResult(row: number, column: number, value: string | number | boolean): void {
    const formula = this.formula(row, column);
    if (formula !== undefined && this.value(row, column) !== value) this.put(row, column, value, formula);
  }

  setNote(row: number, column: number, note: string | undefined): void {
    if (note) ((this.rows[row - 1] ?? this.addRow(row)).notes ??= new Map()).set(column, note);
    else this.rows[row - 1]?.notes?.delete(column);
  }

  /** The last row that holds a value; 0 when there is none. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) if (this.rows[row - 1]?.values.length) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const row of this.rows) if (row && row.values.length > last) last = row.values.length;
    return last;
  }

  /** Every formula, row by row. */
  *formulas(): Generator<{ row: number; column: number; text: string }> {
    for (let index = 0; index < this.rows.length; index++) {
      for (const [column, text] of this.rows[index]?.formulas ?? []) yield { row: index + 1, column, text };
    }
  }

  *notes(): Generator<{ row: number; column: number; text: string }> {
    for (let index = 0; index < this.rows.length; index++) {
      for (const [column, text] of this.rows[index]?.notes ?? []) yield { row: index + 1, column, text };
    }
  }

  changeRows(change: LineChange): void {
    this.formulaCount = undefined;
    if (change.at > this.rows.length && change.kind !== 'move') return;
    const end = change.kind === 'move' ? Math.max(change.at + change.count, change.to) - 1 : change.at - 1;
    while (this.rows.length < end) this.rows.push(undefined);
    if (change.kind === 'insert') {
      this.rows = [
        ...this.rows.slice(0, change.at - 1),
        ...new Array<undefined>(change.count).fill(undefined),
        ...this.rows.slice(change.at - 1),
      ];
      return;
    }
    const block = this.rows.splice(change.at - 1, change.count);
    if (change.kind === 'move') this.rows.splice(landingOf(change) - 1, 0, ...block);
  }

  changeColumns(change: LineChange): void {
    this.formulaCount = undefined;
    for (const row of this.rows) if (row) changeColumnsOf(row, change);
  }

  /**
   * Rearranges whole cells of a rectangle: what stood in its n-th row goes where `order` names n. `shift` words a formula
   * anew for its place so many rows down.
   */
  permute(rect: Rect, order: number[], shift: (formula: string, down: number, across: number) => string): void {
    const lines = order.map((from) => this.take({ ...rect, row: rect.row + from, rows: 1 }));
    lines.forEach((line, index) => {
      const down = index - order[index]!;
      for (const cell of line) if (cell.formula !== undefined) cell.formula = shift(cell.formula, down, 0);
      this.give({ ...rect, row: rect.row + index, rows: 1 }, line);
    });
  }

  take(rect: Rect): { value: CellValue; formula?: string; note?: string }[] {
    const cells = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const formula = this.formula(row, column);
        const note = this.note(row, column);
        cells.push({
          value: this.isSpilled(row, column) ? null : this.value(row, column),
          ...(formula === undefined ? {} : { formula }),
          ...(note ? { note } : {}),
        });
      }
    }
    return cells;
  }

  give(rect: Rect, cells: { value: CellValue; formula?: string; note?: string }[]): void {
    cells.forEach((cell, index) => {
      const row = rect.row + Math.floor(index / rect.columns);
      const column = rect.column + (index % rect.columns);
      this.put(row, column, cell.value, cell.formula);
      this.setNote(row, column, cell.note);
    });
  }

  private addRow(row: number): Row {
    while (this.rows.length < row) this.rows.push(undefined);
    return (this.rows[row - 1] = { values: [] });
  }

  save(): { values: (CellValue[] | 0)[]; formulas: unknown[]; notes: unknown[] } {
    const values = this.rows.map((row) => (row?.values.length ? ownValues(row) : 0));
    copied.add(values);
    return {
      values,
      formulas: [...this.formulas()].map(({ row, column, text }) => [row, column, text]),
      notes: [...this.notes()].map(({ row, column, text }) => [row, column, text]),
    };
  }

  static load(saved: ReturnType<Grid['save']>): Grid {
    const grid = new Grid();
    grid.rows = saved.values.map((values) => (values === 0 ? undefined : { values }));
    for (const [row, column, text] of saved.formulas as [number, number, string][]) {
      grid.put(row, column, grid.value(row, column), text);
    }
    for (const [row, column, text] of saved.notes as [number, number, string][]) grid.setNote(row, column, text);
    return grid;
  }

  copy(): Grid {
    return Grid.load(this.save());
  }
}

const copied = new WeakSet<object>();

/** Whether a list in what was saved is a copy, which nothing that happens later can change. */
export function isCopied(list: object): boolean {
  return copied.has(list);
}

function ownValues({ values, spilled }: Row): CellValue[] {
  return spilled?.size ? values.map((value, index) => (spilled.has(index + 1) ? null : value)) : values.slice();
}

function changeColumnsOf(row: Row, change: LineChange): void {
  const { values } = row;
  const end = change.kind === 'move' ? Math.max(change.at + change.count, change.to) - 1 : change.at - 1;
  if (change.kind === 'move' || values.length > end) {
    while (values.length < end) values.push(null);
    if (change.kind === 'insert') values.splice(end, 0, ...new Array<null>(change.count).fill(null));
    else {
      const block = values.splice(change.at - 1, change.count);
      if (change.kind === 'move') values.splice(landingOf(change) - 1, 0, ...block);
    }
    while (values.length && values[values.length - 1] === null) values.pop();
  }
  if (row.formulas?.size) row.formulas = shifted(row.formulas, change);
  if (row.notes?.size) row.notes = shifted(row.notes, change);
}

function shifted(cells: Map<number, string>, change: LineChange): Map<number, string> {
  const result = new Map<number, string>();
  for (const [column, text] of cells) {
    const span = spanAfter(column, 1, change);
    if (span) result.set(span.start, text);
  }
  return result;
}
