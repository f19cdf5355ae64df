import { fit } from '../../signature';
import type { Range } from './range';
import type { RangePlace } from './range-place';
import type { Spreadsheet } from './spreadsheet';
import { offers } from './table';

/** What the user has selected. https://developers.google.com/apps-script/reference/spreadsheet/selection */
export class Selection {
  static readonly type = 'Selection';
  static readonly members = offers({
    ask: 'getNextDataRange',
    look: 'getActiveRange getActiveRangeList getActiveSheet getCurrentCell',
  });

  constructor(private readonly spreadsheet: Spreadsheet) {}

  getActiveRange(): object | null {
    return this.spreadsheet.getActiveRange();
  }
  getActiveRangeList(): object | null {
    return this.spreadsheet.getActiveRangeList();
  }
  getActiveSheet(): object {
    return this.spreadsheet.getActiveSheet();
  }
  getCurrentCell(): object | null {
    return this.spreadsheet.getCurrentCell();
  }

  /** The edge opposite the current cell goes on to the next data; what is selected lies between the two. */
  getNextDataRange(...args: unknown[]): RangePlace | null {
    fit('Selection', 'getNextDataRange', args, 'Enum');
    const active = this.spreadsheet.getActiveRange();
    const current = this.spreadsheet.getCurrentCell();
    if (!active || !current) return null;
    const { place, sheet } = active;
    const upright = args[0] === 'UP' || args[0] === 'DOWN';
    if (upright ? place.rows === sheet.rowCount : place.columns === sheet.columnCount) return active;
    const far = (from: number, count: number, at: number) => (at === from ? from + count - 1 : from);
    const edge = upright
      ? { ...current.place, row: far(place.row, place.rows, current.place.row) }
      : { ...current.place, column: far(place.column, place.columns, current.place.column) };
    const { desk, book } = active;
    const found = (desk.make.range(book, edge) as Range).getNextDataCell(args[0]).place;
    const span = (a: number, b: number) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 });
    const rows = span(current.place.row, found.row);
    const columns = span(current.place.column, found.column);
    return desk.make.range(
      book,
      upright
        ? { ...place, row: rows.from, rows: rows.count }
        : { ...place, column: columns.from, columns: columns.count },
    );
  }
}
