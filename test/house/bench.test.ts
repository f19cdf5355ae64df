// The bench measures what it says: on the built bundle, with limits that can be exceeded.
import { excess, type Operation } from '../../bench/measure';
import { add, change, send } from '../../bench/operations';
import { flood, inquiries } from '../../bench/intake';
import { campaign, letters, merge } from '../../bench/recruiting';

test.each([
  ['three changed rows', change],
  ['three imported rows', add],
  ['three mails', send],
  ['three drafts of a campaign', campaign],
  ['a merge with three contacts', merge],
  ['three inquiries', inquiries],
  ['three letters', letters],
])(
  '%s cost the built bundle no more calls than planned, and the usual program more with each row',
  async (_what, operation) => {
    const small = await operation(3);
    const large = await operation(12);
    for (const { calls, maxCalls, syncs, maxSyncs } of [small, large]) {
      expect(calls).toBeGreaterThan(0);
      expect(calls).toBeLessThanOrEqual(maxCalls!);
      expect(syncs).toBeLessThanOrEqual(maxSyncs ?? Infinity);
    }
    expect(large.usual!.calls).toBeGreaterThan(small.usual!.calls);
    expect(large.cpuMs).toBeGreaterThan(0);
  },
);

test('what came at once comes in slices, each of which costs the same', async () => {
  const [all, longest] = await flood(450);
  expect(excess(all!)).toEqual([]);
  expect(excess(longest!)).toEqual([]);
  expect(longest!.calls).toBe(1);
});

test('what lies beyond a limit is told', () => {
  const operation: Operation = {
    name: 'send messages',
    n: 10,
    calls: 29,
    syncs: 3,
    maxCalls: 28,
    maxSyncs: 2,
    overFloor: { ratio: 1.2, max: 1.1 },
    modelledSeconds: { low: 1, typical: 2, high: 3 },
    cpuMs: 5,
    usual: null,
  };
  expect(excess(operation)).toEqual([
    'send messages, 10: 29 calls, at most 28',
    'send messages, 10: 3 syncs, at most 2',
    'send messages, 10: 1.2 × the floor, at most 1.1',
  ]);
  expect(excess({ ...operation, calls: 28, syncs: 2, overFloor: { ratio: 1.1, max: 1.1 } })).toEqual([]);
  expect(excess({ ...operation, maxCalls: null, maxSyncs: null, overFloor: undefined })).toEqual([]);
});
