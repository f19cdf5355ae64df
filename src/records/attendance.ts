import { choice, reference, text } from '../workbook/columns';
import { defineTab } from '../workbook/tab';
import { activities } from './activities';
import { organizations } from './organizations';

/** Who is coming to a meeting of the board. A substitute from the same organization counts for it. */
export const attendance = defineTab({
  key: 'attendance',
  title: 'Attendance',
  group: 'Board',
  about: 'Who comes to which board meeting, and whether the organization counts as present.',
  prefix: 'ATT',
  columns: {
    meeting: reference(() => activities, {
      title: 'Meeting',
      note: 'Its name in Activities.',
      required: 'Pick the meeting.',
      width: 200,
    }),
    organization: reference(() => organizations, { title: 'Organization', note: 'Pick it from the list.', width: 220 }),
    person: text({ title: 'Person', note: 'Who was asked.', width: 160 }),
    answer: choice(['Comes', 'Cannot come', 'Substitute comes'], {
      title: 'Answer',
      note: 'What was answered.',
      width: 130,
      tones: { Comes: 'good', 'Substitute comes': 'going', 'Cannot come': 'ended' },
    }),
    present: choice(['Yes', 'No'], {
      title: 'Organization present',
      note: 'Yes when at least one person from there comes, even a substitute.',
      app: true,
      width: 120,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});
