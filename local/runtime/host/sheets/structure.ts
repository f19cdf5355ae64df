import { ServiceError } from '../offer';
import { maxCells, type Book } from './book';
import { followLines } from './formulas/rewrite';
import { groupsAfter } from './groups';
import { rectAfter, spanAfter, type LineChange, type Rect } from './rect';
import { idAt, runsAfter } from './runs';
import type { RuleArg } from './rule';
import type { SheetData } from './sheet-data';

export type Axis = 'rows' | 'columns';

/**
 * Inserts, deletes or moves whole rows or columns, and takes along everything that belongs to them. New lines look like
 * line `like` (0: like nothing). Throws Google's words for what it refuses.
 */
export function changeLines(book: Book, sheet: SheetData, axis: Axis, change: LineChange, like = 0): void {
  refuse(book, sheet, axis, change);
  book.settle();
  // What formulas put beside themselves is not moved but comes again.
  sheet.grid.clearSpilled();
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  if (axis === 'rows') {
    sheet.grid.changeRows(change);
    sheet.styleIds.changeRows(change, like);
    sheet.ruleIds.changeRows(change, like);
    sheet.richIds.changeRows(change, 0);
    sheet.rowHeights = runsAfter(sheet.rowHeights, change, like ? idAt(sheet.rowHeights, like) : 0);
    sheet.hiddenRows = runsAfter(sheet.hiddenRows, change, 0);
    sheet.rowGroups = groupsAfter(sheet.rowGroups, change);
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
  } else {
    sheet.grid.changeColumns(change);
    sheet.styleIds.changeColumns(change, like);
    sheet.ruleIds.changeColumns(change, like);
    sheet.richIds.changeColumns(change, 0);
    sheet.columnWidths = runsAfter(sheet.columnWidths, change, like ? idAt(sheet.columnWidths, like) : 0);
    sheet.hiddenColumns = runsAfter(sheet.hiddenColumns, change, 0);
    sheet.columnGroups = groupsAfter(sheet.columnGroups, change);
    sheet.frozenColumns = frozenAfter(sheet.frozenColumns, change);
  }
  const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  if (axis === 'rows') sheet.rowCount += growth;
  else sheet.columnCount += growth;
  moveWhatIsAttached(book, sheet, axis, change);
  followLines(book, sheet, axis, change);
  // Lines added at the end move nothing.
  if (change.kind !== 'insert' || change.at <= size) sheet.linesVersion = ++lastVersion;
  book.touch(sheet, sheet.all);
}

let lastVersion = 0;

function refuse(book: Book, sheet: SheetData, axis: Axis, change: LineChange): void {
  const size = axis === 'rows' ? sheet.rowCount : sheet.columnCount;
  const across = axis === 'rows' ? sheet.columnCount : sheet.rowCount;
  const last = change.kind === 'insert' ? size + 1 : size;
  const end = change.kind === 'insert' ? change.at : change.at + change.count - 1;
  const toEnd = change.kind === 'move' ? change.to : 1;
  if (change.at < 1 || change.count < 1 || end > last || toEnd < 1 || toEnd > size + 1) {
    throw new ServiceError(`Those ${axis} are out of bounds.`);
  }
  if (change.kind === 'insert' && book.cellCount() + change.count * across > maxCells) throw tooManyCells();
  if (change.kind === 'delete') {
    if (change.count === size) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
    const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
    if (change.at <= frozen + 1 && change.at + change.count > size) {
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
  }
  if (change.kind === 'move' && change.to > change.at && change.to < change.at + change.count) {
    throw new ServiceError(`You can't move ${axis} into themselves.`);
  }
}

export function tooManyCells(): ServiceError {
  return new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
  );
}

/** Lines inserted among frozen ones are frozen too; deleted ones no longer count. */
function frozenAfter(frozen: number, change: LineChange): number {
  if (change.kind === 'move' || frozen === 0) return frozen;
  return spanAfter(1, frozen, change.at === 1 && change.kind === 'insert' ? { ...change, at: 2 } : change)?.count ?? 0;
}

function moveWhatIsAttached(book: Book, sheet: SheetData, axis: Axis, change: LineChange): void {
  const after = (rect: Rect) => rectAfter(rect, axis, change);
  const all = (rects: Rect[]) => rects.map(after).filter((rect) => rect !== undefined);
  sheet.protections = sheet.protections.filter((protection) => {
    if (protection.rect) {
      const rect = after(protection.rect);
      if (!rect) return false;
      protection.rect = rect;
    }
    protection.unprotected = all(protection.unprotected);
    return true;
  });
  sheet.merges = all(sheet.merges);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const rect = after(banding.rect);
    return rect ? [{ ...banding, rect }] : [];
  });
  sheet.conditionals = sheet.conditionals
    .map((one) => ({ ...one, rects: all(one.rects) }))
    .filter(({ rects }) => rects.length);
  if (sheet.filter) {
    const rect = after(sheet.filter.rect);
    const criteria = Object.entries(sheet.filter.criteria).flatMap(([column, rule]) => {
      const moved = axis === 'rows' ? { start: Number(column) } : spanAfter(Number(column), 1, change);
      return moved ? [[moved.start, rule] as const] : [];
    });
    sheet.filter = rect && { rect, criteria: Object.fromEntries(criteria) };
  }
  book.namedRanges = book.namedRanges.filter((named) => {
    if (named.place.sheetId !== sheet.id) return true;
    const rect = after(named.place);
    if (rect) named.place = { ...rect, sheetId: sheet.id };
    return rect !== undefined;
  });
  const line = axis === 'rows' ? 'row' : 'column';
  for (const { position } of [...sheet.charts, ...sheet.images])
    position[line] = spanAfter(position[line], 1, change)?.start ?? change.at;
  for (const chart of book.sheets.flatMap(({ charts }) => charts)) {
    chart.places = chart.places.flatMap((place) => {
      const rect = place.sheetId === sheet.id ? after(place) : place;
      return rect ? [{ ...rect, sheetId: place.sheetId }] : [];
    });
  }
  book.metadata = book.metadata.filter((metadata) => {
    const at = metadata[line];
    if (metadata.sheetId !== sheet.id || at === undefined) return true;
    const span = spanAfter(at, 1, change);
    if (span) metadata[line] = span.start;
    return span !== undefined;
  });
  const moveArg = (arg: RuleArg): RuleArg => {
    if (typeof arg !== 'object' || !('place' in arg) || arg.place.sheetId !== sheet.id) return arg;
    const rect = after(arg.place);
    return rect ? { place: { ...rect, sheetId: sheet.id } } : arg;
  };
  book.rules.rewrite((rule) => {
    const { anchor } = rule;
    const moved = { ...rule, args: rule.args.map(moveArg) };
    if (anchor?.sheetId !== sheet.id) return moved;
    const at = spanAfter(anchor[line], 1, change)?.start ?? change.at;
    return { ...moved, anchor: { ...anchor, [line]: at } };
  });
}
