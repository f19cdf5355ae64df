/** All features together: in their order, with the tabs and the menu that follow. */
import { doorOf, submenus, type Feature, type MenuItem } from './feature';
import * as listed from './features';
import type { MenuEntry } from './google/ui';
import type { AnyTab } from './workbook/tab';

/** Tabs, menu items, texts and jobs stand in this order. A feature that has no place here comes after these. */
const inOrder: readonly Feature[] = [
  listed.overview,
  listed.partners,
  listed.card,
  listed.lists,
  listed.leaving,
  listed.importing,
  listed.duplicates,
  listed.surveysFeature,
  listed.recruiting,
  listed.partnershipsFeature,
  listed.board,
  listed.needsAndOffers,
  listed.inquiriesFeature,
  listed.activitiesFeature,
  listed.thanks,
  listed.materialsAndStories,
  listed.documentsOnRequest,
  listed.mailFeature,
  listed.campaignsFeature,
  listed.lastContact,
  listed.handOver,
];

export const features: readonly Feature[] = [...new Set([...inOrder, ...Object.values(listed)])];

export const tabs: readonly AnyTab[] = features.flatMap((feature) => feature.tabs);

/** What is used daily comes first; setting up comes last. */
export function menu(): MenuEntry[] {
  const entry = (item: MenuItem): MenuEntry => ({ label: item.label, door: doorOf(item) });
  const last: readonly Feature[] = [listed.overview, listed.handOver];
  const brought = features.filter((feature) => !last.includes(feature)).flatMap((feature) => feature.menu);
  return [
    ...brought.filter(({ under }) => under === undefined).map(entry),
    'separator',
    ...submenus.map((label) => ({ label, entries: brought.filter(({ under }) => under === label).map(entry) })),
    'separator',
    ...last.flatMap((feature) => feature.menu.map(entry)),
  ];
}

/** Behind a door of the menu: the item, its feature, and the other features without whose tabs it cannot work. */
export function itemBehind(door: string): { item: MenuItem; feature: Feature; others: Feature[] } | null {
  for (const feature of features) {
    const item = feature.menu.filter((each) => doorOf(each) === door)[0];
    if (!item) continue;
    const uses = [...feature.uses, ...(item.uses ?? [])];
    return { item, feature, others: features.filter(({ tabs }) => tabs.some((tab) => uses.includes(tab))) };
  }
  return null;
}
