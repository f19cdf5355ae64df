// What a column of numbers makes of a cell: whole numbers such as students, and decimals such as hours.
import { decimal, wholeNumber } from '../../../src/workbook/columns';

const hours = decimal({ title: 'Hours', note: '.' });
const count = wholeNumber({ title: 'Students', note: '.' });

test.each([
  [1.5, 1.5],
  [0, 0],
  [-2.25, -2.25],
  ['1.5', 1.5],
  [' 2 ', 2],
  ['1,250', 1250],
  ['1 250.5', 1250.5],
  ['1,250.5', 1250.5],
  ['', null],
  ['  ', null],
])('A26 hours: %j is %j', (cell, value) => {
  expect(hours.read(cell)).toEqual({ value });
});

test.each([
  [1.005, 1.01, 1],
  [2.344, 2.34, 2],
  [2.5, 2.5, 3],
  ['2.499', 2.5, 2],
])('%j is %j as a decimal, to the hundredth as it is shown, and %j as a whole number', (cell, decimal, whole) => {
  expect(hours.read(cell)).toEqual({ value: expect.closeTo(decimal, 1) as number });
  expect(count.read(cell)).toEqual({ value: whole });
});

test.each([
  ['1,5', { code: 'unclear-decimal', detail: '1.5' }],
  ['12,50', { code: 'unclear-decimal', detail: '12.50' }],
  ['two', { code: 'not-a-number' }],
  ['1:30', { code: 'not-a-number' }],
  ['1.5 h', { code: 'not-a-number' }],
  [true, { code: 'not-a-number' }],
])('hours: %j is a question and no guess', (cell, complaint) => {
  expect(hours.read(cell)).toEqual({ complaint });
});

test('a whole number says so itself where a comma may mean two things', () => {
  expect(count.read('12,5')).toEqual({ complaint: { code: 'unclear-number', detail: '12.5' } });
});

test('decimals are written as numbers', () => {
  expect(hours.write(1.25)).toBe(1.25);
  expect([hours.format, count.format]).toEqual(['0.0#', '0']);
});
