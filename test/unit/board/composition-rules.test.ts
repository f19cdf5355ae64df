// Who is missing on the board, and whose term ends.
import { endingTerms, gapsOf, plannedWithoutBoard } from '../../../src/features/board/year/composition-rules';
import type { Board, Seat } from '../../../src/records/board-rules';
import type { Offer } from '../../../src/records/offers';
import type { Organization } from '../../../src/records/organizations';
import type { Person } from '../../../src/records/people';
import type { StaffMember } from '../../../src/records/staff';
import type { CalendarDate } from '../../../src/shared/dates';

const colleague = (role: StaffMember['role'], office: StaffMember['office'] = null) =>
  ({ id: `STF-${role ?? ''}`, name: `The ${(role ?? '').toLowerCase()}`, role, office }) as StaffMember;
const person = (name: string, more: Partial<Person> = {}) =>
  ({ id: `PER-${name}`, name, office: null, department: null, until: null, ...more }) as Person;
const seat = (name: string, representative: Person | null, more: Partial<Organization> = {}): Seat => ({
  organization: { id: name, name, category: 'Employer', ...more } as Organization,
  representative,
  substitutes: [],
});
const college = (representative: Person | null) =>
  seat('Lakeside College', representative, { category: 'Postsecondary' });

/** Nobody is missing. */
const whole = (): Board => ({
  seats: [
    seat('Alder Clinic', person('Bess Okafor', { office: 'Co-chair' })),
    college(person('Lee Ford', { department: 'Nursing' })),
  ],
  school: [colleague('Teacher', 'Chair'), colleague('Counselor'), colleague('Principal')],
});
const names = (board: Board, offers: Offer[] = []) => gapsOf(board, () => offers).map(({ name }) => name);
const textOf = (board: Board, name: string) => gapsOf(board, () => []).find((gap) => gap.name === name)?.text;

test('a whole board lacks nobody', () => expect(names(whole())).toEqual([]));

test.each([
  ['Teacher', 'Faculty', 'No teacher'],
  ['Counselor', 'Counselor', 'No counselor'],
  ['Principal', 'Administrator', 'No administrator'],
] as const)('without a %s the board lacks: %s', (role, name, says) => {
  const { seats, school } = whole();
  const board = { seats, school: school.filter((each) => each.role !== role) };
  expect(names(board)).toContain(name);
  expect(textOf(board, name)).toContain(says);
});

test.each(['Administrator', 'Superintendent'] as const)('a %s is an administrator, too', (role) => {
  const { seats, school } = whole();
  expect(names({ seats, school: [...school.slice(0, 2), colleague(role)] })).toEqual([]);
});

test('a college needs a department or a dual credit course; one such college is enough', () => {
  const { seats, school } = whole();
  const [clinic] = seats;
  const silent = { seats: [clinic!, college(person('Lee Ford'))], school };
  expect(names({ seats: [clinic!], school })).toEqual(['College']);
  expect(names(silent)).toEqual(['Lakeside College']);
  const course = { kind: 'Dual credit course', side: null, status: 'Open' } as Offer;
  expect(names(silent, [course])).toEqual([]);
  expect(names(silent, [{ ...course, status: 'Ended' }])).toEqual(['Lakeside College']);
  expect(names(silent, [{ ...course, side: 'School gives' }])).toEqual(['Lakeside College']);
  expect(names(silent, [{ ...course, kind: 'Mentor' }])).toEqual(['Lakeside College']);
  const substitute = { ...college(person('Lee Ford')), substitutes: [person('Ana', { department: 'Welding' })] };
  expect(names({ seats: [clinic!, substitute], school })).toEqual([]);
  expect(names({ seats: [...seats, college(person('Other'))], school })).toEqual([]);
});

test('B34 two chairs, one of them a partner', () => {
  const chairs = (
    school: StaffMember['office'],
    partner: Person['office'],
    counselor: StaffMember['office'] = null,
  ) => {
    const board: Board = {
      seats: [seat('Alder Clinic', person('Bess Okafor', { office: partner })), ...whole().seats.slice(1)],
      school: [colleague('Teacher', school), colleague('Counselor', counselor), colleague('Principal')],
    };
    return textOf(board, 'Chairs');
  };
  expect(chairs('Chair', 'Co-chair')).toBeUndefined();
  expect(chairs('Chair', null, 'Co-chair')).toBe(
    'The teacher and The counselor are both of the school. One should be a partner.',
  );
  expect(chairs('Chair', null)).toBe('Only The teacher chairs the board. Choose a co-chair, who should be a partner.');
  expect(chairs(null, 'Chair')).toBe('Only Bess Okafor chairs the board. Choose a co-chair.');
  expect(chairs('Secretary', null)).toContain('Nobody chairs the board.');
  expect(chairs('Chair', 'Co-chair', 'Co-chair')).toBe('3 people chair the board. Two are enough.');
});

test('empty seats are named; without any seat that is said', () => {
  const { seats, school } = whole();
  const board = { seats: [...seats, seat('Bell Foundry', null)], school };
  expect(names(board)).toEqual(['Bell Foundry']);
  expect(gapsOf(board, () => [])[0]!.organization!.id).toBe('Bell Foundry');
  expect(names({ seats: [], school })).toEqual(['Partners', 'College', 'Chairs']);
});

test('a term that ends within 60 days is named with its day', () => {
  const today = '2026-09-14' as CalendarDate;
  const ends = (until: string | null) =>
    endingTerms(
      { seats: [seat('Alder Clinic', person('Bess Okafor', { until: until as CalendarDate }))], school: [] },
      today,
    );
  expect(ends('2026-11-13')[0]!.text).toContain('The term of Bess Okafor ends on Fri, Nov 13, 2026.');
  expect(ends('2026-11-14')).toEqual([]);
  expect(ends('2026-09-14')).toHaveLength(1);
  expect(ends(null)).toEqual([]);
  expect(endingTerms({ seats: [seat('Bell Foundry', null)], school: [] }, today)).toEqual([]);
});

test('B32 activities ahead and no seat are told; the first seat ends it', () => {
  const asked = { boardStatus: 'Invited' } as const;
  expect(plannedWithoutBoard([asked], 1)).toMatch(/^1 activity is planned, and no partner sits on/);
  expect(plannedWithoutBoard([asked], 0)).toBeNull();
  expect(plannedWithoutBoard([asked, { boardStatus: 'On the board' }], 2)).toBeNull();
});
