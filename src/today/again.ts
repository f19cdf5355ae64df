/**
 * Looks again at the rows behind lines: those that are shown, so that nobody sees what is settled already; and the one
 * that is clicked, so that nothing is done by what stood there a while ago.
 */
import type { App } from '../app';
import { isLong } from '../workbook/read/row-reader';
import { someRows } from '../workbook/read/some-rows';
import { found, type Table } from '../workbook/read/table';
import type { AnyTab, RowOf } from '../workbook/tab';
import { isRowKind, type AnyRowKind, type Moment, type TodayLine } from './line';
import { inOrder } from './line-rules';
import { kept, kindsOf, linesAmong, linesOf } from './plan';
import type { StoredLine } from './stored';

/**
 * `shown`: these of the kept lines. A short tab is read whole, and its lines are planned anew; of a long one only the rows
 * behind the lines shown are read, and its other lines are left out. Lines about many rows of a long tab stay as they are.
 */
export function lookAgain(
  app: App,
  lines: readonly StoredLine[],
  shown: readonly StoredLine[],
  moment: Moment,
  ends: Readonly<Record<string, number>>,
): StoredLine[] {
  const { workbook } = app;
  const kinds = kindsOf(app.featuresOn());
  const shownKinds = new Set(shown.map(({ kind }) => kind));
  // Facts cost nothing to ask; those that nobody can ask again stay as they were found.
  const anew = kinds.flatMap((kind) =>
    isRowKind(kind) ? [] : (kind.facts?.(app) ?? []).map((line) => kept(app, kind.kind, line, 0)),
  );
  const told = new Set(kinds.flatMap((kind) => (isRowKind(kind) || kind.facts ? [] : [kind.kind])));
  const others = lines.filter(({ kind }) => told.has(kind));
  const rowKinds = kinds.filter(isRowKind);
  const tabs = [...new Set(rowKinds.filter(({ kind }) => shownKinds.has(kind)).map(({ tab }) => tab as AnyTab))];
  const fromRows = tabs.flatMap((tab) => {
    if (workbook.sheetIdOf(tab) === null) return [];
    const theirs = rowKinds.filter((kind) => kind.tab === tab);
    if (!isLong(workbook, tab))
      return workbook.isUsable(tab) ? theirs.flatMap((kind) => linesOf(app, kind, moment)) : [];
    const single = theirs.filter(({ together = false }) => !together);
    const behind = shown.filter((line) => single.some(({ kind }) => kind === line.kind));
    const newFrom = theirs.some(({ settledBy }) => settledBy !== undefined) ? ends[tab.key] : undefined;
    const table = someRows(workbook, tab, behind, newFrom === undefined ? {} : { newFrom });
    const stay = shown.filter((line) => theirs.some(({ kind, together }) => together && kind === line.kind));
    return [...stay, ...single.flatMap((kind) => amongRows(app, kind, table, behind, moment))];
  });
  return inOrder([...anew, ...others, ...fromRows], moment.today);
}

function amongRows(
  app: App,
  kind: AnyRowKind,
  table: Table<AnyTab>,
  behind: readonly StoredLine[],
  moment: Moment,
): StoredLine[] {
  const wanted = new Map(behind.filter((line) => line.kind === kind.kind).map((line) => [line.id, line]));
  return linesAmong(kind, table, moment).flatMap((line) => {
    const before = wanted.get(line.id);
    if (!before) return [];
    const row = table.byId.get(line.id)?.row ?? 0;
    // Whose it is was looked up when the line was made; Staff is read only where that has changed.
    const same = line.whose !== null && line.whose.label === before.whose;
    const now = kept(app, kind.kind, same ? { ...line, whose: null } : line, row);
    return [same ? { ...now, whose: before.whose, email: before.email } : now];
  });
}

/** What stands behind a line right now, read under the lock. */
export type Standing =
  { is: 'there'; line: TodayLine; row: RowOf<AnyTab>; table: Table<AnyTab> } | { is: 'settled' | 'gone' | 'rests' };

export function standingOf(app: App, kind: AnyRowKind, id: string, moment: Moment): Standing {
  const { workbook } = app;
  const tab = kind.tab as AnyTab;
  const table = isLong(workbook, tab)
    ? someRows(workbook, tab, [{ id, row: 0 }], {
        carefully: true,
        ...(kind.settledBy === undefined ? {} : { alike: kind.settledBy as string }),
      })
    : workbook.reread(tab);
  const row = found(table, id);
  if (row === undefined) return { is: 'gone' };
  if (row === 'rests') return { is: 'rests' };
  const line = linesAmong(kind, table, moment).find((each) => each.id === id);
  return line ? { is: 'there', line, row, table } : { is: 'settled' };
}
