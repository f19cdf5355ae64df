import { fit } from '../../signature';
import { displayed } from '../display';
import { RangeRules } from './range-rules';
import { RichTextValue } from './rich-text';
import { offers } from './table';

/** Texts of a range whose parts look different or lead somewhere. */
export class RangeRich extends RangeRules {
  static override readonly members = {
    ...RangeRules.members,
    ...offers({
      read: 'getRichTextValue getRichTextValues',
      write: 'setRichTextValue setRichTextValues',
    }),
  };

  /** "If the cell value is not text, returns null" */
  getRichTextValue(): RichTextValue | null {
    return this.each((row, column) => this.richAt(row, column), true)[0]![0]!;
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.each((row, column) => this.richAt(row, column));
  }

  setRichTextValue(...args: unknown[]): this {
    fit('Range', 'setRichTextValue', args, 'RichTextValue');
    const row = new Array<RichTextValue>(this.place.columns).fill(args[0] as RichTextValue);
    return this.putRich(new Array<RichTextValue[]>(this.place.rows).fill(row));
  }

  setRichTextValues(...args: unknown[]): this {
    const rows = this.matrix('setRichTextValues', args);
    for (const value of rows.flat()) fit('Range', 'setRichTextValues', [value], 'RichTextValue');
    return this.putRich(rows as RichTextValue[][]);
  }

  private richAt(row: number, column: number): RichTextValue | null {
    const { book, sheet } = this;
    book.settle();
    const value = sheet.grid.value(row, column);
    if (typeof value === 'number' || typeof value === 'boolean' || sheet.grid.formula(row, column)) return null;
    const text = displayed(value, book.numberFormat(sheet, row, column), book.locale);
    const rich = book.richTexts.at(sheet.richIds.get(row, column));
    return new RichTextValue(rich.text === text ? rich : { text, looks: [] });
  }

  /** The text is put as it is: a rich text is never read as a number or formula. */
  private putRich(rows: RichTextValue[][]): this {
    const { book, sheet, place } = this;
    this.desk.write(book, sheet, place, () => {
      rows.forEach((line, down) =>
        line.forEach(({ rich }, across) => {
          const [row, column] = [place.row + down, place.column + across];
          sheet.grid.put(row, column, rich.text === '' ? null : rich.text);
          const id = rich.looks.length ? book.richTexts.idOf(structuredClone(rich)) : 0;
          sheet.richIds.setColumn(column, row, [id]);
        }),
      );
      book.touch(sheet, place);
    });
    return this;
  }
}
