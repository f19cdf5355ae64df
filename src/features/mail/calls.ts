/** What Mail requests from the server. */
import * as z from 'zod/mini';
import { asks } from '../../shared/calls';

export interface WaitingMessage {
  id: string;
  kind: string;
  to: string;
  toName: string;
  subject: string;
  body: string;
  about: string;
  /** The PDFs that go along, each with where it can be looked at; empty for a file of one’s own. */
  enclosures: { name: string; url: string }[];
  sendOn: string;
  state: 'draft' | 'failed' | 'unknown';
  /** Why it waits, or why it cannot be approved as it is. */
  reason: string;
  canApprove: boolean;
  /** Its last lines, which say who writes and how to stop; nobody changes them. Empty without. */
  foot: string;
  canChange: boolean;
  /** Identifies what is shown; an approval applies only to that. */
  mark: string;
}

export interface ReviewList {
  waiting: WaitingMessage[];
  recipients: number;
  quotaLeft: number;
  /** What is sent without asking, in one sentence. */
  automatic: string;
  me: string;
}

const mostAtOnce = 1_000;
const ids = z
  .array(z.string(), { error: 'Choose the mails again.' })
  .check(z.maxLength(mostAtOnce, { error: 'Choose fewer mails at a time.' }));

export const reviewCalls = {
  'review.list': asks().answers<ReviewList>(),
  /** Approved mails leave now if the hour allows, else in an hourly run. `shown`: their marks; changed mails wait. */
  'review.approve': asks(() => ({ ids, shown: z.optional(ids) })).answers<{ list: ReviewList; text: string }>(),
  /** Another subject and text for one draft, without its foot. `shown`: the mark of what was changed. */
  'review.change': asks(() => ({ id: z.string(), shown: z.string(), subject: z.string(), text: z.string() })).answers<{
    list: ReviewList;
    text: string;
  }>(),
  'review.cancel': asks(() => ({ ids })).answers<{ list: ReviewList; text: string }>(),
  'review.testToMe': asks(() => ({ id: z.string() })).answers<{ text: string }>(),
  /** A person decides about a mail whose outcome is unknown. */
  'review.settle': asks(() => ({
    id: z.string(),
    arrived: z.boolean({ error: 'Say whether the mail arrived.' }),
  })).answers<{
    list: ReviewList;
    text: string;
  }>(),
};
