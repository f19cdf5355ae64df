/** The sidebar Today: what is to be done, and one click that does it. */
import type { App } from '../../app';
import { showPage } from '../../feature';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { lookAgain, standingOf, type Standing } from '../../today/again';
import { isRowKind, type TodayKind } from '../../today/line';
import { kept, kindsOf, momentOf } from '../../today/plan';
import { keptLines, lastLook, sayLook, type StoredLine } from '../../today/stored';
import { isLong } from '../../workbook/read/row-reader';
import { someRows } from '../../workbook/read/some-rows';
import type { AnyTab, NewRow } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { Settled, todayCalls, TodayList } from './calls';
import { doneToday } from './done';
import { doneItem, fromKey, isMine, seenOf, shownLine, whyDone } from './show-rules';

type Ask<Name extends keyof typeof todayCalls> = ParsedOf<(typeof todayCalls)[Name]>;

const waitMs = 20_000;

/** About what twenty minutes hold. */
const mostShown = 15;

const notSetUp = 'This workbook is not set up yet. Choose Partnerbook › Set up.';

export function showToday(app: App, { whose }: Ask<'today.show'>): TodayList {
  const me = app.user();
  const stored = keptLines(app);
  if (stored === null) throw new Failure(notSetUp);
  const look = lastLook(app);
  const moment = momentOf(app);
  const wanted = (line: StoredLine): boolean => whose === 'all' || isMine(line, me);
  const shown = stored.filter(wanted).slice(0, mostShown);
  const now = lookAgain(app, stored, shown, moment, look?.ends ?? {});
  const kinds = new Map(kindsOf(app.featuresOn()).map((kind) => [kind.kind, kind]));
  const lines = now.filter(wanted).slice(0, mostShown);
  // Lines that were not looked at again count as they were found.
  const looked = new Set([...shown, ...now].map(({ kind, id }) => `${kind}/${id}`));
  const others = stored.filter(({ kind, id }) => !looked.has(`${kind}/${id}`) && !isPlannedAnew(app, kinds.get(kind)));
  const all = [...now, ...others];
  return {
    asOf: look === null ? '' : sayLook(look, moment.today),
    day: moment.today,
    lines: lines.map((line) => shownLine(line, kinds.get(line.kind), moment)),
    more: all.filter(wanted).length - lines.length,
    counts: { mine: all.filter((line) => isMine(line, me)).length, all: all.length },
    done: doneToday(app),
  };
}

/** Whether all its lines are among those just planned. */
function isPlannedAnew({ workbook }: App, kind: TodayKind | undefined): boolean {
  return kind === undefined || !isRowKind(kind) || workbook.hasRead(kind.tab as AnyTab);
}

function kindOf(app: App, key: string): { kind: TodayKind; id: string } {
  const { kind, id } = fromKey(key);
  const found = kindsOf(app.featuresOn()).find((each) => each.kind === kind);
  if (!found) throw new Failure('That line is of a part that is not in use. Close this page and open it again.');
  return { kind: found, id };
}

const overtaken: Record<Exclude<Standing['is'], 'there'>, string> = {
  settled: 'Somebody has settled that meanwhile. Nothing was changed now.',
  gone: 'The row behind that line is gone. Nothing was changed.',
  rests:
    'Two rows have the same id, as when a row is copied, so nothing was changed. Check this workbook says which rows they are.',
};

/** Decides by the row as it is under the lock. What a click changes is one batch, with one undo. */
export function settleLine(app: App, { key, outcome, seen }: Ask<'today.settle'>): Settled {
  const { kind, id } = kindOf(app, key);
  const outcomes = isRowKind(kind) ? (kind.outcomes ?? {}) : {};
  const how = Object.prototype.hasOwnProperty.call(outcomes, outcome) ? outcomes[outcome] : undefined;
  if (!isRowKind(kind) || !how) throw new Failure('This page is older than the workbook. Close it and open it again.');
  const moment = momentOf(app);
  return app.exclusive.run(waitMs, (): Settled => {
    const standing = standingOf(app, kind, id, moment);
    if (standing.is !== 'there') return { is: 'overtaken', text: overtaken[standing.is], line: null };
    const { line, row, table } = standing;
    const isOffered = line.offers === undefined || line.offers.includes(outcome);
    if (seenOf(line) !== seen || !isOffered) {
      const text = 'This has changed since you saw it, so nothing was done. Look at it once more.';
      return { is: 'overtaken', text, line: shownLine(kept(app, kind.kind, line, row.row), kind, moment) };
    }
    const text = how.act(app, row, moment, (values: NewRow<AnyTab>) => {
      if (table.partial) app.workbook.takeSome(table);
      app.workbook.change(kind.tab as AnyTab, id, values);
    });
    const { batch, missing } = commitClick(app, whyDone(text));
    if (missing.length > 0) return { is: 'overtaken', text: overtaken.gone, line: null };
    return { is: 'done', text: `${text}.`, batch, item: doneItem(app.clock.stamp(), app.user(), text) };
  });
}

/** Selects the row behind the line, and opens the page that the line needs. */
export function openLine(app: App, { key }: Ask<'today.open'>): null {
  const { kind, id } = kindOf(app, key);
  const { opens } = kind;
  if (opens === null) throw new Failure('There is nothing to open for that line.');
  if (isRowKind(kind) && (opens === 'row' || opens.row)) selectRow(app, kind.tab as AnyTab, id);
  if (opens === 'row') return null;
  const feature = app.featuresOn().find(({ pages }) => opens.page in pages);
  const look = feature?.pages[opens.page];
  if (!look) throw new Failure('This part is not in use here. Switch it on under Partnerbook › Set up, Parts.');
  showPage(app, opens.page, look);
  return null;
}

function selectRow(app: App, tab: AnyTab, id: string): void {
  const { workbook, ui } = app;
  const sheetId = workbook.sheetIdOf(tab);
  const table = isLong(workbook, tab)
    ? someRows(workbook, tab, [{ id, row: 0 }], { carefully: true })
    : workbook.table(tab);
  const row = table.byId.get(id);
  if (sheetId === null || !row) throw new Failure('The row behind that line is gone.');
  const first = Object.keys(tab.columns).find((name) => name !== 'id' && table.places.has(name)) ?? 'id';
  ui.jumpTo({ sheetId, row: row.row, column: table.places.get(first) ?? 1 });
}
