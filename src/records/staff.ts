import { choice, date, email, lines, phone, text, tick } from '../workbook/columns';
import { boardOffices } from './board-offices';
import { defineTab, type RowOf } from '../workbook/tab';

const staffRoles = [
  'Coordinator',
  'Teacher',
  'Counselor',
  'Administrator',
  'Principal',
  'Superintendent',
  'Other',
] as const;

export const staff = defineTab({
  key: 'staff',
  title: 'Staff',
  group: 'Who',
  about: 'Your own people: who runs activities and looks after partners.',
  prefix: 'STF',
  label: 'name',
  open: ['role', 'email', 'phone', 'school', 'subject', 'team', 'mayLead', 'until'],
  columns: {
    name: text({
      title: 'Name',
      note: 'As partners should read it in mail.',
      required: 'Type the colleague’s name.',
      width: 180,
    }),
    role: choice(staffRoles, { title: 'Role', note: 'Job at school.', width: 120 }),
    email: email({ title: 'Email', note: 'Reminders go here.', required: 'Type the school email address.' }),
    phone: phone({ title: 'Phone', note: 'For partners to call on the day of a visit.' }),
    school: text({ title: 'School', note: 'Which school, if the district has several.', width: 140 }),
    subject: text({ title: 'Subject or pathway', note: 'What this person teaches.', width: 160 }),
    team: tick({ title: 'On the team', note: 'Checked: helps decide which partners you want.', width: 90 }),
    board: tick({
      title: 'On the board',
      note: 'Checked: sits on the advisory board for the school.',
      width: 90,
    }),
    office: choice(boardOffices, { title: 'Office', note: 'On the advisory board.', width: 110 }),
    mayLead: tick({ title: 'May lead', note: 'Checked: may be responsible for a partnership.', width: 80 }),
    until: date({ title: 'Until', note: 'Last day at the school. Blank: still here.' }),
    formerNames: lines({ title: 'Former names', note: 'Names this row had before.', app: true }),
  },
});

export type StaffMember = RowOf<typeof staff>;
