/** Where the mails around an activity stand. Pure. */
import type { Message } from '../../messages/tabs';
import { shortDate, toCalendarDate } from '../../shared/dates';
import type { Step } from './calls';

/** In the order of a talk, from the invitation to the debrief; by kind of mail, also of other features. */
const steps: Readonly<Record<string, readonly string[]>> = {
  Invitation: ['visit-invitation', 'activity-invitation'],
  Preparation: ['visit-preparation', 'handout-host', 'handout-host-again'],
  Reminder: ['reminder-partner'],
  'Thank-you': ['thank-you'],
  Debrief: ['debrief', 'debrief-reminder'],
};

type State = NonNullable<Message['state']>;

const furthest: readonly State[] = ['sent', 'unknown', 'claimed', 'practice', 'approved', 'draft', 'failed'];

/** `rows`: of the Outbox, about one activity. */
export function stepsOf(rows: readonly Pick<Message, 'kind' | 'state' | 'changedAt'>[]): Step[] {
  return Object.entries(steps).map(([name, kinds]) => {
    const mails = rows.filter(({ kind }) => kinds.includes(kind ?? ''));
    const state = furthest.filter((each) => mails.some((mail) => mail.state === each))[0];
    const mail = mails.filter((each) => each.state === state).pop();
    return { name, says: state === undefined || !mail ? '' : said(state, mail.changedAt) };
  });
}

function said(state: State, changedAt: string | null): string {
  if (state === 'draft') return 'waits under Mail';
  if (state === 'approved' || state === 'claimed') return 'leaves soon';
  if (state === 'failed') return 'could not be sent';
  if (state === 'unknown') return 'may have been sent';
  const day = toCalendarDate((changedAt ?? '').slice(0, 10));
  const on = day === null ? '' : ` on ${shortDate(day)}`;
  return state === 'practice' ? `practiced${on}` : `sent${on}`;
}
