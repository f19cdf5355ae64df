import { boardOffices } from './board-offices';
import { notSameAs, pickedOrganization } from './organizations';
import { choice, date, email, list, longText, phone, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

export const personRoles = [
  'Primary contact',
  'Executive',
  'Board representative',
  'Substitute',
  'Mentor',
  'Speaker',
  'Internship coordinator',
  'Contact',
] as const;

/** How mentors work with students (the guide's step 8). */
export const mentorKinds = ['Long-term', 'Short-term', 'Team challenge', 'Classroom', 'Email'] as const;

/**
 * Someone at an organization in a role with dates. A person who changes roles gets another row, so that history stays.
 */
export const people = defineTab({
  key: 'person',
  title: 'People',
  group: 'Who',
  about: 'The people at your partners, each in a role from one date to another.',
  prefix: 'PER',
  person: ['name', 'email', 'phone'],
  inSight: true,
  open: ['organization', 'role', 'email', 'phone', 'jobTitle', 'contact', 'since', 'until', 'notes'],
  columns: {
    name: text({ title: 'Name', note: 'First and last name.', required: 'Type the person’s name.', width: 180 }),
    organization: pickedOrganization(),
    jobTitle: text({ title: 'Job title', note: 'As on the business card.', width: 160 }),
    role: choice(personRoles, {
      title: 'Role',
      note: 'What this person is for your partnership. One current primary contact an organization.',
      required: 'Pick what this person does for the partnership.',
      width: 150,
    }),
    since: date({ title: 'Since', note: 'First day in this role.' }),
    until: date({ title: 'Until', note: 'Last day in this role. Blank: still in it.' }),
    email: email({ title: 'Email', note: 'Work address.' }),
    phone: phone({ title: 'Phone', note: 'Direct line.' }),
    contact: choice(['Welcome', 'Do not contact'], {
      title: 'Contact',
      note: '“Do not contact”: nothing is mailed to this person.',
      width: 120,
    }),
    standsInFor: text({
      title: 'Stands in for',
      note: 'For a substitute: the colleague at the same organization. Blank: for anybody there.',
      width: 150,
    }),
    department: text({
      title: 'Department',
      note: 'Of a college, for a seat on the board: the program this person speaks for.',
      width: 150,
    }),
    office: choice(boardOffices, { title: 'Office', note: 'On the advisory board.', width: 110 }),
    namedBy: text({ title: 'Named by', note: 'Who at the organization suggested this person.', width: 150 }),
    talents: list({
      title: 'Talents',
      note: 'What this person can do and likes to show: welding, drawing, Spanish; with commas between.',
      width: 180,
    }),
    helpsWith: list({
      title: 'Helps with',
      note: 'Skills that this person would help students with, or: aligning activities, student data, student work. With commas between.',
      width: 180,
    }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    notSameAs: notSameAs(),
    mentorKind: choice(mentorKinds, { title: 'Mentor kind', note: 'How this mentor works with students.' }),
    team: text({
      title: 'Mentor team',
      note: 'Two or three mentors with the same name of a team here stand in for each other.',
    }),
    className: text({
      title: 'Class guided',
      note: 'Of a classroom mentor: the class, as in Students. All its students have a mentor then.',
    }),
    notLongTerm: date({
      title: 'Not long-term since',
      note: 'When a mentor said that they cannot go on for the long term. Today then offers a team challenge.',
    }),
  },
});

export type Person = RowOf<typeof people>;
