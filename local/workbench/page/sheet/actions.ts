import type { HandsAction } from '../../hands';
import type { CellRange, SheetShape, WorkbenchState } from '../../messages';
import type { Entry } from '../chrome/menu-list';
import { change } from '../store';
import { letters } from './columns';

type Place = CellRange & { sheetId: number };

function hands(action: HandsAction): void {
  void change('/api/hands', action);
}

const rowsWord = ({ row, rows }: Place) => (rows === 1 ? `row ${row}` : `rows ${row}–${row + rows - 1}`);
const columnsWord = ({ column, columns }: Place) =>
  columns === 1 ? `column ${letters(column)}` : `columns ${letters(column)}–${letters(column + columns - 1)}`;
const many = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

export function rowEntries(at: Place): Entry[] {
  const { sheetId, row, rows } = at;
  return [
    {
      label: `Insert ${many(rows, 'row')} above`,
      choose: () => hands({ action: 'insertRows', sheetId, at: row, count: rows }),
    },
    {
      label: `Insert ${many(rows, 'row')} below`,
      choose: () => hands({ action: 'insertRows', sheetId, at: row + rows, count: rows }),
    },
    'separator',
    {
      label: `Move ${rowsWord(at)} up`,
      disabled: row === 1,
      choose: () => hands({ action: 'moveRows', sheetId, at: row, count: rows, to: row - 1 }),
    },
    {
      label: `Move ${rowsWord(at)} down`,
      choose: () => hands({ action: 'moveRows', sheetId, at: row, count: rows, to: row + rows + 1 }),
    },
    { label: `Hide ${rowsWord(at)}`, choose: () => hands({ action: 'hideRows', sheetId, at: row, count: rows }) },
    { label: `Delete ${rowsWord(at)}`, choose: () => hands({ action: 'deleteRows', sheetId, at: row, count: rows }) },
  ];
}

export function columnEntries(at: Place): Entry[] {
  const { sheetId, column, columns } = at;
  return [
    {
      label: `Insert ${many(columns, 'column')} left`,
      choose: () => hands({ action: 'insertColumns', sheetId, at: column, count: columns }),
    },
    {
      label: `Insert ${many(columns, 'column')} right`,
      choose: () => hands({ action: 'insertColumns', sheetId, at: column + columns, count: columns }),
    },
    'separator',
    {
      label: `Move ${columnsWord(at)} left`,
      disabled: column === 1,
      choose: () => hands({ action: 'moveColumns', sheetId, at: column, count: columns, to: column - 1 }),
    },
    {
      label: `Move ${columnsWord(at)} right`,
      choose: () => hands({ action: 'moveColumns', sheetId, at: column, count: columns, to: column + columns + 1 }),
    },
    {
      label: `Hide ${columnsWord(at)}`,
      choose: () => hands({ action: 'hideColumns', sheetId, at: column, count: columns }),
    },
    {
      label: `Delete ${columnsWord(at)}`,
      choose: () => hands({ action: 'deleteColumns', sheetId, at: column, count: columns }),
    },
    'separator',
    ...sortEntries(at),
  ];
}

function sortEntries({ sheetId, column }: Place): Entry[] {
  return [
    {
      label: `Sort sheet by ${letters(column)}, A to Z`,
      choose: () => hands({ action: 'sort', sheetId, column, ascending: true }),
    },
    {
      label: `Sort sheet by ${letters(column)}, Z to A`,
      choose: () => hands({ action: 'sort', sheetId, column, ascending: false }),
    },
  ];
}

export function cellEntries(at: Place, note: () => void): Entry[] {
  return [
    { label: 'Note …', choose: note },
    { label: 'Clear contents', hint: 'Delete', choose: () => clear(at) },
    'separator',
    { label: 'Rows', items: rowEntries(at) },
    { label: 'Columns', items: columnEntries(at) },
    'separator',
    ...sortEntries(at),
  ];
}

export function editEntries(at: Place, history: WorkbenchState['history']): Entry[] {
  const { sheetId } = at;
  const fold = (folded: boolean) => hands({ action: 'foldColumns', sheetId, from: null, folded });
  return [
    ...undoEntries(history),
    { label: 'Clear contents', hint: 'Delete', choose: () => clear(at) },
    'separator',
    { label: 'Rows', items: rowEntries(at) },
    { label: 'Columns', items: columnEntries(at) },
    'separator',
    ...showEntries(at),
    { label: 'Show all hidden rows', choose: () => hands({ action: 'showAllRows', sheetId }) },
    { label: 'Show all hidden columns', choose: () => hands({ action: 'showAllColumns', sheetId }) },
    { label: 'Expand all column groups', choose: () => fold(false) },
    { label: 'Collapse all column groups', choose: () => fold(true) },
  ];
}

