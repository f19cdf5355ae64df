// Reviews by the board: what goes before it, and what is kept back.
import { reviewLines, reviewOf, sayWork, whyNotTold, workBySkill } from '../../../src/records/review-rules';
import type { Feedback } from '../../../src/records/feedback';

const row = (values: object) => ({ kind: 'Review', subject: null, activity: null, skill: null, rating: null, groupSize: null, date: '2027-01-20', wentWell: null, toChange: null, done: null, ...values }) as Feedback; // prettier-ignore
const piece = (number: number, skill: string, rating: number | null) => row({ subject: `Student work: piece ${number}`, skill: { label: skill }, rating }); // prettier-ignore

test('B43a reviews of the course sequence as the board hears them, and no other feedback', () => {
  const rows = [
    row({ subject: 'course sequence: machining', toChange: 'Move blueprints\nto grade 10' }),
    row({ subject: 'Something else', wentWell: 'Reading' }),
    row({ kind: 'Debrief', subject: 'Course sequence' }),
  ];
  expect(reviewLines(rows, 10)).toEqual(['Course sequence: machining, Wed, Jan 20, to change: Move blueprints to grade 10']); // prettier-ignore
});

test.each([
  ['Alignment', { kind: 'Alignment', of: '' }],
  ['data – safety test', { kind: 'Data', of: 'safety test' }],
  ['Student work: piece 14', { kind: 'Student work', of: 'piece 14' }],
  ['What we saw', null],
  [null, null],
])('a review says what was reviewed: %s', (subject, expected) => {
  expect(reviewOf(row({ subject }))).toEqual(expected);
  expect(reviewOf(row({ kind: 'Evaluation', subject }))).toBeNull();
});

test('B64 an alignment is said with its activity and its goal, the latest first', () => {
  const alignment = { subject: 'Alignment', activity: { label: 'Plant tour' }, skill: { label: 'Read a drawing' } };
  expect(
    reviewLines([row({ ...alignment, wentWell: 'Fits' }), row({ ...alignment, date: '2027-01-21', toChange: 'Bring drawings' })], 10), // prettier-ignore
  ).toEqual([
    'Plant tour, for Read a drawing, Thu, Jan 21, to change: Bring drawings',
    'Plant tour, for Read a drawing, Wed, Jan 20, Fits',
  ]);
});

test.each([
  [9, false],
  [10, true],
  [null, false],
])('B65 a figure with %s students behind it goes before the board: %s', (groupSize, told) => {
  const lines = reviewLines([row({ subject: 'Data: 75 % passed', groupSize, wentWell: 'Good' })], 10);
  expect(lines).toEqual(told ? ['75 % passed (10 students), Wed, Jan 20, Good'] : []);
  expect(whyNotTold(groupSize, 10) === '').toBe(told);
});

test('B66 students’ work is told by skill only, the weakest first; a piece that two have rated is one piece', () => {
  const rows = [
    piece(14, 'Communication', 4),
    piece(14, 'Communication', 3),
    piece(15, 'Communication', 3),
    piece(14, 'Tools', 1),
    piece(16, 'Tools', 5),
    piece(17, 'Tools', 0),
    piece(18, 'Tools', null),
    row({ subject: 'Student work: piece 14', wentWell: 'Neat' }),
    row({ kind: 'Evaluation', subject: 'Tools', skill: { label: 'Tools' }, rating: 4 }),
  ];
  expect(workBySkill(rows)).toEqual([
    { skill: 'Tools', pieces: 1, ratings: 1, average: 1 },
    { skill: 'Communication', pieces: 2, ratings: 3, average: 3.3 },
  ]);
  expect(reviewLines(rows, 10)).toEqual([
    'Students’ work, Tools: 1 of 4 on average, 1 piece',
    `Students’ work, Communication: ${sayWork(workBySkill(rows)[1]!)}`,
  ]);
});
