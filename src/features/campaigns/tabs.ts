import { choice, date, longText, reference, text } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { pickedOrganization } from '../../records/organizations';

/** `Survey`: by mail, with the business survey. */
export const ways = ['Email', 'Call', 'Survey'] as const;

/** Campaigns: asking many organizations the same thing. */
export const campaigns = defineTab({
  key: 'campaign',
  title: 'Campaigns',
  group: 'Who',
  about: 'Each round in which you ask organizations by mail or phone, and how far along it is.',
  prefix: 'CMP',
  label: 'name',
  columns: {
    name: text({ title: 'Campaign', note: 'Its name. Each name once.', required: 'Name the campaign.', width: 240 }),
    way: choice(ways, { title: 'How', note: 'By email, by phone, or with the business survey, by email.', width: 90 }),
    since: date({ title: 'Since', note: 'When it began.' }),
    progress: text({
      title: 'So far',
      note: 'How many of its rows in Outreach are waiting, sent, answered …',
      app: true,
      width: 300,
    }),
    notes: longText({ title: 'Notes', note: 'What you want to learn for the next one.' }),
  },
});

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
    campaign: reference(() => campaigns, {
      title: 'Campaign',
      note: 'Pick it from the list.',
      required: 'Pick the campaign.',
    }),
    way: choice(ways, { title: 'How', note: 'By email, by phone, or with the business survey, by email.', width: 80 }),
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
