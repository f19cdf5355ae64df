import { makeRoom, mostInSight, putAway, type Shown } from '../../../src/workbook/sight-rules';
import { calendarDate } from '../../../src/shared/dates';

const [yesterday, today] = [calendarDate(2026, 9, 14)!, calendarDate(2026, 9, 15)!];
const shown = (sheetId: number, more: Partial<Shown> = {}): Shown => ({
  sheetId,
  on: yesterday,
  edited: null,
  ...more,
});
const ids = (all: readonly Shown[]): number[] => all.map(({ sheetId }) => sheetId);

test('what was shown on an earlier day is put away, unless somebody types there or jumped there today', () => {
  const all = [shown(1), shown(2, { on: today }), shown(3, { edited: today }), shown(4, { edited: yesterday })];
  expect(ids(putAway(all, today))).toEqual([1, 4]);
});

test('one more makes room only where it would be the eleventh, of what the app has shown longest ago', () => {
  const bar = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const all = [shown(3), shown(2), shown(99)];
  expect(ids(makeRoom(all, bar(mostInSight - 1), today))).toEqual([]);
  expect(ids(makeRoom(all, bar(mostInSight), today))).toEqual([3]);
  expect(ids(makeRoom(all, bar(mostInSight + 1), today))).toEqual([3, 2]);
});

test('where somebody typed today goes last, and what staff show themselves never', () => {
  const bar = Array.from({ length: mostInSight }, (_, index) => index + 1);
  expect(ids(makeRoom([shown(1, { edited: today }), shown(2, { on: today })], bar, today))).toEqual([2]);
  expect(ids(makeRoom([shown(1, { edited: today })], bar, today))).toEqual([1]);
  expect(ids(makeRoom([], bar, today))).toEqual([]);
});
