import { EditRefused, type Machine } from '../../runtime/machine';
import type { SheetView, ViewWindow } from '../../runtime/view';
import { Workbooks } from '../../runtime/host/sheets';
import { clearCells, type Done, type Person } from '../../runtime/host/sheets/hands';
import { redo, undo, undoable } from '../../runtime/host/sheets/history';
import * as structure from '../../runtime/host/sheets/hands-structure';
import type { Rect } from '../../runtime/host/sheets/rect';
import type { SheetData } from '../../runtime/host/sheets/sheet-data';
import { sheetView, windowCells } from '../../runtime/host/sheets/view';
import type { HandsAction } from '../hands';
import type { SheetShape, WorkbenchState } from '../messages';
import { sheetOf } from './sheet-reads';

type Tab = WorkbenchState['sheets'][number];

export interface CellText {
  sheetId: number;
  row: number;
  column: number;
  text: string[][];
}

/** Undefined when it is done; otherwise a question to which the person may say "do it anyway". */
export type Confirmation = { confirm: string } | undefined;

/** The spreadsheet's name, zone and tabs. */
export function describeWorkbook(machine: Machine): Pick<WorkbenchState, 'title' | 'timeZone' | 'sheets' | 'isBlank'> {
  const { name, timeZone, sheets } = machine.world.part(Workbooks).bound();
  return {
    title: name,
    timeZone,
    isBlank: sheets.length === 1 && sheets[0]!.grid.lastRow() === 0,
    sheets: sheets.map(({ id, name: title, tabColor, hidden }) => ({ id, title, tabColor, hidden })),
  };
}

/** What the person could take back, and do again. */
export function historyOf(machine: Machine, user: string): WorkbenchState['history'] {
  const { undo: back, redo: forth } = undoable(machine.world.part(Workbooks), user);
  return { undo: back ?? null, redo: forth ?? null };
}

/** The tab in front: the one with the selection, or the first that can be seen. */
export function activeSheet(sheets: Tab[], selected: number | undefined): number {
  const shown = sheets.filter(({ hidden }) => !hidden);
  return shown.find(({ id }) => id === selected)?.id ?? shown[0]?.id ?? sheets[0]?.id ?? 0;
}

/** A sheet's shape and the cells of a window of it. Throws when there is no such sheet any more. */
export function viewSheet(
  machine: Machine,
  id: number,
  window: ViewWindow,
): SheetShape & Pick<SheetView, 'cells' | 'fromRow'> {
  const { book, sheet } = sheetOf(machine, id);
  const { filter } = sheet;
  return {
    ...sheetView(book, sheet, machine.now(), window),
    filter: filter ? { ...filter.rect, active: Object.keys(filter.criteria).map(Number) } : null,
  };
}

export function viewRows(machine: Machine, id: number, window: ViewWindow): SheetView['cells'] {
  const { book, sheet } = sheetOf(machine, id);
  return windowCells(book, sheet, machine.now(), window);
}

/** A person types or pastes. Throws the reason when it cannot be done. */
export async function typeInto(
  machine: Machine,
  user: string,
  edit: CellText,
  confirmed: boolean,
): Promise<Confirmation> {
  try {
    await machine.edit(user, edit.sheetId, edit.row, edit.column, edit.text, { confirmed });
    return undefined;
  } catch (error) {
    if (error instanceof EditRefused && error.confirm) return { confirm: error.message };
    throw error;
  }
}

/** What a person does with mouse and menus. Throws the reason when it cannot be done. */
export async function applyHands(
  machine: Machine,
  user: string,
  action: HandsAction,
  confirmed: boolean,
): Promise<Confirmation> {
  const done = await machine.act(user, (person) => carryOut({ ...person, confirmed }, action));
  if (done.ok) return undefined;
  if (done.confirm) return { confirm: done.message };
  throw new Error(done.message);
}

function carryOut(person: Person, action: HandsAction): Done {
  const book = person.workbooks.bound();
  if (action.action === 'undo') return undo(person);
  if (action.action === 'redo') return redo(person);
  if (action.action === 'insertSheet') {
    const behind = book.sheet(action.behind) ?? book.sheets.at(-1)!;
    return structure.addSheet(person, behind.id);
  }
  const { sheetId } = action;
  const sheet = book.sheet(sheetId);
  const axis = /columns?$/i.test(action.action) ? 'columns' : 'rows';
  const size = sheet ? (axis === 'rows' ? sheet.rowCount : sheet.columnCount) : 0;
  switch (action.action) {
    case 'insertRows':
    case 'insertColumns':
      return structure.changeSheetLines(person, sheetId, axis, { kind: 'insert', at: action.at, count: action.count });
    case 'deleteRows':
    case 'deleteColumns':
      return structure.changeSheetLines(person, sheetId, axis, { kind: 'delete', at: action.at, count: action.count });
    case 'moveRows':
    case 'moveColumns':
      return structure.changeSheetLines(person, sheetId, axis, {
        kind: 'move',
        at: action.at,
        count: action.count,
        to: action.to,
      });
    case 'hideRows':
    case 'hideColumns':
      return structure.hideLines(person, sheetId, axis, action.at, action.count, true);
    case 'showRows':
    case 'showColumns':
      return structure.hideLines(person, sheetId, axis, action.at, action.count, false);
    case 'foldColumns':
      return structure.foldColumns(person, sheetId, action.from, action.folded);
    case 'clear':
      return clearCells(person, sheetId, rectOf(action));
    case 'createFilter':
      return structure.filterCells(person, sheetId, rectOf(action));
    case 'removeFilter':
      return structure.filterCells(person, sheetId, undefined);
    case 'filterValues': {
      const rule = action.hidden.length ? { hiddenValues: action.hidden } : undefined;
      return structure.filterColumn(person, sheetId, action.column, rule);
    }
    case 'setNote':
      return structure.setNote(person, sheetId, action.row, action.column, action.note);
    case 'moveSheet':
      return structure.moveSheet(person, sheetId, action.position);
    case 'showAllRows':
    case 'showAllColumns':
      return structure.hideLines(person, sheetId, axis, 1, size, false);
    case 'setColumnWidth':
      return structure.resizeLines(person, sheetId, 'columns', action.at, 1, action.width);
    case 'freezeRows':
    case 'freezeColumns':
      return structure.freezeLines(person, sheetId, axis, action.count);
    case 'sort': {
      const rect = sheet ? sortedPart(sheet) : { row: 1, column: 1, rows: 1, columns: 1 };
      return structure.sortCells(person, sheetId, rect, [{ column: action.column, ascending: action.ascending }]);
    }
    case 'renameSheet':
      return structure.renameSheet(person, sheetId, action.title);
    case 'deleteSheet':
      return structure.deleteSheet(person, sheetId);
    case 'duplicateSheet':
      return structure.duplicateSheet(person, sheetId);
    case 'hideSheet':
    case 'showSheet':
      return structure.hideSheet(person, sheetId, action.action === 'hideSheet');
  }
}

/** Titles stay where they are: those of the filter, or the frozen rows. */
function sortedPart({ filter, frozenRows, rowCount, columnCount }: SheetData): Rect {
  if (filter) {
    const { row, rows, ...columns } = filter.rect;
    return { ...columns, row: row + 1, rows: Math.max(1, rows - 1) };
  }
  return { row: frozenRows + 1, column: 1, rows: Math.max(1, rowCount - frozenRows), columns: columnCount };
}

function rectOf({ row, column, rows, columns }: Rect): Rect {
  return { row, column, rows, columns };
}
