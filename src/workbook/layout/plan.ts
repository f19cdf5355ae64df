/** Decides what to do to one tab: everything for a new one, only what is missing for an existing one. */
import type { Details, Extent, Head, NewSheet, RulePlan, TabPlan } from '../../google/layout';
import { plural } from '../../shared/text';
import { colorsOf, lostColors } from './colors';
import { dressOf, formatHolds, noteOf, ruleHolds, ruleOf, type NameSource } from './dress';
import { colorOf } from './tab-order';
import type { TopPlan } from './top';
import { columnKey, type AnyTab } from '../tab';
import { firstDataRow } from '../read/table';

/** Blank columns at the right of a new tab, for staff's own formulas and notes. */
const spareColumns = 4;

/** Where the labels of other tabs are or will be, and how far down they go. Null when that is unknown. */
export interface Labels {
  column(target: AnyTab): number | null;
  /** Null for a tab that is only now being made. */
  source(target: AnyTab): NameSource | null;
}

/** An existing tab, and what was found out about it. */
export interface Present {
  head: Head;
  top: TopPlan;
  details: Details;
  /** Read only if columns or a format are missing. */
  extent: Extent | null;
}

export function planNew(
  tab: AnyTab,
  title: string,
  position: number,
  labels: Labels,
  blank: number | null = null,
): TabPlan {
  const names = Object.keys(tab.columns);
  const labelAt = tab.label === undefined ? 0 : names.indexOf(tab.label) + 1;
  const { inSight = false, more } = tab;
  const group: NewSheet['group'] =
    more.length === 0 ? null : [names.indexOf(more[0]!) + 1, names.indexOf(more[more.length - 1]!) + 1];
  const sheet = { title, position, color: colorOf(tab.group), frozenColumns: labelAt, inSight, group, blank };
  return {
    ...nothing(tab, sheet),
    columnsNeeded: names.length + spareColumns,
    rowsNeeded: tab.rows ?? 0,
    ...madeAnew(tab, names, 1, labels),
    guard: appColumns(tab, names, 1),
    colors: colorsOf(tab, new Map(names.map((name, index) => [name, index + 1]))),
    hideKeyRow: true,
    freezeTitles: true,
  };
}

/** Also returns what was repaired, for the summary: `columns “City” and “State” added at the right end`. */
export function planRepair(tab: AnyTab, present: Present, labels: Labels): { plan: TabPlan; repaired: string[] } {
  const { head, top, details, extent } = present;
  const columns = columnsOf(tab, present);
  const added = madeAnew(tab, top.missing, (extent?.lastColumn ?? 0) + 1, labels);
  const formats = (extent ? wrongFormats(tab, top, details) : []).map((name) => ({
    column: top.places.get(name)!,
    format: tab.columns[name]!.format,
    // Cells with content keep their format: another one could change what is read from them.
    fromRow: Math.max(firstDataRow, extent!.lastRow + 1),
  }));
  const fitting = formats.filter(({ fromRow }) => fromRow <= head.rows);
  const rules = lostRules(tab, top, details, labels);
  const boxes = [...top.places]
    .filter(([name, place]) => details.rules[place - 1]?.kind === 'tick' && tab.columns[name]?.kind !== 'tick')
    .map(([name, place]) => keyAt(tab, name, place));
  const unguarded = [...top.places].filter(([name, place]) => tab.columns[name]?.app && !details.guarded[place - 1]);
  const colors = lostColors(colorsOf(tab, columns), details.colors);
  const places = new Set(top.places.values());
  const recolored = new Set(colors.flatMap((color) => color.columns).filter((column) => places.has(column)));
  const plan: TabPlan = {
    ...nothing(tab, head.sheetId),
    rowSteps: top.steps,
    columnsNeeded: top.missing.length > 0 ? Math.max(...columns.values()) : 0,
    keys: [
      ...top.copies.map((column) => ({ column, text: '' })),
      ...added.keys,
      ...top.keyless.map((name) => keyAt(tab, name, top.places.get(name)!)),
    ],
    titles: [...added.titles, ...top.untitled.map((name) => titleAt(tab, name, top.places.get(name)!))],
    notes: [...added.notes, ...top.untitled.map((name) => noteAt(tab, name, top.places.get(name)!))],
    dress: added.dress,
    formats: [...added.formats, ...fitting],
    rules: [...added.rules, ...rules],
    boxes,
    colors,
    guard: [...unguarded.map(([, place]) => place), ...appColumns(tab, top.missing, (extent?.lastColumn ?? 0) + 1)],
    hideKeyRow: top.steps.length > 0 || !details.keyRowHidden,
    freezeTitles: top.steps.length > 0 || details.frozenRows < 2,
  };
  const repaired = [
    top.missing.length > 0 ? `${quoted(tab, top.missing)} added at the right end` : '',
    top.keyless.length > 0 || top.steps.length > 0 ? 'the rows at the top put right' : '',
    top.copies.length > 0 ? `${plural(top.copies.length, 'copied column')} made a column of your own` : '',
    top.untitled.length > 0 ? `${plural(top.untitled.length, 'title')} filled in` : '',
    fitting.length > 0 ? `formats restored for ${plural(fitting.length, 'column')}` : '',
    rules.length > 0 ? `dropdowns and boxes restored for ${plural(rules.length, 'column')}` : '',
    boxes.length > 0 ? `check boxes taken away from ${plural(boxes.length, 'column')} where they say nothing` : '',
    recolored.size > 0 ? `colors set in ${plural(recolored.size, 'column')}` : '',
    unguarded.length > 0 ? 'warnings restored on Partnerbook’s columns' : '',
    top.steps.length === 0 && (plan.hideKeyRow || plan.freezeTitles) ? 'top rows hidden and frozen again' : '',
  ].filter(Boolean);
  return { plan, repaired };
}

