import type { CellView } from '../../../runtime/view';
import type { VisibleRows } from './grid-columns';
import { heightOf, rowHeight } from './row-heights';
import type { RowModel, SheetModel } from './sheet-model';

type Kind = 'rgRow' | 'rowPinStart';
/** px, by a row's place among the visible ones of its kind; rows that are as high as most are left out. */
type Sizes = Record<number, number>;

/** Makes rows as high as what is in them. Only rows that are loaded can be known. */
export class RowHeights {
  /** What a row measured, by its cells. */
  private measured = new WeakMap<readonly CellView[], number>();
  private sizes: Record<Kind, Sizes> = { rgRow: {}, rowPinStart: {} };

  constructor(private readonly grid: HTMLRevoGridElement) {}

  /** Where the columns or the rows themselves are others than before. */
  forget(): void {
    this.measured = new WeakMap();
    this.sizes = { rgRow: {}, rowPinStart: {} };
  }

  /** Tells the grid what has changed; after `forget` all of it. */
  update(model: SheetModel, { frozen, others }: VisibleRows, anew: boolean): void {
    const sizes = { rgRow: this.measure(model, others), rowPinStart: this.measure(model, frozen) };
    const changed = (['rowPinStart', 'rgRow'] as const).filter((kind) => anew || !same(sizes[kind], this.sizes[kind]));
    if (changed.length === 0) return;
    this.sizes = sizes;
    // By way of the grid's own store: definitions of rows would make it look at every row of the sheet each time.
    void this.grid.getProviders().then((providers) => {
      if (this.sizes === sizes) for (const kind of changed) providers?.dimension.setCustomSizes(kind, sizes[kind]);
    });
  }

  /** px from the first row's upper edge to that of the row at a place. */
  above(kind: Kind, count: number): number {
    let sum = count * rowHeight;
    for (const [index, size] of Object.entries(this.sizes[kind])) if (Number(index) < count) sum += size - rowHeight;
    return sum;
  }

  private measure(model: SheetModel, rows: readonly RowModel[]): Sizes {
    const sizes: Sizes = {};
    for (let index = 0; index < rows.length; index++) {
      const { cells, number } = rows[index]!;
      if (cells.length === 0) continue;
      const size = this.measured.get(cells) ?? heightOf(model, number);
      this.measured.set(cells, size);
      if (size !== rowHeight) sizes[index] = size;
    }
    return sizes;
  }
}

function same(some: Sizes, others: Sizes): boolean {
  const places = Object.keys(some) as unknown as number[];
  return places.length === Object.keys(others).length && places.every((place) => some[place] === others[place]);
}
