import * as z from 'zod/mini';
import { dateText } from '../shared/stored';
import { choice, decimal, longText, reference, structured, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { organizations } from './organizations';
import { students } from './students';

/** Of a student at a placement: one week. */
const timeSheet = z.object({
  /** Monday of the week. */
  week: dateText,
  hours: z.number(),
  answerId: z.string(),
});
export type TimeSheet = z.infer<typeof timeSheet>;

export const duties = [
  'Chair',
  'Notes',
  'Agenda',
  'Reminders',
  'Host',
  'Mentor',
  'Speaker',
  'Supervisor',
  'Chaperone',
] as const;

/**
 * Who takes part in an activity: an adult or a student, one row each. At a meeting of the board a substitute from the same
 * organization counts for it.
 */
export const attendance = defineTab({
  key: 'attendance',
  title: 'Who takes part',
  group: 'What happens',
  about: 'Who takes part in which activity: adults by name, students by code.',
  prefix: 'ATT',
  open: ['organization', 'person', 'student', 'answer', 'came', 'duty', 'hours', 'credential', 'present'],
  columns: {
    meeting: reference(() => activities, {
      title: 'Activity',
      note: 'Its name in Activities.',
      required: 'Pick the activity.',
      width: 200,
    }),
    organization: reference(() => organizations, { title: 'Organization', note: 'Pick it from the list.', width: 220 }),
    person: text({ title: 'Person', note: 'An adult who takes part or was asked. Never a student.', width: 160 }),
    student: reference(() => students, { title: 'Student', note: 'The code, never a name.', width: 110 }),
    answer: choice(['Comes', 'Cannot come', 'Substitute comes'], {
      title: 'Answer',
      note: 'What was answered.',
      width: 130,
      tones: { Comes: 'good', 'Substitute comes': 'going', 'Cannot come': 'ended' },
    }),
    came: choice(['Yes', 'No', 'Excused'], {
      title: 'Came',
      note: 'Whether this person was there. Blank: nobody has said so yet.',
      width: 90,
      tones: { Yes: 'good', No: 'ended', Excused: 'ended' },
    }),
    duty: choice(duties, {
      title: 'Duty',
      note: 'What this person does there. At a meeting, somebody takes notes.',
      width: 110,
    }),
    input: longText({
      title: 'For the next meeting',
      note: 'What this person wants to talk about next time. It becomes a topic when the meeting is closed.',
    }),
    takesOn: longText({
      title: 'Takes on',
      note: 'What this person said they would do for the program. Charter and plan print it.',
    }),
    hours: decimal({ title: 'Hours', note: 'How many in all. Time sheets are added up here.', width: 80 }),
    credential: text({ title: 'Credential', note: 'What was earned there, such as a safety card.', width: 150 }),
    present: choice(['Yes', 'No'], {
      title: 'Organization present',
      note: 'At a board meeting: Yes when at least one person from there comes, even a substitute.',
      app: true,
      width: 120,
    }),
    sheets: structured(z.array(timeSheet), {
      title: 'Time sheets',
      note: 'The hours of each week, as time sheets said.',
    }),
    answers: longText({
      title: 'Answers',
      note: 'Of an email mentor: what was asked and answered. The responsible teacher passes it on.',
      app: true,
      hidden: true,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});
export type TakingPart = RowOf<typeof attendance>;
