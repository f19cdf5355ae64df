import { choice, date, longText, reference, text, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { organizations } from './organizations';
import { staff } from './staff';

export const contactLevels = ['Teacher', 'Principal', 'Superintendent'] as const;

const successes = ['Not yet', 'Interested', 'Partner', 'No'] as const;

/** The ten organizations that the team most wants as partners (step 2). */
export const topTen = defineTab({
  key: 'topten',
  title: 'Top ten',
  group: 'Who',
  about: 'The ten partners you want most: why, who knows someone there, who asks, and what comes next.',
  prefix: 'TOP',
  columns: {
    rank: wholeNumber({ title: 'Rank', note: '1 to 10, each once.', required: 'Rank it from 1 to 10.', width: 60 }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'Pick it from the list. Each once.',
      required: 'Pick the organization.',
      width: 220,
    }),
    reason: longText({ title: 'Why', note: 'Why you chose it.', required: 'Say why it was chosen.', width: 260 }),
    knows: longText({
      title: 'Who knows someone there',
      note: 'From Connections. Partnerbook fills it in.',
      app: true,
      width: 240,
    }),
    level: choice(contactLevels, {
      title: 'Asked by',
      note: 'Who at school asks. The higher up, the more likely a yes.',
      width: 120,
    }),
    staff: reference(() => staff, { title: 'Who does it', note: 'Who takes the next step.', width: 150 }),
    success: choice(successes, { title: 'Result', note: 'What came of asking.', width: 100 }),
    nextStep: text({ title: 'Next step', note: 'What is to be done.', width: 220 }),
    nextDate: date({ title: 'By', note: 'When it is due.', due: true }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
  },
});

export type TopTenRow = RowOf<typeof topTen>;
