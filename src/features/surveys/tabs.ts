import { date, lines, longText, text, timestampColumn, wholeNumber } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';

/** Raw answers, one question per row, kept whatever happens to the form. */
export const responses = defineTab({
  key: 'response',
  title: 'Responses',
  group: 'What is needed',
  about: 'Every answer to every survey, one a row, just as it was given.',
  prefix: 'RSP',
  open: ['at', 'question', 'answer', 'language', 'schoolYear', 'asks'],
  person: ['answer'],
  together: 'answerId',
  columns: {
    survey: text({ title: 'Survey', note: 'Which survey.', app: true, width: 150 }),
    answerId: text({ title: 'Answer', note: 'Rows with the same answer came from one person.', app: true, width: 110 }),
    at: timestampColumn({ title: 'Answered', note: 'School time.', width: 130 }),
    language: text({ title: 'Language', note: 'Of the section that was filled in.', app: true, width: 80 }),
    question: text({ title: 'Question', note: 'As it was asked.', app: true, width: 300 }),
    questionKey: text({ title: 'Question key', note: 'The same question in every language.', app: true, width: 130 }),
    answer: longText({
      title: 'Answer text',
      note: 'As it was given. Several picked: one a line.',
      app: true,
      width: 320,
    }),
    schoolYear: text({ title: 'School year', note: 'July to June.', app: true, width: 90 }),
    choiceKeys: lines({
      title: 'Choice keys',
      note: 'What was picked, the same in every language. “other”: words of the person’s own.',
      app: true,
      width: 110,
    }),
    asks: longText({
      title: 'To be settled',
      note: 'What you are asked about this answer. Clear the cell when it is settled.',
      width: 260,
    }),
  },
});
export type Response = RowOf<typeof responses>;

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
