/**
 * Finds keys and titles at the top of a tab, whatever was done to those rows, and says how to put them in order again.
 * Columns are recognized by key; where keys are gone, by title. Nothing is guessed from the cells below.
 */
import type { RowStep } from '../../google/layout';
import { comparable } from '../../shared/text';
import { columnKey, type AnyTab } from '../tab';
import { doubledKeys } from '../read/resting';
import { keyRow, titleRow } from '../read/table';

/** Titles that staff changed, by column name; the others are as declared. */
export type KnownTitles = Record<string, string>;

export interface TopPlan {
  steps: RowStep[];
  /** Column name → number from 1, for all columns found. */
  places: Map<string, number>;
  /** Columns whose key must be written again. */
  keyless: string[];
  /** Columns whose title cell is blank. */
  untitled: string[];
  missing: string[];
  /** Copies of a column, recognized by a different title: they become staff's own columns, without a key. */
  copies: number[];
  /** Columns found more than once, where nobody can tell which one is the copy. */
  doubled: [string, number[]][];
}

/** `top`: the first rows as text. Null when there are neither keys nor titles to go by. */
export function planTop(tab: AnyTab, top: readonly (readonly string[])[], known: KnownTitles = {}): TopPlan | null {
  const names = Object.keys(tab.columns);
  const keyed = top.map((row) => placesByKey(tab, row));
  const titled = top.map((row) => placesByTitle(tab, row, known));
  const keysAt = best(keyed.map((places) => places.size));
  const enough = Math.max(2, Math.ceil(names.length / 2));
  const titlesAt = best(titled.map((places, index) => (index === keysAt ? 0 : places.size)));
  const titlesFound = titlesAt !== -1 && titled[titlesAt]!.size >= enough;
  if (keysAt === -1 && !titlesFound) return null;

  const below = keysAt === -1 ? undefined : top[keysAt + 1];
  // The row right below the keys has no titles in it: the title row was deleted.
  const titlesGone = !titlesFound && !isBlankRow(below) && (titled[keysAt + 1]?.size ?? 0) === 0;
  const titleCells = titlesFound ? (top[titlesAt] ?? []) : titlesGone ? [] : (below ?? []);
  const titlesNow = titlesFound ? titlesAt + 1 : titlesGone ? null : keysAt + 2;
  const steps = stepsTo(keysAt === -1 ? null : keysAt + 1, titlesNow, isBlankRow(top[0]));
  const places = new Map(keysAt === -1 ? [] : keyed[keysAt]);
  const copies: number[] = [];
  const doubled: [string, number[]][] = [];
  for (const [name, candidates] of doubledKeys(tab, (keysAt === -1 ? null : top[keysAt]) ?? [])) {
    const title = comparable(known[name] ?? tab.columns[name]!.title);
    const [first, ...others] = candidates.filter((place) => comparable(titleCells[place - 1] ?? '') === title);
    if (first === undefined || others.length > 0) doubled.push([name, candidates]);
    else {
      places.set(name, first);
      copies.push(...candidates.filter((place) => place !== first));
    }
  }
  const keyless: string[] = [];
  const free = new Map(placesByTitle(tab, titleCells, known));
  const used = new Set(places.values());
  for (const name of names) {
    const place = free.get(name);
    if (places.has(name) || place === undefined || used.has(place)) continue;
    places.set(name, place);
    used.add(place);
    keyless.push(name);
  }
  const untitled = names.filter((name) => places.has(name) && (titleCells[places.get(name)! - 1] ?? '').trim() === '');
  return { steps, places, keyless, untitled, copies, doubled, missing: names.filter((name) => !places.has(name)) };
}

/** Current row numbers from 1; null for what is gone. */
function stepsTo(keysAt: number | null, titlesAt: number | null, firstIsBlank: boolean): RowStep[] {
  const steps: RowStep[] = [];
  let titles = titlesAt;
  const insert = (row: number): void => {
    steps.push({ insert: row });
    if (titles !== null && titles >= row) titles++;
  };
  const move = (from: number, to: number): void => {
    steps.push({ move: from, to });
    if (titles !== null && titles !== from && titles >= to && titles < from) titles++;
  };
  if (keysAt === null) {
    if (titles !== titleRow || !firstIsBlank) insert(keyRow);
  } else if (keysAt !== keyRow) move(keysAt, keyRow);
  if (titles === null) insert(titleRow);
  else if (titles !== titleRow) move(titles, titleRow);
  return steps;
}

/** Titles that differ from the declaration, to recognize columns by if their keys are lost. */
export function titlesToKnow(tab: AnyTab, titles: ReadonlyMap<string, string>): KnownTitles {
  const known: KnownTitles = {};
  titles.forEach((title, name) => {
    if (title !== tab.columns[name]?.title) known[name] = title;
  });
  return known;
}

function placesByKey(tab: AnyTab, row: readonly string[]): Map<string, number> {
  const wanted = new Map(Object.keys(tab.columns).map((name) => [columnKey(tab, name), name]));
  return firstPlaces(row, (cell) => wanted.get(cell.trim()));
}

function placesByTitle(tab: AnyTab, row: readonly string[], known: KnownTitles): Map<string, number> {
  const wanted = new Map<string, string>();
  for (const [name, column] of Object.entries(tab.columns)) wanted.set(comparable(column.title), name);
  for (const [name, title] of Object.entries(known)) if (tab.columns[name]) wanted.set(comparable(title), name);
  return firstPlaces(row, (cell) => wanted.get(comparable(cell)));
}

/** Of two equal ones the first counts, as everywhere. */
function firstPlaces(row: readonly string[], nameOf: (cell: string) => string | undefined): Map<string, number> {
  const places = new Map<string, number>();
  row.forEach((cell, index) => {
    const name = cell.trim() === '' ? undefined : nameOf(cell);
    if (name !== undefined && !places.has(name)) places.set(name, index + 1);
  });
  return places;
}

/** Index of the largest count, the first of several; -1 when all are 0. */
function best(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function isBlankRow(row: readonly string[] | undefined): boolean {
  return (row ?? []).every((cell) => cell.trim() === '');
}
