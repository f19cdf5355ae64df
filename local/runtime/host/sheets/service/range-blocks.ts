import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { copyCells, everything, moveCells, type Parts } from '../copy';
import { overlap, within, type Rect } from '../rect';
import { checkRect, type RangePlace } from './range-place';
import { RangeRich } from './range-rich';
import { offers } from './table';

const pasteTypes: Record<string, Parts> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: everything,
  PASTE_FORMAT: { looks: true },
  PASTE_FORMULA: { values: true },
  PASTE_VALUES: { values: true, resultsOnly: true },
  PASTE_DATA_VALIDATION: { rules: true },
};

/** Copies, moves and merges blocks of cells, and finds where data ends. */
export class RangeBlocks extends RangeRich {
  static override readonly members = {
    ...RangeRich.members,
    ...offers({
      write: 'copyTo',
      change: 'moveTo removeDuplicates trimWhitespace',
      set: 'merge mergeAcross mergeVertically breakApart',
      ask: 'getMergedRanges isPartOfMerge getDataRegion getNextDataCell',
    }),
  };

  /** "The destination range … only the top-left cell position is relevant", unless it holds the source several times. */
  copyTo(...args: unknown[]): void {
    fit('Range', 'copyTo', args, 'Range', 'Range, Object', 'Range, Enum, Boolean');
    const [destination, how, transposed] = args as [RangePlace, unknown, boolean?];
    if (transposed) throw new ServiceError('Range.copyTo transposed', 'NotImplementedLocally');
    const parts = typeof how === 'string' ? pasteTypes[how] : partsOf((how ?? {}) as Record<string, unknown>);
    if (!parts) throw new ServiceError(`Range.copyTo with ${String(how)}`, 'NotImplementedLocally');
    const { book, sheet, place, desk } = this;
    const target = this.targetOf(destination, true);
    const to = destination.sheet;
    desk.write(book, to, target, () => copyCells(book, sheet, place, to, target, parts));
  }

  moveTo(...args: unknown[]): void {
    fit('Range', 'moveTo', args, 'Range');
    const [target] = args as [RangePlace];
    const rect = this.targetOf(target, false);
    this.desk.checkCells(this.book, this.sheet, this.place);
    this.desk.checkCells(this.book, target.sheet, rect);
    moveCells(this.book, this.sheet, this.place, target.sheet, rect);
  }

  /** "Removes rows within this range that contain values that are duplicates of values in any previous row." */
  removeDuplicates(...args: unknown[]): this {
    fit('Range', 'removeDuplicates', args, '', 'Object[]');
    const { sheet, place, book } = this;
    this.desk.checkCells(book, sheet, place);
    const columns =
      (args[0] as number[] | undefined) ?? Array.from({ length: place.columns }, (_, index) => place.column + index);
    const seen = new Set<string>();
    const kept: Rect[] = [];
    for (let row = place.row; row < place.row + place.rows; row++) {
      const key = JSON.stringify(
        columns.map((column) => {
          const value = sheet.grid.value(row, column);
          return typeof value === 'string' ? value.toLowerCase() : value;
        }),
      );
      if (!seen.has(key)) kept.push({ ...place, row, rows: 1 });
      seen.add(key);
    }
    const lines = kept.map((rect) => sheet.grid.take(rect));
    sheet.grid.clear(place);
    lines.forEach((cells, index) => sheet.grid.give({ ...place, row: place.row + index, rows: 1 }, cells));
    book.touch(sheet, place);
    return this.at({ ...place, rows: kept.length }) as this;
  }

  trimWhitespace(): this {
    const { sheet, place, book } = this;
    this.desk.checkCells(book, sheet, place);
    for (let row = place.row; row < place.row + place.rows; row++) {
      for (let column = place.column; column < place.column + place.columns; column++) {
        const value = sheet.grid.value(row, column);
        if (typeof value !== 'string' || sheet.grid.formula(row, column) !== undefined) continue;
        sheet.grid.put(row, column, value.trim().replace(/\s+/g, ' ') || null);
      }
    }
    book.touch(sheet, place);
    return this;
  }

  merge(): this {
    return this.join([this.place]);
  }
  mergeAcross(): this {
    return this.join(
      Array.from({ length: this.place.rows }, (_, down) => ({ ...this.place, row: this.place.row + down, rows: 1 })),
    );
  }
  mergeVertically(): this {
    return this.join(
      Array.from({ length: this.place.columns }, (_, across) => ({
        ...this.place,
        column: this.place.column + across,
        columns: 1,
      })),
    );
  }

