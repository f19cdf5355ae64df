/** A rectangle of cells. Rows and columns count from 1, as everywhere in Sheets. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle on a certain sheet. */
export interface Place extends Rect {
  sheetId: number;
}

export const endRow = (rect: Rect) => rect.row + rect.rows - 1;
export const endColumn = (rect: Rect) => rect.column + rect.columns - 1;
export const cellCount = (rect: Rect) => rect.rows * rect.columns;

export function overlap(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row + 1;
  const columns = Math.min(endColumn(a), endColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function within(inner: Rect, outer: Rect): boolean {
  const common = overlap(inner, outer);
  return !!common && cellCount(common) === cellCount(inner);
}

/** Rows or columns inserted before `at`, deleted from `at`, or moved to stand before the line that is now `to`. */
export type LineChange =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  | { kind: 'move'; at: number; count: number; to: number };

/** Where a span of lines stands after a change; undefined when nothing is left of it. */
export function spanAfter(
  start: number,
  count: number,
  change: LineChange,
): { start: number; count: number } | undefined {
  const { at } = change;
  if (change.kind === 'insert') {
    if (at <= start) return { start: start + change.count, count };
    return { start, count: at < start + count ? count + change.count : count };
  }
  if (change.kind === 'delete') {
    const before = Math.max(0, Math.min(at + change.count, start) - at);
    const inside = Math.max(0, Math.min(at + change.count, start + count) - Math.max(at, start));
    return inside === count ? undefined : { start: start - before, count: count - inside };
  }
  const landing = landingOf(change);
  if (start >= at && start + count <= at + change.count) return { start: landing + start - at, count };
  const without = spanAfter(start, count, { kind: 'delete', at, count: change.count });
  return without && spanAfter(without.start, without.count, { kind: 'insert', at: landing, count: change.count });
}

/** The first line of a moved block, once it stands in its new place. */
export function landingOf(change: { at: number; count: number; to: number }): number {
  return change.to > change.at ? change.to - change.count : change.to;
}

export function rectAfter(rect: Rect, axis: 'rows' | 'columns', change: LineChange): Rect | undefined {
  if (axis === 'rows') {
    const span = spanAfter(rect.row, rect.rows, change);
    return span && { ...rect, row: span.start, rows: span.count };
  }
  const span = spanAfter(rect.column, rect.columns, change);
  return span && { ...rect, column: span.start, columns: span.count };
}
