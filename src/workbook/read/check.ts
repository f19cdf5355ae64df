/** Finds what cannot be used in a tab: cells, references that lead nowhere, missing columns. */
import { sayProblem, type Problem } from '../problems';
import { comparable, plural } from '../../shared/text';
import type { Reference } from '../columns';
import { sayable } from '../secret';
import type { AnyTab } from '../tab';
import { firstDataRow, titleRow, type Table } from './table';
import type { Workbook } from '../workbook';

/** In no particular order. Tabs that do not exist are not handled here. Each tab is read at most once. */
export function checkTab(workbook: Workbook, tab: AnyTab): Problem[] {
  const table = workbook.table(tab);
  return [...table.problems, ...missingColumns(table), ...boxes(table), ...lostReferences(workbook, table)];
}

/** By row, then by column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.row - b.row || a.columnNumber - b.columnNumber);
}

/** Whether staff type in a tab; a tab that only the app writes needs no checking. */
export function isTypedIn(tab: AnyTab): boolean {
  return Object.values(tab.columns).some((column) => !column.app);
}

function missingColumns(table: Table<AnyTab>): Problem[] {
  const { tab } = table;
  return Object.keys(tab.columns)
    .filter((name) => !table.places.has(name))
    .map((name) => {
      const title = tab.columns[name]!.title;
      const text = `The column “${title}” is missing. Choose Partnerbook › Set up › Set up this workbook: it comes back, empty, at the right end. What stood in it is in File › Version history.`;
      return { code: 'rule', tab: table.title, tabKey: tab.key, row: titleRow, column: title, columnNumber: 1, text };
    });
}

/** Check boxes put over a column where something else belongs; unticked ones mean nothing. */
function boxes({ tab, title, grid, places, titles }: Table<AnyTab>): Problem[] {
  return [...places].flatMap(([name, columnNumber]): Problem[] => {
    if (tab.columns[name]?.kind === 'tick') return [];
    const at = grid.flatMap((cells, index) =>
      index + 1 >= firstDataRow && typeof cells[columnNumber - 1] === 'boolean' ? [index + 1] : [],
    );
    const [row] = at;
    if (row === undefined) return [];
    const column = titles.get(name) ?? '';
    const text = `“${column}” holds check boxes in ${plural(at.length, 'row')}, where they say nothing. Undo Insert › Check box, or choose Partnerbook › Set up › Set up this workbook: it takes the boxes away and brings back what belongs there.`;
    return [{ code: 'rule', tab: title, tabKey: tab.key, row, column, columnNumber, text }];
  });
}

function lostReferences(workbook: Workbook, table: Table<AnyTab>): Problem[] {
  const { tab, places, titles } = table;
  const problems: Problem[] = [];
  for (const [name, { target }] of Object.entries(tab.columns)) {
    const columnNumber = places.get(name);
    const to = target?.();
    if (!to || columnNumber === undefined || !workbook.isUsable(to)) continue;
    const titleOfTarget = `the tab ${workbook.table(to).title}`;
    const typedJustNow = new Set(workbook.table(to).unnumbered.map(({ label }) => comparable(label)));
    const column = titles.get(name) ?? '';
    for (const row of table.rows as unknown as Record<string, unknown>[]) {
      const reference = row[name] as Reference | null;
      if (reference === null) continue;
      const ids = workbook.meaningOf(to, reference);
      if (ids.length === 1 || (ids.length === 0 && typedJustNow.has(comparable(reference.label)))) continue;
      const code = ids.length === 0 ? 'unknown-reference' : 'ambiguous-reference';
      const may = ids.map((id) => sayCandidate(workbook.table(to), id));
      const detail = ids.length === 0 ? titleOfTarget : may.join(' or ');
      const text = sayProblem(code, column, sayable(tab, name, reference.label), detail);
      problems.push({ code, tab: table.title, tabKey: tab.key, row: row['row'] as number, column, columnNumber, text });
    }
  }
  return problems;
}

/** `Alder Works (ORG-7K2MD, row 5)`. */
function sayCandidate({ byId, tab }: Table<AnyTab>, id: string): string {
  const row = byId.get(id) as Record<string, unknown> | undefined;
  return `${String(row?.[tab.label ?? ''] ?? '')} (${id}, row ${String(row?.['row'])})`;
}
