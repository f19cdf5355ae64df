import { text, wholeNumber } from '../../workbook/columns';
import { defineTab } from '../../workbook/tab';

/** What a coordinator looks at in the morning. Written anew by set-up and by each pass that finds something new; nobody types here. */
export const startTab = defineTab({
  key: 'start',
  title: 'Home',
  group: 'Home',
  about: 'What is due, the month ahead, how the program goes, and when Partnerbook last looked.',
  prefix: 'START',
  inSight: true,
  columns: {
    section: text({ title: 'About', note: 'What the lines beside are about.', app: true, bold: true, width: 200 }),
    what: text({ title: 'What', note: 'In a few words.', app: true, wrap: true, width: 420 }),
    when: text({ title: 'When', note: 'Day and time.', app: true, wrap: true, width: 170 }),
    where: text({ title: 'Who or where', note: 'Whose it is, or the place.', app: true, wrap: true, width: 150 }),
    measure: text({ title: 'Figure', note: 'What the charts count.', app: true, hidden: true }),
    value: wholeNumber({ title: 'Number', note: 'How many.', app: true, hidden: true }),
    compare: wholeNumber({
      title: 'Compared with',
      note: 'The other number of the same figure.',
      app: true,
      hidden: true,
    }),
  },
});