export function insertEntries(at: Place, note: () => void): Entry[] {
  return [
    { label: 'Note …', choose: note },
    'separator',
    rowEntries(at)[0]!,
    rowEntries(at)[1]!,
    'separator',
    columnEntries(at)[0]!,
    columnEntries(at)[1]!,
    'separator',
    { label: 'Sheet', choose: () => hands({ action: 'insertSheet', behind: at.sheetId }) },
  ];
}

/** `shape`: of the sheet in front, when it is there. */
export function dataEntries(at: Place, shape: SheetShape | undefined, filterColumn: () => void): Entry[] {
  const { sheetId, row, column } = at;
  const filter = shape?.filter;
  const isFiltered = filter && column >= filter.column && column < filter.column + filter.columns;
  return [
    ...sortEntries(at),
    'separator',
    filter
      ? { label: 'Remove the filter', choose: () => hands({ action: 'removeFilter', sheetId }) }
      : { label: 'Create a filter', choose: () => shape && createFilter(at, shape) },
    { label: `Filter column ${letters(column)} by values …`, disabled: !isFiltered, choose: filterColumn },
    'separator',
    { label: `Freeze up to row ${row}`, choose: () => hands({ action: 'freezeRows', sheetId, count: row }) },
    {
      label: `Freeze up to column ${letters(column)}`,
      choose: () => hands({ action: 'freezeColumns', sheetId, count: column }),
    },
    {
      label: 'Unfreeze all',
      choose: () => {
        hands({ action: 'freezeRows', sheetId, count: 0 });
        hands({ action: 'freezeColumns', sheetId, count: 0 });
      },
    },
  ];
}

/** Over the selection, or, when that is one cell, over all that stands below the titles. */
function createFilter(at: Place, { frozenRows, lastRow, rowCount, columnCount }: SheetShape): void {
  const { sheetId, row, column, rows, columns } = at;
  const title = Math.max(1, frozenRows);
  const range =
    rows > 1 || columns > 1
      ? { row, column, rows, columns }
      : { row: title, column: 1, rows: Math.max(rowCount, lastRow) - title + 1, columns: columnCount };
  hands({ action: 'createFilter', sheetId, ...range });
}

export function clear({ sheetId, row, column, rows, columns }: Place): void {
  hands({ action: 'clear', sheetId, row, column, rows, columns });
}

export function undo(): void {
  hands({ action: 'undo' });
}

export function redo(): void {
  hands({ action: 'redo' });
}

function undoEntries({ undo: back, redo: forth }: WorkbenchState['history']): Entry[] {
  return [
    { label: back === null ? 'Undo' : `Undo: ${back}`, hint: 'Ctrl+Z', disabled: back === null, choose: undo },
    { label: forth === null ? 'Redo' : `Redo: ${forth}`, hint: 'Ctrl+Y', disabled: forth === null, choose: redo },
    'separator',
  ];
}

/** Hidden lines next to the selection or in it. */
function showEntries({ sheetId, row, rows, column, columns }: Place): Entry[] {
  return [
    {
      label: 'Show hidden rows here',
      choose: () => hands({ action: 'showRows', sheetId, at: Math.max(1, row - 1), count: rows + 2 }),
    },
    {
      label: 'Show hidden columns here',
      choose: () => hands({ action: 'showColumns', sheetId, at: Math.max(1, column - 1), count: columns + 2 }),
    },
  ];
}

/** `sheets`: all of them in order, hidden ones included. */
export function tabEntries(
  tab: { id: number; hidden: boolean },
  sheets: WorkbenchState['sheets'],
  rename: () => void,
  remove: () => void,
): Entry[] {
  const seen = sheets.filter((one) => !one.hidden);
  const place = seen.findIndex(({ id }) => id === tab.id);
  const moveTo = (other: { id: number } | undefined) =>
    other &&
    hands({ action: 'moveSheet', sheetId: tab.id, position: sheets.findIndex(({ id }) => id === other.id) + 1 });
  return [
    { label: 'Move left', disabled: place <= 0, choose: () => moveTo(seen[place - 1]) },
    { label: 'Move right', disabled: place >= seen.length - 1, choose: () => moveTo(seen[place + 1]) },
    'separator',
    { label: 'Rename', choose: rename },
    { label: 'Duplicate', choose: () => hands({ action: 'duplicateSheet', sheetId: tab.id }) },
    { label: 'Hide sheet', choose: () => hands({ action: 'hideSheet', sheetId: tab.id }) },
    { label: 'Delete …', choose: remove },
  ];
}
