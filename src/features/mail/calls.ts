/** What Review and send asks of the server. */
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
  sendOn: string;
  state: 'draft' | 'failed' | 'unknown';
  /** Why it waits, or why it cannot be approved as it is. */
  reason: string;
  canApprove: boolean;
  /** Of what is shown of it; an approval is bound to it. */
  mark: string;
}

export interface ReviewList {
  waiting: WaitingMessage[];
  recipients: number;
  quotaLeft: number;
  /** What goes out by itself, in one sentence. */
  automatic: string;
  me: string;
}

const mostAtOnce = 1_000;
const ids = z
  .array(z.string(), { error: 'Choose the mails again.' })
  .check(z.maxLength(mostAtOnce, { error: 'Choose fewer mails at a time.' }));

export const reviewCalls = {
  'review.list': asks().answers<ReviewList>(),
  /** Approved mails leave at once as far as the time of day allows, the rest with the next hourly run. */
  /** `shown`: the marks of the mails as they were shown; what has changed since is not approved. */
  'review.approve': asks({ ids, shown: z.optional(ids) }).answers<{ list: ReviewList; text: string }>(),
  'review.cancel': asks({ ids }).answers<{ list: ReviewList; text: string }>(),
  'review.testToMe': asks({ id: z.string() }).answers<{ text: string }>(),
  /** A person settles a mail whose fate is unknown. */
  'review.settle': asks({ id: z.string(), arrived: z.boolean({ error: 'Say whether the mail arrived.' }) }).answers<{
    list: ReviewList;
    text: string;
  }>(),
};
