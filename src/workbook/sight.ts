/**
 * Most tabs are hidden. A jump shows its tab, and the first pass of the next day hides it again, so that the bar does not
 * fill up. Only what the app itself has shown is hidden, and nothing in which somebody typed that day
 * (docs/decisions/tabs-in-sight.md).
 */
import * as z from 'zod/mini';
import type { Clock } from '../google/clock';
import type { Memory } from '../google/memory';
import type { Sight } from '../google/sight';
import type { Ui } from '../google/ui';
import { dateText, stored } from '../shared/stored';
import { makeRoom, putAway, type Shown } from './sight-rules';

const shownText = z.array(z.object({ sheetId: z.number(), on: dateText, edited: z.nullable(dateText) }));

/** The one shown longest ago comes first. */
const key = 'tabs.shown';

export interface SightParts {
  sight: Sight;
  memory: Memory;
  clock: Pick<Clock, 'today'>;
}

function shownByApp({ memory }: Pick<SightParts, 'memory'>): Shown[] {
  return stored(memory.get(key), shownText) ?? [];
}

/** Goes along with the next `save`. */
function remember({ memory }: Pick<SightParts, 'memory'>, shown: readonly Shown[]): void {
  memory.set(key, shown.length === 0 ? null : JSON.stringify(shown));
}

/** A `ui` whose jumps reach hidden tabs too. One more read; more only where the tab is hidden. */
export function reachingHidden(ui: Ui, parts: SightParts): Ui {
  return {
    ...ui,
    jumpTo(place) {
      bringInSight(parts, place.sheetId);
      ui.jumpTo(place);
    },
  };
}

function bringInSight(parts: SightParts, sheetId: number): void {
  const { sight, clock } = parts;
  const shown = shownByApp(parts);
  const known = shown.filter((each) => each.sheetId === sheetId)[0];
  const isHidden = sight.isHidden(sheetId);
  // What staff have shown themselves is theirs.
  if (!isHidden && !known) return;
  const others = shown.filter((each) => each !== known);
  const away = isHidden ? makeRoom(others, sight.inSight(), clock.today()) : [];
  for (const each of away) sight.hide(each.sheetId);
  if (isHidden) sight.show(sheetId);
  const now = { sheetId, on: clock.today(), edited: known?.edited ?? null };
  remember(parts, [...others.filter((each) => !away.includes(each)), now]);
}

/** Part of the hourly run. Without a tab to hide, no call. */
export function hideAgain(parts: SightParts): void {
  const shown = shownByApp(parts);
  const away = putAway(shown, parts.clock.today());
  if (away.length === 0) return;
  for (const { sheetId } of away) parts.sight.hide(sheetId);
  remember(
    parts,
    shown.filter((each) => !away.includes(each)),
  );
}

/** From the edit trigger: the tab is in use. No call beyond the memory's own. */
export function noteUse(parts: Pick<SightParts, 'memory' | 'clock'>, sheetId: number): void {
  const shown = shownByApp(parts);
  const today = parts.clock.today();
  if (!shown.some((each) => each.sheetId === sheetId && each.edited !== today)) return;
  remember(
    parts,
    shown.map((each) => (each.sheetId === sheetId ? { ...each, edited: today } : each)),
  );
}

/**
 * From the change trigger: what staff have hidden is not the app's any more, so that it stays when they show it again. One
 * read for each tab that the app has shown; there are two or three at most.
 */
export function noteHidden(parts: Pick<SightParts, 'memory' | 'sight'>): void {
  const shown = shownByApp(parts);
  const left = shown.filter(({ sheetId }) => !parts.sight.isHidden(sheetId));
  if (left.length < shown.length) remember(parts, left);
}
