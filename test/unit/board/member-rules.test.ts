// What members of the board give: what they take on, when they were last seen, what they help with and offer.
import {
  curriculumAdvice,
  helpOf,
  idleSeats,
  skillsOf,
  takenOn,
  type Sign,
} from '../../../src/features/board/year/member-rules';
import type { Activity } from '../../../src/records/activities';
import type { TakingPart } from '../../../src/records/attendance';
import { membersOf, type Board, type Seat } from '../../../src/records/board-rules';
import type { Offer } from '../../../src/records/offers';
import type { Organization } from '../../../src/records/organizations';
import type { Person } from '../../../src/records/people';
import type { StaffMember } from '../../../src/records/staff';
import type { Topic } from '../../../src/records/topics';
import type { CalendarDate } from '../../../src/shared/dates';

const today = '2027-01-20' as CalendarDate;
const day = (text: string) => text as CalendarDate;
const seat = (name: string, person: string | null, helpsWith: string[] | null = null): Seat => ({
  organization: { id: name, name } as Organization,
  representative: person === null ? null : ({ id: `PER-${person}`, name: person, office: null, helpsWith } as Person),
  substitutes: [],
});

test('B54 what members take on is gathered from the meetings of this school year, one line each, once', () => {
  const school = [{ id: 'STF-1', name: 'Kim Park', office: null } as StaffMember];
  const board: Board = { seats: [seat('Alder Clinic', 'Bess Okafor'), seat('Bell Foundry', 'Ana Ruiz')], school };
  const meetings = ['2026-06-30', '2026-07-01', '2026-12-09'].map(
    (date) => ({ id: date, date: day(date) }) as Activity,
  );
  const part = (person: string, organization: string | null, takesOn: string) =>
    ({
      person,
      student: null,
      organization: organization && { label: organization },
      takesOn,
      came: 'Yes',
    }) as TakingPart;
  const rows: Record<string, TakingPart[]> = {
    '2026-06-30': [part('Ana Ruiz', 'Bell Foundry', 'Last year’s promise')],
    '2026-07-01': [part('Bess Okafor', 'Alder Clinic', '- Two job shadows\n\nA talk')],
    '2026-12-09': [
      part('Bess Okafor', 'Alder Clinic', 'A talk'),
      part('Kim Park', null, 'Notes'),
      part('A guest', null, 'Flags'),
    ],
  };
  const found = takenOn(board, membersOf(board), meetings, ({ id }) => rows[id]!, (row) => row.organization?.label ?? null, today); // prettier-ignore
  expect(found.map(({ member, lines }) => [member.name, lines])).toEqual([
    ['Bess Okafor', ['Two job shadows', 'A talk']],
    ['Ana Ruiz', []],
    ['Kim Park', ['Notes']],
  ]);
});

test('B61 a member is idle after 120 days without a sign; the last sign is said, those longest away come first', () => {
  const seats = ['A', 'B', 'C', 'D'].map((name) => seat(name, name));
  const signs: Record<string, Sign[]> = {
    A: [{ date: day('2026-09-22'), what: 'Plant tour' }, { date: day('2026-08-01'), what: 'Call' }], // prettier-ignore
    B: [{ date: day('2026-09-23'), what: 'Call' }],
    // Ahead: no sign yet.
    C: [{ date: day('2026-06-01'), what: 'Visit' }, { date: day('2027-02-01'), what: 'Board meeting' }], // prettier-ignore
    D: [],
  };
  const found = idleSeats(seats, ({ organization }) => signs[organization.id]!, today);
  expect(found.map((each) => [each.seat.organization.name, each.why])).toEqual([
    ['D', 'No meeting, activity or talk has ever been noted.'],
    ['C', 'Last sign: Visit, Mon, Jun 1, 2026.'],
    ['A', 'Last sign: Plant tour, Tue, Sep 22, 2026.'],
  ]);
});

test('B63 skills by member, those without one first; an empty seat has no skills to name', () => {
  const found = skillsOf([seat('A', 'Ana', ['Welding', 'student data']), seat('B', 'Bo', []), seat('C', null)]);
  expect(found.map(({ why, empty }) => [why, empty])).toEqual([
    ['Bo: no skill yet. Ask, and fill in “Helps with” in People.', true],
    ['Ana: Welding, student data', false],
  ]);
});

test('B84 what each member offers, each kind once; what has ended or what the school gives does not count', () => {
  const offer = (kind: Offer['kind'], more: Partial<Offer> = {}) =>
    ({ kind, side: null, status: 'Open', ...more }) as Offer;
  const offers: Record<string, Offer[]> = {
    A: [offer('Mentor'), offer('Mentor'), offer('Host a meeting', { status: 'Promised' })],
    B: [offer('Mentor', { status: 'Ended' }), offer('Money', { side: 'School gives' })],
  };
  const found = helpOf([seat('A', 'Ana'), seat('B', 'Bo')], ({ organization }) => offers[organization.id]!);
  expect(found.map((each) => [each.seat.organization.name, each.why, each.empty])).toEqual([
    ['B', 'Offers nothing yet. Talk about what it could do.', true],
    ['A', 'Mentor, Host a meeting', false],
  ]);
});

test('B102 only what was decided on the course sequence is advice, the newest first', () => {
  const topic = (id: string, more: Partial<Topic>) =>
    ({ id, area: 'Course sequence', state: 'Decided', result: 'Approved', date: day('2026-09-14'), ...more }) as Topic;
  const found = curriculumAdvice([
    topic('old', {}),
    topic('new', { date: day('2026-12-09') }),
    topic('other area', { area: 'Budget' }),
    topic('open', { state: 'Accepted' }),
    topic('no result', { result: null }),
  ]);
  expect(found.map(({ id }) => id)).toEqual(['new', 'old']);
});
