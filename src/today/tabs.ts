import { id, longText, text } from '../workbook/columns';
import { defineTab } from '../workbook/tab';

/** What the last pass found to be done, so that Today opens without reading every tab. Nobody needs to look here. */
export const todayTab = defineTab({
  key: 'today',
  title: 'Lines of Today',
  group: 'Machinery',
  about: 'What Partnerbook last found to be done. Open Partnerbook › Today to see it as it stands now.',
  prefix: 'TDY',
  columns: {
    id: { ...id('TDY'), hidden: true },
    what: text({ title: 'What', note: 'What is to be done.', app: true, width: 420 }),
    due: text({ title: 'Due', note: 'The day, if there is one.', app: true }),
    whose: text({ title: 'Whose', note: 'Who does it. Blank: nobody in particular.', app: true, width: 160 }),
    line: longText({ title: 'Line', note: 'For Partnerbook.', app: true, wrap: false, width: 180 }),
  },
});
