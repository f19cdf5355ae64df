/** Which sheet is which tab; and the title, position and color of a new one. */
import type { Head } from '../../google/layout';
import { comparable } from '../../shared/text';
import { findPlaces, keyRow } from '../read/table';
import type { AnyTab, Group } from '../tab';

/** In the order of the tab bar. White text is readable on each of these, so the titles in Google's tab bar are too. */
const groupColors: Record<Group, string> = {
  Home: '#1a73e8',
  Who: '#188038',
  'What is needed': '#b06000',
  'How we work together': '#8430ce',
  Board: '#c5221f',
  'What happens': '#007b83',
  'Keeping it alive': '#b80672',
  Machinery: '#5f6368',
};

export function colorOf(group: Group): string {
  return groupColors[group];
}

/** By group, and in the order of declaration within a group. */
export function inTabOrder<T extends { group: Group }>(tabs: readonly T[]): T[] {
  const groups = Object.keys(groupColors);
  return groups.flatMap((group) => tabs.filter((tab) => tab.group === group));
}

/**
 * The sheet of each tab: the one remembered, otherwise one that has most of its keys (a copied spreadsheet does not
 * bring the memory along). A sheet that only has the title is not ours.
 */
export function findTabs(
  tabs: readonly AnyTab[],
  heads: readonly Head[],
  remembered: Readonly<Record<string, number>>,
): Map<string, Head> {
  const found = new Map<string, Head>();
  const taken = new Set<number>();
  const take = (tab: AnyTab, head: Head | undefined): void => {
    if (!head || taken.has(head.sheetId)) return;
    found.set(tab.key, head);
    taken.add(head.sheetId);
  };
  for (const tab of tabs) {
    take(
      tab,
      heads.find(({ sheetId }) => sheetId === remembered[tab.key]),
    );
  }
  for (const tab of tabs) {
    if (found.has(tab.key)) continue;
    const half = Object.keys(tab.columns).length / 2;
    take(
      tab,
      heads.find(({ sheetId, top }) => !taken.has(sheetId) && findPlaces(tab, top[keyRow - 1] ?? []).size >= half),
    );
  }
  return found;
}

/** The tab's own title, or a variant if another sheet already has it; Google ignores case here. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = title;
  for (let number = 1; used.has(free.toLowerCase()); number++) {
    free = `${title} (Partnerbook${number === 1 ? '' : ` ${number}`})`;
  }
  return free;
}

/**
 * Where a new tab goes, counted from 0: right after the tab that precedes it in our order, wherever staff have moved
 * that. `bar` is the current tab bar, with null for staff's own sheets.
 */
export function positionOf(tabKey: string, order: readonly string[], bar: readonly (string | null)[]): number {
  const own = order.indexOf(tabKey);
  for (let index = own - 1; index >= 0; index--) {
    const at = bar.indexOf(order[index]!);
    if (at !== -1) return at + 1;
  }
  return 0;
}

/** The one empty sheet of a new spreadsheet, in whatever language it was made. */
export function isUntouched(head: Head): boolean {
  const name = comparable(head.title).replace(/ ?1$/, '');
  const blank = head.top.every((row) => row.every((cell) => cell === ''));
  return (
    blank && head.sheetId === 0 && ['sheet', 'hoja', 'feuille', 'tabellenblatt', 'foglio', 'pagina'].includes(name)
  );
}
