import { useEffect, useState } from 'preact/hooks';
import type { CellRange } from '../../messages';
import { act } from '../store';
import type { Scroll } from './grid-scroll';

/** The selection lives in the page, where it must follow each key at once; the server hears of it a moment later. */
const nowhere = { sheetId: -1, row: 1, column: 1, rows: 1, columns: 1 };
let current: CellRange & { sheetId: number } = nowhere;
const remembered = new Map<number, CellRange>();
const scrolled = new Map<number, Scroll>();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function selection(): CellRange & { sheetId: number } {
  return current;
}

export function useSelection(): CellRange & { sheetId: number } {
  const [, again] = useState(0);
  useEffect(() => {
    const listener = () => again((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return current;
}

/** `tell`: whether the server has yet to hear of it. */
export function setSelection(sheetId: number, range: CellRange, tell: boolean): void {
  current = { sheetId, row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  remembered.set(sheetId, range);
  for (const listener of listeners) listener();
  if (!tell) return;
  clearTimeout(timer);
  timer = setTimeout(() => void act('/api/select', current), 60);
}

/** Whatever is about to happen must find the selection where the person sees it. */
export async function settleSelection(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  await act('/api/select', current);
}

/** Opens another tab, where one was last. */
export function openSheet(sheetId: number): void {
  setSelection(sheetId, remembered.get(sheetId) ?? { row: 1, column: 1, rows: 1, columns: 1 }, false);
  clearTimeout(timer);
  timer = undefined;
  void act('/api/select', current);
}

/** How far a sheet was scrolled when it was last in front; `undefined` the first time. */
export function scrollOf(sheetId: number): Scroll | undefined {
  return scrolled.get(sheetId);
}

export function rememberScroll(sheetId: number, { left, top }: Scroll): void {
  scrolled.set(sheetId, { left, top });
}

/** What a script selects is shown, wherever one was in that sheet. */
export function selectedByScript(sheetId: number, range: CellRange): void {
  scrolled.delete(sheetId);
  setSelection(sheetId, range, false);
}

/** Another workbook may have sheets of the same ids. */
export function forgetPlaces(): void {
  remembered.clear();
  scrolled.clear();
  current = nowhere;
}
