/** All features together: in their order, with the tabs and the menu that follow. */
import { doorOf, menuEntries, neededBy, type Feature, type MenuItem } from './feature';
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
  listed.programChecklistFeature,
  listed.year,
  listed.recruiting,
  listed.partnershipsFeature,
  listed.board,
  listed.needsAndOffers,
  listed.inquiriesFeature,
  listed.activitiesFeature,
  listed.monthlyReviewFeature,
  listed.checklists,
  listed.activitiesWithStudents,
  listed.goalsFeature,
  listed.learning,
  listed.checkIns,
  listed.placementsFeature,
  listed.collegesFeature,
  listed.mentorsFeature,
  listed.reviews,
  listed.thanks,
  listed.goodwill,
  listed.marketing,
  listed.materialsAndStories,
  listed.documentsOnRequest,
  listed.mailFeature,
  listed.wordingFeature,
  listed.campaignsFeature,
  listed.lastContact,
  listed.handOver,
];

export const features: readonly Feature[] = [...new Set([...inOrder, ...Object.values(listed)])];

export const tabs: readonly AnyTab[] = features.flatMap((feature) => feature.tabs);

/** The same in every workbook; what else there is stands on the pages Program and Set up. */
export function menu(): MenuEntry[] {
  const items = features.flatMap((feature) => feature.menu);
  const entries = (found: readonly MenuItem[]): MenuEntry[] =>
    found.map((item) => ({ label: item.label, door: doorOf(item) }));
  return menuEntries.flatMap((name): MenuEntry[] =>
    name === 'Partners'
      ? [{ label: name, entries: entries(items.filter(({ under }) => under === name)) }]
      : entries(items.filter(({ under, label }) => under === undefined && label === name)),
  );
}

/** Behind a door: the item, its feature, and all features without whose tabs it cannot work. */
export function itemBehind(door: string): { item: MenuItem; feature: Feature; needed: Feature[] } | null {
  for (const feature of features) {
    const item = feature.menu.filter((each) => doorOf(each) === door)[0];
    if (item) return { item, feature, needed: neededBy(features, feature, item) };
  }
  return null;
}
