import { givenAnswers } from '../../forms/answer-rules';
import { longText, structured, text, timestampColumn } from '../../workbook/columns';
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
