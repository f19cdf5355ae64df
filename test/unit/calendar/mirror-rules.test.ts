import { eventIdOf } from '../../../src/calendar/link-rules';
import type { CalendarDate } from '../../../src/shared/dates';
import { added, record, shown, TwoSides } from './two-sides';

const id = 'ACT-2B3C4';
const eventId = eventIdOf(id);

/** One tour, in both. */
function mirrored(): TwoSides {
  const sides = new TwoSides();
  sides.rows.set(id, record(id, shown('Tour')));
  sides.settle();
  return sides;
}

const here = (sides: TwoSides): unknown => sides.rows.get(id)?.content;
const there = (sides: TwoSides): unknown => sides.events.get(eventId)?.shown;
const isTour = (title: string, day = 20): unknown => expect.objectContaining(shown(title, day));

test('event ids lie in base32hex, as Google asks', () => {
  expect(eventIdOf('ACT-7K2MD')).toBe('pbact7k2md');
  expect(eventIdOf('ACT-7K2MD')).toMatch(/^[a-v0-9]{5,1024}$/);
});

test('only the row changed: the event follows', () => {
  const sides = mirrored();
  sides.rows.set(id, record(id, shown('Tour', 21)));
  expect(sides.run()).toBe(1);
  expect(there(sides)).toEqual(isTour('Tour', 21));
});

test('only the event changed: the row follows, and is not asked about', () => {
  const sides = mirrored();
  sides.moveEvent(eventId, { shown: shown('Tour, moved', 22) });
  sides.settle();
  expect(here(sides)).toEqual(isTour('Tour, moved', 22));
  expect(sides.questions()).toEqual([]);
});

test('a row of which only the color or the text beside it changed still follows its event', () => {
  const sides = mirrored();
  const row = record(id, shown('Tour'));
  sides.rows.set(id, { ...row, content: { ...row.content!, description: 'Another teacher' } });
  sides.moveEvent(eventId, { shown: shown('Tour', 22) });
  sides.settle();
  expect(here(sides)).toEqual(isTour('Tour', 22));
});

test('both changed to the same: they agree', () => {
  const sides = mirrored();
  sides.rows.set(id, record(id, shown('Tour', 22)));
  sides.moveEvent(eventId, { shown: shown('Tour', 22) });
  expect(sides.run()).toBe(1);
  expect(sides.run()).toBe(0);
});

describe('both changed', () => {
  function torn(): TwoSides {
    const sides = mirrored();
    sides.rows.set(id, record(id, shown('Tour', 21)));
    sides.moveEvent(eventId, { shown: shown('Tour', 22) });
    return sides;
  }

  test('nothing is written until staff decide', () => {
    const sides = torn();
    expect(sides.run()).toBe(0);
    expect(sides.questions()).toMatchObject([{ kind: 'changed', record: { recordId: id } }]);
    expect([here(sides), there(sides)]).toEqual([isTour('Tour', 21), isTour('Tour', 22)]);
  });

  test.each([
    ['sheet', 21],
    ['calendar', 22],
  ] as const)('keep the %s', (answer, day) => {
    const sides = torn();
    sides.answers.set(id, answer);
    sides.settle();
    expect([here(sides), there(sides)]).toEqual([isTour('Tour', day), isTour('Tour', day)]);
    sides.answers.clear();
    expect(sides.questions()).toEqual([]);
  });
});

describe('called off in the sheet, moved in the calendar', () => {
  test.each([
    ['sheet', 'off', true],
    ['calendar', 'on', false],
  ] as const)('keep the %s', (answer, standing, canceled) => {
    const sides = mirrored();
    sides.rows.set(id, record(id, shown('Tour'), { standing: 'off' }));
    sides.moveEvent(eventId, { shown: shown('Tour', 22) });
    expect(sides.run()).toBe(0);
    sides.answers.set(id, answer);
    sides.settle();
    expect(sides.rows.get(id)).toMatchObject({ standing });
    expect(sides.events.get(eventId)).toMatchObject({ canceled });
  });
});

describe('an event that a person deleted', () => {
  test.each([
    ['sheet', 'on', false],
    ['calendar', 'off', true],
  ] as const)('is asked about, also when the row changes; keep the %s', (answer, standing, canceled) => {
    const sides = mirrored();
    sides.moveEvent(eventId, { canceled: true });
    sides.rows.set(id, record(id, shown('Tour', 21)));
    expect(sides.run()).toBe(0);
    expect(sides.questions()).toMatchObject([{ kind: 'deleted' }]);
    sides.answers.set(id, answer);
    sides.settle();
    expect(sides.rows.get(id)).toMatchObject({ standing });
    expect(sides.events.get(eventId)).toMatchObject({ canceled });
  });

  test('is not asked about when it is over, nor when Google has forgotten it', () => {
    const sides = mirrored();
    sides.moveEvent(eventId, { canceled: true });
    sides.rows.set(id, record(id, shown('Tour'), { over: true }));
    expect(sides.plan().as.get(id)).toBe('deleted');
    sides.events.clear();
    sides.rows.set(id, record(id, shown('Tour'), { over: true, deleted: true }));
    expect(sides.run()).toBe(0);
  });

  test('and its row was called off too: planned again, it comes back without a question', () => {
    const sides = mirrored();
    sides.moveEvent(eventId, { canceled: true });
    sides.rows.set(id, record(id, shown('Tour'), { standing: 'off' }));
    sides.settle();
    sides.rows.set(id, record(id, shown('Tour')));
    sides.settle();
    expect(sides.events.get(eventId)).toMatchObject({ canceled: false });
  });
});

