/**
 * Where a person stands in the tabs. A row about that person goes; elsewhere the cells do that name them. A record’s own
 * name, by which other tabs know it, is left to people, and an organization stays in any case (law 1).
 */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { outbox } from '../../messages/tabs';
import { connections } from '../../records/connections';
import { staff } from '../../records/staff';
import { sheetIdsIn } from '../../workbook/read/sheet-ids';
import { cut } from '../../shared/text';
import { todayTab } from '../../today/tabs';
import { rowName } from '../../workbook/write/changes';
import { firstDataRow, keyRow, type Table } from '../../workbook/read/table';
import { sheetTexts, textsIn } from '../../workbook/read/texts';
import { changeLog } from '../../workbook/own-tabs';
import type { AnyTab } from '../../workbook/tab';
import { cellsWithout, isOwnName } from './cells';
import type { Found } from './found';
import { erasedMark, hitsIn, isSure, type HitKind, type Wanted } from './text-rules';

/**
 * Looked at by files of their own, or about the school’s own people. Settings are too; Home and the lines of Today
 * are written anew by the next pass.
 */
const notHere = [staff.key, outbox.key, changeLog.key, documentsTab.key, todayTab.key];

export interface InTabs {
  found: Found[];
  /** Rows that go, by id: whether it is sure that they are about this person, and the answer that they are part of. */
  gone: Map<string, { sure: boolean; answerId?: string }>;
  /** Answers to forms, by id; their rows are among `gone`. */
  answers: Map<string, { tab: AnyTab; title: string; ids: string[]; seen: string[]; sure: boolean; rows: number[] }>;
}

type Row = Record<string, unknown> & { id: string | null; row: number };

/** `chosen`: the row that was selected. It is about this person, whatever it says. */
export function findInTabs(app: App, wanted: Wanted, chosen: string): InTabs {
  const all: InTabs = { found: [], gone: new Map(), answers: new Map() };
  for (const tab of app.tabs.filter(({ key, group }) => !notHere.includes(key) && group !== 'Home')) {
    const { workbook } = app;
    if (workbook.sheetIdOf(tab) === null) continue;
    const why = workbook.whyAtRest(tab);
    if (why !== null) all.found.push(byHand(`${tab.key}/rests`, tab.title, why, []));
    else lookAt(app, tab, wanted, chosen, all);
  }
  lookAtOwnTabs(app, wanted, all);
  return all;
}

export function byHand(key: string, group: string, what: string, seen: readonly string[]): Found {
  return { key: `hand/${key}`, group, what, sure: false, act: { kind: 'hand' }, seen };
}

function lookAt(app: App, tab: AnyTab, wanted: Wanted, chosen: string, all: InTabs): void {
  const table = app.workbook.table(tab);
  const known = new Map((table.rows as unknown as Row[]).map((row) => [row.row, row]));
  const together = new Map<string, Row[]>();
  if (tab.together)
    for (const row of known.values()) {
      const answerId = String(row[tab.together] ?? '');
      together.set(answerId, [...(together.get(answerId) ?? []), row]);
    }
  for (let number = firstDataRow; number <= table.grid.length; number++) {
    const row = known.get(number);
    const hits = hitsOf(table, number, wanted);
    if (row?.id != null && row.id === chosen && tab.person) hits.kinds.add('email');
    if (hits.kinds.size === 0) continue;
    if (!row || row.id === null) {
      const what = `Row ${number} cannot be changed yet: it has no id, or rests. Choose “Do the hourly work now”, then look again.`;
      all.found.push(byHand(`${tab.key}/${number}`, table.title, what, hits.seen));
      continue;
    }
    const about = (tab.person ?? []).some((column) => hits.columns.has(column)) || row.id === chosen;
    const answerId = tab.together ? String(row[tab.together] ?? '') : '';
    if (about && answerId !== '') {
      const rows = together.get(answerId)!;
      const before = all.answers.get(answerId);
      all.answers.set(answerId, {
        tab,
        title: table.title,
        ids: rows.map(({ id }) => id!),
        rows: rows.map((each) => each.row),
        seen: [...(before?.seen ?? []), ...hits.seen],
        sure: (before?.sure ?? false) || isSure(hits.kinds),
      });
      for (const { id } of rows) all.gone.set(id!, { sure: all.answers.get(answerId)!.sure, answerId });
    } else if (about && goesWhole(tab, row)) {
      all.gone.set(row.id, { sure: isSure(hits.kinds) });
      all.found.push({
        key: `row/${row.id}`,
        group: table.title,
        what: `Row ${number}${nameIn(tab, row)}: the row goes.`,
        sure: isSure(hits.kinds),
        act: { kind: 'rows', tab, ids: [row.id] },
        seen: hits.seen,
      });
    } else lookAtCells(app, table, { ...row, id: row.id }, wanted, hits, all);
  }
}

