import fc from 'fast-check';
import { shownMark } from '../../../src/calendar/mark-rules';
import { added, record, shown, TwoSides } from './two-sides';

// What can happen on either side between passes, and a pass that dies after any of its writes.
const day = fc.integer({ min: 1, max: 28 });
const which = fc.integer({ min: 0, max: 3 });
const change = fc.oneof(
  fc.record({ do: fc.constant('row' as const), which, day }),
  fc.record({
    do: fc.constant('standing' as const),
    which,
    to: fc.constantFrom('on' as const, 'idea' as const, 'off' as const),
  }),
  fc.record({ do: fc.constant('no row' as const), which }),
  fc.record({ do: fc.constant('event' as const), which, day }),
  fc.record({ do: fc.constant('delete' as const), which }),
  fc.record({ do: fc.constant('restore' as const), which }),
  fc.record({ do: fc.constant('add' as const), which, day }),
  fc.record({ do: fc.constant('run' as const), most: fc.integer({ min: 0, max: 5 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const nth = <T>(values: Iterable<T>, index: number): T | undefined => [...values][index];

function happen(sides: TwoSides, what: Change): void {
  if (what.do === 'run') return void sides.run(what.most);
  const row = nth(sides.rows.values(), what.which);
  const event = nth(sides.events.values(), what.which);
  if (what.do === 'row' && row)
    sides.rows.set(row.recordId, { ...record(row.recordId, shown('Row', what.day)), standing: row.standing });
  if (what.do === 'standing' && row) sides.rows.set(row.recordId, { ...row, standing: what.to });
  if (what.do === 'no row' && row) sides.rows.delete(row.recordId);
  if (what.do === 'event' && event) sides.moveEvent(event.eventId, { shown: shown('Event', what.day) });
  if (what.do === 'delete' && event) sides.moveEvent(event.eventId, { canceled: true });
  if (what.do === 'restore' && event) sides.moveEvent(event.eventId, { canceled: false });
  if (what.do === 'add') {
    const name = `added${sides.events.size}`;
    sides.events.set(name, added(name, shown('Added', what.day)));
  }
}

function begin(): TwoSides {
  const sides = new TwoSides();
  for (const each of ['ACT-22222', 'ACT-33333', 'ACT-44444']) sides.rows.set(each, record(each, shown('Start', 1)));
  return sides;
}

test('whatever happens in whatever order, it comes to rest: each record one event, and both agree or staff are asked', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 14 }), fc.constantFrom(null, 'sheet', 'calendar'), (changes, answer) => {
      const sides = begin();
      changes.forEach((what) => happen(sides, what));
      sides.settle();
      if (answer) {
        for (const { record: asked } of sides.questions()) sides.answers.set(asked.recordId, answer as 'sheet');
        sides.settle();
        expect(sides.questions()).toEqual([]);
      }
      const asked = new Set(sides.questions().map((question) => question.record.recordId));
      const live = [...sides.events.values()].filter(({ canceled }) => !canceled);
      for (const row of sides.rows.values()) {
        const own = live.filter(({ recordId }) => recordId === row.recordId);
        expect(own.length).toBeLessThanOrEqual(1);
        if (row.standing !== 'on' || asked.has(row.recordId)) continue;
        expect(own.map((event) => shownMark(event.shown))).toEqual([shownMark(row.content!)]);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a change on one side alone is never lost, wherever the pass dies', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), day, fc.integer({ min: 0, max: 6 }), fc.boolean(), (...given) => {
      const [changes, newDay, most, inSheet] = given;
      const sides = begin();
      changes.forEach((what) => happen(sides, what));
      sides.settle();
      const asked = new Set(sides.questions().map((question) => question.record.recordId));
      const pairs = [...sides.events.values()].filter(
        ({ recordId, canceled }) => !canceled && !asked.has(recordId) && sides.rows.get(recordId)?.standing === 'on',
      );
      const look = shown('The only change', newDay);
      for (const { recordId, eventId: changed } of pairs) {
        if (inSheet) sides.rows.set(recordId, record(recordId, look));
        else sides.moveEvent(changed, { shown: look });
      }
      sides.run(most);
      sides.settle();
      for (const { recordId, eventId: changed } of pairs) {
        expect(shownMark(sides.rows.get(recordId)!.content!)).toBe(shownMark(look));
        expect(shownMark(sides.events.get(changed)!.shown)).toBe(shownMark(look));
      }
    }),
    { numRuns: 150, seed: 11 },
  );
});