test('an event of ours that a person puts back while its row is called off is asked about', () => {
  const sides = mirrored();
  sides.rows.set(id, record(id, shown('Tour'), { standing: 'off' }));
  sides.settle();
  sides.moveEvent(eventId, { canceled: false });
  expect(sides.run()).toBe(0);
  expect(sides.questions()).toMatchObject([{ kind: 'changed' }]);
});

test('a cell that cannot be used leaves the event alone', () => {
  const sides = mirrored();
  sides.rows.set(id, record(id, shown('Tour'), { content: null, unclear: true }));
  expect(sides.run()).toBe(0);
  expect(there(sides)).toEqual(isTour('Tour'));
});

describe('an event that a person added', () => {
  const theirs = 'abc123';
  const rowId = `P-${theirs}`;

  function proposed(): TwoSides {
    const sides = new TwoSides();
    sides.events.set(theirs, added(theirs, shown('Open house')));
    sides.settle();
    return sides;
  }

  test('becomes an idea once; its event stays as it is until it is planned', () => {
    const sides = proposed();
    expect([...sides.rows.values()]).toMatchObject([{ recordId: rowId, standing: 'idea' }]);
    expect(sides.events.size).toBe(1);
    sides.rows.set(rowId, record(rowId, shown('Open house', 25), { standing: 'idea' }));
    expect(sides.run()).toBe(0);
    sides.rows.set(rowId, record(rowId, shown('Open house', 25)));
    sides.settle();
    expect(sides.events.get(theirs)!.shown).toEqual(shown('Open house', 25));
    expect(sides.events.size).toBe(1);
  });

  test('is followed while it is an idea', () => {
    const sides = proposed();
    sides.moveEvent(theirs, { shown: shown('Open house', 27) });
    sides.settle();
    expect(sides.rows.get(rowId)).toMatchObject({ standing: 'idea', content: shown('Open house', 27) });
  });

  test('whose row staff deleted stays in the calendar and is not proposed again', () => {
    const sides = proposed();
    sides.rows.clear();
    expect(sides.run()).toBe(0);
    expect(sides.events.get(theirs)).toMatchObject({ canceled: false });
  });

  test('keeps both when row and event differ after a run that died before its mark', () => {
    const sides = new TwoSides();
    sides.events.set(theirs, added(theirs, shown('Open house')));
    sides.run(1);
    sides.moveEvent(theirs, { shown: shown('Open house', 27) });
    expect(sides.run()).toBe(0);
    expect(sides.questions()).toHaveLength(1);
    sides.answers.set(rowId, 'sheet');
    sides.settle();
    sides.answers.clear();
    expect(sides.run()).toBe(0);
    expect(sides.questions()).toEqual([]);
  });
});

test('a copy that a person makes of an event is an added event, also when it carries our mark', () => {
  const sides = mirrored();
  sides.events.set('copy1', { ...sides.events.get(eventId)!, eventId: 'copy1' });
  sides.settle();
  expect([...sides.rows.keys()]).toEqual([id, 'P-copy1']);
  expect(sides.events.size).toBe(2);
});

test('a deleted row takes its event away, unless a person has changed that since', () => {
  const sides = mirrored();
  sides.rows.clear();
  sides.settle();
  expect(sides.events.get(eventId)).toMatchObject({ canceled: true });

  const changed = mirrored();
  changed.moveEvent(eventId, { shown: shown('Tour, still on', 22) });
  changed.rows.clear();
  changed.settle();
  expect([...changed.rows.values()]).toMatchObject([{ recordId: `P-${eventId}`, standing: 'idea' }]);
  expect(changed.events.get(eventId)).toMatchObject({ canceled: false });
});

test('when the zone of the spreadsheet changes, rows keep their wall clock and events follow', () => {
  const sides = mirrored();
  sides.zone = 'America/Denver';
  sides.moveEvent(eventId, { shown: shown('Tour', 20, '08:30', '09:30') });
  sides.settle();
  expect(here(sides)).toEqual(isTour('Tour'));
  expect(there(sides)).toEqual(isTour('Tour'));
});

test('what is over for long stays as it is on both sides; what is still listed is brought in line', () => {
  const sides = mirrored();
  sides.from = '2026-10-21' as CalendarDate;
  sides.rows.set(id, record(id, shown('Tour, a year later')));
  expect(sides.plan().update).toHaveLength(1);
  sides.events.clear();
  const plan = sides.plan();
  expect([plan.insert, plan.ask, plan.as.get(id)]).toEqual([[], [], 'past']);
  sides.rows.set(id, record(id, shown('Tour', 21)));
  expect(sides.plan().insert).toHaveLength(1);
});
