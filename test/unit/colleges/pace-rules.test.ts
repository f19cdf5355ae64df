// Visits to colleges: which activities count, which organizations are one institution, and how students stand.
import { institutions, isCountedVisit, isConversation, isOnline } from '../../../src/records/college-rules';
import { gradeIn, isGrade, nextTrips, paceOf } from '../../../src/records/pace-rules';
import type { Activity } from '../../../src/records/activities';
import type { CalendarDate } from '../../../src/shared/dates';

const day = (text: string) => text as CalendarDate;
const today = day('2026-09-14');
const visit = { form: 'College visit', status: 'Held', date: today, place: 'Main campus' } as const;

test.each<[string, Partial<Pick<Activity, 'form' | 'status' | 'date' | 'place'>>, boolean]>([
  ['held today', {}, true],
  ['held tomorrow', { date: day('2026-09-15') }, false],
  ['without a day', { date: null }, false],
  ['confirmed', { status: 'Confirmed' }, false],
  ['canceled', { status: 'Canceled' }, false],
  ['a tour', { form: 'Tour' }, false],
  ['a college conversation', { form: 'College conversation' }, false],
  ['without a place', { place: null }, true],
  ['online', { place: 'Online, with Zoom' }, false],
])('a visit %s: does it count?', (_what, given, counts) => {
  expect(isCountedVisit({ ...visit, ...given }, today, false)).toBe(counts);
});

test('where online visits count, only that changes', () => {
  expect(isCountedVisit({ ...visit, place: 'Online' }, today, true)).toBe(true);
  expect(isCountedVisit({ ...visit, place: 'Online', status: 'Planned' }, today, true)).toBe(false);
});

test.each([
  ['Online', true],
  ['ONLINE (Zoom)', true],
  ['a virtual tour', true],
  ['https://meet.example.org/x', true],
  ['Google Meet', true],
  ['Zoomer Hall', false],
  ['Remoteville campus', false],
  ['', false],
])('is “%s” online? %s', (place, online) => expect(isOnline(place)).toBe(online));

test('a conversation counts once it is held, also online', () => {
  const talk = { ...visit, form: 'College conversation', place: 'Online' } as const;
  expect(isConversation(talk, today)).toBe(true);
  expect(isConversation({ ...talk, status: 'Planned' }, today)).toBe(false);
  expect(isConversation({ ...talk, date: day('2026-09-15') }, today)).toBe(false);
  expect(isConversation(visit, today)).toBe(false);
});

const tree = (...pairs: [string, string][]) => institutions(new Map(pairs));

test('a campus counts as its college, through all steps; a circle counts as one, whichever way it is entered', () => {
  const chain = tree(['annex', 'campus'], ['campus', 'college']);
  expect(['annex', 'campus', 'college', 'other'].map(chain.of)).toEqual(['college', 'college', 'college', 'other']);
  expect(['annex', 'campus', 'college'].map(chain.isCircle)).toEqual([false, false, false]);
  const circle = tree(['a', 'b'], ['b', 'c'], ['c', 'a'], ['outside', 'b']);
  expect(['a', 'b', 'c', 'outside'].map(circle.of)).toEqual(['a', 'a', 'a', 'a']);
  expect(['a', 'b', 'c', 'outside'].map(circle.isCircle)).toEqual([true, true, true, false]);
  expect([tree(['a', 'a']).of('a'), tree(['a', 'a']).isCircle('a')]).toEqual(['a', true]);
});

test.each([
  ['2026-06-30', 2028, 10],
  ['2026-07-01', 2028, 11],
  ['2026-09-14', 2027, 12],
  ['2026-09-14', 2030, 9],
  ['2026-09-14', 2026, 13],
  ['2026-09-14', 2031, 8],
])('on %s, who graduates in %d is in grade %d', (on, gradYear, grade) => {
  expect(gradeIn(gradYear, day(on))).toBe(grade);
  expect(isGrade(grade)).toBe(grade >= 9 && grade <= 12);
});

const visits = (...all: [string, string][]) => all.map(([institution, date]) => ({ institution, date: day(date) }));
const a: [string, string] = ['a', '2026-09-01'];
const b: [string, string] = ['b', '2026-09-02'];
const c: [string, string] = ['c', '2026-09-03'];

test.each([
  ['grade 9, none', 2030, [], 'On track'],
  ['grade 10, none', 2029, [], 'At risk'],
  ['grade 10, one', 2029, [a], 'On track'],
  ['grade 11, one', 2028, [a], 'At risk'],
  ['grade 11, two', 2028, [a, b], 'On track'],
  ['grade 11, the same one three times', 2028, [a, a, a], 'At risk'],
  ['grade 11, three', 2028, [a, b, c], 'Met'],
  ['grade 12, visits of this fall only', 2027, [a, b, c], 'Missed'],
  ['grade 13', 2026, [a, b, c], null],
  ['grade 8', 2031, [a], null],
])('%s: %s', (_what, gradYear, made, pace) => {
  expect(paceOf(gradYear, visits(...made), 3, today).pace).toBe(pace);
});

test('June 30 of grade 11 is the last day that counts, July 1 is not; both are visits of their school year', () => {
  const last = visits(['a', '2025-09-10'], ['b', '2026-03-03'], ['c', '2026-06-30']);
  const late = visits(['a', '2025-09-10'], ['b', '2026-03-03'], ['c', '2026-07-01']);
  expect(paceOf(2027, last, 3, today)).toMatchObject({ pace: 'Met', visitThisYear: false });
  expect(paceOf(2027, late, 3, today)).toMatchObject({ pace: 'Missed', visitThisYear: true });
  expect(paceOf(2027, late, 2, today).pace).toBe('Met');
});

test('without a graduation year visits are counted, and nobody says how the student stands', () => {
  const { visited, pace } = paceOf(null, visits(a, b, b), 3, today);
  expect([visited.size, pace]).toEqual([2, null]);
});

test('the best next trip goes where most students at risk have not been, then where most others have not', () => {
  const student = (pace: 'At risk' | 'On track' | 'Met' | null, ...visited: string[]) => ({
    pace,
    visited: new Set(visited),
  });
  const all = [
    student('At risk', 'a'),
    student('At risk', 'a', 'b'),
    student('On track', 'c'),
    student('Met'),
    student(null),
  ];
  const said = nextTrips(all, ['a', 'b', 'c', 'd']).map((trip) => [
    trip.institution,
    trip.helps.length,
    trip.alsoHelps,
  ]);
  expect(said).toEqual([
    ['d', 2, 1],
    ['c', 2, 0],
    ['b', 1, 1],
    ['a', 0, 1],
  ]);
  expect(nextTrips([student('Met')], ['a'])).toEqual([]);
});
