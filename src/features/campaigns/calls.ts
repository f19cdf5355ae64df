/** What the pages Ask many and Call sheet ask of the server. */
import type { Choice } from '../partners/choose-rules';

export type Way = 'Email' | 'Call';

export interface Asked {
  name: string;
  way: Way;
  choice: Choice;
}

export interface CampaignPreview {
  recipients: { id: string; organization: string; to: string; why: string }[];
  /** Of those, whom the campaign would ask. */
  asked: number;
  quotaLeft: number;
  /** As the first of them would get it; of calls the script. */
  sample: { subject: string; text: string } | null;
  /** Why nobody can be asked, for example a template that lacks something. */
  refusal: string;
}

export interface CallCard {
  id: string;
  organizationId: string;
  organization: string;
  stage: string;
  person: string;
  title: string;
  phone: string;
  /** Or why there is none. */
  script: string;
  talks: string[];
  offers: string[];
  /** What came of the last try. */
  before: string;
}

export interface CallSheet {
  campaigns: string[];
  campaign: string;
  left: number;
  card: CallCard | null;
  offerKinds: string[];
}

export interface SaveCall {
  id: string;
  campaign: string;
  skip: string[];
  outcome: string;
  said: string;
  nextStep: string;
  nextDate: string;
  offers: string[];
  appointment: { date: string; start: string; place: string } | null;
}

export interface CampaignCalls {
  'campaign.start': (argument: null) => { stages: string[]; categories: string[]; campaigns: string[] };
  'campaign.preview': (argument: Asked) => CampaignPreview;
  'campaign.test': (argument: Asked) => { text: string };
  'campaign.begin': (argument: Asked) => { text: string };
  'calls.next': (argument: { campaign: string; skip: string[] }) => CallSheet;
  /** `activityId` of the appointment, for its prep sheet. */
  'calls.save': (argument: SaveCall) => { sheet: CallSheet; text: string; activityId: string };
}
