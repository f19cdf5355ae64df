/** Who is asked in which campaign. */
import { choice, date, longText, reference, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { campaignWays, marketingPlan } from './marketing';
import { pickedOrganization } from './organizations';

/** How far things are with one organization. */
const outreachStates = ['To do', 'Waiting', 'Sent', 'Not sent', 'Answered', 'Done'] as const;

export const outcomes = [
  'Interested',
  'Maybe later',
  'Not interested',
  'Appointment',
  'No answer',
  'Left a message',
] as const;

/** One organization in one campaign. */
export const outreachTab = defineTab({
  key: 'outreach',
  title: 'Outreach',
  group: 'Who',
  about: 'One row for each organization and campaign: whether it was asked, what it said, what comes next.',
  prefix: 'OUT',
  open: ['campaign', 'way', 'person', 'state', 'reason', 'outcome', 'said', 'nextStep', 'nextDate'],
  columns: {
    organization: pickedOrganization(),
    campaign: reference(() => marketingPlan, {
      title: 'Campaign',
      note: 'Its name in Marketing plan.',
      required: 'Pick the campaign.',
    }),
    way: choice(campaignWays, {
      title: 'How',
      note: 'By email, by phone, or with the business survey, by email.',
      width: 80,
    }),
    person: text({ title: 'Person', note: 'Who is asked there.', width: 160 }),
    state: choice(outreachStates, {
      title: 'State',
      note: 'Waiting: its mail is in the Outbox.',
      app: true,
      width: 90,
      tones: { 'To do': 'going', Waiting: 'waiting', Sent: 'good', 'Not sent': 'bad', Answered: 'good', Done: 'ended' },
    }),
    reason: text({ title: 'Why', note: 'The reason for the state.', app: true, width: 220 }),
    outcome: choice(outcomes, { title: 'Outcome', note: 'What they decided.', width: 120 }),
    said: longText({ title: 'What they said', note: 'In a line or two.' }),
    nextStep: text({ title: 'Next step', note: 'What is to be done.', width: 200 }),
    nextDate: date({
      title: 'By',
      note: 'When it is due. If nobody answered: when to call again.',
      due: true,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});
export type Outreach = RowOf<typeof outreachTab>;
