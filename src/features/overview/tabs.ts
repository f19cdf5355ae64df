import { text } from '../../workbook/columns';
import { defineTab } from '../../workbook/tab';

/** What a coordinator looks at in the morning. Written anew by each full hourly run; nobody types here. */
export const startTab = defineTab({
  key: 'start',
  title: 'Start here',
  group: 'Home',
  about: 'Today: what is due, what waits for you, what is not right, and when Partnerbook last looked.',
  prefix: 'START',
  inSight: true,
  columns: {
    section: text({ title: 'About', note: 'What the lines beside are about.', app: true, bold: true, width: 190 }),
    what: text({ title: 'What', note: 'In a few words.', app: true, wrap: true, width: 520 }),
    when: text({ title: 'When', note: 'Day and time.', app: true, wrap: true, width: 230 }),
    where: text({ title: 'Where', note: 'Place, or tab and row.', app: true, wrap: true, width: 240 }),
  },
});
