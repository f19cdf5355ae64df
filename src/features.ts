/** The features, in the order of their tabs. Adding a capability takes a folder and a line here. */
import { doorOf, submenus, type Feature, type MenuItem } from './feature';
import { activitiesFeature } from './features/activities/feature';
import { board } from './features/board/feature';
import { campaignsFeature } from './features/campaigns/feature';
import { card } from './features/card/feature';
import { duplicates } from './features/duplicates/feature';
import { importing } from './features/import/feature';
import { inquiriesFeature } from './features/inquiries/feature';
import { leaving } from './features/leaving/feature';
import { lists } from './features/lists/feature';
import { mailFeature } from './features/mail/feature';
import { documentsOnRequest, materialsAndStories } from './features/materials/feature';
import { needsAndOffers } from './features/needs/feature';
import { overview } from './features/overview/feature';
import { partners } from './features/partners/feature';
import { partnershipsFeature } from './features/partnerships/feature';
import { recruiting } from './features/recruiting/feature';
import { surveysFeature } from './features/surveys/feature';
import { thanks } from './features/thanks/feature';
import type { MenuEntry } from './google/ui';
import type { AnyTab } from './workbook/tab';

export const features: readonly Feature[] = [
  overview,
  partners,
  card,
  lists,
  leaving,
  importing,
  duplicates,
  surveysFeature,
  recruiting,
  partnershipsFeature,
  board,
  needsAndOffers,
  inquiriesFeature,
  activitiesFeature,
  thanks,
  materialsAndStories,
  documentsOnRequest,
  mailFeature,
  campaignsFeature,
];

export const tabs: readonly AnyTab[] = features.flatMap((feature) => feature.tabs);

/** What is used daily comes first; setting up comes last. */
export function menu(): MenuEntry[] {
  const entry = (item: MenuItem): MenuEntry => ({ label: item.label, door: doorOf(item) });
  const brought = features.slice(1).flatMap((feature) => feature.menu);
  return [
    ...brought.filter(({ under }) => under === undefined).map(entry),
    'separator',
    ...submenus.map((label) => ({ label, entries: brought.filter(({ under }) => under === label).map(entry) })),
    'separator',
    ...overview.menu.map(entry),
  ];
}

/** What is behind a door of the menu: the item, its feature, and the other features whose tabs it needs. */
export function itemBehind(door: string): { item: MenuItem; feature: Feature; others: Feature[] } | null {
  for (const feature of features) {
    const item = feature.menu.filter((each) => doorOf(each) === door)[0];
    if (!item) continue;
    const uses = [...feature.uses, ...(item.uses ?? [])];
    return { item, feature, others: features.filter(({ tabs }) => tabs.some((tab) => uses.includes(tab))) };
  }
  return null;
}
