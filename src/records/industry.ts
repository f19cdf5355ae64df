import { choice, list, text, tick, wholeNumber } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

const industryParts = ['Career cluster', 'NAICS subsector', 'Own words', 'Type of organization'] as const;

/** The industry as the team defines it; what is checked counts. */
export const industry = defineTab({
  key: 'industry',
  title: 'Industry',
  group: 'Who',
  about: 'Tick what belongs to your industry and which types of organizations you want. Add rows of your own.',
  prefix: 'IND',
  columns: {
    name: text({
      title: 'Part',
      note: 'A cluster, a subsector, your own words, or a type.',
      required: true,
      width: 320,
    }),
    ours: tick({ title: 'Ours', note: 'Ticked: it belongs to your industry, or is a type you want.', width: 60 }),
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