/** Leaves a tab as it is; others may still take names from it. */
export function leaveAlone(tab: AnyTab, sheetId: number): TabPlan {
  return nothing(tab, sheetId);
}

/** The position of each column, including those yet to be added. */
export function columnsOf(tab: AnyTab, { top, extent }: Pick<Present, 'top' | 'extent'>): Map<string, number> {
  const columns = new Map(top.places);
  top.missing.forEach((name, index) => columns.set(name, (extent?.lastColumn ?? 0) + 1 + index));
  return columns;
}

export function wrongFormats(tab: AnyTab, top: TopPlan, details: Details): string[] {
  return [...top.places]
    .filter(([name, place]) => !formatHolds(tab.columns[name]!.format, details.formats[place - 1] ?? ''))
    .map(([name]) => name);
}

function lostRules(tab: AnyTab, top: TopPlan, details: Details, labels: Labels): TabPlan['rules'] {
  const lost: TabPlan['rules'] = [];
  top.places.forEach((column, name) => {
    const rule = ruleOf(tab, name, labels.column);
    if (rule === null) return;
    const target = tab.columns[name]?.target;
    const source = target ? labels.source(target()) : null;
    if (!ruleHolds(rule, details.rules[column - 1] ?? null, source))
      lost.push({ column, rule, key: columnKey(tab, name) });
  });
  return lost;
}

type MadeAnew = Pick<TabPlan, 'keys' | 'titles' | 'notes' | 'dress' | 'formats' | 'rules'>;

function madeAnew(tab: AnyTab, names: readonly string[], first: number, labels: Labels): MadeAnew {
  const at = names.map((name, index) => ({ name, column: first + index }));
  return {
    keys: at.map(({ name, column }) => keyAt(tab, name, column)),
    titles: at.map(({ name, column }) => titleAt(tab, name, column)),
    notes: at.map(({ name, column }) => noteAt(tab, name, column)),
    dress: at.map(({ name, column }) => dressOf(tab, name, column)),
    formats: at
      .filter(({ name }) => tab.columns[name]!.format !== 'General')
      .map(({ name, column }) => ({ column, format: tab.columns[name]!.format, fromRow: firstDataRow })),
    rules: at
      .map(({ name, column }) => ({ column, rule: ruleOf(tab, name, labels.column) }))
      .filter((each): each is { column: number; rule: RulePlan } => each.rule !== null),
  };
}

function appColumns(tab: AnyTab, names: readonly string[], first: number): number[] {
  return names.map((name, index) => (tab.columns[name]!.app ? first + index : 0)).filter((column) => column > 0);
}

function nothing(tab: AnyTab, sheet: TabPlan['sheet']): TabPlan {
  return {
    tabKey: tab.key,
    sheet,
    rowSteps: [],
    columnsNeeded: 0,
    rowsNeeded: 0,
    keys: [],
    titles: [],
    notes: [],
    dress: [],
    formats: [],
    rules: [],
    boxes: [],
    colors: [],
    guard: [],
    hideKeyRow: false,
    freezeTitles: false,
  };
}

const keyAt = (tab: AnyTab, name: string, column: number) => ({ column, text: columnKey(tab, name) });
const titleAt = (tab: AnyTab, name: string, column: number) => ({ column, text: tab.columns[name]!.title });
const noteAt = (tab: AnyTab, name: string, column: number) => ({ column, text: noteOf(tab, name) });

/** `columns “City” and “State”`. */
export function quoted(tab: AnyTab, names: readonly string[]): string {
  const titles = names.map((name) => `“${tab.columns[name]!.title}”`);
  const last = titles[titles.length - 1] ?? '';
  return titles.length === 1 ? `column ${last}` : `columns ${titles.slice(0, -1).join(', ')} and ${last}`;
}
