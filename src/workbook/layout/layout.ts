/**
 * Makes missing tabs and repairs existing ones, without touching what staff have: values, titles, widths, order,
 * columns and rules of their own. First everything is read, then decided, then written; where nothing is missing,
 * nothing is written.
 */
import type { Head, Layout, LayoutPlan } from '../../google/layout';
import type { SheetTab } from '../../google/sheets';
import { isColored } from './colors';
import { columnsOf, leaveAlone, planNew, planRepair, quoted, wrongFormats, type Labels, type Present } from './plan';
import { findTabs, freeTitle, inTabOrder, isUntouched, positionOf } from './tab-order';
import { sayDoubled } from '../read/resting';
import { planTop, type KnownTitles } from './top';
import type { AnyTab } from '../tab';

/** What an earlier set-up remembered, by tab key. */
export interface Remembered {
  sheetIds: Readonly<Record<string, number>>;
  titles: Readonly<Record<string, KnownTitles>>;
}

export interface LaidOut {
  /** By tab key. */
  sheetIds: Record<string, number>;
  /** Titles of tabs that were made. */
  made: string[];
  /** Tab by tab, in words: `Organizations: column “City” added at the right end`. */
  repaired: string[];
  /** Columns that were missing: `Organizations: column “City”`. */
  added: string[];
  /** What staff should know or do, in sentences. */
  told: string[];
}

/** `bar`: the current tab bar. `shown`: key of the tab to show if tabs were made; null: the one where staff are. */
export function layOut(
  layout: Layout,
  bar: readonly SheetTab[],
  declared: readonly AnyTab[],
  remembered: Remembered,
  shown: string | null,
): LaidOut {
  const tabs = inTabOrder(declared);
  const { heads, found } = lookAtTops(layout, bar, tabs, remembered.sheetIds);
  const colored = tabs.filter(isColored).flatMap(({ key }) => found.get(key)?.sheetId ?? []);
  const details = layout.details(
    [...found.values()].map(({ sheetId }) => sheetId),
    new Set(colored),
  );
  const present = new Map<string, Present>();
  const result: LaidOut = { sheetIds: {}, made: [], repaired: [], added: [], told: [] };
  for (const tab of tabs) {
    const head = found.get(tab.key);
    if (!head) continue;
    const known = remembered.titles[tab.key];
    const seen = planTop(tab, head.top, known);
    // Keys or titles that are not at the top may be further down, sorted in among the rows.
    const isWhole = seen !== null && !seen.steps.some((step) => 'insert' in step);
    const top = isWhole ? seen : (planTop(tab, layout.everything(head.sheetId), known) ?? seen);
    if (top === null) {
      result.told.push(lostTop(tab, head));
      continue;
    }
    for (const each of top.doubled) result.told.push(sayDoubled(tab, head.title, each));
    const detail = details.get(head.sheetId)!;
    const wanting = top.missing.length > 0 || wrongFormats(tab, top, detail).length > 0;
    present.set(tab.key, { head, top, details: detail, extent: wanting ? layout.extent(head.sheetId) : null });
  }

  const labels = labelsOf(tabs, present, found);
  const plan: LayoutPlan = { tabs: [], removeSheet: null, show: null };
  const order = tabs.map(({ key }) => key);
  const keyOf = new Map([...found].map(([key, { sheetId }]) => [sheetId, key]));
  const keys = bar.map(({ sheetId }) => keyOf.get(sheetId) ?? null);
  const titles = bar.map(({ title }) => title);
  for (const tab of tabs) {
    const head = found.get(tab.key);
    const there = present.get(tab.key);
    if (there) {
      const { plan: repair, repaired } = planRepair(tab, there, labels);
      plan.tabs.push(repair);
      if (there.top.missing.length > 0)
        result.added.push(`${there.head.title}: ${quoted(tab, there.top.missing)}, at the right end`);
      if (repaired.length > 0) result.repaired.push(`${there.head.title}: ${repaired.join('; ')}`);
    } else if (head) plan.tabs.push(leaveAlone(tab, head.sheetId));
    else {
      const blank = leftBlank(layout, heads, tab);
      const title = blank?.title ?? freeTitle(tab.title, titles);
      const position = positionOf(tab.key, order, keys);
      plan.tabs.push(planNew(tab, title, position, labels, blank?.sheetId ?? null));
      if (blank) keys[bar.findIndex(({ sheetId }) => sheetId === blank.sheetId)] = tab.key;
      else keys.splice(position, 0, tab.key);
      titles.push(title);
      result.made.push(title);
      if (title !== tab.title) result.told.push(notOurs(tab, title));
    }
  }
  // Nothing is remembered, so no set-up has ever finished here.
  if (Object.keys(remembered.sheetIds).length === 0) plan.removeSheet = emptySheet(layout, heads, plan);
  if (result.made.length > 0) plan.show = shown;
  result.sheetIds = layout.carryOut(plan);
  return result;
}

