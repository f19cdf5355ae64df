/** What a person does to rows, columns and whole sheets. See hands.ts for the rules. */
import { rectName } from './a1';
import type { Book } from './book';
import { renameSheetData } from './formulas/rewrite';
import { allGroups, fold } from './groups';
import { mayEdit, withSheet, type ChangeType, type Done, type Person } from './hands';
import { usedPart } from './history-steps';
import type { LineChange, Rect } from './rect';
import { fill } from './runs';
import type { FilterRule, SheetData } from './sheet-data';
import { sortRows, type SortKey } from './sort';
import { changeLines, type Axis } from './structure';

const types: Record<LineChange['kind'], Record<Axis, ChangeType>> = {
  insert: { rows: 'INSERT_ROW', columns: 'INSERT_COLUMN' },
  delete: { rows: 'REMOVE_ROW', columns: 'REMOVE_COLUMN' },
  move: { rows: 'OTHER', columns: 'OTHER' },
};
/** Only properties of the sheet change, which are always remembered. */
const nothing = () => ({});
const done: Record<LineChange['kind'], string> = { insert: 'Inserted', delete: 'Deleted', move: 'Moved' };

/** Inserts before `at`, deletes from `at`, or moves to before `to`. New lines look like `like` (by default the line before). */
export function changeSheetLines(person: Person, sheetId: number, axis: Axis, change: LineChange, like?: number): Done {
  return withSheet(
    person,
    sheetId,
    () => ({ lines: { axis, change } }),
    (book, sheet) => {
      const { at, count } = change;
      const rect =
        axis === 'rows' ? { ...sheet.all, row: at, rows: count } : { ...sheet.all, column: at, columns: count };
      const refused = change.kind === 'insert' ? undefined : mayEdit(person, book, sheet, rect);
      if (refused) return refused;
      changeLines(book, sheet, axis, change, like ?? Math.max(1, at - 1));
      return told(sheet, types[change.kind][axis], `${done[change.kind]} ${count} ${axis}`);
    },
  );
}

/** Sorts the rows of a range by columns of the sheet. */
export function sortCells(person: Person, sheetId: number, rect: Rect, keys: readonly SortKey[]): Done {
  return withSheet(
    person,
    sheetId,
    (sheet) => ({ rect: usedPart(sheet, rect) }),
    (book, sheet) => {
      const refused = mayEdit(person, book, sheet, rect);
      if (refused) return refused;
      sortRows(book, sheet, rect, keys);
      return told(sheet, 'OTHER', `Sorted ${rectName(rect)}`, rect);
    },
  );
}

export function hideLines(person: Person, sheetId: number, axis: Axis, at: number, count: number, hide: boolean): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    if (axis === 'rows') sheet.hiddenRows = fill(sheet.hiddenRows, at, count, hide ? 1 : 0);
    else sheet.hiddenColumns = fill(sheet.hiddenColumns, at, count, hide ? 1 : 0);
    return told(sheet, 'OTHER', `${hide ? 'Hid' : 'Showed'} ${count} ${axis}`);
  });
}

/** At the plus or minus sign of the group of columns that begins at `from`; null: all groups. */
export function foldColumns(person: Person, sheetId: number, from: number | null, folded: boolean): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    for (const span of allGroups(sheet.columnGroups, sheet.columnCount))
      if (from === null || span.start === from) fold(sheet.columnGroups, span, folded);
    return told(sheet, 'OTHER', `${folded ? 'Collapsed' : 'Expanded'} columns`);
  });
}

/** px. */
export function resizeLines(
  person: Person,
  sheetId: number,
  axis: Axis,
  at: number,
  count: number,
  size: number,
): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    if (axis === 'rows') sheet.rowHeights = fill(sheet.rowHeights, at, count, size);
    else sheet.columnWidths = fill(sheet.columnWidths, at, count, size);
    return told(sheet, 'FORMAT', `Resized ${count} ${axis}`);
  });
}

export function freezeLines(person: Person, sheetId: number, axis: Axis, count: number): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    if (axis === 'rows') sheet.frozenRows = count;
    else sheet.frozenColumns = count;
    return told(sheet, 'OTHER', `Froze ${count} ${axis}`);
  });
}

