import { givenAnswers } from '../../forms/answer-rules';
import { date, longText, structured, text, timestampColumn, wholeNumber } from '../../workbook/columns';
import { longestCell } from '../../shared/text';
import { defineTab, type RowOf } from '../../workbook/tab';

/** Raw answers, one a row, kept whatever happens to the form. */
export const responses = defineTab({
  key: 'response',
  title: 'Responses',
  group: 'What is needed',
  about: 'Every answer to every form, one a row, just as it was given.',
  prefix: 'RSP',
  open: ['at', 'who', 'answer', 'language', 'schoolYear', 'asks'],
  person: ['who', 'answer'],
  together: 'answerId',
  columns: {
    survey: text({ title: 'Form', note: 'Which form was answered.', app: true, width: 150 }),
    answerId: text({ title: 'Answer', note: 'The answer’s own mark in its form.', app: true, width: 110 }),
    at: timestampColumn({ title: 'Answered', note: 'School time.', width: 130 }),
    who: text({
      title: 'Who',
      note: 'Who answered, if they said so or the form was sent to them.',
      app: true,
      width: 160,
    }),
    language: text({ title: 'Language', note: 'The language it was filled in.', app: true, width: 80 }),
    answer: longText({
      title: 'Answers',
      note: 'Each question with its answer, as it was given.',
      app: true,
      width: 480,
      longest: longestCell,
    }),
    schoolYear: text({ title: 'School year', note: 'July to June.', app: true, width: 90 }),
    asks: longText({
      title: 'To be settled',
      note: 'What you are asked about this answer. Clear the cell when it is settled.',
      width: 260,
    }),
    given: structured(givenAnswers, {
      title: 'For Partnerbook',
      note: 'The same answers, as Partnerbook counts them.',
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
