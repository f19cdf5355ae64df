// The year of public actions, whose turn in the spotlight it is, and when letters of goodwill are written: pure rules.
import { advisoryDay } from '../../../src/features/marketing/advisory';
import { credentialLines } from '../../../src/features/marketing/blurb-rules';
import { restockLines } from '../../../src/features/materials/today-rules';
import { planLines } from '../../../src/features/marketing/today-rules';
import { inTurn, type Candidate } from '../../../src/features/marketing/spotlight-rules';
import { emptyMonths, monthsOf, tasksToAdd } from '../../../src/features/marketing/year-rules';
import { askedOn } from '../../../src/features/goodwill/letter-rules';
import { accomplishmentsSeason, calendarSeason, goodWordsSeason, thanksSeason, type SeasonRule } from '../../../src/features/goodwill/season-rules'; // prettier-ignore
import { isGiven, isThankedWithin, thankedInPerson } from '../../../src/messages/thanked-rules';
import type { Contact } from '../../../src/records/contact-log';
import { waitsForLetters } from '../../../src/records/letter-rules';
import { yearlyKinds, type YearlyKind } from '../../../src/records/marketing-rules';
import type { Offer } from '../../../src/records/offers';
import { activity, on } from '../learning/rows';

const calendar = { schoolDays: [], weekendsQuiet: true };
const year = monthsOf('2026–27', null);

test('a school year has twelve months from July to June, or those from today’s on', () => {
  expect([year[0], year[5], year[6], year[11], year.length]).toEqual(['2026-07', '2026-12', '2027-01', '2027-06', 12]);
  expect(monthsOf('2026–27', on('2027-04-30'))).toEqual(['2027-04', '2027-05', '2027-06']);
});

const known = (kind: YearlyKind, date: string, status: 'Planned' | 'Done' | 'Dropped' | 'Taken down' | null = 'Planned') => ({ kind, date: on(date), status, direction: null }); // prettier-ignore

test('with few months left no kind is forgotten, and none of the months gets more than its share', () => {
  const months = monthsOf('2026–27', on('2027-03-01'));
  const added = tasksToAdd(yearlyKinds, months, year, []);
  expect(new Set(added.map(({ kind }) => kind)).size).toBe(10);
  const load = months.map((month) => added.filter((task) => task.month === month).length);
  expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(1);
});

test('a kind that stands in the year is not added again, even dropped; one of another year is', () => {
  const kinds = ['Public event'] as const;
  const add = (rows: ReturnType<typeof known>[]) => tasksToAdd(kinds, ['2026-10'], year, rows).map(({ month, kind }) => `${month} ${kind}`); // prettier-ignore
  expect(add([known('Public event', '2026-10-02', 'Dropped')])).toEqual([]);
  expect(add([known('Public event', '2026-12-02')])).toEqual(['2026-10 Public event']);
  expect(add([known('Public event', '2026-10-02'), known('News media', '2026-10-02')])).toEqual([]);
  expect(add([known('Public event', '2025-10-02')])).toEqual(['2026-10 Public event']);
  expect(tasksToAdd(kinds, ['2026-10'], year, [{ ...known('News media', '2026-10-02'), direction: 'By the partner' }, known('Public event', '2026-09-01')])).toHaveLength(1); // prettier-ignore
});

test('a month ahead is empty when nothing is planned, one that is over when nothing was done', () => {
  const rows = [known('News media', '2026-08-02'), known('News media', '2026-09-02', 'Done'), known('News media', '2026-10-02'), known('Public event', '2026-11-02', 'Dropped')]; // prettier-ignore
  const empty = emptyMonths(['2026-08', '2026-09', '2026-10', '2026-11'], rows, on('2026-10-31'));
  expect(empty).toEqual([
    { month: '2026-08', isOver: true },
    { month: '2026-11', isOver: false },
  ]);
});

test('in the spotlight comes who never was, then who waited longest; of equals who gave most, then by name', () => {
  const one = (name: string, last: string | null, given = 0): Candidate => ({ id: name, name, last: last === null ? null : on(last), given }); // prettier-ignore
  const turn = inTurn([
    one('D', '2026-01-02', 9),
    one('C', '2026-01-01'),
    one('B', null),
    one('A', null),
    one('E', null, 1),
  ]);
  expect(turn.map(({ name }) => name)).toEqual(['E', 'A', 'B', 'C', 'D']);
});

test('groups below the small group stand only in the sum, and nothing is said while the sum is small', () => {
  const earned = (credential: string | null, count: number) => Array.from({ length: count }, () => ({ credential }));
  expect(credentialLines([...earned('A', 9), ...earned(null, 5)], 10)).toEqual([]);
  expect(credentialLines([...earned('A', 5), ...earned('B', 5)], 10)).toEqual(['Students have earned 10 credentials with our partners.']); // prettier-ignore
  expect(credentialLines(earned('A', 10), 10)).toEqual(['Students have earned 10 credentials with our partners.', 'A: 10']); // prettier-ignore
});

