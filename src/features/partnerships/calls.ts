/** The calls that the sidebars Partnership and Invite interested partners make. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface PartnershipShown {
  id: string;
  name: string;
  stage: string;
  boardStatus: string;
  stages: string[];
  structures: string[];
  structure: string[];
  /** `Needed, by Rosa Lin, asked Mon, Sep 14: open`, or empty. */
  approval: string;
  approver: string;
  /** An approval is needed and has not been decided yet. */
  open: boolean;
  primary: string;
  people: { name: string; email: string; jobTitle: string }[];
}

export type PartnershipAnswer = PartnershipShown | { hint: string };

export interface Done {
  shown: PartnershipAnswer;
  text: string;
  /** Empty when there is nothing to undo. */
  batch: string;
}

export interface InterestedLine {
  id: string;
  name: string;
  to: string;
  fits: string;
  /** Why it is not invited; empty when it can be. */
  why: string;
}

export interface Interested {
  activityId: string;
  activity: string;
  lines: InterestedLine[];
  quotaLeft: number;
}

const id = z.string();

export const partnershipCalls = {
  'partnership.show': asks(() => ({ id: z.nullable(id) })).answers<PartnershipAnswer>(),
  'partnership.save': asks(() => ({
    id,
    stage: z.string(),
    structure: z.array(z.string()),
    approver: z.string(),
    decision: z.enum(['', 'Yes', 'No']),
  })).answers<Done>(),
  'partnership.primary': asks(() => ({
    id,
    name: z.string(),
    email: z.string(),
    jobTitle: z.string(),
  })).answers<Done>(),
  'partnership.ask': asks(() => ({ id, what: z.enum(['board', 'nominate', 'welcome']) })).answers<Done>(),
  'interested.show': asks(() => ({ activityId: z.nullable(id) })).answers<Interested | { hint: string }>(),
  'interested.invite': asks(() => ({ activityId: id, ids: z.array(id) })).answers<{ text: string }>(),
};
