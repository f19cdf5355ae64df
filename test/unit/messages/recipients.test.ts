import { byOrganization, optedOut, partnerContact, responsibleTeacher } from '../../../src/messages/recipient-rules';
import type { Organization } from '../../../src/records/organizations';
import type { Person } from '../../../src/records/people';
import type { StaffMember } from '../../../src/records/staff';
import { toCalendarDate } from '../../../src/shared/dates';

const today = toCalendarDate('2026-09-14')!;
const acme = { id: 'ORG-1', name: 'Acme' } as Organization;

function person(over: Partial<Person> = {}): Person {
  return {
    name: 'Ana Ruiz',
    role: 'Primary contact',
    since: null,
    until: null,
    email: 'ana@example.org',
    phone: null,
    contact: null,
    ...over,
  } as Person;
}

const contact = (people: Person[], named = 'Acme', organization: Organization | null = acme) =>
  partnerContact(organization, named, people, optedOut(people), today);

describe('the partner’s contact', () => {
  it('is the current primary contact', () => {
    const former = person({ name: 'Old', until: toCalendarDate('2026-09-13') });
    const next = person({ name: 'Next', since: toCalendarDate('2026-09-15') });
    const mentor = person({ name: 'Mentor', role: 'Mentor' });
    expect(contact([former, mentor, person(), next])).toEqual({
      email: 'ana@example.org',
      name: 'Ana Ruiz',
      phone: '',
    });
  });

  it.each([
    [[], '“Acme” has no current primary contact in People.'],
    [[person(), person({ name: 'Ben' })], 'more than one current primary contact: Ana Ruiz and Ben.'],
    [[person({ email: null })], 'Ana Ruiz has no email address in People that can be used.'],
    [[person({ contact: 'Do not contact' })], 'Ana Ruiz does not want to be contacted.'],
    [
      [person(), person({ role: 'Mentor', email: 'ANA@example.org' as never, contact: 'Do not contact' })],
      'The owner of ana@example.org does not want to be contacted.',
    ],
  ])('%#', (people, reason) => {
    expect(contact(people)).toEqual({ reason: expect.stringContaining(reason) });
  });

  it('says which organization it does not know', () => {
    expect(contact([], 'Acmee', null)).toEqual({ reason: '“Acmee” is not in Organizations, or is there twice.' });
    expect(contact([], '', null)).toEqual({ reason: 'No organization is named.' });
  });

  it('is looked for among the people of that organization', () => {
    const groups = byOrganization([person(), person({ name: 'Ben' }), person({ name: 'Lost' })], ({ name }) =>
      name === 'Lost' ? null : `of ${name}`,
    );
    expect([...groups.keys()]).toEqual(['of Ana Ruiz', 'of Ben']);
  });
});

describe('the responsible teacher', () => {
  const lee = { name: 'Ms. Lee', email: 'lee@example.edu', phone: null, until: null } as StaffMember;
  it.each([
    [lee, '', { email: 'lee@example.edu', name: 'Ms. Lee', phone: '' }],
    [null, '', { reason: 'No responsible teacher is named.' }],
    [null, 'Lea', { reason: '“Lea” is not in Staff, or is there twice.' }],
    [{ ...lee, email: null }, '', { reason: 'Ms. Lee has no email address in Staff that can be used.' }],
    [{ ...lee, until: toCalendarDate('2026-09-13') }, '', { reason: 'Ms. Lee is no longer at the school.' }],
    [{ ...lee, until: today }, '', { email: 'lee@example.edu', name: 'Ms. Lee', phone: '' }],
  ])('%#', (member, named, result) => {
    expect(responsibleTeacher(member, named, today)).toEqual(result);
  });
});
