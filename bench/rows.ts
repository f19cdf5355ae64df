/** Invented rows. Each has its own id and contains its number in its texts. */
import { day, idOf, type Cells } from './school';

const list = (count: number, make: (number: number) => Cells): Cells[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const organizationName = (number: number): string => `Larkspur Works No. ${number}`;
export const teacherName = (number: number): string => `Teacher ${number}`;

export const organizations = (count: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('ORG', number),
    name: organizationName(number),
    category: 'Employer',
    industry: 'Machining',
    stage: number % 3 === 0 ? 'Partner' : 'Prospect',
    phone: `217-555-${String(number % 10_000).padStart(4, '0')}`,
    city: 'Alder Falls',
    state: 'IL',
    zip: '62701',
    source: 'Chamber list',
  }));

export const people = (count: number, organizationCount: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('PER', number),
    name: `Person ${number}`,
    organization: organizationName(number % organizationCount),
    jobTitle: 'Supervisor',
    role: number < organizationCount ? 'Primary contact' : 'Contact',
    since: day('2025-08-01'),
    email: `person${number}@example.com`,
  }));

export const staff = (count: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('STF', number),
    name: teacherName(number),
    role: 'Teacher',
    email: `teacher${number}@example.edu`,
  }));

/**
 * `from` is the first day, and `days` is the number of days over which they are spread evenly, in the order in which they
 * take place: as rows are that were added at the bottom over the years.
 */
export const activities = (
  count: number,
  { from = '2026-10-05', days = 200, organizationCount = 1, staffCount = 1 } = {},
): Cells[] =>
  list(count, (number) => {
    const date = day(from) + Math.floor((number * days) / count);
    return {
      id: idOf('ACT', number),
      title: `Visit No. ${number}`,
      kind: 'Field trip',
      status: date < day('2026-09-14') ? 'Held' : 'Planned',
      date,
      start: '9:30 AM',
      end: '11:00 AM',
      place: '410 Foundry Rd',
      organization: organizationName(number % organizationCount),
      teacher: teacherName(number % staffCount),
    };
  });

export const contacts = (count: number, organizationCount: number, staffCount: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('CON', number),
    date: day('2026-09-11') - (number % 700),
    organization: organizationName(number % organizationCount),
    person: `Person ${number % organizationCount}`,
    staff: teacherName(number % staffCount),
    way: 'Call',
    outcome: 'Talked about a visit in the spring.',
  }));

export const className = (number: number): string => `Class ${Math.floor(number / 30)}`;
export const code = (number: number): string => `K-${10_000 + number}`;

/** Thirty a class. */
export const students = (count: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('STU', number),
    code: code(number),
    name: `Invented Student${number}`,
    className: className(number),
    gradYear: 2028,
  }));

/** A permission and a release of each. */
export const requirements = (studentCount: number): Cells[] =>
  list(studentCount * 2, (number) => {
    const kind = number % 2 === 0 ? 'Family permission' : 'Host release';
    return {
      id: idOf('REQ', number),
      name: kind,
      kind,
      state: 'Approved',
      student: code(Math.floor(number / 2)),
      decided: day('2026-08-24'),
      expires: day('2027-06-30'),
    };
  });

/** Thirty students an activity, from the last activity backwards, so that all that are ahead have theirs. */
export const takingPart = (count: number, studentCount: number, activityCount: number): Cells[] =>
  list(count, (number) => ({
    id: idOf('ATT', number),
    meeting: `Visit No. ${activityCount - 1 - (Math.floor(number / 30) % activityCount)}`,
    student: code(number % studentCount),
    came: 'Yes',
    hours: 2.5,
  }));

export const messages = (count: number, state: 'draft' | 'approved'): Cells[] =>
  list(count, (number) => ({
    id: idOf('MSG', number),
    key: `note/ACT-22222/${number}/person${number}@example.com`,
    state,
    changedAt: '2026-09-11 08:00',
    kind: 'note',
    to: `person${number}@example.com`,
    toName: `Person ${number}`,
    outside: true,
    subject: `A visit, No. ${number}`,
    body: 'Dear partner,\n\nwe look forward to your visit.\n\nKind regards',
    sendOn: day('2026-09-14'),
    uselessAfter: day('2026-12-01'),
  }));

/** The text that someone pastes into the import: a heading and `count` lines. */
export const importText = (count: number): string =>
  [
    'Name,Category,Phone,City',
    ...list(count, (number) => ({
      line: `Foundry No. ${number},Employer,309-555-${String(number % 10_000).padStart(4, '0')},Alder Falls`,
    })).map(({ line }) => line),
  ].join('\n');