  breakApart(): this {
    const { sheet, place } = this;
    this.desk.write(
      this.book,
      sheet,
      place,
      () => (sheet.merges = sheet.merges.filter((merge) => !overlap(merge, place))),
    );
    return this;
  }

  getMergedRanges(): RangePlace[] {
    return this.sheet.merges.filter((merge) => overlap(merge, this.place)).map((merge) => this.at(merge));
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => within(this.place, merge));
  }

  /** "Returns a copy of the range expanded in the four cardinal directions to cover all adjacent cells with data in them." */
  getDataRegion(...args: unknown[]): RangePlace {
    fit('Range', 'getDataRegion', args, '', 'String');
    this.book.settle();
    const { sheet } = this;
    const [rows, columns] = [args[0] !== 'COLUMNS', args[0] !== 'ROWS'];
    const filled = (rect: Rect) => sheet.grid.take(rect).some(({ value }) => value !== null);
    let rect: Rect = { ...this.place };
    for (let grown = true; grown;) {
      grown = false;
      const around = { row: rect.row - 1, column: rect.column - 1, rows: rect.rows + 2, columns: rect.columns + 2 };
      const next = overlap(around, sheet.all)!;
      const tries: Rect[] = [
        ...(rows && next.row < rect.row ? [{ ...rect, row: next.row, rows: rect.rows + 1 }] : []),
        ...(rows && next.row + next.rows > rect.row + rect.rows ? [{ ...rect, rows: rect.rows + 1 }] : []),
        ...(columns && next.column < rect.column ? [{ ...rect, column: next.column, columns: rect.columns + 1 }] : []),
        ...(columns && next.column + next.columns > rect.column + rect.columns
          ? [{ ...rect, columns: rect.columns + 1 }]
          : []),
      ];
      for (const wider of tries) {
        if (!filled(edgeOf(rect, wider))) continue;
        rect = wider;
        grown = true;
        break;
      }
    }
    return this.at({ row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns });
  }

  /** As Ctrl and an arrow: "the edge of the range … or the edge of the sheet". */
  getNextDataCell(...args: unknown[]): RangePlace {
    fit('Range', 'getNextDataCell', args, 'String');
    this.book.settle();
    const [down, across] = (
      { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as Record<string, [number, number]>
    )[args[0] as string]!;
    const { sheet, place } = this;
    let [row, column] = [place.row, place.column];
    const inside = () =>
      row + down >= 1 && column + across >= 1 && row + down <= sheet.rowCount && column + across <= sheet.columnCount;
    const filled = (further: number) => sheet.grid.value(row + down * further, column + across * further) !== null;
    const along = filled(0) && filled(1);
    while (inside()) {
      if (along && !filled(1)) break;
      row += down;
      column += across;
      if (!along && filled(0)) break;
    }
    return this.at({ row, column, rows: 1, columns: 1 });
  }

  private join(rects: Rect[]): this {
    const { sheet, place } = this;
    this.desk.write(this.book, sheet, place, () => {
      sheet.merges = sheet.merges.filter((merge) => !overlap(merge, place));
      for (const { row, column, rows, columns } of rects) {
        sheet.merges.push({ row, column, rows, columns });
        // Only the first value survives.
        const cells = sheet.grid.take({ row, column, rows, columns });
        sheet.grid.give(
          { row, column, rows, columns },
          cells.map((cell, index) => (index ? { value: null } : cell)),
        );
      }
    });
    return this;
  }

  private targetOf(destination: RangePlace, tiled: boolean): Rect {
    const { rows, columns } = this.place;
    const { place } = destination;
    const target = {
      row: place.row,
      column: place.column,
      rows: tiled && place.rows % rows === 0 ? place.rows : rows,
      columns: tiled && place.columns % columns === 0 ? place.columns : columns,
    };
    checkRect(destination.sheet, target);
    return target;
  }
}

function partsOf(options: Record<string, unknown>): Parts {
  if (options['contentsOnly']) return { values: true };
  return options['formatOnly'] ? { looks: true } : everything;
}

/** What `wider` has beyond `rect`. */
function edgeOf(rect: Rect, wider: Rect): Rect {
  if (wider.rows > rect.rows)
    return { ...wider, row: wider.row < rect.row ? wider.row : rect.row + rect.rows, rows: 1 };
  return { ...wider, column: wider.column < rect.column ? wider.column : rect.column + rect.columns, columns: 1 };
}
