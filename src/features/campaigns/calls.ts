/** The calls that the pages Ask many and Call sheet make. */
import * as z from 'zod/mini';
import { meetingPlace } from '../../shared/appointment';
import { asks, type SentBy } from '../../shared/calls';
import { choice } from '../../shared/choice';
import { campaignWays } from '../../records/marketing';

export type Way = (typeof campaignWays)[number];

const asked = {
  name: z.string(),
  way: z.enum(campaignWays, { error: 'Choose how you want to ask: by email, by phone, or with the business survey.' }),
  choice,
  /** Ids of those whose tick somebody took away. */
  without: z.optional(z.array(z.string()).check(z.maxLength(10_000))),
};
export type Asked = z.infer<z.ZodMiniObject<typeof asked>>;

export interface CampaignPreview {
  recipients: { id: string; organization: string; to: string; why: string }[];
  /** How many of those the campaign would ask. */
  asked: number;
  quotaLeft: number;
  /** What the first of them would get; for calls, the script. */
  sample: { subject: string; text: string } | null;
  /** Why nobody can be asked, for example because a template lacks something. */
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
  /** Or the reason why there is none. */
  script: string;
  talks: string[];
  offers: string[];
  /** The outcome of the last try. */
  before: string;
}

export interface CallSheet {
  campaigns: string[];
  campaign: string;
  /** How many are still to be called. */
  waiting: number;
  card: CallCard | null;
  offerKinds: string[];
}

export const campaignCalls = {
  'campaign.start': asks().answers<{ stages: string[]; categories: string[]; campaigns: string[] }>(),
  'campaign.preview': asks(() => asked).answers<CampaignPreview>(),
  'campaign.test': asks(() => asked).answers<{ text: string }>(),
  'campaign.begin': asks(() => asked).answers<{ text: string }>(),
  'callSheet.next': asks(() => ({ campaign: z.string(), skip: z.array(z.string()) })).answers<CallSheet>(),
  /** `activityId` identifies the appointment, for its prep sheet. */
  'callSheet.save': asks(() => ({
    id: z.string(),
    campaign: z.string(),
    skip: z.array(z.string()),
    outcome: z.string(),
    said: z.string(),
    nextStep: z.string(),
    nextDate: z.string(),
    offers: z.array(z.string()),
    appointment: z.nullable(meetingPlace),
  })).answers<{ sheet: CallSheet; text: string; activityId: string }>(),
};

export type SaveCall = SentBy<(typeof campaignCalls)['callSheet.save']>;
