import type { ColorFact } from '../../../src/google/layout';
import { choice, date, text } from '../../../src/workbook/columns';
import { colorsOf, isColored, lostColors } from '../../../src/workbook/layout/colors';
import { defineTab, type AnyTab } from '../../../src/workbook/tab';

const rooms: AnyTab = defineTab({
  key: 'room',
  title: 'Rooms',
  group: 'Who',
  about: 'Where things happen.',
  prefix: 'RM',
  open: ['state', 'by'],
  columns: {
    name: text({ title: 'Room', note: '.' }),
    state: choice(['Open', 'Dropped'], { title: 'State', note: '.', tones: { Open: 'good', Dropped: 'off' } }),
    by: date({ title: 'By', note: '.', due: true }),
    notes: text({ title: 'Notes', note: '.' }),
  },
});
const places = new Map([
  ['name', 1],
  ['id', 2],
  ['state', 3],
  ['by', 4],
  ['notes', 5],
]);
const wanted = colorsOf(rooms, places);
const facts = (): ColorFact[] => wanted.map(({ tone: _tone, ...fact }) => fact);

test('a word colors its cell; what is off strikes out the open columns and goes before what is due', () => {
  expect(wanted).toEqual([
    { when: 'is', text: 'Open', at: 0, columns: [3], tone: 'good' },
    { when: 'is', text: 'Dropped', at: 0, columns: [3], tone: 'off' },
    { when: 'row', text: 'Dropped', at: 3, columns: [1, 3, 4], tone: 'off' },
    { when: 'due', text: '', at: 0, columns: [4], tone: 'bad' },
  ]);
  expect(isColored(rooms)).toBe(true);
});

test('what is there is not lost, in whatever color and wherever else it counts', () => {
  expect(lostColors(wanted, facts())).toEqual([]);
  const wider = facts().map((fact) => ({ ...fact, columns: [...fact.columns, 9] }));
  expect(lostColors(wanted, wider)).toEqual([]);
});

test('what is gone comes back alone', () => {
  wanted.forEach((plan, gone) =>
    expect(
      lostColors(
        wanted,
        facts().filter((_, index) => index !== gone),
      ),
    ).toEqual([plan]),
  );
});

test('a rule that looks at another column or covers another one is not ours', () => {
  const [open, dropped, row, due] = facts() as [ColorFact, ColorFact, ColorFact, ColorFact];
  expect(lostColors(wanted, [open, dropped, { ...row, at: 5 }, due])).toEqual([wanted[2]]);
  expect(lostColors(wanted, [{ ...open, columns: [5] }, dropped, row, due])).toEqual([wanted[0]]);
});

test('of a row staff may take cells out', () => {
  const less = facts().map((fact) => (fact.when === 'row' ? { ...fact, columns: [1] } : fact));
  expect(lostColors(wanted, less)).toEqual([]);
});

test('a column that is not there gets none', () => {
  const without = new Map([...places].filter(([name]) => name !== 'state'));
  expect(colorsOf(rooms, without).map(({ when }) => when)).toEqual(['due']);
});
