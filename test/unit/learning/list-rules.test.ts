// What activities lack so that students learn from them, and how varied a year is for a class.
import { tripsNotTied, variety, withoutLearning } from '../../../src/features/learning/list-rules';
import type { Activity } from '../../../src/records/activities';
import { activity, on } from './rows';

const goal = { label: 'Read a part drawing' };

test.each<[Partial<Activity>, string | null]>([
  [{}, 'It has no learning goal. It does not say how it helps.'],
  [{ learning: goal }, 'It does not say how it helps.'],
  [{ learning2: goal, howItHelps: 'x' }, null],
  [{ howItHelps: 'x' }, 'It has no learning goal.'],
  [{ kind: 'Board meeting' }, null],
])('A22 an activity with %j: %s', (values, why) => {
  expect(withoutLearning([activity(values)]).map((each) => each.why)).toEqual(why === null ? [] : [why]);
});

test.each<[Partial<Activity>, string | null]>([
  [{}, 'It lacks a lesson before and an assignment afterwards.'],
  [{ before: 'x' }, 'It lacks an assignment afterwards.'],
  [{ after: 'x' }, 'It lacks a lesson before.'],
  [{ before: 'x', after: 'x' }, null],
  [{ kind: 'Internship' }, null],
])('B83 a trip with %j: %s', (values, why) => {
  expect(tripsNotTied([activity(values)]).map((each) => each.why)).toEqual(why === null ? [] : [why]);
});

const today = on('2026-10-01');
const forms = (...given: (Activity['form'] | Partial<Activity>)[]): string[] =>
  variety(
    given.map((each, index) =>
      activity({
        title: `No. ${index + 1}`,
        date: on(`2026-09-${10 + index}`),
        ...(typeof each === 'string' ? { form: each } : each),
      }),
    ),
    today,
  ).flatMap(({ why }) => why);

test('B85 three different forms are enough; the same form twice counts once', () => {
  expect(forms('Tour', 'Demonstration', 'Brief presentation')).toEqual([]);
  expect(forms('Tour', 'Tour', 'Demonstration')).toEqual([
    'Only 2 forms this school year: Tour, Demonstration. 3 or more make it varied.',
  ]);
  expect(forms({ form: null })).toEqual(['Only 0 forms this school year. 3 or more make it varied.']);
});

test('B85 each stage wants the one before it', () => {
  const [awareness, exploration, challenge, experience] = ['Tour', 'Hands-on', 'Team challenge', 'Paid'] as const;
  expect(forms(awareness, exploration, challenge, experience)).toEqual([]);
  expect(forms(awareness, 'Demonstration', challenge)[0]).toContain('“No. 3” on Sat, Sep 12 (team challenge) comes before exploration'); // prettier-ignore
  expect(forms(exploration, awareness, challenge)[0]).toContain('“No. 1” on Thu, Sep 10 (hands-on) comes before awareness'); // prettier-ignore
  expect(forms(awareness, exploration, experience)[0]).toContain('(paid) comes before challenge, such as a team challenge.'); // prettier-ignore
  // Going back is no fault, and takes nothing away.
  expect(forms(awareness, exploration, 'Demonstration', challenge)).toEqual([]);
  expect(forms(awareness, exploration, 'Demonstration')).toEqual([]);
});

test('of this school year, what takes place, with students and for a class', () => {
  const rest = { form: 'Tour' as const };
  for (const more of [
    { date: on('2026-06-30') },
    { date: on('2027-07-01') },
    { date: null },
    { status: 'Canceled' as const },
    { status: 'Idea' as const },
    { className: null },
    { kind: 'Industry event' as const },
  ])
    expect(forms({ ...rest, ...more })).toEqual([]);
  expect(forms({ ...rest, status: 'Held', date: on('2026-07-01') })).toHaveLength(1);
});

test('classes are told apart, however they are written', () => {
  const found = variety(
    [activity({ className: 'Grade 11' }), activity({ className: 'grade  11' }), activity({ className: 'Grade 9' })],
    today,
  );
  expect(found.map(({ className }) => className)).toEqual(['Grade 11', 'Grade 9']);
});
