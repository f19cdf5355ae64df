/** The features, in the order of their tabs. A new capability is a folder and a line here. */
import type { App } from './app';
import type { Feature, Job } from './feature';
import type { MenuEntry } from './google/ui';
import { activities } from './features/activities/feature';
import { board } from './features/board/feature';
import { campaigns } from './features/campaigns/feature';
import { overview, startHereJob } from './features/overview/feature';
import { inquiriesFeature } from './features/inquiries/feature';
import { documentsOnRequest, materialsAndStories } from './features/materials/feature';
import { needsAndOffers } from './features/needs/feature';
import { outreach } from './features/outreach/feature';
import { partners } from './features/partners/feature';
import { partnershipsFeature } from './features/partnerships/feature';
import { recruiting } from './features/recruiting/feature';
import { surveysFeature } from './features/surveys/feature';
import { thanks } from './features/thanks/feature';
import type { AnyTab } from './workbook/tab';
import type { Workbook } from './workbook/workbook';

/** Those whose tabs are there, or belong there from the start. */
export function featuresOn({ workbook }: App): readonly Feature[] {
  return features.filter(({ optional, tabs }) => !optional || tabs.some((tab) => workbook.hasHad(tab)));
}

export const features: readonly Feature[] = [
  overview(featuresOn),
  partners,
  surveysFeature(featuresOn),
  recruiting,
  partnershipsFeature,
  board,
  needsAndOffers,
  inquiriesFeature,
  activities,
  thanks,
  materialsAndStories,
  documentsOnRequest,
  outreach,
  campaigns,
];

export const tabs: readonly AnyTab[] = features.flatMap((feature) => feature.tabs);

/** Who must not be written to, as any feature knows it. */
export function doNotContact(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(features.flatMap((feature) => [...(feature.doNotContact?.(workbook) ?? [])]));
}

/** The hourly run, in order: what staff typed and families answered, what follows from it, what goes out, how it went. */
export const jobs: readonly Job[] = [
  ...features.flatMap((feature) => (feature.jobs ?? []).map((job) => (feature.optional ? whenOn(feature, job) : job))),
  startHereJob(featuresOn),
];

function whenOn(feature: Feature, job: Job): Job {
  return { ...job, run: (app) => void (featuresOn(app).includes(feature) && job.run(app)) };
}

const brought: readonly MenuEntry[] = features.slice(1).flatMap((feature) => feature.menu ?? []);

/** Submenus, in their order. */
const submenus = ['Partners', 'Recruiting', 'Board', 'Surveys'];

/** What is used daily stands first; setting up stands last. */
export const menu: MenuEntry[] = [
  ...brought.filter((entry) => submenuOf(entry) === undefined),
  'separator',
  ...submenus.map((label) => ({ label, entries: brought.filter((entry) => submenuOf(entry) === label) })),
  'separator',
  ...(features[0]?.menu ?? []),
  { label: 'Do the hourly work now', door: 'runNow' },
];

function submenuOf(entry: MenuEntry): string | undefined {
  return typeof entry === 'object' && 'under' in entry ? entry.under : undefined;
}
