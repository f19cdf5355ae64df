import { answered, dialog, feature, sidebar } from '../../feature';
import { marketingPlan } from '../../records/marketing';
import { needs } from '../../records/needs';
import { bringOn, replies } from './actions';
import { begin, choices, preview, testMail } from './ask-many';
import { nextCall, saveCall } from './call-sheet';
import { campaignCalls } from './calls';
import { skillNeeds } from './skill-needs';
import { businessUse } from './survey';
import { surveyMail } from './survey-texts';
import { outreachTab } from '../../records/outreach';
import { callScript, campaignMail } from './texts';

/** Asking many organizations by mail or phone whether they are interested, and what they might offer. */
export const campaignsFeature = feature({
  name: 'Campaigns',
  optional: true,
  about: 'Ask many organizations at once by mail or phone, and see what became of each.',
  tabs: [outreachTab],
  uses: [needs, marketingPlan],
  mails: [campaignMail, surveyMail],
  texts: [callScript],
  forms: [replies, businessUse],
  lists: [skillNeeds],
  pages: { campaign: dialog('Ask many', 760, 620), 'call-sheet': sidebar('Call sheet') },
  menu: [
    {
      label: 'Ask many…',
      under: 'Finding partners',
      about: 'Ask many organizations by mail or phone whether they are interested, or which skills they miss.',
      page: 'campaign',
    },
    {
      label: 'Call sheet',
      under: 'Finding partners',
      about: 'Go through the calls one by one, with what to say.',
      page: 'call-sheet',
    },
  ],
  calls: answered(campaignCalls, {
    'campaign.start': choices,
    'campaign.preview': preview,
    'campaign.test': testMail,
    'campaign.begin': begin,
    'callSheet.next': nextCall,
    'callSheet.save': saveCall,
  }),
  jobs: [{ name: 'Campaigns', about: 'Says in Outreach what became of each mail of a campaign', run: bringOn }],
});
