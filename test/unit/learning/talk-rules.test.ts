// When a guest is told what helps to prepare, and where the mails around an activity stand.
import { stepsOf } from '../../../src/features/learning/step-rules';
import { mayBePrepared, prepareOn, tellsSomething, whatItIs } from '../../../src/features/learning/talk-rules';
import type { Activity } from '../../../src/records/activities';
import type { Message } from '../../../src/messages/tabs';
import { activity, on } from './rows';

const talk = { kind: 'Classroom presentation', status: 'Confirmed' } as const;

test.each([
  ['2026-09-09', false],
  ['2026-09-10', true],
  ['2026-09-23', true],
  ['2026-09-24', false],
])('B81 a guest may be told what helps on %s: %s', (today, may) => {
  expect(mayBePrepared(activity(talk), on(today))).toBe(may);
});

test.each<[Partial<Activity>, boolean]>([
  [{ kind: 'Mentor activity' }, true],
  [{ kind: 'Field trip' }, false],
  [{ kind: 'Internship' }, false],
  [{ status: 'Planned' }, false],
  [{ status: 'Held' }, false],
  [{ partnerVisible: false }, false],
  [{ date: null }, false],
])('with %j: %s', (values, may) => {
  expect(mayBePrepared(activity({ ...talk, ...values }), on('2026-09-15'))).toBe(may);
});

test('two weeks before, whenever it is planned', () => {
  expect(prepareOn(on('2026-09-24'))).toBe('2026-09-10');
});

test('each of goal, lesson, questions and logistics is something to tell', () => {
  const nothing = { before: null, questions: null, logistics: null };
  expect(tellsSomething(nothing, '')).toBe(false);
  expect(tellsSomething(nothing, 'A goal')).toBe(true);
  for (const name of Object.keys(nothing)) expect(tellsSomething({ ...nothing, [name]: 'x' }, '')).toBe(true);
});

test.each<[Partial<Activity>, string]>([
  [{ kind: 'Field trip', form: 'Job shadow' }, 'a job shadow'],
  [{ kind: 'Field trip', form: 'Hands-on' }, 'a visit (hands-on)'],
  [{ kind: 'Field trip' }, 'a visit'],
  [{ kind: 'Internship', form: 'Paid' }, 'an internship'],
  [{ kind: 'Mentor activity', form: 'Team challenge' }, 'time with a mentor'],
  [{ kind: 'Classroom presentation' }, 'a talk'],
])('an invitation to %j speaks of %s', (values, what) => {
  expect(whatItIs(activity(values))).toBe(what);
});

const mail = (kind: string, state: Message['state']) => ({ kind, state, changedAt: '2026-09-14 08:05' as Message['changedAt'] }); // prettier-ignore

test.each<[Message['state'], string]>([
  ['draft', 'waits under Mail'],
  ['approved', 'leaves soon'],
  ['claimed', 'leaves soon'],
  ['sent', 'sent on Mon, Sep 14'],
  ['practice', 'practiced on Mon, Sep 14'],
  ['unknown', 'may have been sent'],
  ['failed', 'could not be sent'],
  ['suppressed', ''],
  ['canceled', ''],
])('a mail that is %s: “%s”', (state, says) => {
  const [invitation, ...others] = stepsOf([mail('visit-invitation', state)]);
  expect(invitation).toEqual({ name: 'Invitation', says });
  expect(others.every((each) => each.says === '')).toBe(true);
});

test('of several mails, the one that got furthest; each kind stands where it belongs', () => {
  const rows = [mail('debrief', 'sent'), mail('debrief-reminder', 'draft'), mail('reminder-partner', 'draft')];
  expect(stepsOf(rows).map(({ says }) => says)).toEqual(['', '', 'waits under Mail', '', 'sent on Mon, Sep 14']);
});
