// Who is asked how it was, from which day to which, and what counts as having said so.
import { faultsOf } from '../../../src/features/learning/checks';
import { askAgainOn, debriefers, hasSaid, mayBeAsked } from '../../../src/features/learning/debrief-rules';
import { toCarryOut, toDebrief } from '../../../src/features/learning/today-rules';
import { activity, on, said } from './rows';

const asked = (values: object, today: string, since: string | null = null): boolean =>
  mayBeAsked(activity(values), on(today), since === null ? null : on(since));

test.each([
  ['2026-09-24', false],
  ['2026-09-25', true],
  ['2026-10-24', true],
  ['2026-10-25', false],
])('A44 a partner may be asked on %s: %s', (today, may) => {
  expect(asked({}, today)).toBe(may);
});

test('of several days, the last one counts; one before the first does not', () => {
  expect(asked({ endDate: '2026-09-25' }, '2026-09-25')).toBe(false);
  expect(asked({ endDate: '2026-09-25' }, '2026-09-26')).toBe(true);
  expect(asked({ endDate: '2026-09-20' }, '2026-09-25')).toBe(true);
});

test('after the work has rested for long, what was missed is known; what was seen to is not asked again', () => {
  expect(asked({}, '2026-11-30', '2026-09-24')).toBe(true);
  expect(asked({}, '2026-11-30', '2026-09-25')).toBe(false);
});

test.each<[object, boolean]>([
  [{ status: 'Held' }, true],
  [{ status: 'Confirmed' }, true],
  [{ status: 'Idea' }, false],
  [{ status: 'Canceled' }, false],
  [{ partnerVisible: false }, false],
  [{ kind: 'Partner meeting' }, false],
  [{ kind: null }, false],
  [{ kind: 'Internship' }, true],
  [{ date: null }, false],
  [{ debriefed: ['Partner'] }, false],
  [{ debriefed: ['Teacher'] }, true],
])('with %j: %s', (values, may) => {
  expect(asked(values, '2026-09-25')).toBe(may);
});

test('once more after five school days: a weekend and a day off are none', () => {
  const calendar = { schoolDays: [], weekendsQuiet: true };
  expect(askAgainOn(on('2026-09-25'), calendar)).toBe('2026-10-02');
  const off = [{ date: on('2026-09-30'), endDate: null, kind: 'No school' as const }];
  expect(askAgainOn(on('2026-09-25'), { ...calendar, schoolDays: off })).toBe('2026-10-05');
});

test.each([
  [[{ from: 'Partner', answerId: 'A1' }], 'Partner'],
  [[{ from: 'Partner', answerId: null }], 'Partner, Teacher'],
  [[{ from: 'Supervisor', answerId: 'A1' }], 'Partner'],
  [[{ from: 'Mentor', answerId: 'A1' }], 'Partner'],
  [[{ from: 'Board member', answerId: 'A1' }], 'Partner'],
  [[{ from: 'Teacher', answerId: null }], 'Teacher'],
  [[{ from: 'Teacher', answerId: 'A1' }], 'Teacher'],
  [[{ from: 'Student', answerId: null }], ''],
  [[{ from: null, answerId: null }], ''],
  [[], ''],
] as const)('what %j say counts as said by: %s', (rows, who) => {
  expect(debriefers(rows).join(', ')).toBe(who);
});

test('a blank cell is nobody', () => {
  expect(hasSaid({ debriefed: null }, 'Partner')).toBe(false);
});

const moment = (today: string) => ({ today: on(today), next: on(today) });

test.each<[object, string, number]>([
  [{}, '2026-09-24', 0],
  [{}, '2026-09-25', 1],
  [{}, '2026-10-08', 1],
  [{}, '2026-10-09', 0],
  [{ status: 'Confirmed' }, '2026-09-25', 0],
  [{ kind: 'Partner meeting' }, '2026-09-25', 0],
  [{ debriefed: ['Teacher'] }, '2026-09-25', 0],
  [{ debriefed: ['Partner'] }, '2026-09-25', 1],
])('the teacher is asked about %j on %s: %s line', (values, today, lines) => {
  expect(toDebrief([activity({ status: 'Held', ...values })], moment(today))).toHaveLength(lines);
});

test('without a partner there is nobody to talk with', () => {
  const [line] = toDebrief([activity({ status: 'Held', organization: null })], moment('2026-09-25'));
  expect(line).toMatchObject({ what: 'How was “Plant tour” on Thu, Sep 24?', due: '2026-09-25' });
});

const decided = { decision: 'Start later', owner: { label: 'Desmond Achebe' }, due: on('2026-10-01') };

test.each<[object, string, number]>([
  [{}, '2026-09-23', 0],
  [{}, '2026-09-24', 1],
  [{}, '2026-12-01', 1],
  [{ owner: null }, '2026-10-01', 0],
  [{ due: null }, '2026-10-01', 0],
  [{ done: on('2026-09-30') }, '2026-10-01', 0],
  [{ decision: null }, '2026-10-01', 0],
])('A34 a decision with %j on %s: %s line', (values, today, lines) => {
  expect(toCarryOut([said({ ...decided, ...values })], moment(today))).toHaveLength(lines);
});

test.each<[object, string[]]>([
  [{}, []],
  [{ owner: null }, ['owner']],
  [{ due: null }, ['due']],
  [{ owner: null, due: null }, ['owner', 'due']],
  [{ owner: null, due: null, done: on('2026-10-01') }, []],
  [{ owner: null, due: null, decision: null }, []],
  [{ rating: 1 }, []],
  [{ rating: 5 }, []],
  [{ rating: 0.99 }, ['rating']],
  [{ rating: 5.01 }, ['rating']],
  [{ consentOn: on('2026-09-25'), consentUntil: on('2026-09-25') }, []],
  [{ consentOn: on('2026-09-25'), consentUntil: on('2026-09-24') }, ['consentUntil']],
  [{ consentUntil: on('2026-09-24') }, []],
])('A34 with %j these cells are problems: %j', (values, columns) => {
  expect(faultsOf(said({ ...decided, ...values })).map(({ column }) => column)).toEqual(columns);
});
