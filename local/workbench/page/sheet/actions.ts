import type { CellRange, HandsAction } from '../../messages';
import type { Entry } from '../chrome/menu-list';
import { change } from '../store';
import { letters } from './columns';

type Place = CellRange & { sheetId: number };

function hands(action: HandsAction): void {
  change('/api/hands', action);
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

export function cellEntries(at: Place): Entry[] {
  return [
    { label: 'Clear contents', hint: 'Delete', choose: () => clear(at) },
    'separator',
    { label: 'Rows', items: rowEntries(at) },
    { label: 'Columns', items: columnEntries(at) },
    'separator',
    ...sortEntries(at),
  ];
}

export function editEntries(at: Place): Entry[] {
  const { sheetId } = at;
  return [
    { label: 'Clear contents', hint: 'Delete', choose: () => clear(at) },
    'separator',
    { label: 'Rows', items: rowEntries(at) },
    { label: 'Columns', items: columnEntries(at) },
    'separator',
    { label: 'Show all hidden rows', choose: () => hands({ action: 'showAllRows', sheetId }) },
    { label: 'Show all hidden columns', choose: () => hands({ action: 'showAllColumns', sheetId }) },
  ];
}

export function insertEntries(at: Place): Entry[] {
  return [
    rowEntries(at)[0]!,
    rowEntries(at)[1]!,
    'separator',
    columnEntries(at)[0]!,
    columnEntries(at)[1]!,
    'separator',
    { label: 'Sheet', choose: () => hands({ action: 'insertSheet', behind: at.sheetId }) },
  ];
}

export function dataEntries(at: Place): Entry[] {
  const { sheetId, row, column } = at;
  return [
    ...sortEntries(at),
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

function clear({ sheetId, row, column, rows, columns }: Place): void {
  const text = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  change('/api/edit', { sheetId, row, column, text });
}

export function tabEntries(tab: { id: number; hidden: boolean }, rename: () => void, remove: () => void): Entry[] {
  return [
    { label: 'Rename', choose: rename },
    { label: 'Duplicate', choose: () => hands({ action: 'duplicateSheet', sheetId: tab.id }) },
    { label: 'Hide sheet', choose: () => hands({ action: 'hideSheet', sheetId: tab.id }) },
    { label: 'Delete …', choose: remove },
  ];
}