test('five school days before a Thursday is the Thursday before; a day off counts for none', () => {
  expect(advisoryDay(calendar, on('2026-09-24'))).toBe('2026-09-17');
  const off = { ...calendar, schoolDays: [{ date: on('2026-09-21'), endDate: null, kind: 'No school' as const }] };
  expect(advisoryDay(off, on('2026-09-24'))).toBe('2026-09-16');
});

test.each<[string, SeasonRule, string[], string[]]>([
  ['thanks for the term', thanksSeason, ['2026-12-01', '2026-12-07', '2027-05-10', '2027-05-14'], ['2026-11-30', '2026-12-08', '2027-05-09', '2027-05-15']],
  ['good words', goodWordsSeason, ['2026-12-10', '2026-12-20', '2027-05-24', '2027-05-31'], ['2026-12-09', '2026-12-21', '2027-05-23', '2027-06-01']],
  ['the letter about the year', accomplishmentsSeason, ['2027-06-08', '2027-06-20'], ['2027-06-07', '2027-06-21']],
  ['the calendar', calendarSeason, ['2026-10-01', '2026-10-07', '2026-11-02'], ['2026-10-08', '2026-11-01']],
])('%s has its days', (_what, season, within, outside) => {
  expect(within.map((day) => season(on(day), calendar) !== null)).toEqual(within.map(() => true));
  expect(outside.map((day) => season(on(day), calendar))).toEqual(outside.map(() => null));
}); // prettier-ignore

test('the teacher is asked on the next school day and a week later', () => {
  expect(askedOn(activity({ date: on('2026-09-25') }), calendar)).toEqual(['2026-09-28', '2026-10-05']);
});

test('letters are waited for from the day after until thirty days after', () => {
  const held = activity({ date: on('2026-09-24'), status: 'Held', letters: null });
  expect(['2026-09-24', '2026-09-25', '2026-10-24', '2026-10-25'].map((day) => waitsForLetters(held, on(day)))).toEqual([false, true, true, false]); // prettier-ignore
  for (const letters of ['Sent', 'Not this time'] as const) expect(waitsForLetters({ ...held, letters }, on('2026-09-25'))).toBe(false); // prettier-ignore
});

test('a letter or an event with thanks is thanks; a call is not, nor another letter', () => {
  const talk = (way: Contact['way'], outcome: string | null) => thankedInPerson({ way, outcome, date: on('2026-09-14') } as Contact); // prettier-ignore
  expect([talk('Letter', 'Thanked them'), talk('Event', 'THANK-you breakfast')]).toEqual(['2026-09-14', '2026-09-14']);
  expect([talk('Call', 'Thanked them'), talk('Letter', 'Asked'), talk('Letter', null)]).toEqual([null, null, null]);
  expect([60, 61].map((days) => isThankedWithin(on('2026-10-02'), 60, on(days === 60 ? '2026-12-01' : '2026-12-02')))).toEqual([true, false]); // prettier-ignore
});

test('what a partner has given of its offers counts in its school year', () => {
  const offer = (values: Partial<Offer>): boolean => isGiven({ side: null, status: 'Promised', given: null, schoolYear: '2026–27', since: null, ...values } as Offer, '2026–27'); // prettier-ignore
  expect([offer({ status: 'Given' }), offer({ status: 'Used' }), offer({ given: 1 })]).toEqual([true, true, true]);
  expect([offer({}), offer({ given: 0 }), offer({ status: 'Given', side: 'School gives' }), offer({ status: 'Given', schoolYear: '2025–26' })]).toEqual([false, false, false, false]); // prettier-ignore
  expect(offer({ status: 'Given', schoolYear: null, since: on('2026-08-01') })).toBe(true);
});

test('what was placed is looked after from a week before its day on; what was taken is not', () => {
  const placed = (id: string, restockOn: string | null, what: string | null = 'Placed') => ({ id, restockOn, what, name: 'Flyer', place: null, staff: null }); // prettier-ignore
  const rows = [placed('soon', '2026-09-21'), placed('later', '2026-09-22'), placed('taken', '2026-09-10', null), placed('no day', null)]; // prettier-ignore
  const lines = restockLines(rows as unknown as Parameters<typeof restockLines>[0], { today: on('2026-09-14'), next: on('2026-09-15') }); // prettier-ignore
  expect(lines.map(({ id, what }) => [id, what])).toEqual([['soon', 'Are there enough of “Flyer”?']]);
});

test('a campaign, and what was taken down, are no lines of Today', () => {
  const step = (id: string, kind: string, status: string | null) => ({ id, kind, status, date: '2026-09-14', name: id, audience: null, organization: null, direction: null, owner: null }); // prettier-ignore
  const rows = [step('post', 'Social post', null), step('campaign', 'Campaign', null), step('down', 'Social post', 'Taken down')]; // prettier-ignore
  const lines = planLines(rows as unknown as Parameters<typeof planLines>[0], { today: on('2026-09-14'), next: on('2026-09-15') }); // prettier-ignore
  expect(lines.map(({ id }) => id)).toEqual(['post']);
});
