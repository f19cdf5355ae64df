import { organizations, pickedOrganization } from './organizations';
import { staff } from './staff';
import { choice, date, email, lines, phone, reference, text } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

const connectionKinds = ['Connection', 'Sponsorship', 'Relationship', 'Membership', 'Referral'] as const;

/** What somebody was recommended for. */
export const referralPurposes = ['Mentor', 'Speaker', 'Host', 'Board member', 'Information', 'Funding'] as const;

const connectionLevels = ['School', 'District'] as const;

const knowerKinds = ['Parent', 'Staff', 'Graduate', 'Board member', 'Partner', 'Friend of the school'] as const;

const connectionStrengths = ['Strong', 'Medium', 'Weak'] as const;

/** What connects an organization with the school: someone who knows them, a sponsorship, a network it belongs to. */
export const connections = defineTab({
  key: 'connection',
  title: 'Connections',
  group: 'Who',
  about: 'Who knows someone where, who sponsors what, and who belongs to which chamber, club or union.',
  prefix: 'CNX',
  open: ['kind', 'knower', 'knowerKind', 'how', 'strength', 'knowerEmail', 'knowerPhone', 'owner', 'network'],
  person: ['knower', 'knowerEmail', 'knowerPhone'],
  columns: {
    organization: pickedOrganization(),
    kind: choice(connectionKinds, {
      title: 'Kind',
      note: 'Connection: someone knows them. Membership: they belong to the network. Referral: someone recommended them.',
      width: 120,
    }),
    knower: text({ title: 'Who knows them', note: 'Name of the parent or colleague.', width: 180 }),
    knowerKind: choice(knowerKinds, {
      title: 'Tie to the school',
      note: 'Parent, staff, school board member …',
      width: 130,
    }),
    knowerEmail: email({
      title: 'Email',
      note: 'Of the person who knows them, or who recommended them. Not the address of those whom they know.',
    }),
    knowerPhone: phone({ title: 'Phone', note: 'Of the person who knows them. Not a partner’s number.' }),
    how: text({ title: 'How they know them', note: 'Works there, owns it, sponsors the robotics team …', width: 200 }),
    level: choice(connectionLevels, {
      title: 'Level',
      note: 'With the school, or with the whole district.',
      width: 90,
    }),
    strength: choice(connectionStrengths, { title: 'How well', note: 'How well they know each other.', width: 90 }),
    owner: reference(() => staff, { title: 'Owner', note: 'Who at school looks after it.', width: 150 }),
    network: reference(() => organizations, {
      title: 'Network',
      note: 'For a membership: the chamber, club or union.',
      width: 180,
    }),
    source: text({ title: 'Source', note: 'Where this was learned.', width: 150 }),
    since: date({ title: 'Since', note: 'Day it began, or was learned.' }),
    for: choice(referralPurposes, {
      title: 'Recommended for',
      note: 'Of a referral: what they were recommended for.',
    }),
    whom: text({ title: 'Whom', note: 'Of a referral: the person there.' }),
    outcome: choice(['In talks', 'Came about', 'Did not work out'], {
      title: 'Outcome',
      note: 'Of a referral: what came of it. Blank: nothing yet.',
    }),
    thankedOn: date({ title: 'Thanked on', note: 'When whoever recommended them got our thanks.', app: true }),
    likely: lines({
      title: 'Did you mean',
      note: 'What was typed, and the organization that it may mean. Today asks about it.',
      app: true,
      hidden: true,
    }),
    answerId: text({ title: 'Form answer', note: 'The form answer it came from.', app: true, width: 110 }),
  },
});

export type Connection = RowOf<typeof connections>;
