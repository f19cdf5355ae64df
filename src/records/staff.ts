import { choice, date, email, lines, phone, text, tick } from '../workbook/columns';
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
    name: text({ title: 'Name', note: 'As it should stand in mails to partners.', required: true, width: 180 }),
    role: choice(staffRoles, { title: 'Role', note: 'At school.', width: 120 }),
    email: email({ title: 'Email', note: 'Reminders go here.', required: true }),
    phone: phone({ title: 'Phone', note: 'For partners on the day.' }),
    school: text({ title: 'School', note: 'Which school, where the district has several.', width: 140 }),
    subject: text({ title: 'Subject or pathway', note: 'What this person teaches.', width: 160 }),
    team: tick({ title: 'On the team', note: 'Ticked: decides with others whom you want as partners.', width: 90 }),
    mayLead: tick({ title: 'May lead', note: 'Ticked: may be responsible for a partnership.', width: 80 }),
    until: date({ title: 'Until', note: 'Last day at the school. Blank: still here.' }),
    formerNames: lines({ title: 'Former names', note: 'Names this row had before.', app: true }),
  },
});

export type StaffMember = RowOf<typeof staff>;
