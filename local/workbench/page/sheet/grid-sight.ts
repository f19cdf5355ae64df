import type { GridEvents } from './grid';
import type { RowModel } from './sheet-model';

/** So many rows above and below the window are loaded before someone scrolls to them. */
const ahead = 60;

/** Tells which rows are in sight: the grid draws those alone, and says so of each. */
export function reportSight(
  grid: HTMLElement,
  rows: () => readonly RowModel[],
  events: Pick<GridEvents, 'seen' | 'moved'>,
): void {
  let first = Infinity;
  let last = 0;
  let waiting = false;
  const report = () => {
    waiting = false;
    const all = rows();
    const from = Math.max(0, placeOf(all, first) - ahead);
    const to = Math.min(all.length, placeOf(all, last) + ahead + 1);
    [first, last] = [Infinity, 0];
    events.seen(all.slice(from, to).map(({ number }) => number));
    events.moved();
  };
  grid.addEventListener('beforerowrender', (event) => {
    const { model, rowType } = (event as CustomEvent<{ model?: RowModel; rowType?: string }>).detail;
    if (!model?.number || rowType === 'rowPinStart') return;
    first = Math.min(first, model.number);
    last = Math.max(last, model.number);
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => setTimeout(report));
  });
}

/** Where a row stands among the visible ones, which are in order. */
function placeOf(rows: readonly RowModel[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.number < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
