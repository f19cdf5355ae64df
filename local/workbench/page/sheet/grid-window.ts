import type { RowModel } from './sheet-model';

/** Where a row is drawn: px from the first row's upper edge, and its place among the visible rows. */
interface Item {
  start: number;
  end: number;
  size: number;
  itemIndex: number;
}
/** Those that are drawn, in the order of their elements; `start` and `end` say which is the first and the last. */
interface Drawn {
  items: Item[];
  start: number;
  end: number;
}
/** Heights that are not as most, in order: `positionIndexes` where such rows begin, `positionIndexToItem` which. */
interface Dimension {
  realSize: number;
  originItemSize: number;
  sizes: Record<number, number>;
  positionIndexes: number[];
  positionIndexToItem: Record<number, { itemIndex: number; start: number; end: number }>;
}
type Providers = NonNullable<Awaited<ReturnType<HTMLRevoGridElement['getProviders']>>>;
type Viewport = Providers['viewport']['stores']['rgRow'];

/** Rows that are drawn beyond the window on the side to which one scrolls. */
const ahead = 12;
/** So many rows above and below are loaded before someone scrolls to them, and so many at once. */
const [soon, atOnce] = [40, 140];

/**
 * The grid by itself draws one row more than can be seen, and so all of them again at each step of the wheel. Here it
 * draws some more, and nothing until they have been used up: a frame in which someone scrolls then costs a third.
 */
export class GridWindow {
  private views: Viewport[] = [];

  /** `seen` gets the numbers of those rows (out of `rows`, the visible ones) that soon will be in sight, and of more around. */
  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly rows: () => readonly RowModel[],
    private readonly seen: (soon: number[], around: number[]) => void,
  ) {}

  /** To be called once the grid is on the page. */
  async open(): Promise<void> {
    if (this.views.length > 0) return;
    const stores = (await this.grid.getProviders())?.viewport.stores;
    if (!stores || this.views.length > 0) return;
    const { rgRow, rowPinStart } = stores;
    this.views = [rgRow, rowPinStart];
    let before = 0;
    rgRow.setViewPortCoordinate = (position, dimension: Dimension, force = false) => {
      const height = rgRow.store.get('virtualSize');
      if (!height) return;
      const { originItemSize: one, realSize } = dimension;
      const top = Math.min(Math.max(0, position), Math.max(0, realSize - height - one));
      rgRow.lastCoordinate = top;
      const isDown = top >= before;
      before = top;
      const drawn = force ? undefined : rgRow.getItems();
      const [first, last] = drawn ? [drawn.items[drawn.start], drawn.items[drawn.end]] : [];
      const bottom = Math.min(realSize, top + height + one);
      if (first && last && first.start <= top && last.end >= bottom) return;
      const from = top - (isDown ? 1 : ahead) * one;
      const to = bottom + (isDown ? ahead : 1) * one;
      rgRow.setViewport(reuse(drawn, itemsBetween(from, to, rgRow.store.get('realCount'), dimension)));
      this.report();
    };
    this.report();
  }

  /** Tells which rows are in sight. */
  report(): void {
    const drawn = this.views[0]?.getItems();
    const [first, last] = [drawn?.items[drawn.start], drawn?.items[drawn.end]];
    if (!first || !last) return;
    const numbers = (more: number) =>
      this.rows()
        .slice(Math.max(0, first.itemIndex - more), last.itemIndex + more + 1)
        .map(({ number }) => number);
    this.seen(numbers(soon), numbers(atOnce));
  }

  /** Draws anew what is drawn: there is something else in these cells. */
  redraw(): void {
    for (const view of this.views) view.setViewport({ items: [...view.store.get('items')] });
  }
}

/** All rows that lie at least in part between two edges. */
function itemsBetween(from: number, to: number, count: number, dimension: Dimension): Item[] {
  const { sizes, originItemSize } = dimension;
  const items: Item[] = [];
  let { start, index } = firstAt(Math.max(0, from), dimension);
  for (; index < count && start < to; index++) {
    const size = sizes[index] ?? originItemSize;
    items.push({ start, end: start + size, size, itemIndex: index });
    start += size;
  }
  return items;
}

/** The row at a height. */
function firstAt(px: number, dimension: Dimension): { start: number; index: number } {
  const { originItemSize, positionIndexes, positionIndexToItem } = dimension;
  let [low, high] = [0, positionIndexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positionIndexes[middle]! <= px) low = middle + 1;
    else high = middle;
  }
  const before = low > 0 ? positionIndexToItem[low - 1] : undefined;
  if (before && before.end > px) return { start: before.start, index: before.itemIndex };
  const [from, next] = before ? [before.end, before.itemIndex + 1] : [0, 0];
  const rows = Math.floor((px - from) / originItemSize);
  return { start: from + rows * originItemSize, index: next + rows };
}

/** Rows that are drawn already keep their elements; the others get those of rows that are no longer needed. */
function reuse(drawn: Drawn | undefined, wanted: Item[]): Drawn {
  const byIndex = new Map(wanted.map((item) => [item.itemIndex, item]));
  const items: (Item | undefined)[] = (drawn?.items ?? []).map(({ itemIndex }) => {
    const kept = byIndex.get(itemIndex);
    byIndex.delete(itemIndex);
    return kept;
  });
  const others = [...byIndex.values()];
  for (let at = 0; at < items.length; at++) items[at] ??= others.shift();
  const all = [...items.filter((item) => item !== undefined), ...others];
  return { items: all, start: all.indexOf(wanted[0]!), end: all.indexOf(wanted.at(-1)!) };
}
