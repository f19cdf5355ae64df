import type { RuleFact, RulePlan } from '../../../src/google/layout';
import { choice, date, reference, text, tick, timestampColumn } from '../../../src/workbook/columns';
import { formatHolds, noteOf, ruleHolds, ruleOf } from '../../../src/workbook/layout/dress';
import { defineTab, type AnyTab } from '../../../src/workbook/tab';

const rooms: AnyTab = defineTab({
  key: 'room',
  title: 'Rooms',
  group: 'Who',
  about: 'Where things happen.',
  prefix: 'RM',
  label: 'name',
  columns: {
    name: text({ title: 'Room', note: 'As on the door.', required: true }),
    floor: choice(['Ground', 'First'], { title: 'Floor', note: 'Of the building.' }),
    since: date({ title: 'Since', note: 'First day.' }),
    beside: reference(() => rooms, { title: 'Beside', note: 'Its neighbor.' }),
    open: tick({ title: 'Open', note: 'To all.', app: true }),
    state: choice(['new', 'old'], { title: 'State', note: 'Of the row.', app: true }),
    seen: timestampColumn({ title: 'Seen', note: 'When.' }),
  },
});

test('staff columns get the rule of their kind, app columns only their boxes', () => {
  const rule = (name: string) => ruleOf(rooms, name, () => 2);
  expect(rule('floor')).toMatchObject({ kind: 'list', choices: ['Ground', 'First'] });
  expect(rule('since')).toMatchObject({ kind: 'date' });
  expect(rule('beside')).toMatchObject({ kind: 'range', tabKey: 'room', column: 2 });
  expect(rule('open')).toMatchObject({ kind: 'tick' });
  expect([rule('state'), rule('seen'), rule('name'), rule('id')]).toEqual([null, null, null, null]);
  expect(ruleOf(rooms, 'beside', () => null)).toBeNull();
});

test('a note says what belongs here, whether it is needed and who fills it in', () => {
  expect(noteOf(rooms, 'name')).toBe('As on the door. Needed.');
  expect(noteOf(rooms, 'open')).toBe('To all. Partnerbook fills this in.');
});

test.each([
  ['@', '@', true],
  ['@', 'General', false],
  ['@', '0.###############', false],
  ['ddd, mmm d, yyyy', 'yyyy-mm-dd', true],
  ['ddd, mmm d, yyyy', 'm/d/yy', true],
  ['ddd, mmm d, yyyy', 'dddd, mmmm d', true],
  ['ddd, mmm d, yyyy', '@', false],
  ['ddd, mmm d, yyyy', 'General', false],
  ['ddd, mmm d, yyyy', '0.00', false],
  ['0', '#,##0', true],
  ['0', '0.###############', true],
  ['0', '#,##0 "days"', true],
  ['0', '[Red]0', true],
  ['0', '@', false],
  ['0', 'm/d/yyyy', false],
  ['General', 'General', true],
])('a column that should be %s and is %s: %s', (wanted, present, holds) => {
  expect(formatHolds(wanted, present)).toBe(holds);
});

describe('whether a rule holds', () => {
  const list: RulePlan = { kind: 'list', choices: ['Ground', 'First'], help: () => '' };
  const names: RulePlan = { kind: 'range', tabKey: 'room', column: 2, help: () => '' };
  const source = { sheetId: 7, lastRow: 1000 };
  const range = (change: Partial<Extract<RuleFact, { kind: 'range' }>> = {}): RuleFact => ({
    kind: 'range',
    sheetId: 7,
    column: 2,
    lastRow: 1000,
    ...change,
  });

  test.each<[string, RulePlan, RuleFact | null, boolean]>([
    ['none is there', list, null, false],
    ['it is broken', names, { kind: 'broken' }, false],
    ['it offers the choices', list, { kind: 'list', choices: ['First', 'Ground'] }, true],
    ['it offers more', list, { kind: 'list', choices: ['Ground', 'First', 'Attic'] }, true],
    ['a choice is missing', list, { kind: 'list', choices: ['Ground'] }, false],
    ['staff made another of their own', list, { kind: 'other' }, true],
    ['it takes the names', names, range(), true],
    ['it takes more rows than there are', names, range({ lastRow: 5000 }), true],
    ['it ends above the last names', names, range({ lastRow: 999 }), false],
    ['it points to another tab', names, range({ sheetId: 8 }), false],
    ['it points to another column', names, range({ column: 3 }), false],
  ])('%s', (_when, wanted, present, holds) => {
    expect(ruleHolds(wanted, present, source)).toBe(holds);
  });

  test('names of a tab that is only being made cannot be there yet', () => {
    expect(ruleHolds(names, range(), null)).toBe(false);
  });
});
