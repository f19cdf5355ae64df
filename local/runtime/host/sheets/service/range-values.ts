import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { displayed } from '../display';
import type { CellValue } from '../grid';
import { isDateFormat } from '../number-format';
import { instantOfSerial, isRealDate } from '../serial';
import { checkedInput, writeCells, type Input } from '../write';
import { RangePlace } from './range-place';
import { offers } from './table';

/** Values, displayed values, formulas and notes of a range. */
export class RangeValues extends RangePlace {
  static override readonly members = {
    ...RangePlace.members,
    ...offers({
      read: 'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNote getNotes isBlank',
      write: 'setValue setValues setFormula setFormulas',
      set: 'setNote setNotes clearNote',
    }),
  };

  getValue(): unknown {
    return this.read((value, format) => this.scriptValue(value, format), true)[0]![0];
  }

  getValues(): unknown[][] {
    return this.read((value, format) => this.scriptValue(value, format));
  }

  getDisplayValue(): string {
    return this.read((value, format) => displayed(value, format, this.book.locale), true)[0]![0]!;
  }

  getDisplayValues(): string[][] {
    return this.read((value, format) => displayed(value, format, this.book.locale));
  }

  getFormula(): string {
    return this.each((row, column) => this.sheet.grid.formula(row, column) ?? '', true)[0]![0]!;
  }

  getFormulas(): string[][] {
    return this.each((row, column) => this.sheet.grid.formula(row, column) ?? '');
  }

  getNote(): string {
    return this.each((row, column) => this.sheet.grid.note(row, column) ?? '', true)[0]![0]!;
  }

  getNotes(): string[][] {
    return this.each((row, column) => this.sheet.grid.note(row, column) ?? '');
  }

  isBlank(): boolean {
    return this.read((value) => value).every((row) => row.every((value) => value === null));
  }

  setValue(...args: unknown[]): this {
    fit('Range', 'setValue', args, 'Any');
    const value = checkedInput(args[0], 'Range.setValue');
    const row = new Array<Input>(this.place.columns).fill(value);
    return this.put(new Array<Input[]>(this.place.rows).fill(row));
  }

  setValues(...args: unknown[]): this {
    const rows = this.matrix('setValues', args);
    return this.put(rows.map((row) => row.map((value) => checkedInput(value, 'Range.setValues'))));
  }

  setFormula(...args: unknown[]): this {
    fit('Range', 'setFormula', args, 'String');
    const row = new Array<string>(this.place.columns).fill(asFormula(args[0] as string));
    return this.put(new Array<string[]>(this.place.rows).fill(row));
  }

  setFormulas(...args: unknown[]): this {
    const rows = this.matrix('setFormulas', args);
    return this.put(rows.map((row) => row.map((text) => (text ? asFormula(String(text)) : null))));
  }

  setNote(...args: unknown[]): this {
    fit('Range', 'setNote', args, 'String?');
    return this.putNotes(() => args[0] as string | null);
  }

  setNotes(...args: unknown[]): this {
    const rows = this.matrix('setNotes', args) as (string | null)[][];
    return this.putNotes((down, across) => rows[down]![across]!);
  }

  clearNote(): this {
    return this.putNotes(() => null);
  }

  /** Checks that `args` is one array of rows in the shape of this range. */
  protected matrix(method: string, args: unknown[]): unknown[][] {
    fit('Range', method, args, 'Object[]');
    const rows = args[0] as unknown[][];
    const { rows: height, columns: width } = this.place;
    if (rows.length !== height) throw misshaped('rows', rows.length, height);
    for (const row of rows) {
      if (!Array.isArray(row)) fit('Range', method, [row], 'Object[]');
      if (row.length !== width) throw misshaped('columns', row.length, width);
    }
    return rows;
  }

  /** A result for each cell; `one` looks at the first cell only. */
  protected each<T>(ask: (row: number, column: number) => T, one = false): T[][] {
    const { row, column } = this.place;
    const [rows, columns] = one ? [1, 1] : [this.place.rows, this.place.columns];
    this.desk.run.touched({ cells: rows * columns });
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, across) => ask(row + down, column + across)),
    );
  }

  private read<T>(ask: (value: CellValue, format: string) => T, one = false): T[][] {
    const { book, sheet, place } = this;
    book.settle();
    const [rows, columns] = one ? [1, 1] : [place.rows, place.columns];
    this.desk.run.touched({ cells: rows * columns });
    const formats = Array.from({ length: columns }, (_, across) =>
      sheet.styleIds.column(place.column + across, place.row, rows).map((id) => book.styles.numberFormat(id)),
    );
    const result: T[][] = [];
    for (let down = 0; down < rows; down++) {
      const values = sheet.grid.rowValues(place.row + down, place.column, columns);
      const line = new Array<T>(columns);
      for (let across = 0; across < columns; across++)
        line[across] = ask(values[across] ?? null, formats[across]![down]!);
      result.push(line);
    }
    return result;
  }

  /** "The values may be of type Number, Boolean, Date, or String … Empty cells are represented by an empty string." */
  private scriptValue(value: CellValue, format: string): unknown {
    if (value === null) return '';
    if (typeof value === 'number' && isRealDate(value) && isDateFormat(format))
      return new Date(instantOfSerial(value, this.book.timeZone));
    return value;
  }

  protected put(rows: Input[][]): this {
    const { book, sheet, place, desk } = this;
    desk.write(book, sheet, place, () => writeCells(book, sheet, place, rows, desk.run.now()));
    return this;
  }

  private putNotes(noteAt: (down: number, across: number) => string | null): this {
    const { book, sheet, place } = this;
    this.desk.write(book, sheet, place, () => {
      for (let down = 0; down < place.rows; down++) {
        for (let across = 0; across < place.columns; across++) {
          sheet.grid.setNote(place.row + down, place.column + across, noteAt(down, across) || undefined);
        }
      }
    });
    return this;
  }
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function misshaped(what: 'rows' | 'columns', given: number, wanted: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
