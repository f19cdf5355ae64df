import fc from 'fast-check';
import type { Head } from '../../../src/google/layout';
import { text } from '../../../src/workbook/columns';
import { findTabs, freeTitle, inTabOrder, isUntouched, positionOf } from '../../../src/workbook/layout/tab-order';
import { columnKey, defineTab, type AnyTab, type Group } from '../../../src/workbook/tab';

const tab = (key: string, group: Group = 'Who'): AnyTab =>
  defineTab({
    key,
    title: key.toUpperCase(),
    group,
    about: 'For tests.',
    prefix: 'T',
    columns: {
      a: text({ title: 'A', note: '.' }),
      b: text({ title: 'B', note: '.' }),
      c: text({ title: 'C', note: '.' }),
    },
  });

const head = (sheetId: number, title: string, top: string[][] = []): Head => ({
  sheetId,
  title,
  top,
  rows: 1000,
  columns: 26,
});
const keysOf = (of: AnyTab): string[] => Object.keys(of.columns).map((name) => columnKey(of, name));

describe('which sheet is which tab', () => {
  const [one, two] = [tab('one'), tab('two')];

  test('the one remembered, whatever it is called', () => {
    const found = findTabs([one, two], [head(5, 'Renamed'), head(6, 'ONE')], { one: 5 });
    expect([...found].map(([key, { sheetId }]) => [key, sheetId])).toEqual([['one', 5]]);
  });

  test('else one with most of its keys; a title alone makes no tab ours', () => {
    const heads = [head(3, 'ONE'), head(4, 'Copy of ONE', [keysOf(one)]), head(5, 'TWO', [[keysOf(two)[0]!]])];
    const found = findTabs([one, two], heads, { one: 99 });
    expect([...found].map(([key, { sheetId }]) => [key, sheetId])).toEqual([['one', 4]]);
  });

  test('a copy of a tab that is there stays a copy', () => {
    const found = findTabs([one], [head(4, 'Copy', [keysOf(one)]), head(5, 'ONE', [keysOf(one)])], { one: 5 });
    expect(found.get('one')?.sheetId).toBe(5);
  });
});

test('tabs come group by group, within a group as declared', () => {
  const tabs = [tab('log', 'Machinery'), tab('org'), tab('start', 'Home'), tab('person')];
  expect(inTabOrder(tabs).map(({ key }) => key)).toEqual(['start', 'org', 'person', 'log']);
});

test('a title that is taken, in whatever case, is told apart', () => {
  expect(freeTitle('Staff', ['People'])).toBe('Staff');
  expect(freeTitle('Staff', ['staff'])).toBe('Staff (Partnerbook)');
  expect(freeTitle('Staff', ['STAFF', 'Staff (partnerbook)'])).toBe('Staff (Partnerbook 2)');
});

test('a new tab goes behind the one before it in our order, wherever that stands', () => {
  const order = ['start', 'org', 'person', 'log'];
  expect(positionOf('start', order, [null, 'org'])).toBe(0);
  expect(positionOf('person', order, ['org', null, 'start'])).toBe(1);
  expect(positionOf('person', order, ['start', null, null])).toBe(1);
  expect(positionOf('log', order, [null])).toBe(0);
});

test('tabs put in one after the other into an empty bar stand in our order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']), (missing) => {
      const order = ['a', 'b', 'c', 'd', 'e'];
      const bar = order.filter((key) => !missing.includes(key));
      for (const key of order.filter((each) => missing.includes(each))) bar.splice(positionOf(key, order, bar), 0, key);
      expect(bar).toEqual(order);
    }),
  );
});

test('only an empty first sheet with the name that Google gave it is nobody’s', () => {
  const blank = [
    ['', ''],
    ['', ''],
  ];
  expect(isUntouched(head(0, 'Sheet1', blank))).toBe(true);
  expect(isUntouched(head(0, 'Hoja 1', blank))).toBe(true);
  expect(isUntouched(head(0, 'Partners', blank))).toBe(false);
  expect(isUntouched(head(12, 'Sheet1', blank))).toBe(false);
  expect(isUntouched(head(0, 'Sheet1', [['', 'x']]))).toBe(false);
});
