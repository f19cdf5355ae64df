import { doneOn, fromKey, isMine, keyOf, seenOf, shownLine, whyDone } from '../../../src/features/today/show-rules';
import { sayLook, type StoredLine } from '../../../src/today/stored';
import type { TodayKind } from '../../../src/today/line';
import type { CalendarDate, Timestamp } from '../../../src/shared/dates';

const moment = { today: '2026-09-14' as CalendarDate, next: '2026-09-15' as CalendarDate };
const line: StoredLine = {
  ...{ kind: 'step', id: 'CON-1', what: 'Call', due: moment.today, loss: 'was promised', minutes: 5 },
  ...{ whose: 'Dana', email: 'dana@example.edu', offers: [], row: 3 },
};

test('a key is read back, whatever its id holds', () => {
  expect(fromKey(keyOf({ kind: 'notice', id: 'a/b c' }))).toEqual({ kind: 'notice', id: 'a/b c' });
  expect(fromKey('odd')).toEqual({ kind: 'odd', id: '' });
});

test('mine are those with my address, in any case, and those that are nobody’s', () => {
  expect(isMine(line, 'Dana@Example.edu')).toBe(true);
  expect(isMine(line, 'ana@example.edu')).toBe(false);
  expect(isMine({ whose: '', email: '' }, 'ana@example.edu')).toBe(true);
  // A name that Staff does not know is somebody's all the same.
  expect(isMine({ whose: 'Who', email: '' }, '')).toBe(false);
});

test('what is seen changes with the words, the day and the choices', () => {
  const seen = seenOf(line);
  expect(seenOf({ ...line })).toBe(seen);
  expect(seenOf({ ...line, what: 'Visit' })).not.toBe(seen);
  expect(seenOf({ ...line, due: moment.next })).not.toBe(seen);
  expect(seenOf({ ...line, offers: ['later'] })).not.toBe(seen);
});

test('a line shows its day in words and the outcomes that it offers', () => {
  const kind = {
    kind: 'step',
    tab: {},
    opens: 'row',
    outcomes: { reached: { label: 'Reached' }, later: { label: ({ next }: typeof moment) => `Until ${next}` } },
  } as unknown as TodayKind;
  const shown = shownLine(line, kind, moment);
  expect(shown).toMatchObject({ key: 'step/CON-1', due: 'due today', when: 'now', opens: true });
  expect(shown.outcomes).toEqual([
    { name: 'reached', label: 'Reached' },
    { name: 'later', label: 'Until 2026-09-15' },
  ]);
  expect(shownLine({ ...line, offers: ['later'] }, kind, moment).outcomes.map(({ name }) => name)).toEqual(['later']);
  expect(shownLine({ ...line, due: '2026-09-13' as CalendarDate }, kind, moment).when).toBe('late');
  expect(shownLine({ ...line, due: moment.next }, kind, moment).when).toBe('later');
  expect(shownLine({ ...line, due: null }, undefined, moment)).toMatchObject({
    when: 'now',
    opens: false,
    outcomes: [],
  });
});

test('done today: each click once, the last first, without what was undone, done elsewhere or yesterday', () => {
  const logged = (at: string, why: string, batch: string, state = 'done') => ({
    ...{ at: at as Timestamp, who: 'dana@example.edu', why, batch, state },
  });
  const log = [
    logged('2026-09-13 09:00', whyDone('Yesterday'), 'B0'),
    logged('2026-09-14 09:00', whyDone('Noted: one'), 'B1'),
    logged('2026-09-14 09:00', whyDone('Noted: one'), 'B1'),
    logged('2026-09-14 09:10', whyDone('Noted: two'), 'B2', 'undone'),
    logged('2026-09-14 09:20', 'Partner card', 'B3'),
    logged('2026-09-14 13:05', whyDone('Noted: three'), 'B4'),
  ];
  expect(doneOn(log, moment.today)).toEqual([
    { text: 'Noted: three', at: '1:05 PM', who: 'dana@example.edu' },
    { text: 'Noted: one', at: '9:00 AM', who: 'dana@example.edu' },
  ]);
});

test('the time of the last look has its day, when that is another one', () => {
  expect(sayLook({ at: '2026-09-14 07:05' as Timestamp }, moment.today)).toBe('7:05 AM');
  expect(sayLook({ at: '2026-09-11 16:05' as Timestamp }, moment.today)).toBe('Fri, Sep 11, 4:05 PM');
});
