import { pickedOrganization } from './organizations';
import { staff } from './staff';
import { choice, date, longText, reference, text } from '../workbook/columns';
import { contactWays } from '../shared/contact';
import { defineTab, type RowOf } from '../workbook/tab';

export const contactLog = defineTab({
  key: 'contact',
  title: 'Contact log',
  group: 'Who',
  about: 'Each talk with a partner: when, who, what came of it.',
  prefix: 'CON',
  inSight: true,
  columns: {
    date: date({ title: 'Date', note: 'Day of the call or visit.', required: 'Type the day.' }),
    organization: pickedOrganization(),
    person: text({ title: 'Talked with', note: 'The person you talked with.', width: 160 }),
    staff: reference(() => staff, { title: 'From school', note: 'The colleague who called or visited.', width: 150 }),
    way: choice(contactWays, { title: 'How', note: 'Call, visit, mail …', width: 100 }),
    outcome: longText({ title: 'What came of it', note: 'A line is enough.', width: 320 }),
    nextStep: text({ title: 'Next step', note: 'What is to be done.', width: 220 }),
    nextDate: date({ title: 'By', note: 'When it is due.', due: true }),
  },
});

export type Contact = RowOf<typeof contactLog>;

export { contactWays };
