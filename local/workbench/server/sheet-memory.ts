import type { SheetView } from '../../runtime/view';
import type { SheetDelta } from '../messages';

interface Remembered {
  version: number;
  rows: string[];
  shape: string;
}

/** Remembers what the page has seen of each sheet, so that a change of one cell does not send 50,000 rows again. */
export class SheetMemory {
  private readonly sheets = new Map<number, Remembered>();
  private lastVersion = 0;

  /** What has changed since version `since`; everything, if that is not the last one sent. */
  delta({ cells, ...sheet }: SheetView, since: number): SheetDelta {
    const before = this.sheets.get(sheet.id);
    const rows = cells.map((row) => JSON.stringify(row));
    const shape = JSON.stringify(sheet);
    const partial = before !== undefined && before.version === since;
    const changed: SheetDelta['rows'] = {};
    rows.forEach((row, index) => {
      if (!partial || before.rows[index] !== row) changed[index] = cells[index]!;
    });
    const same =
      partial && before.shape === shape && before.rows.length === rows.length && Object.keys(changed).length === 0;
    const version = same ? before.version : ++this.lastVersion;
    this.sheets.set(sheet.id, { version, rows, shape });
    return { version, partial, sheet, rows: changed, filledRows: rows.length };
  }
}
