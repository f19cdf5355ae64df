import { contactsFor, vCards, type CardFacts } from '../../../src/features/partnerships/contacts/card-rules';
import type { Person } from '../../../src/records/people';
import type { StaffMember } from '../../../src/records/staff';

const person = (id: string, name: string, more: Partial<Person> = {}) =>
  ({
    id,
    name,
    jobTitle: null,
    role: 'Mentor',
    email: `${id}@example.com`,
    phone: null,
    contact: null,
    ...more,
  }) as unknown as Person;
const sonia = person('sonia', 'Sonia Park', { jobTitle: 'Plant manager' });
const facts: CardFacts = {
  school: 'Maple Grove',
  organization: 'Lakeshore',
  schoolLead: { name: 'Kim Lee', email: 'kim@example.edu', phone: '555-0141' } as unknown as StaffMember,
  partnerLead: sonia,
  people: [sonia, person('mina', 'Mina Ortiz'), person('desk', 'Front desk'), person('org', 'Lakeshore')],
  publicContact: {
    name: 'Dana Whit',
    part: 'Coordinator',
    organization: 'Maple Grove',
    phone: '',
    email: 'dana@example.edu',
  },
};
const names = (audience: 'partner' | 'staff' | 'families', more: Partial<CardFacts> = {}) =>
  contactsFor(audience, { ...facts, ...more }).map(({ name, part }) => `${name}: ${part}`);

test('each audience reads its own', () => {
  expect(names('families')).toEqual(['Kim Lee: School lead', 'Sonia Park: Partner lead']);
  expect(names('partner')).toEqual(['Kim Lee: School lead', 'Dana Whit: Coordinator']);
  expect(names('staff')).toEqual([
    'Kim Lee: School lead',
    'Sonia Park: Partner lead',
    'Mina Ortiz: Mentor',
    'Dana Whit: Coordinator',
  ]);
});

test('whoever does not want to be contacted stands nowhere; whoever cannot be reached is named to staff only', () => {
  expect(names('families', { partnerLead: person('sonia', 'Sonia Park', { contact: 'Do not contact' }) })).toEqual([
    'Kim Lee: School lead',
  ]);
  const unreachable = person('sonia', 'Sonia Park', { email: null });
  expect(names('families', { partnerLead: unreachable })).toEqual(['Kim Lee: School lead']);
  expect(names('staff', { partnerLead: unreachable, people: [] })).toContain('Sonia Park: Partner lead');
});

test('marks of vCard are escaped, and long lines are folded', () => {
  const contact = {
    name: 'Ana Maria Ruiz',
    part: 'Head; day, night',
    organization: `A\\B ${'x'.repeat(90)}`,
    phone: '',
    email: '',
  };
  const lines = vCards([contact]).split('\r\n');
  expect(lines).toContain('N:Ruiz;Ana Maria;;;');
  expect(lines).toContain('TITLE:Head\\; day\\, night');
  expect(lines.every((line) => line.length <= 75)).toBe(true);
  expect(lines.join('').replace(/ x/g, 'x')).toContain(`ORG:A\\\\B ${'x'.repeat(90)}`.replace(' x', 'x'));
  expect(lines.filter((line) => /^(TEL|EMAIL)/.test(line))).toEqual([]);
  expect(vCards([])).toBe('');
});
