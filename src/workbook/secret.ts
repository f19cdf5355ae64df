/**
 * What of a cell may be repeated outside of it: in problems, in the Change log and in what is found. A secret cell is not
 * repeated at all; of a cell that should hold a student's code, only what looks like one (law 10). Pure.
 */
import { isCode } from '../shared/codes';
import type { AnyTab } from './tab';

/** Stands where a value is that must not be repeated. */
export const concealed = '•••';

/** The cell's text, or the mark in its place. */
export function sayable(tab: AnyTab, column: string, text: string): string {
  const { secret = false, opaque = false, target } = tab.columns[column] ?? {};
  if (text === '') return text;
  if (secret) return concealed;
  const to = target?.();
  const isOpaque = opaque || to?.columns[to.label ?? '']?.opaque === true;
  return isOpaque && !isCode(text) ? concealed : text;
}
