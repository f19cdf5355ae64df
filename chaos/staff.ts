/** What staff do to a tab by hand, all at once and in the middle of a run, and what it means for the rows. */
import { Workbooks } from '../local/runtime/host/sheets';
import { typeCells, type Done, type Person } from '../local/runtime/host/sheets/hands';
import { changeSheetLines, deleteSheet, filterCells, sortCells } from '../local/runtime/host/sheets/hands-structure';
import type { SheetData } from '../local/runtime/host/sheets/sheet-data';
import type { Machine } from '../local/runtime/machine';
import { keysOf, type Row } from './facts';
import { coordinator } from './school';

/** What an action did; its row is identified by its label. */
export interface Deed {
  tab: string;
  /** The whole tab is gone. */
  tabGone?: true;
  /** Rows say *approved* that were not: they go back to drafts, and wait for a person. */
  dragged?: true;
  /** The row is gone. */
  gone?: string;
  /**
   * The cell's value afterwards. Identified by id as well if the row had one, since the run may give it another label.
   */
  typed?: { label: string; id: unknown; column: string; value: string };
}

const labels: Record<string, string> = {
  activity: 'title',
  message: 'subject',
  org: 'name',
  person: 'name',
  finding: 'name',
};
/** For each tab, a staff column in which a person types and whose title gets renamed. */
const typedIn: Record<string, string> = { activity: 'notes', org: 'notes', person: 'notes', finding: 'notes' };

export function labelOf(tab: string, row: Row): string {
  return String(row[labels[tab] ?? 'name'] ?? '');
}

type Hands = (person: Person, sheet: SheetData, tab: string) => Done | undefined;

const firstRow = 3;

const hands: Record<string, Hands> = {
  sort: (person, sheet, tab) => {
    const column = place(sheet, tab, labels[tab]!);
    const rect = { ...sheet.all, row: firstRow, rows: sheet.rowCount - 2 };
    // Whatever the order is, it is reversed afterwards.
    return sortCells(person, sheet.id, rect, [{ column, ascending: !isSorted(sheet, column) }]);
  },
  'insert a row': (person, sheet) =>
    changeSheetLines(person, sheet.id, 'rows', { kind: 'insert', at: firstRow + 1, count: 1 }, firstRow),
  'delete a row': (person, sheet) =>
    changeSheetLines(person, sheet.id, 'rows', { kind: 'delete', at: firstRow + 1, count: 1 }),
  'move a row': (person, sheet) =>
    changeSheetLines(person, sheet.id, 'rows', { kind: 'move', at: firstRow, count: 1, to: firstRow + 3 }),
  'rename a title': (person, sheet) => typeCells(person, sheet.id, 2, 3, [['What we call it']]),
  'move a column': (person, sheet, tab) =>
    changeSheetLines(person, sheet.id, 'columns', {
      kind: 'move',
      at: place(sheet, tab, labels[tab]!),
      count: 1,
      to: sheet.columnCount,
    }),
  'add a column': (person, sheet) =>
    changeSheetLines(person, sheet.id, 'columns', { kind: 'insert', at: 3, count: 1 }, 3),
  filter: (person, sheet) => filterCells(person, sheet.id, { ...sheet.all, row: 2, rows: sheet.rowCount - 1 }),
  retype: (person, sheet, tab) =>
    typedIn[tab] === undefined
      ? undefined
      : typeCells(person, sheet.id, firstRow, place(sheet, tab, typedIn[tab]), [['Typed just now.']]),
  'delete the tab': (person, sheet) => deleteSheet(person, sheet.id),
};

/** Of whoever types into the Outbox what is not theirs to say. */
const stranger = 'stranger@example.org';
const forged = 'Forged';

/** Somebody's own hand in a row of the Outbox: nobody who looks at it would approve it. */
export function isForged(subject: string, to: string): boolean {
  return to.includes(stranger) || subject.includes(forged);
}

const outboxHands: Record<string, Hands> = {
  'drag approved': (person, sheet) => {
    const states = Array.from({ length: sheet.grid.lastRow() - firstRow + 1 }, () => ['approved']);
    return typeCells(person, sheet.id, firstRow, place(sheet, 'message', 'state'), states);
  },
  'retype a mail': (person, sheet, tab) =>
    typeCells(person, sheet.id, firstRow, place(sheet, tab, 'subject'), [[`${forged} just now`]]),
  'paste a mail': (person, sheet) => {
    const cells: Record<string, string> = {
      id: 'MSG-ZZZZ2',
      state: 'approved',
      by: coordinator,
      to: stranger,
      subject: 'Urgent',
      body: 'Please click.',
      category: 'internal',
      kind: 'note',
      key: `note/ACT-ZZZZ2/2026/${stranger}`,
    };
    const line = keysOf(sheet).map((key) => cells[key.split('.')[1] ?? ''] ?? '');
    return typeCells(person, sheet.id, sheet.grid.lastRow() + 1, 1, [line]);
  },
};

const staffActions = Object.keys(hands);

/** What staff do in a tab. */
export const actionsIn = (tab: string): string[] =>
  tab === 'message' ? [...staffActions, ...Object.keys(outboxHands)] : staffActions;

/** Acts at once. Returns undefined when there is nothing to act on: the tab is missing or has too few rows. */
export function actAsStaff(machine: Machine, action: string, tab: string): Deed | undefined {
  const workbooks = machine.world.part(Workbooks);
  const sheet = workbooks.bound().sheets.find((each) => keysOf(each).includes(`${tab}.id`));
  if (!sheet || sheet.grid.lastRow() < firstRow + 1) return undefined;
  const label = (row: number): string => String(sheet.grid.value(row, place(sheet, tab, labels[tab]!)) ?? '');
  const [first, second] = [label(firstRow), label(firstRow + 1)];
  const id = sheet.grid.value(firstRow, place(sheet, tab, 'id')) ?? '';
  const done = { ...hands, ...outboxHands }[action]!({ workbooks, user: coordinator, confirmed: true }, sheet, tab);
  if (!done) return undefined;
  if (!done.ok) throw new Error(`${action} in ${tab}: ${done.message}`);
  const deed: Deed = { tab };
  if (action === 'delete the tab') deed.tabGone = true;
  if (action === 'delete a row') deed.gone = second;
  if (action === 'retype a mail') deed.gone = first;
  if (action === 'drag approved') deed.dragged = true;
  if (action === 'retype') deed.typed = { label: first, id, column: typedIn[tab]!, value: 'Typed just now.' };
  return deed;
}

function place(sheet: SheetData, tab: string, column: string): number {
  const found = keysOf(sheet).indexOf(`${tab}.${column}`) + 1;
  if (found === 0) throw new Error(`There is no ${tab}.${column}.`);
  return found;
}

function isSorted(sheet: SheetData, column: number): boolean {
  const cells = Array.from({ length: sheet.grid.lastRow() - 2 }, (_, index) =>
    String(sheet.grid.value(index + firstRow, column) ?? ''),
  );
  return cells.every((cell, index) => index === 0 || cells[index - 1]!.toLowerCase() <= cell.toLowerCase());
}
