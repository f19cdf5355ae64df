import { choice, date, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** Days on which mail waits. Weekends are a setting and need no rows. */
export const schoolDays = defineTab({
  key: 'day',
  title: 'School days',
  group: 'Machinery',
  about: 'Holidays and quiet days: mail waits until they are over.',
  prefix: 'DAY',
  columns: {
    date: date({ title: 'Date', note: 'First day.', required: 'Type the first day.' }),
    endDate: date({ title: 'Last day', note: 'Only when it lasts longer than a day.' }),
    kind: choice(['No school', 'Quiet'], {
      title: 'Kind',
      note: 'No school: mail to partners and to staff waits. Quiet: only mail to people outside waits.',
      required: 'Pick No school or Quiet.',
      width: 110,
    }),
    note: text({ title: 'Occasion', note: 'For example Thanksgiving break.', width: 240 }),
  },
});
export type SchoolDay = RowOf<typeof schoolDays>;
