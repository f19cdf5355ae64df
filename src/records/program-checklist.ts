import { choice, date, longText, reference, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { staff } from './staff';

/** What is to be done in the whole program, and the questions that a team answers first (the guide's step 1). */
export const programChecklist = defineTab({
  key: 'question',
  title: 'Checklist',
  group: 'Who',
  about: 'What there is to do in the program, beginning with the questions that a team answers first.',
  prefix: 'WKS',
  open: ['part', 'due', 'status', 'staff', 'found', 'evidence', 'answer'],
  columns: {
    question: longText({
      title: 'What to do',
      note: 'Reword it as you like. Add more below.',
      required: 'Type the question or what to do.',
      width: 320,
    }),
    part: text({ title: 'Part', note: 'The part of the program that it belongs to.', width: 180 }),
    due: date({ title: 'By', note: 'When it should be done.', due: true }),
    status: choice(['Open', 'In work', 'Answered', 'Done', 'Not for us'], {
      title: 'Status',
      note: 'Only people set it: Partnerbook never calls anything done.',
      width: 90,
      tones: { 'In work': 'going', Answered: 'good', Done: 'good', 'Not for us': 'off' },
    }),
    staff: reference(() => staff, { title: 'Who', note: 'Who does it, or looks into it.', width: 150 }),
    found: longText({
      title: 'What the workbook shows',
      note: 'Counted by Partnerbook, to help you judge.',
      app: true,
      width: 240,
    }),
    evidence: text({ title: 'Evidence', note: 'Where one can see it: a paper, an address, a person.', width: 180 }),
    answer: longText({ title: 'Answer', note: 'What you found out.', width: 280 }),
    hint: longText({ title: 'Where to look', note: 'Where the answer may be found.', width: 260 }),
    source: text({ title: 'Source', note: 'Where you found it: website, report, person.', width: 180 }),
    date: date({ title: 'Date', note: 'Day of the answer.' }),
    need: text({
      title: 'Number',
      note: 'The number that this has in Partnerbook. Blank for your own.',
      app: true,
      hidden: true,
    }),
  },
});

export type ChecklistRow = RowOf<typeof programChecklist>;

/** The questions of the team, and what staff have added; not what there is to do. */
export const isQuestion = ({ need }: Pick<ChecklistRow, 'need'>): boolean => need === null;

/** Nothing is left to do about it. */
export const isSettled = ({ status }: Pick<ChecklistRow, 'status'>): boolean =>
  status === 'Done' || status === 'Not for us' || status === 'Answered';