/** Looks at other sheets only if a tab is not where it was. */
function lookAtTops(
  layout: Layout,
  bar: readonly SheetTab[],
  tabs: readonly AnyTab[],
  sheetIds: Remembered['sheetIds'],
): { heads: Head[]; found: Map<string, Head> } {
  const there = new Set(bar.map(({ sheetId }) => sheetId));
  const remembered = tabs.map(({ key }) => sheetIds[key]).filter((id): id is number => id !== undefined);
  const allThere = remembered.length === tabs.length && remembered.every((id) => there.has(id));
  const heads = allThere ? layout.heads(remembered) : layout.heads();
  return { heads, found: findTabs(tabs, heads, sheetIds) };
}

function labelsOf(
  tabs: readonly AnyTab[],
  present: ReadonlyMap<string, Present>,
  found: ReadonlyMap<string, Head>,
): Labels {
  const placeOf = (tab: AnyTab): number | null => {
    if (tab.label === undefined || !tabs.some(({ key }) => key === tab.key)) return null;
    const there = present.get(tab.key);
    if (there) return columnsOf(tab, there).get(tab.label) ?? null;
    // A tab about to be made has its columns as declared; one whose top rows are lost cannot be read.
    return found.has(tab.key) ? null : Object.keys(tab.columns).indexOf(tab.label) + 1;
  };
  return {
    column: placeOf,
    source(tab) {
      const head = found.get(tab.key);
      return head ? { sheetId: head.sheetId, lastRow: head.rows } : null;
    },
  };
}

/** The one sheet besides our tabs, if it is untouched; the cells below its first rows must be empty too. */
function emptySheet(layout: Layout, heads: readonly Head[], { tabs }: LayoutPlan): number | null {
  const ours = new Set(tabs.map(({ sheet }) => (typeof sheet === 'number' ? sheet : sheet.blank)));
  const others = heads.filter(({ sheetId }) => !ours.has(sheetId));
  const [only] = others;
  if (!only || others.length !== 1 || !isUntouched(only)) return null;
  return isBlank(layout, only) ? only.sheetId : null;
}

/** A set-up that was cut off leaves sheets with a tab's title and nothing else. Reusing them loses nothing. */
function leftBlank(layout: Layout, heads: readonly Head[], tab: AnyTab): Head | undefined {
  const head = heads.find(({ title }) => title === tab.title);
  return head && isBlank(layout, head) ? head : undefined;
}

function isBlank(layout: Layout, { sheetId, top }: Head): boolean {
  return top.every((row) => row.every((cell) => cell === '')) && layout.extent(sheetId).lastRow === 0;
}

function lostTop(tab: AnyTab, head: Head): string {
  const titles = Object.values(tab.columns)
    .filter(({ hidden, kind }) => !hidden || kind === 'id')
    .map(({ title }) => title);
  return (
    `The tab “${head.title}” has lost its two top rows, so Partnerbook cannot tell its columns apart. Nothing in it was changed. ` +
    `Get the rows back with File › Version history, or insert a row at the top with the titles (${titles.join(', ')}), ` +
    'then choose Set up this workbook again.'
  );
}

function notOurs(tab: AnyTab, title: string): string {
  return `There is a tab “${tab.title}” that Partnerbook did not make. It was left alone; Partnerbook’s own is called “${title}”.`;
}
