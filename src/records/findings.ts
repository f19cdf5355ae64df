import { date, lines, longText, text, tick, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** What the answers say, counted. */
export const findings = defineTab({
  key: 'finding',
  title: 'Findings',
  group: 'What is needed',
  about: 'What graduates, students, teachers and businesses say is missing, counted from the answers.',
  prefix: 'FND',
  label: 'name',
  open: ['count', 'answers', 'industry', 'wordings', 'apart', 'lastAnswer', 'survey', 'schoolYear', 'notes'],
  columns: {
    text: text({ title: 'Finding', note: 'The skill or experience.', app: true, width: 280 }),
    survey: text({ title: 'Survey', note: 'Where it comes from.', app: true, width: 150 }),
    question: text({ title: 'Question', note: 'What was asked.', app: true, width: 150 }),
    count: wholeNumber({ title: 'Count', note: 'How many people named it.', app: true, width: 70 }),
    answers: wholeNumber({ title: 'Of', note: 'How many said something to this question.', app: true, width: 60 }),
    schoolYear: text({ title: 'School year', note: 'Of the answers.', app: true, width: 90 }),
    lastAnswer: date({ title: 'Last answer', note: 'Day of the newest answer that counts here.', app: true }),
    wordings: lines({
      title: 'In their words',
      note: 'What people wrote that is counted together here.',
      app: true,
      width: 200,
    }),
    apart: tick({
      title: 'By itself',
      note: 'Checked: only what was written exactly like this counts here. Take the check away, and what says the same counts together again.',
      width: 80,
    }),
    industry: text({
      title: 'Industry',
      note: 'Of the businesses that were asked. Blank: everybody counts together.',
      app: true,
      width: 150,
    }),
    notes: longText({ title: 'What we make of it', note: 'Yours to fill in.' }),
    name: text({ title: 'Name', note: 'By which other tabs name this finding.', app: true, width: 220 }),
  },
});
export type Finding = RowOf<typeof findings>;
