// What a partnership lacks, from which day that is a problem, and of which school year a goal is.
import { isOfYear, isUnanswered } from '../../../src/records/goal-rules';
import type { Goal } from '../../../src/records/goals';
import { isOverdue, lacksOf, partnerSinceOf } from '../../../src/records/partnership-rules';
import type { Partnership } from '../../../src/records/partnerships';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string): CalendarDate => text as CalendarDate;
const goal = (values: Partial<Goal>): Goal => ({ schoolYear: null, due: null, ...values }) as Goal;

test('a goal is of the year it says, or of its day, or else of this year', () => {
  expect(isOfYear(goal({ schoolYear: '2025-26', due: day('2026-09-01') }), '2025–26')).toBe(true);
  expect(isOfYear(goal({ due: day('2026-06-30') }), '2025–26')).toBe(true);
  expect(isOfYear(goal({ due: day('2026-07-01') }), '2025–26')).toBe(false);
  expect(isOfYear(goal({ schoolYear: 'soon', due: day('2026-07-01') }), '2026–27')).toBe(true);
  expect(isOfYear(goal({}), '2026–27')).toBe(true);
});

test.each([
  ['2026-10-14', false],
  ['2026-10-15', true],
])('of a partner since September 14, a lack on %s is a problem: %s', (today, is) => {
  const since = { partnerSince: day('2026-09-14') };
  expect(isOverdue({ sinceYear: false }, since, day(today))).toBe(is);
  expect(isOverdue({ sinceYear: true }, since, day(today))).toBe(is);
});

test('of an old partner, goals are a problem from the 31st day of a school year, leads at once', () => {
  const since = { partnerSince: day('2024-03-01') };
  expect(isOverdue({ sinceYear: true }, since, day('2026-06-30'))).toBe(true);
  expect(isOverdue({ sinceYear: true }, since, day('2026-07-31'))).toBe(false);
  expect(isOverdue({ sinceYear: true }, since, day('2026-08-01'))).toBe(true);
  expect(isOverdue({ sinceYear: false }, since, day('2026-07-01'))).toBe(true);
});

test('nothing is a problem while nobody knows since when it is a partner', () => {
  expect(isOverdue({ sinceYear: false }, { partnerSince: null }, day('2026-10-15'))).toBe(false);
});

test('since when it is a partner stays, begins today, and ends with the stage', () => {
  const today = day('2026-10-15');
  expect(partnerSinceOf('Partner', { partnerSince: day('2026-09-14') }, today)).toBe('2026-09-14');
  expect(partnerSinceOf('Partner', { partnerSince: null }, today)).toBe(today);
  expect(partnerSinceOf('Paused', { partnerSince: day('2026-09-14') }, today)).toBeNull();
  expect(partnerSinceOf(null, { partnerSince: null }, today)).toBeNull();
});

test('without a tab Goals, only leads are missing', () => {
  const row = { schoolLead: null, partnerLead: null } as Partnership;
  const lacks = lacksOf({ row, goals: null, schoolLead: null, people: [] }, day('2026-10-15'));
  expect(lacks.map(({ column }) => column)).toEqual(['schoolLead', 'partnerLead']);
});

test('a school lead who is not in Staff is said', () => {
  const row = { schoolLead: { label: 'Quin Abara' }, partnerLead: null } as Partnership;
  const [lack] = lacksOf({ row, goals: null, schoolLead: null, people: [] }, day('2026-10-15'));
  expect(lack!.text).toBe('“Quin Abara”, the school lead, is not in Staff.');
});

test.each([
  ['the day itself', '2026-10-15', null, 'Agreed', false],
  ['the day before', '2026-10-14', null, 'Agreed', true],
  ['once it says what it came to', '2026-10-14', '12', 'Agreed', false],
  ['a draft', '2026-10-14', null, 'Draft', false],
  ['one that was dropped', '2026-10-14', null, 'Dropped', false],
  ['one that is said to be met', '2026-10-14', null, 'Met', true],
] as const)('a goal to be looked at by %s', (_when, due, actual, status, is) => {
  expect(isUnanswered({ due: day(due), actual, status }, day('2026-10-15'))).toBe(is);
});
