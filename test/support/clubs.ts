/** Two tabs, one of which names rows of the other. */
import { lines, reference, text } from '../../src/workbook/columns';
import { defineTab } from '../../src/workbook/tab';

export const clubs = defineTab({
  key: 'club',
  title: 'Clubs',
  group: 'Machinery',
  about: 'Clubs.',
  prefix: 'CLB',
  label: 'name',
  columns: {
    name: text({ title: 'Name', note: 'Its name.' }),
    formerNames: lines({ title: 'Former names', note: 'Names.' }),
  },
});

export const visits = defineTab({
  key: 'visit',
  title: 'Visits',
  group: 'Machinery',
  about: 'Visits.',
  prefix: 'VIS',
  columns: {
    what: text({ title: 'What', note: 'Seen.' }),
    club: reference(() => clubs, { title: 'Club', note: 'Whose.' }),
  },
});
