import {
  choice,
  date,
  email,
  lines,
  list,
  longText,
  phone,
  reference,
  text,
  tick,
  timestampColumn,
  website,
  type Column,
  type Reference,
  wholeNumber,
} from '../../workbook/columns';
import { contactWays } from '../../shared/contact';
import { defineTab, type RowOf } from '../../workbook/tab';

/** The categories of the guide's step 2; `Kind` tells a chamber from a union. */
export const categories = [
  'Employer',
  'Industry professional',
  'Community organization',
  'Postsecondary',
  'Local government',
  'School organization',
] as const;

export const stages = [
  'Idea',
  'Prospect',
  'Contacted',
  'Interested',
  'Waiting for approval',
  'Partner',
  'Paused',
  'Declined',
  'Former partner',
] as const;

const boardStatuses = ['Not asked', 'Invited', 'On the board', 'Declined', 'Other role'] as const;

const sizes = ['Under 10', '10 to 49', '50 to 249', '250 or more'] as const;

/** What staff have decided about rows that look alike. */
const notSameAs = (): Column<string[]> =>
  lines({
    title: 'Not the same as',
    note: 'Ids of rows that look like this one and are another. Find duplicates does not ask about them again. Clear it to be asked again.',
    app: true,
    hidden: true,
  });

/** A partner or prospect; always an organization, never one person (law 1). */
export const organizations = defineTab({
  key: 'org',
  title: 'Organizations',
  group: 'Who',
  about: 'Every partner and every organization you would like as one.',
  prefix: 'ORG',
  label: 'name',
  columns: {
    name: text({
      title: 'Organization',
      note: 'Its name. Each name once: add a street or city to tell branches apart.',
      required: true,
      width: 240,
    }),
    category: choice(categories, {
      title: 'Category',
      note: 'What sort of organization it is.',
      required: true,
      width: 160,
    }),
    kind: text({ title: 'Kind', note: 'In your own words: chamber, union, clinic, community college …', width: 150 }),
    industry: text({ title: 'Industry', note: 'What it works in.', width: 160 }),
    stage: choice(stages, { title: 'Stage', note: 'How far you have come with it.', width: 130 }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who at school looks after it.', width: 150 }),
    phone: phone({ title: 'Phone', note: 'Main number.' }),
    website: website({ title: 'Website', note: 'Without https://.' }),
    address: text({ title: 'Address', note: 'Street.', width: 200 }),
    city: text({ title: 'City', note: 'City or town.' }),
    state: text({ title: 'State', note: 'Two letters.', width: 60 }),
    zip: text({ title: 'ZIP code', note: 'Kept exactly as written, leading zeros too.', width: 90 }),
    county: text({ title: 'County', note: 'County.' }),
    size: choice(sizes, { title: 'Size', note: 'How many people work there, about.', width: 100 }),
    rank: wholeNumber({
      title: 'Leading',
      note: 'Place among the leading ones of the city or county: 1 for the first. Blank for all others.',
      width: 80,
    }),
    serves: list({
      title: 'Whom it serves',
      note: 'For an association, union or chamber: the trades or kinds of organizations, with commas between.',
      width: 180,
    }),
    source: text({ title: 'Source', note: 'How you came to know it: chamber list, parent survey …', width: 160 }),
    knownBy: text({ title: 'Known by', note: 'Who at school, or which parent, knows someone there.', width: 180 }),
    boardStatus: choice(boardStatuses, {
      title: 'Advisory board',
      note: 'Asked to sit on the advisory board?',
      width: 120,
    }),
    interests: list({
      title: 'Interests',
      note: 'What it likes to do with students, with commas between.',
      width: 200,
    }),
    aliases: lines({
      title: 'Also known as',
      note: 'Other names, one a line. They are found in searches and at import.',
      width: 180,
    }),
    sourceId: text({ title: 'Id in source', note: 'Its number in the list it was imported from.', width: 100 }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    formerNames: lines({
      title: 'Former names',
      note: 'Names this row had before. References by an old name still find it.',
      app: true,
    }),
    notSameAs: notSameAs(),
    addedAt: timestampColumn({ title: 'Added', note: 'When the row was added by Partnerbook.', width: 130 }),
  },
});
export type Organization = RowOf<typeof organizations>;

/** The organization that a row of another tab is about. */
export function pickedOrganization(): Column<Reference> {
  return reference(() => organizations, {
    title: 'Organization',
    note: 'Pick it from the list.',
    required: true,
    width: 220,
  });
}

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

/** Someone at an organization in a role with dates. Who changes roles gets a further row; history stays. */
export const people = defineTab({
  key: 'person',
  title: 'People',
  group: 'Who',
  about: 'The people at your partners, each in a role from one date to another.',
  prefix: 'PER',
  columns: {
    name: text({ title: 'Name', note: 'First and last name.', required: true, width: 180 }),
    organization: pickedOrganization(),
    jobTitle: text({ title: 'Job title', note: 'As on the business card.', width: 160 }),
    role: choice(personRoles, {
      title: 'Role',
      note: 'What this person is for your partnership. One current primary contact an organization.',
      required: true,
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
    namedBy: text({ title: 'Named by', note: 'Who at the organization suggested this person.', width: 150 }),
    notes: longText({ title: 'Notes', note: 'Anything else.' }),
    notSameAs: notSameAs(),
  },
});
export type Person = RowOf<typeof people>;

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

export { contactWays };

export const contactLog = defineTab({
  key: 'contact',
  title: 'Contact log',
  group: 'Who',
  about: 'Each talk with a partner: when, who, what came of it.',
  prefix: 'CON',
  columns: {
    date: date({ title: 'Date', note: 'Day of the contact.', required: true }),
    organization: pickedOrganization(),
    person: text({ title: 'With', note: 'Who you talked with.', width: 160 }),
    staff: reference(() => staff, { title: 'By', note: 'Who of the school.', width: 150 }),
    way: choice(contactWays, { title: 'How', note: 'Call, visit, mail …', width: 100 }),
    outcome: longText({ title: 'What came of it', note: 'A line is enough.', width: 320 }),
    nextStep: text({ title: 'Next step', note: 'What is to be done.', width: 220 }),
    nextDate: date({ title: 'By', note: 'When it is due.', due: true }),
  },
});
export type Contact = RowOf<typeof contactLog>;

const connectionKinds = ['Connection', 'Sponsorship', 'Relationship', 'Membership'] as const;
const connectionLevels = ['School', 'District'] as const;
const knowerKinds = ['Parent', 'Staff', 'Graduate', 'Board member', 'Partner', 'Friend of the school'] as const;
const connectionStrengths = ['Strong', 'Medium', 'Weak'] as const;

/** What ties an organization to the school: someone who knows them, a sponsorship, a network it belongs to. */
export const connections = defineTab({
  key: 'connection',
  title: 'Connections',
  group: 'Who',
  about: 'Who knows someone where, who sponsors what, and who belongs to which chamber, club or union.',
  prefix: 'CNX',
  columns: {
    organization: pickedOrganization(),
    kind: choice(connectionKinds, {
      title: 'Kind',
      note: 'Connection: someone knows them. Membership: they belong to the network.',
      width: 120,
    }),
    knower: text({ title: 'Who knows them', note: 'Name of the parent or colleague.', width: 180 }),
    knowerKind: choice(knowerKinds, {
      title: 'Who that is',
      note: 'Parent, staff, school board member …',
      width: 130,
    }),
    knowerEmail: email({ title: 'Email', note: 'How to reach the one who knows them. Not a partner’s address.' }),
    knowerPhone: phone({ title: 'Phone', note: 'Of the one who knows them. Not a partner’s number.' }),
    how: text({ title: 'How', note: 'Works there, owns it, sponsors the robotics team …', width: 200 }),
    level: choice(connectionLevels, {
      title: 'Level',
      note: 'With the school, or with the whole district.',
      width: 90,
    }),
    strength: choice(connectionStrengths, { title: 'Strength', note: 'How well it holds.', width: 90 }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who at school looks after it.', width: 150 }),
    network: reference(() => organizations, {
      title: 'Network',
      note: 'For a membership: the chamber, club or union.',
      width: 180,
    }),
    source: text({ title: 'Source', note: 'Where this was learned.', width: 150 }),
    since: date({ title: 'Since', note: 'Day it began, or was learned.' }),
    answerId: text({ title: 'Answer', note: 'Form answer it came from.', app: true, width: 110 }),
  },
});
export type Connection = RowOf<typeof connections>;

export { imports } from './import/tabs';
