import { choice, date, list, longText, reference, text, tick, wholeNumber } from '../../workbook/columns';
import { defineTab, type RowOf } from '../../workbook/tab';
import { organizations, staff } from '../partners/tabs';

/** What the team finds out before it asks anybody (the guide's step 1). */
export const worksheet = defineTab({
  key: 'question',
  title: 'Worksheet',
  group: 'Who',
  about: 'The questions that a team answers to know whom it wants as partners.',
  prefix: 'WKS',
  columns: {
    question: longText({ title: 'Question', note: 'Yours to reword; add further ones below.', required: true }),
    hint: longText({ title: 'Where to look', note: 'Where the answer may be found.', width: 260 }),
    answer: longText({ title: 'Answer', note: 'What you found.', width: 360 }),
    source: text({ title: 'Source', note: 'Where it stands: website, report, person.', width: 180 }),
    staff: reference(() => staff, { title: 'Who', note: 'Who answered, or looks into it.', width: 150 }),
    date: date({ title: 'Date', note: 'Day of the answer.' }),
    status: choice(['Open', 'In work', 'Answered'], { title: 'Status', note: 'How far it is.', width: 90 }),
  },
});

const industryParts = ['Career cluster', 'NAICS subsector', 'Own words', 'Type of organization'] as const;

/** The industry as the team draws it: what is ticked counts. */
export const industry = defineTab({
  key: 'industry',
  title: 'Industry',
  group: 'Who',
  about: 'Tick what belongs to your industry and which types of organizations you want. Add rows of your own.',
  prefix: 'IND',
  columns: {
    ours: tick({ title: 'Ours', note: 'Ticked: it belongs to your industry, or is a type you want.', width: 60 }),
    name: text({
      title: 'Part',
      note: 'A cluster, a subsector, your own words, or a type.',
      required: true,
      width: 320,
    }),
    part: choice(industryParts, { title: 'What it is', note: 'Your own rows: Own words, or a type.', width: 150 }),
    code: text({ title: 'Code', note: 'NAICS 2022, first three digits.', width: 60 }),
    words: list({
      title: 'Words',
      note: 'An organization belongs here when its industry, kind or category has one of these words. Commas between.',
      width: 420,
    }),
    known: wholeNumber({ title: 'Known', note: 'Organizations in your list that fall here.', app: true, width: 70 }),
  },
});
export type IndustryPart = RowOf<typeof industry>;

export const contactLevels = ['Teacher', 'Principal', 'Superintendent'] as const;
const successes = ['Not yet', 'Interested', 'Partner', 'No'] as const;

/** The ten organizations that the team wants most (step 2). */
export const topTen = defineTab({
  key: 'topten',
  title: 'Top ten',
  group: 'Who',
  about: 'The ten partners you want most: why, who knows someone there, who asks, and what comes next.',
  prefix: 'TOP',
  columns: {
    rank: wholeNumber({ title: 'Rank', note: '1 to 10, each once.', required: true, width: 60 }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'Pick it from the list. Each once.',
      required: true,
      width: 220,
    }),
    reason: longText({ title: 'Why', note: 'What makes it one of the ten.', required: true, width: 260 }),
    knows: longText({
      title: 'Who knows someone there',
      note: 'From Connections. Partnerbook fills it in.',
      app: true,
      width: 240,
    }),
    level: choice(contactLevels, {
      title: 'Asked by',
      note: 'From how high up at school the contact comes. The higher, the more likely a yes.',
      width: 120,
    }),
    staff: reference(() => staff, { title: 'Who', note: 'Who takes the next step.', width: 150 }),
    success: choice(successes, { title: 'Success', note: 'What the contact has come to.', width: 100 }),
    nextStep: text({ title: 'Next step', note: 'What is to be done.', width: 220 }),
    nextDate: date({ title: 'By', note: 'When it is due.', due: true }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
  },
});
export type TopTenRow = RowOf<typeof topTen>;
