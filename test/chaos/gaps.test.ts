/** The measure of the gaps, on runs told by hand: what a bundle does not do excuses nothing. */
import type { Call } from '../../chaos/schedules';
import { gapsOf } from '../../chaos/trace';

const [rooms, log] = [1, 2];
type Told = [sheetId: number, does: Call['does']] | string;

/** Calls in order: those on a sheet, and others by name. */
const run = (...told: Told[]): Call[] =>
  told.map((each, number) =>
    typeof each === 'string'
      ? { number, name: each }
      : { number, name: `Range.${each[1]}`, sheetId: each[0], does: each[1]! },
  );
const excused = (calls: Call[]): number[] => [...gapsOf(calls, rooms).excused].sort((a, b) => a - b);

test('a gap reaches from behind the look to where the writes are applied', () => {
  const calls = run(
    'Lock.tryLock',
    [rooms, 'looks at a line'],
    [rooms, 'looks at a line'],
    [rooms, 'writes'],
    'Lock.releaseLock',
  );
  expect(gapsOf(calls, rooms).tooLong).toEqual([]);
  expect(excused(calls)).toEqual([2, 3, 4]);
});

test('whoever does not look again under the lock is told so, and nothing before the lock is excused', () => {
  const calls = run([rooms, 'looks at all'], 'Lock.tryLock', [rooms, 'writes'], 'Lock.releaseLock');
  expect(gapsOf(calls, rooms).tooLong).toHaveLength(1);
  expect(excused(calls)).toEqual([3]);
});

test('a commit may ask three things of each tab that it writes, and no more', () => {
  const look: Told = [log, 'looks at a line'];
  const short = run([rooms, 'looks at all'], look, look, [rooms, 'writes'], 'Lock.releaseLock');
  const long = run([rooms, 'looks at all'], look, look, look, [rooms, 'writes'], 'Lock.releaseLock');
  expect([short, long].map((calls) => gapsOf(calls, rooms).tooLong.length)).toEqual([0, 1]);
  // Of two tabs, twice as many.
  const both = run([rooms, 'looks at all'], look, look, look, [log, 'writes'], [rooms, 'writes'], 'Lock.releaseLock');
  expect(gapsOf(both, rooms).tooLong).toEqual([]);
});

test('a second commit rests on a look of its own', () => {
  const calls = run(
    [rooms, 'looks at all'],
    [rooms, 'writes'],
    'Lock.releaseLock',
    'Lock.tryLock',
    [rooms, 'writes'],
    'Lock.releaseLock',
  );
  expect(gapsOf(calls, rooms).tooLong).toHaveLength(1);
  expect(excused(calls)).toEqual([1, 2, 5]);
});

test('to know how far a tab reaches is no look at where its rows stand', () => {
  const calls = run([rooms, 'looks at all'], 'Properties.getProperties', [rooms, 'asks'], [rooms, 'writes']);
  expect(gapsOf(calls, rooms).tooLong).toHaveLength(1);
});
