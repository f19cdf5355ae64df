/** What Review and send asks of the server. */
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
}

export interface ReviewList {
  waiting: WaitingMessage[];
  recipients: number;
  quotaLeft: number;
  /** What goes out by itself, in one sentence. */
  automatic: string;
  me: string;
}

export interface OutreachCalls {
  'review.list': (argument: null) => ReviewList;
  /** Approved mails leave at once as far as the time of day allows, the rest with the next hourly run. */
  'review.approve': (argument: { ids: string[] }) => { list: ReviewList; text: string };
  'review.cancel': (argument: { ids: string[] }) => { list: ReviewList; text: string };
  'review.testToMe': (argument: { id: string }) => { text: string };
  /** A person settles a mail whose fate is unknown. */
  'review.settle': (argument: { id: string; arrived: boolean }) => { list: ReviewList; text: string };
}
