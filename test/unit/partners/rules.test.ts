import { lastContacts, openSteps, sortPeople, timeInRole } from '../../../src/features/card/card-rules';
import { currentPrimary, isCurrent } from '../../../src/records/people-rules';
import { findKnownOrganization } from '../../../src/records/organization-rules';
import type { Contact } from '../../../src/records/contact-log';
import type { Organization } from '../../../src/records/organizations';
import type { Person } from '../../../src/records/people';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-09-14');

function organization(name: string, more: Partial<Organization> = {}): Organization {
  return {
    id: `ORG-${name}`,
    row: 3,
    name,
    aliases: null,
    formerNames: null,
    phone: null,
    website: null,
    address: null,
    city: null,
    zip: null,
    ...more,
  } as Organization;
}

function person(name: string, more: Partial<Person> = {}): Person {
  return {
    id: `PER-${name}`,
    row: 3,
    name,
    organization: { label: 'Acme' },
    role: 'Contact',
    since: null,
    until: null,
    ...more,
  } as Person;
}

function contact(row: number, date: string, nextStep: string | null, nextDate: string | null): Contact {
  return {
    id: `CON-${row}`,
    row,
    date: day(date),
    nextStep,
    nextDate: nextDate === null ? null : day(nextDate),
  } as Contact;
}

describe('the organization that someone means', () => {
  const acme = organization('Acme Tools, Inc.', { phone: '(312) 555-0101', website: 'acme.example.com' });
  const cicero = organization('Nimble (Cicero)', { aliases: ['Nimble'], phone: '(312) 555-0102' });
  const alton = organization('Nimble (Alton)', { formerNames: ['Nimble'], phone: '(312) 555-0103' });
  const had = [acme, cicero, alton];

  test.each([
    ['the acme tools', '', '', acme],
    ['Nimble', '', '', cicero],
    ['Nimble', '312-555-0103', '', alton],
    ['Someone else', '3125550101', '', acme],
    ['Someone else', '', 'https://www.acme.example.com/jobs', acme],
    ['Someone else', '3125550199', 'acme.example.com', null],
    ['Someone else', '', 'facebook.com/acme', null],
    ['', '', '', null],
    ['???', '', '', null],
  ])('%s, %s, %s', (name, phone, website, found) => {
    expect(findKnownOrganization(name, phone, website, had)).toBe(found);
  });
});

test('a role holds from its first day to its last', () => {
  const role = { since: day('2026-09-14'), until: day('2026-09-20') };
  expect(['2026-09-13', '2026-09-14', '2026-09-20', '2026-09-21'].map((each) => isCurrent(role, day(each)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('the primary contact is who has the role now, by any name of the organization', () => {
  const gone = person('Otto', { role: 'Primary contact', until: day('2026-06-30') });
  const coming = person('Cleo', { role: 'Primary contact', since: day('2026-10-01') });
  const ann = person('Ann', { role: 'Primary contact', organization: { label: ' ACME ' } });
  expect(currentPrimary('Acme', [gone, coming, person('Zoe'), ann], today)).toBe(ann);
  expect(currentPrimary('Acme', [gone, coming, person('Zoe')], today)).toBeNull();
  expect(currentPrimary(['Bolt', 'Acme'], [ann], today)).toBe(ann);
  expect(currentPrimary('Bolt', [ann], today)).toBeNull();
});

test('people stand with the current first, of those the primary contact, then by name', () => {
  const all = [
    person('Bo', { until: day('2020-01-01'), role: 'Primary contact' }),
    person('zoe'),
    person('Ann'),
    person('Mia', { role: 'Primary contact' }),
  ];
  expect(sortPeople(all, today).map(({ name }) => name)).toEqual(['Mia', 'Ann', 'zoe', 'Bo']);
});

test('time in a role, in words', () => {
  expect(timeInRole({ since: day('2024-09-01'), until: null })).toBe('since Sep 2024');
  expect(timeInRole({ since: null, until: day('2025-06-30') })).toBe('until Jun 2025');
  expect(timeInRole({ since: day('2024-09-01'), until: day('2025-06-30') })).toBe('Sep 2024 to Jun 2025');
  expect(timeInRole({ since: null, until: null })).toBe('');
});

describe('next steps', () => {
  test('stay open until there is a contact on their day or later; the most urgent first', () => {
    const log = [
      contact(3, '2026-08-01', 'Send brochure', '2026-08-10'),
      contact(4, '2026-08-12', 'Visit', '2026-09-10'),
      contact(5, '2026-09-01', 'Call back', '2026-09-20'),
      contact(6, '2026-09-02', 'Think of it', null),
    ];
    expect(openSteps(log, today)).toEqual([
      { what: 'Visit', date: '2026-09-10', overdue: true },
      { what: 'Call back', date: '2026-09-20', overdue: false },
      { what: 'Think of it', date: '', overdue: false },
    ]);
  });

  test('a contact does not settle its own step, nor one noted later on the same day', () => {
    const log = [contact(3, '2026-09-14', 'Now', '2026-09-14'), contact(4, '2026-09-14', 'Today still', '2026-09-14')];
    expect(openSteps(log, today).map(({ what }) => what)).toEqual(['Today still']);
    expect(openSteps(log.slice(0, 1), today)).toEqual([{ what: 'Now', date: '2026-09-14', overdue: false }]);
  });
});

test('the last contacts: newest first, of one day the lower row; one added just now is the newest', () => {
  const log = [
    contact(3, '2026-09-01', null, null),
    contact(4, '2026-09-14', null, null),
    contact(0, '2026-09-14', null, null),
  ];
  expect(lastContacts(log, 2).map(({ row }) => row)).toEqual([0, 4]);
});
