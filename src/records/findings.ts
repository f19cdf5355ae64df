import { date, longText, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** What the answers say, counted. */
export const findings = defineTab({
  key: 'finding',
  title: 'Findings',
  group: 'What is needed',
  about: 'What graduates wish they had had, counted from the answers.',
  prefix: 'FND',
  label: 'name',
  open: ['count', 'answers', 'lastAnswer', 'survey', 'schoolYear', 'notes'],
  columns: {
    text: text({ title: 'Finding', note: 'The skill or experience.', app: true, width: 280 }),
    survey: text({ title: 'Survey', note: 'Where it comes from.', app: true, width: 150 }),
    question: text({ title: 'Question', note: 'Skills or experiences.', app: true, width: 150 }),
    count: wholeNumber({ title: 'Count', note: 'How many graduates named it.', app: true, width: 70 }),
    answers: wholeNumber({ title: 'Of', note: 'How many answered.', app: true, width: 60 }),
    schoolYear: text({ title: 'School year', note: 'Of the answers.', app: true, width: 90 }),
    lastAnswer: date({ title: 'Last answer', note: 'Day of the newest answer that counts here.', app: true }),
    notes: longText({ title: 'What we make of it', note: 'Yours to fill in.' }),
    name: text({ title: 'Name', note: 'By which other tabs name this finding.', app: true, width: 220 }),
  },
});
export type Finding = RowOf<typeof findings>;
