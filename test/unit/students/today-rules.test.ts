// When Today says that something is missing, or ends.
import { aloneLines, handoutLines, renewalLines } from '../../../src/features/students/today-rules';
import { sayReady } from '../../../src/features/students/gate-rules';
import type { Activity } from '../../../src/records/activities';
import type { Requirement } from '../../../src/records/requirements';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const moment = { today: day('2026-09-14'), next: day('2026-09-15') };
const activity = (date: string, ready: string | null) => ({ id: 'ACT-1', title: 'Shadow day', date: day(date), teacher: null, ready }) as Activity; // prettier-ignore
const alone = sayReady('May not be alone with students: Otto Old (none is on file)', []);

test.each([
  ['2026-11-13', 1],
  ['2026-11-14', 0],
])('who may not be alone is said from sixty days before: %s', (date, count) => {
  const lines = aloneLines([activity(date, alone)], moment);
  expect(lines).toHaveLength(count);
  for (const { what, due } of lines) {
    expect(what).toMatch(/^“Shadow day” on .*\. May not be alone with students: Otto Old \(none is on file\)$/);
    expect(due).toBe('2026-09-14');
  }
});

test.each([
  ['2026-09-24', 1],
  ['2026-09-25', 0],
])('what the handout lacks is said a week before it is due, three days before the visit: %s', (date, count) => {
  expect(handoutLines([activity(date, sayReady('', ['a', 'h']))], moment)).toHaveLength(count);
});

test('both are told apart, and what is ready is told by nobody', () => {
  const both = activity('2026-09-17', sayReady(alone, ['e']));
  expect(handoutLines([both], moment).map(({ what }) => what)).toEqual(['“Shadow day” on Thu, Sep 17. Host handout lacks e']);
  expect(aloneLines([both], moment)).toHaveLength(1);
  for (const ready of [sayReady('', []), null, ''])
    expect([...aloneLines([activity('2026-09-17', ready)], moment), ...handoutLines([activity('2026-09-17', ready)], moment)]).toEqual([]);
}); // prettier-ignore

const paper = (more: Partial<Requirement> = {}): Requirement =>
  ({
    ...{ id: 'REQ-1', kind: 'Insurance', state: 'Approved', person: null, student: null, verifiedBy: null },
    ...{ organization: { label: 'Larkspur Machining' }, expires: day('2026-10-14'), ...more },
    renewBefore:
      more.renewBefore === undefined
        ? more.expires === undefined
          ? day('2026-10-14')
          : more.expires
        : more.renewBefore,
  }) as Requirement;

test.each([
  ['sixty days are left', [paper({ expires: day('2026-11-13') })], 1],
  ['sixty-one days are left', [paper({ expires: day('2026-11-14') })], 0],
  ['it ends today', [paper({ expires: day('2026-09-14') })], 1],
  ['it has ended', [paper({ expires: day('2026-09-13') })], 0],
  ['it was only asked for', [paper({ state: 'Asked' })], 0],
  ['it has no last day', [paper({ expires: null })], 0],
  ['nobody needs it any more', [paper({ renewBefore: null })], 0],
  ['it counts by months, until then', [paper({ expires: null, renewBefore: day('2026-11-13') })], 1],
  ['its day was moved since the last pass', [paper({ expires: day('2027-10-14'), renewBefore: day('2026-10-14') })], 0],
  ['it is of a student', [paper({ student: { label: 'K-70421' } })], 0],
  ['it was renewed', [paper(), paper({ expires: day('2027-10-14') })], 0],
  ['a renewal was asked for', [paper(), paper({ state: 'Asked', expires: day('2027-10-14') })], 1],
  ['another partner has a longer one', [paper(), paper({ organization: { label: 'Harbor Mill' }, expires: day('2027-10-14') })], 1],
  ['another person there has a longer one', [paper(), paper({ person: 'Otto Old', expires: day('2027-10-14') })], 1],
  ['another kind lasts longer', [paper(), paper({ kind: 'Agreement', expires: day('2027-10-14') })], 1],
])('a paper that ends: %s', (_when, rows, count) => {
  const lines = renewalLines(rows, moment);
  expect(lines).toHaveLength(count);
  for (const { what } of lines) expect(what).toMatch(/^Insurance of Larkspur Machining ends on .*2026: ask for a renewal$/);
}); // prettier-ignore
