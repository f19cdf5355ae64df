// Which findings call for a goal.
import { sayAttained, withoutGoal } from '../../../src/features/goals/list-rules';
import type { Finding } from '../../../src/records/findings';
import type { Goal } from '../../../src/records/goals';

const finding = (id: string, count: number | null, answers: number | null, schoolYear = '2026–27'): Finding =>
  ({ id, count, answers, schoolYear }) as Finding;
const ids = (findings: readonly Finding[], named: string[] = []): string[] =>
  withoutGoal(findings, new Set(named)).map(({ id }) => id);

test('three people call for a goal, however many answered; two do not', () => {
  expect(ids([finding('three', 3, 100), finding('two', 2, 100)])).toEqual(['three']);
});

test('20 % of those who answered call for a goal; less does not', () => {
  expect(ids([finding('one of five', 1, 5), finding('two of ten', 2, 10)])).toEqual(['two of ten', 'one of five']);
  expect(ids([finding('one of six', 1, 6), finding('two of eleven', 2, 11)])).toEqual([]);
});

test('what nobody names any more, and what cannot be read, calls for none', () => {
  expect(ids([finding('nobody', 0, 0), finding('unread', null, 4), finding('of whom', 2, null)])).toEqual([]);
});

test('the newest year comes first, then what most named; a goal takes up only what it names', () => {
  const all = [finding('old', 9, 9, '2025–26'), finding('few', 3, 9), finding('many', 7, 9)];
  expect(ids(all)).toEqual(['many', 'few', 'old']);
  expect(ids(all, ['few'])).toEqual(['many', 'old']);
});

test('what a goal came to is said as far as it is known', () => {
  const goal = { status: 'Not met', actual: '12', target: '30', measure: null } as Goal;
  expect(sayAttained(goal)).toBe('Not met: 12. Target: 30.');
  expect(sayAttained({ ...goal, status: 'Agreed', actual: null, target: null })).toBe('Open. No target is set.');
});