/** Makes a filter over `rect` (with its title row), or ends the sheet's filter. */
export function filterCells(person: Person, sheetId: number, rect: Rect | undefined): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    sheet.filter = rect && { rect, criteria: {} };
    return told(sheet, 'OTHER', rect ? `Filtered ${rectName(rect)}` : 'Removed the filter', rect);
  });
}

/** Sets or (undefined) ends what the sheet's filter asks of one column. */
export function filterColumn(person: Person, sheetId: number, column: number, rule: FilterRule | undefined): Done {
  return withSheet(person, sheetId, nothing, (_book, sheet) => {
    if (!sheet.filter) return { ok: false, message: 'The sheet has no filter.' };
    const { [column]: _old, ...others } = sheet.filter.criteria;
    sheet.filter.criteria = rule ? { ...others, [column]: rule } : others;
    return told(sheet, 'OTHER', 'Changed the filter', sheet.filter.rect);
  });
}

/** A new sheet behind the one with `sheetId`. */
export function addSheet(person: Person, sheetId: number, name?: string): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    const taken = name === undefined ? undefined : nameTaken(book, name);
    if (taken) return taken;
    const added = book.addSheet(name ?? book.freeSheetName(), book.sheets.indexOf(sheet) + 1);
    return told(added, 'INSERT_GRID', `Added sheet ${added.name}`);
  });
}

export function renameSheet(person: Person, sheetId: number, name: string): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    const taken = name.toLowerCase() === sheet.name.toLowerCase() ? undefined : nameTaken(book, name);
    if (taken) return taken;
    const words = `Renamed sheet ${sheet.name} to ${name}`;
    renameSheetData(book, sheet, name);
    return told(sheet, 'OTHER', words);
  });
}

export function deleteSheet(person: Person, sheetId: number): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    const refused = mayEdit(person, book, sheet, sheet.all);
    if (refused) return refused;
    if (book.sheets.every((other) => other === sheet || other.hidden)) {
      return { ok: false, message: "You can't remove all the sheets in a document." };
    }
    book.deleteSheet(sheet);
    return told(sheet, 'REMOVE_GRID', `Deleted sheet ${sheet.name}`);
  });
}

export function duplicateSheet(person: Person, sheetId: number): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    const copy = book.copySheet(sheet, book.freeCopyName(sheet.name), book.sheets.indexOf(sheet) + 1);
    return told(copy, 'INSERT_GRID', `Duplicated sheet ${sheet.name}`);
  });
}

/** To a position from 1. */
export function moveSheet(person: Person, sheetId: number, position: number): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    book.sheets = book.sheets.filter((other) => other !== sheet);
    book.sheets.splice(position - 1, 0, sheet);
    return told(sheet, 'OTHER', `Moved sheet ${sheet.name}`);
  });
}

export function hideSheet(person: Person, sheetId: number, hide: boolean): Done {
  return withSheet(person, sheetId, nothing, (book, sheet) => {
    if (hide && book.sheets.every((other) => other === sheet || other.hidden)) {
      return { ok: false, message: "You can't hide all the sheets in a document." };
    }
    sheet.hidden = hide;
    return told(sheet, 'OTHER', `${hide ? 'Hid' : 'Showed'} sheet ${sheet.name}`);
  });
}

/** Adds, changes or (empty) removes a cell's note. */
export function setNote(person: Person, sheetId: number, row: number, column: number, note: string): Done {
  const rect = { row, column, rows: 1, columns: 1 };
  return withSheet(
    person,
    sheetId,
    () => ({ rect }),
    (book, sheet) => {
      const refused = mayEdit(person, book, sheet, rect);
      if (refused) return refused;
      sheet.grid.setNote(row, column, note || undefined);
      return told(sheet, 'OTHER', `Changed the note of ${rectName(rect)}`, rect);
    },
  );
}

function nameTaken(book: Book, name: string): Done | undefined {
  if (!name.trim()) return { ok: false, message: 'The sheet name cannot be empty.' };
  return (
    book.sheetNamed(name) && {
      ok: false,
      message: `A sheet with the name "${name}" already exists. Please enter another name.`,
    }
  );
}

function told(sheet: SheetData, changeType: ChangeType, words: string, rect?: Rect): Done {
  return { ok: true, change: { changeType, sheetId: sheet.id, words, ...(rect ? { rect } : {}) } };
}