/** Who sponsors something or belongs to a network does so without the person who knows them, too. */
function goesWhole(tab: AnyTab, row: Row): boolean {
  return tab.key !== connections.key || row['kind'] === 'Connection' || row['kind'] === null;
}

function nameIn(tab: AnyTab, row: Row): string {
  const name = (tab.person ?? []).map((column) => row[column]).filter((value) => typeof value === 'string')[0];
  return typeof name === 'string' && name.length < 60 ? `, ${name}` : '';
}

interface RowHits {
  kinds: Set<HitKind>;
  /** Names of our columns; `*Title` of staff’s own. */
  columns: Map<string, string>;
  seen: string[];
}

export function hitsOf(table: Table<AnyTab>, number: number, wanted: Wanted): RowHits {
  const hits: RowHits = { kinds: new Set(), columns: new Map(), seen: [] };
  for (const [column, text] of textsIn(table, number)) {
    const found = hitsIn(text, wanted);
    if (found.length === 0) continue;
    for (const { kind } of found) hits.kinds.add(kind);
    hits.columns.set(column, text);
    hits.seen.push(text);
  }
  return hits;
}

function lookAtCells(
  app: App,
  table: Table<AnyTab>,
  row: Row & { id: string },
  wanted: Wanted,
  hits: RowHits,
  all: InTabs,
): void {
  const { tab, title } = table;
  const ours = new Map([...hits.columns].filter(([column]) => column.charAt(0) !== '*'));
  const titleOf = (column: string): string => table.titles.get(column) ?? column;
  for (const [column, text] of hits.columns) {
    if (ours.has(column) && !isOwnName(tab, column)) continue;
    const where = `Row ${row.row}, “${column.replace(/^\*/, '') && titleOf(column.replace(/^\*/, ''))}”`;
    const what = ours.has(column)
      ? `${where}: this is the record’s own name, which other tabs use. If it is to go, change it there; the new name is brought along by the next hourly run. Then look again.`
      : `${where}: a column of your own. Change it there.`;
    all.found.push(byHand(`${row.id}/${column}`, title, what, [text]));
  }
  const cells = cellsWithout(app, tab, row, ours, wanted);
  const changed = Object.keys(cells);
  if (changed.length === 0) return;
  const said = changed
    .filter((column) => !tab.columns[column]?.hidden)
    .map((column) => `“${titleOf(column)}” ${becomes(cells[column]!.text)}`);
  const of = rowName(tab, row);
  all.found.push({
    key: `cells/${row.id}`,
    group: title,
    what: `Row ${row.row}${of === '' ? '' : ` (${cut(of, 60, '…')})`}: ${said.join('; ') || 'what Partnerbook remembers of names is cleaned'}.`,
    sure: isSure(hits.kinds),
    act: { kind: 'cells', tab, id: row.id, cells },
    seen: hits.seen,
  });
}

function becomes(text: string): string {
  if (text === '') return 'is emptied';
  return text.indexOf(erasedMark) < 0 ? 'loses their name' : `has ${erasedMark} in their place`;
}

/** Tabs that Partnerbook does not know: only their people may change them. */
function lookAtOwnTabs({ workbook, memory, tabs }: App, wanted: Wanted, all: InTabs): void {
  const ids = sheetIdsIn(memory);
  const ours = new Set(tabs.map(({ key }) => ids[key]));
  for (const { sheetId, title } of workbook.tabBar()) {
    if (ours.has(sheetId)) continue;
    const rows = sheetTexts(workbook.sheets, sheetId).flatMap((texts, index) => {
      const seen = texts.filter((text) => hitsIn(text, wanted).length > 0);
      return seen.length > 0 ? [{ number: index + keyRow, seen }] : [];
    });
    if (rows.length === 0) continue;
    const numbers = rows.map(({ number }) => number).join(', ');
    const seen = rows.flatMap((row) => row.seen);
    all.found.push(byHand(`sheet/${sheetId}`, title, `Row ${numbers}: a tab of your own. Change it there.`, seen));
  }
}
