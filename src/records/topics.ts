import { choice, date, longText, reference, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { staff } from './staff';

/** What boards of such programs come back to year after year (the guide's step 3, a to i). */
export const standingAreas = [
  'Course sequence',
  'Dual credit',
  'Equipment',
  'Talks and trips',
  'Mentors',
  'Budget',
  'New partners',
  'How activities went',
  'Problems',
] as const;
export type StandingArea = (typeof standingAreas)[number];

export const topicAreas = [...standingAreas, 'Ideas', 'Other'] as const;
export const topicLevels = ['Board', 'Administrators', 'Teachers'] as const;
const topicStates = ['Proposed', 'Accepted', 'On the agenda', 'Decided', 'Handled elsewhere', 'Dropped'] as const;
export const results = ['Approved', 'Approved with changes', 'Rejected', 'Put off', 'For information'] as const;

/** What comes before the board, from a proposal to what was decided and what follows from it. */
export const topics = defineTab({
  key: 'topic',
  title: 'Topics',
  group: 'Board',
  about: 'What comes before the advisory board, and what it has decided.',
  prefix: 'TPC',
  inSight: true,
  open: ['state', 'area', 'meeting', 'minutes', 'lead', 'result', 'next', 'owner', 'by'],
  columns: {
    topic: text({
      title: 'Topic',
      note: 'In a few words.',
      required: 'Say in a few words what it is about.',
      width: 240,
    }),
    state: choice(topicStates, {
      title: 'State',
      note: 'Blank counts as proposed. “Accepted”: it comes on the next agenda.',
      width: 130,
      tones: {
        Proposed: 'waiting',
        Accepted: 'going',
        'On the agenda': 'going',
        Decided: 'good',
        'Handled elsewhere': 'ended',
        Dropped: 'off',
      },
    }),
    area: choice(topicAreas, {
      title: 'Area',
      note: 'Which part of the program it is about.',
      required: 'Pick an area.',
      width: 150,
    }),
    meeting: reference(() => activities, {
      title: 'Meeting',
      note: 'The board meeting it is for. Blank: the next one.',
      width: 180,
    }),
    level: choice(topicLevels, {
      title: 'Who decides',
      note: 'Blank counts as the board. What teachers or administrators decide stays off the agenda.',
      width: 130,
    }),
    order: wholeNumber({ title: 'Order', note: 'Its place on the agenda: 1 comes first.', width: 70 }),
    minutes: wholeNumber({ title: 'Minutes', note: 'How long it may take. Blank: 10.', width: 80 }),
    lead: text({ title: 'Lead', note: 'Who leads the talk about it.', width: 150 }),
    motion: longText({ title: 'Motion', note: 'What the board was asked to decide.' }),
    result: choice(results, {
      title: 'Result',
      note: 'Blank: not decided yet.',
      width: 150,
      tones: { Approved: 'good', 'Approved with changes': 'good', Rejected: 'ended', 'Put off': 'waiting' },
    }),
    date: date({ title: 'Decided on', note: 'Day of the meeting.' }),
    next: text({ title: 'Follow-up', note: 'What is to be done about it.', width: 220 }),
    owner: reference(() => staff, { title: 'Who does it', note: 'A colleague from Staff.', width: 150 }),
    by: date({ title: 'By', note: 'When it is to be done.', due: true }),
    done: date({ title: 'Done on', note: 'Once it is done.' }),
    proposedBy: text({ title: 'Proposed by', note: 'Who brought it up.', width: 150 }),
    notes: longText({ title: 'Notes', note: 'Votes, reasons, who spoke.' }),
    carried: wholeNumber({
      title: 'Carried',
      note: 'How often a meeting ended before it came to this. It comes first the next time.',
      app: true,
      width: 80,
    }),
  },
});
export type Topic = RowOf<typeof topics>;
