import { choice, date, longText, reference, text } from '../../workbook/columns';
import { defineTab } from '../../workbook/tab';
import { staff } from '../../records/staff';

/** What the team finds out before it asks anybody (the guide's step 1). */
export const worksheet = defineTab({
  key: 'question',
  title: 'Worksheet',
  group: 'Who',
  about: 'The questions a team answers to find out which partners it wants.',
  prefix: 'WKS',
  columns: {
    question: longText({
      title: 'Question',
      note: 'Reword it as you like. Add more below.',
      required: 'Type the question.',
    }),
    hint: longText({ title: 'Where to look', note: 'Where the answer may be found.', width: 260 }),
    answer: longText({ title: 'Answer', note: 'What you found.', width: 360 }),
    source: text({ title: 'Source', note: 'Where you found it: website, report, person.', width: 180 }),
    staff: reference(() => staff, { title: 'Who', note: 'Who answered, or looks into it.', width: 150 }),
    date: date({ title: 'Date', note: 'Day of the answer.' }),
    status: choice(['Open', 'In work', 'Answered'], {
      title: 'Status',
      note: 'Answered once the answer is final.',
      width: 90,
      tones: { 'In work': 'going', Answered: 'good' },
    }),
  },
});
