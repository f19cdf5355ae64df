import { features } from '../../../src/house';
import { formKeys } from '../../../src/features/year/old-students';
import { areOld } from '../../../src/features/year/old-students-rules';
import { toCalendarDate } from '../../../src/shared/dates';

const day = (text: string) => toCalendarDate(text)!;
const old = (row: { until?: string; gradYear?: number }, keepYears: number, today: string) =>
  areOld([{ until: row.until ? day(row.until) : null, gradYear: row.gradYear ?? null }], keepYears, day(today)).length;

test('the last day counts before the year of graduation, and without either nobody is old', () => {
  expect(old({ gradYear: 2027 }, 1, '2028-06-30')).toBe(0);
  expect(old({ gradYear: 2027 }, 1, '2028-07-01')).toBe(1);
  expect(old({ gradYear: 2027, until: '2026-01-15' }, 1, '2027-01-15')).toBe(0);
  expect(old({ gradYear: 2027, until: '2026-01-15' }, 1, '2027-01-16')).toBe(1);
  expect(old({ gradYear: 2027 }, 0, '2027-07-01')).toBe(1);
  expect(old({ gradYear: 2027 }, 0, '2027-06-30')).toBe(0);
  expect(old({}, 0, '2099-01-01')).toBe(0);
});

test('answers are looked for in forms that there are', () => {
  const known = features.flatMap(({ forms }) => forms.map(({ key }) => key));
  expect(formKeys.filter((key) => !known.includes(key))).toEqual([]);
});
