// Which optional parts are on: those with tabs once the tabs are made, the others once somebody has switched them on.
import { noteSwitched, switchedOn } from '../../src/switched';
import type { AnyTab } from '../../src/workbook/tab';

const tab = { key: 'goal' } as unknown as AnyTab;
const core = { name: 'Mail', optional: false, tabs: [] };
const goals = { name: 'Goals', optional: true, tabs: [tab] };
const checkIns = { name: 'Check-ins', optional: true, tabs: [] };
const parts = [core, goals, checkIns];

function memory() {
  const kept = new Map<string, string>();
  return {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string | null) => void (value === null ? kept.delete(key) : kept.set(key, value)),
    kept,
  };
}
const names = (kept: ReturnType<typeof memory>, made: boolean) =>
  switchedOn(parts, kept, () => made).map(({ name }) => name);

test('nothing was switched: what has its tabs is on, and what has none of its own is not', () => {
  expect(names(memory(), false)).toEqual(['Mail']);
  expect(names(memory(), true)).toEqual(['Mail', 'Goals']);
});

test('switched on and off again, each by itself', () => {
  const kept = memory();
  noteSwitched(kept, [checkIns], true);
  expect(names(kept, true)).toEqual(['Mail', 'Goals', 'Check-ins']);
  noteSwitched(kept, [goals], false);
  expect(names(kept, true)).toEqual(['Mail', 'Check-ins']);
  noteSwitched(kept, [checkIns], false);
  noteSwitched(kept, [core, goals], true);
  expect(names(kept, true)).toEqual(['Mail', 'Goals']);
  expect([...kept.kept.keys()]).toEqual([]);
  noteSwitched(kept, [checkIns], true);
  noteSwitched(kept, [checkIns], true);
  expect(kept.get('features.on')).toBe('["Check-ins"]');
});
