/** Any value in any column of any tab: a value or a problem with its place, never a run that breaks off. */
import fc from 'fast-check';
import { opening } from '../../local/desk';
import type { ListedItems } from '../../src/shared/house-calls';
import { keysOf } from '../../chaos/facts';
import type { ProblemLine } from '../../src/features/overview/calls';
import type { MenuItem } from '../../local/runtime/machine';
import { features, tabs } from '../../src/house';
import { startSetUp, useEverything, type Story } from '../support/school';
import { cases } from './nasty';

type Value = string | number | boolean | null;

// A number in a date cell is a date. Of those before the year 10 and after 9999 nobody has told what Google gives.
const number = fc.double({ min: -690_000, max: 2_958_465, noNaN: true });
const cell: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<Value>(
    '',
    ' ',
    '#REF!',
    '#N/A',
    '=1/0',
    '2026-02-30',
    '24:00',
    '9:30 PM',
    '5/6/26',
    'TRUE',
    'yes',
    'Planned',
    'a@b',
    '@',
    'Ω≈ç√',
    '\u202Eevil',
    'x'.repeat(20_001),
    '‘single’',
    '0xFF',
    '1e400',
    '(555) 010-0199 ext. 7',
    'https://',
    '{{name}}',
    '\u0000',
  ),
  fc.integer({ min: -690_000, max: 2_958_465 }),
  number,
  fc.boolean(),
  fc.constant(null),
);

let story: Story;
beforeAll(async () => {
  story = await startSetUp();
  await useEverything(story);
});

test('the check answers for whatever stands in the cells', async () => {
  const rows = 4;
  const { desk } = story;
  const sheets = desk.book.sheets.filter((sheet) => keysOf(sheet).some((key) => key.endsWith('.id')));
  expect(sheets.length).toBeGreaterThanOrEqual(tabs.length - 1);
  const widest = Math.max(...sheets.map((sheet) => keysOf(sheet).filter(Boolean).length));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: widest, maxLength: widest }), { minLength: rows, maxLength: rows }),
      fc.nat(),
      async (values, shift) => {
        sheets.forEach((sheet, index) => {
          keysOf(sheet).forEach((key, column) => {
            if (key === '') return;
            for (let row = 0; row < rows; row++) {
              // Ids that are given and sound, given twice, or anything.
              const value: Value =
                key.endsWith('.id') && row < 2
                  ? `${tabOf(key)}-7K2M${row}`
                  : values[row]![(column + index + shift) % widest]!;
              sheet.grid.put(row + 3, column + 1, value);
            }
          });
        });
        const { problems } = await desk.ask<{ problems: ProblemLine[] }>('check.run', null);
        for (const { tab, row, columnNumber, text } of problems) {
          expect(text).toMatch(/[.…”)!?]$/);
          expect([row >= 1, columnNumber >= 1, tab !== '']).toEqual([true, true, true]);
        }
      },
    ),
    cases(8),
  );
});

test('the hourly run and every menu item go through it too, and say what failed in words', async () => {
  const { desk, school, said } = story;
  const inMenu = doorsIn(school.menus(desk.user).flatMap(({ items }) => items));
  const listed: string[] = [];
  for (const page of ['Program', 'Set up']) {
    const { sections } = await desk.ask<ListedItems>('items.list', { page });
    listed.push(...sections.flatMap(({ items }) => items.map(({ door }) => door)));
  }
  expect(inMenu.length + listed.length).toBeGreaterThanOrEqual(features.flatMap(({ menu = [] }) => menu).length / 2);
  for (const door of ['runNow', ...inMenu, ...listed, 'runNow']) {
    said.splice(0);
    const record = inMenu.includes(door) ? await desk.run(door) : await school.run(opening(door, desk.user));
    expect([door, record.status]).toEqual([door, 'completed']);
    const broken = record.log.filter(({ text }) => /TypeError|RangeError|ReferenceError/.test(text));
    expect([door, ...broken.map(({ text }) => text)]).toEqual([door]);
    for (const { text } of said) expect([door, text]).toEqual([door, expect.stringMatching(/[.…”)!?:](\n|$)/)]);
  }
}, 60_000);

function doorsIn(items: readonly MenuItem[]): string[] {
  return items.flatMap((item) =>
    item === 'separator' ? [] : 'items' in item ? doorsIn(item.items) : [item.functionName],
  );
}

function tabOf(key: string): string {
  return tabs.find((tab) => key.startsWith(`${tab.key}.`))?.prefix ?? 'X';
}
