import { choice, date, lines, longText, reference, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';
import { findings } from './findings';
import { organizations } from './organizations';
import { staff } from './staff';

const goalKinds = ['Partnership goal', 'Learning goal', 'Essential skill', 'Technical competency'] as const;

/** What a partnership is to bring about, and what students are to learn. Activities name their goals. */
export const goals = defineTab({
  key: 'goal',
  title: 'Goals',
  group: 'How we work together',
  about: 'What partnerships are for and what students are to learn, with how it will be measured.',
  prefix: 'GOL',
  label: 'name',
  open: ['kind', 'stakeholder', 'organization', 'measure', 'target', 'actual', 'due', 'owner', 'status'],
  columns: {
    name: text({
      title: 'Goal',
      note: 'In one sentence. A learning goal stands in these words on every sheet for an activity.',
      required: 'Say the goal in one sentence.',
      width: 280,
    }),
    kind: choice(goalKinds, {
      title: 'Kind',
      note: 'What sort of goal it is.',
      required: 'Pick what sort of goal it is.',
      width: 150,
    }),
    stakeholder: choice(['Students', 'Business', 'School community'], {
      title: 'For whom',
      note: 'Who is better off when it is met.',
      width: 130,
    }),
    organization: reference(() => organizations, {
      title: 'Organization',
      note: 'The partner whose goal it is. Blank: of the whole program.',
      width: 200,
    }),
    measure: text({ title: 'Measure', note: 'What you will count or look at.', width: 200 }),
    target: text({ title: 'Target', note: 'How much of it is enough.', width: 140 }),
    actual: text({ title: 'Reached', note: 'What it was in the end.', width: 140 }),
    due: date({ title: 'By', note: 'When you will look at it.', due: true }),
    owner: reference(() => staff, { title: 'Owner', note: 'The colleague who looks after it.', width: 150 }),
    status: choice(['Draft', 'Agreed', 'Met', 'Partly met', 'Not met', 'Dropped'], {
      title: 'Status',
      note: 'Draft until all sides agree.',
      width: 110,
      tones: {
        Draft: 'waiting',
        Agreed: 'going',
        Met: 'good',
        'Partly met': 'ended',
        'Not met': 'bad',
        Dropped: 'off',
      },
    }),
    schoolYear: text({
      title: 'School year',
      note: 'For example 2026–27. Blank: the year of the day under “By”.',
      width: 100,
    }),
    evidence: reference(() => findings, {
      title: 'Rests on',
      note: 'What a survey counted that speaks for this goal. Pick it from Findings.',
      width: 200,
    }),
    evidence2: reference(() => findings, {
      title: 'Rests also on',
      note: 'Something else that a survey counted.',
      width: 200,
    }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    formerNames: lines({ title: 'Former names', note: 'Names this row had before.', app: true }),
  },
});
export type Goal = RowOf<typeof goals>;
