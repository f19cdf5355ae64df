/** How each column should look and what may be typed in it, as declared; and whether a tab still complies. */
import type { Dress, RuleFact, RulePlan } from '../../google/layout';
import { sayNote } from '../../shared/note';
import { dateFormat } from '../columns';
import type { AnyTab, Columns } from '../tab';

/** px, where a declaration gives none. */
const usualWidth = 120;

export function dressOf(tab: AnyTab, name: string, column: number): Dress {
  const { width = usualWidth, wrap = null, bold = false, hidden = false, app = false } = columnOf(tab, name);
  return { column, width, wrap, bold, hidden, app };
}

/** The title's note: what belongs in the column, whether it is needed, and who fills it in. */
export function noteOf(tab: AnyTab, name: string): string {
  const { note, required, app } = columnOf(tab, name);
  return [sayNote(note), required ? 'Needed.' : '', app ? 'Partnerbook fills this in.' : ''].filter(Boolean).join(' ');
}

/**
 * What may be typed in a column; null where anything may. Of the app's own columns only ticks have a rule, since nobody
 * types there. `labelColumn` gives the column of another tab's labels, or null when it is unknown.
 */
export function ruleOf(tab: AnyTab, name: string, labelColumn: (target: AnyTab) => number | null): RulePlan | null {
  const { kind, app, note, choices, target } = columnOf(tab, name);
  const help = (more = ''): string => sayNote(note) + more;
  if (kind === 'tick') return { kind: 'tick', help };
  if (app) return null;
  if (kind === 'date')
    return { kind: 'date', help: () => help(' Double-click to pick it, or type it like 2026-09-14.') };
  if (kind === 'choice' && choices) return { kind: 'list', choices, help: () => help(' Pick one from the list.') };
  if (kind !== 'reference' || !target) return null;
  const column = labelColumn(target());
  return column === null ? null : { kind: 'range', tabKey: target().key, column, help };
}

/** Staff may format dates as they like; a text column must stay plain text, or what is typed there changes. */
export function formatHolds(wanted: string, present: string): boolean {
  const isDate = present !== '@' && /[yd]/i.test(present.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  switch (wanted) {
    case '@':
      return present === '@';
    case dateFormat:
      return isDate;
    default:
      return present !== '@' && !isDate;
  }
}

/** Where the names of a dropdown must come from; it must reach as far down as the other tab. */
export interface NameSource {
  sheetId: number;
  lastRow: number;
}

/** A rule that staff made is kept; a rule that is gone, lacks a choice or points away from the names does not hold. */
export function ruleHolds(wanted: RulePlan, present: RuleFact | null, source: NameSource | null): boolean {
  if (present === null || present.kind === 'broken') return false;
  if (present.kind === 'tick' && wanted.kind !== 'tick') return false;
  if (wanted.kind === 'list' && present.kind === 'list') {
    const offered = new Set(present.choices);
    return wanted.choices.every((choice) => offered.has(choice));
  }
  if (wanted.kind === 'range' && present.kind === 'range') {
    const { sheetId, column, lastRow } = present;
    return source !== null && sheetId === source.sheetId && column === wanted.column && lastRow >= source.lastRow;
  }
  return true;
}

function columnOf(tab: AnyTab, name: string): Columns[string] {
  const column = tab.columns[name];
  if (!column) throw new Error(`There is no column ${tab.key}.${name}.`);
  return column;
}
