import { choice, date, longText, reference, text } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { staff } from '../../records/staff';

/** The areas that a board decides about (the guide's steps 2 and 3). */
export const topicAreas = [
  'Curriculum',
  'Budget',
  'Calendar',
  'Activities',
  'Equipment',
  'Mentors',
  'New partners',
  'Other',
] as const;
export const results = ['Approved', 'Approved with changes', 'Rejected', 'Put off', 'For information'] as const;

/** What comes before the board, and what it decided. */
export const topics = defineTab({
  key: 'topic',
  title: 'Topics',
  group: 'Board',
  about: 'What comes before the advisory board, and what it has decided.',
  prefix: 'TPC',
  inSight: true,
  columns: {
    topic: text({
      title: 'Topic',
      note: 'In a few words.',
      required: 'Say in a few words what it is about.',
      width: 240,
    }),
    area: choice(topicAreas, {
      title: 'Area',
      note: 'Which part of the program it is about.',
      required: 'Pick an area.',
      width: 120,
    }),
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
    notes: longText({ title: 'Notes', note: 'Votes, reasons, who spoke.' }),
  },
});
export type Topic = RowOf<typeof topics>;
