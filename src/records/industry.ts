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
      title: 'Field or type',
      note: 'A career cluster, an industry, words of your own, or a type of organization.',
      required: 'Name the field or type.',
      width: 320,
    }),
    ours: tick({ title: 'Ours', note: 'Checked: it belongs to your industry, or is a type you want.', width: 60 }),
    part: choice(industryParts, {
      title: 'What it is',
      note: 'For rows of your own, pick Own words or Type of organization.',
      width: 150,
    }),
    code: text({
      title: 'Industry code',
      note: 'The first three digits of the 2022 NAICS code, the government’s list of industries.',
      width: 60,
    }),
    words: list({
      title: 'Words to look for',
      note: 'An organization belongs here when its industry, kind or category has one of these words. Separate them with commas.',
      width: 420,
    }),
    known: wholeNumber({
      title: 'How many we have',
      note: 'Organizations in your list that belong here.',
      app: true,
      width: 90,
    }),
  },
});

export type IndustryPart = RowOf<typeof industry>;
