import { choice, date, decimal, longText, reference, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { activities } from './activities';
import { goals } from './goals';
import { reaches } from './media-rules';
import { organizations } from './organizations';
import { staff } from './staff';
import { students } from './students';

/**
 * What was said about an activity or a partnership, one row each, and what was decided because of it (the guide's steps
 * 4.4 and 5.4).
 */
export const feedback = defineTab({
  key: 'feedback',
  title: 'Feedback',
  group: 'Keeping it alive',
  about: 'What partners, students and colleagues said afterwards, and what was decided because of it.',
  prefix: 'FBK',
  open: ['kind', 'activity', 'organization', 'from', 'toChange', 'decision', 'owner', 'due', 'done'],
  columns: {
    date: date({ title: 'Said on', note: 'The day.', required: 'Type the day on which it was said.' }),
    kind: choice(['Debrief', 'Check-in', 'Evaluation', 'Good word', 'Review'], {
      title: 'Kind',
      note: '“Debrief”: a talk right after an activity.',
      required: 'Pick what sort of feedback it is.',
      width: 110,
    }),
    activity: reference(() => activities, { title: 'Activity', note: 'Its name in Activities.', width: 200 }),
    organization: reference(() => organizations, { title: 'Organization', note: 'Pick it from the list.', width: 200 }),
    from: choice(['Partner', 'Student', 'Family', 'Teacher', 'Mentor', 'Supervisor', 'Board member'], {
      title: 'From',
      note: 'Who said it.',
      width: 110,
    }),
    person: text({ title: 'Person', note: 'An adult. Never a student’s name.', width: 150 }),
    student: reference(() => students, { title: 'Student', note: 'The code, never a name.', width: 110 }),
    subject: text({ title: 'About', note: 'In a few words.', width: 160 }),
    skill: reference(() => goals, { title: 'Skill', note: 'What was rated, from Goals.', width: 180 }),
    rating: decimal({ title: 'Rating', note: 'From 1 to 5; of students’ work from 1 to 4.', width: 80 }),
    groupSize: wholeNumber({
      title: 'Students counted',
      note: 'Of a figure that was reviewed: how many students are behind it.',
      width: 110,
    }),
    wentWell: longText({ title: 'Went well', note: 'What to keep.' }),
    toChange: longText({
      title: 'To change',
      note: 'Until “Done on” is filled in, it is shown before the next activity of this kind.',
    }),
    again: choice(['Yes', 'With changes', 'No'], {
      title: 'Again',
      note: 'Whether they would do it again.',
      width: 110,
    }),
    consent: choice(['Nobody outside', ...reaches], {
      title: 'May be quoted to',
      note: 'Blank: nobody outside.',
      width: 160,
    }),
    consentOn: date({ title: 'Agreed on', note: 'When they agreed to be quoted.' }),
    consentUntil: date({ title: 'Agreed until', note: 'Last day on which they may be quoted.' }),
    decision: longText({ title: 'Decision', note: 'What you will do about it. It needs an owner and a day.' }),
    owner: reference(() => staff, { title: 'Owner', note: 'The colleague who sees to it.', width: 150 }),
    due: date({ title: 'By', note: 'When it is to be done.', due: true }),
    done: date({ title: 'Done on', note: 'From then on it is no longer shown.' }),
    shownIn: longText({
      title: 'Shown in',
      note: 'Where “To change” was carried to.',
      app: true,
      wrap: false,
      width: 200,
    }),
    sharedOn: date({ title: 'Shared on', note: 'When it was quoted outside.', app: true }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});
export type Feedback = RowOf<typeof feedback>;
