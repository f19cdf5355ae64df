import { fit } from '../../signature';

import { RangeStyle } from './range-style';
import { offers } from './table';
import type { DataValidation } from './validation';

/** Data validation and checkboxes of a range. */
export class RangeRules extends RangeStyle {
  static override readonly members = {
    ...RangeStyle.members,
    ...offers({
      read: 'getDataValidation getDataValidations isChecked',
      set: 'setDataValidation setDataValidations clearDataValidations insertCheckboxes removeCheckboxes',
      write: 'check uncheck',
    }),
  };

  getDataValidation(): object | null {
    return this.each((row, column) => this.validationAt(row, column), true)[0]![0]!;
  }

  getDataValidations(): (object | null)[][] {
    return this.each((row, column) => this.validationAt(row, column));
  }

  setDataValidation(...args: unknown[]): this {
    fit('Range', 'setDataValidation', args, 'DataValidation?');
    return this.putRule(this.ruleId(args[0]));
  }

  setDataValidations(...args: unknown[]): this {
    const ids = this.matrix('setDataValidations', args).map((row) =>
      row.map((rule) => {
        fit('Range', 'setDataValidations', [rule], 'DataValidation?');
        return this.ruleId(rule);
      }),
    );
    return this.putRules((down, across) => ids[down]![across]!);
  }

  clearDataValidations(): this {
    return this.putRule(0);
  }

  /** "Inserts checkboxes into each cell in the range, configured with true for checked and false for unchecked. Sets the value of all cells in the range to false." */
  insertCheckboxes(...args: unknown[]): this {
    fit('Range', 'insertCheckboxes', args, '', 'Any', 'Any, Any');
    const values = args.filter((arg) => arg !== undefined).map((arg) => String(arg));
    const id = this.book.rules.idOf({ criteria: 'CHECKBOX', args: values, allowInvalid: false });
    this.putRule(id);
    return this.putSame(values.length ? (values[1] ?? null) : false);
  }

  /**
   * "Clears the data validation of each cell, and additionally clears its value if the cell contains either the checked
   * or unchecked value." Anything else that stands there stays.
   */
  removeCheckboxes(): this {
    const { rules } = this.book;
    const { sheet, place } = this;
    this.desk.write(this.book, sheet, place, () => {
      for (let row = place.row; row < place.row + place.rows; row++) {
        for (let column = place.column; column < place.column + place.columns; column++) {
          const { criteria, args } = rules.at(sheet.ruleIds.get(row, column));
          if (criteria !== 'CHECKBOX') continue;
          const value = sheet.grid.value(row, column);
          const isTicked = args.length === 0 ? typeof value === 'boolean' : args.includes(String(value));
          if (isTicked) sheet.grid.put(row, column, null);
        }
      }
      sheet.ruleIds.change(place, (id) => (rules.at(id).criteria === 'CHECKBOX' ? 0 : id));
    });
    return this;
  }

  check(): this {
    return this.tick(0);
  }

  uncheck(): this {
    return this.tick(1);
  }

  /** null when the cells differ or are no checkboxes. */
  isChecked(): boolean | null {
    const states = this.each((row, column) => {
      const rule = this.book.rules.at(this.sheet.ruleIds.get(row, column));
      if (rule.criteria !== 'CHECKBOX') return null;
      return this.sheet.grid.value(row, column) === (rule.args[0] ?? true);
    }).flat();
    return states.every((state) => state === states[0]) ? states[0]! : null;
  }

  private tick(index: 0 | 1): this {
    const { sheet, place, book } = this;
    this.desk.write(book, sheet, place, () => {
      for (let row = place.row; row < place.row + place.rows; row++) {
        for (let column = place.column; column < place.column + place.columns; column++) {
          const rule = book.rules.at(sheet.ruleIds.get(row, column));
          const value = rule.args[index] ?? (index === 0 ? true : rule.args.length ? null : false);
          if (rule.criteria === 'CHECKBOX') sheet.grid.put(row, column, typeof value === 'object' ? null : value);
        }
      }
      book.touch(sheet, place);
    });
    return this;
  }

  private putSame(value: string | boolean | null): this {
    return this.put(
      Array.from({ length: this.place.rows }, () => new Array<string | boolean | null>(this.place.columns).fill(value)),
    );
  }

  private validationAt(row: number, column: number): object | null {
    const id = this.sheet.ruleIds.get(row, column);
    return id ? this.desk.make.validation(this.book, this.book.rules.at(id)) : null;
  }

  private ruleId(given: unknown): number {
    if (given === null) return 0;
    const { rule } = given as DataValidation;
    const { sheetId, row, column } = this.place;
    return this.book.rules.idOf(
      rule.criteria === 'CUSTOM_FORMULA' ? { ...rule, anchor: { sheetId, row, column } } : rule,
    );
  }

  private putRule(id: number): this {
    const { book, sheet, place } = this;
    this.desk.writeAlike(book, sheet, place, () => sheet.ruleIds.change(place, () => id));
    return this;
  }

  private putRules(idAt: (down: number, across: number) => number): this {
    const { book, sheet, place } = this;
    this.desk.write(book, sheet, place, () => {
      for (let across = 0; across < place.columns; across++) {
        const ids = Array.from({ length: place.rows }, (_, down) => idAt(down, across));
        sheet.ruleIds.setColumn(place.column + across, place.row, ids);
      }
    });
    return this;
  }
}
