import type { App } from '../../app';
import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { bringOn, callTemplate, mailTemplate, replies } from './actions';
import type { CampaignCalls } from './calls';
import { nextCall, saveCall } from './call-sheet.later';
import { begin, preview, start, testMail } from './desk.later';
import { campaigns as campaignsTab, outreachTab } from './tabs';

const templates = [mailTemplate, callTemplate];

const calls = {
  'campaign.start': start,
  'campaign.preview': preview,
  'campaign.test': testMail,
  'campaign.begin': begin,
  'calls.next': nextCall,
  'calls.save': saveCall,
} satisfies { [K in keyof CampaignCalls]: (app: App, argument: unknown) => ReturnType<CampaignCalls[K]> };

/** Behind the menu item Ask many: the door is in entry.ts. */
export function openCampaign(app: App): void {
  app.ui.showDialog('campaign', 'Ask many', 760, 620);
}

export function openCallSheet(app: App): void {
  app.ui.showSidebar('call-sheet', 'Call sheet');
}

/** Asking many organizations by mail or phone whether they are interested, and what they might offer. */
export const campaigns: Feature = {
  name: 'Campaigns',
  optional: true,
  tabs: [campaignsTab, outreachTab],
  templates,
  forms: [replies],
  menu: [
    { label: 'Ask many…', door: 'openCampaign', under: 'Recruiting' },
    { label: 'Call sheet', door: 'openCallSheet', under: 'Recruiting' },
  ],
  calls,
  checks: [(workbook) => templateProblems(workbook, templates)],
  jobs: [{ name: 'Campaigns', about: 'Says in Outreach what became of each mail of a campaign', run: bringOn }],
};
