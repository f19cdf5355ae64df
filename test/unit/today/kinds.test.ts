// What makes a line of Today, kind by kind.
import { followingLines } from '../../../src/features/board/today-rules';
import { inQuestion, toConfirm, toSettle } from '../../../src/features/activities/today-rules';
import { inquiryLines } from '../../../src/features/inquiries/today-rules';
import { mailLines } from '../../../src/features/mail/today-rules';
import { planLines } from '../../../src/features/marketing/today-rules';
import { problemLine } from '../../../src/features/overview/today';
import { noAnswer, reached, stepLines } from '../../../src/features/partners/step-rules';
import { approvalLines } from '../../../src/features/partnerships/today-rules';
import { topTenLines } from '../../../src/features/recruiting/today-rules';
import type { Activity } from '../../../src/records/activities';
import type { Contact } from '../../../src/records/contact-log';
import type { CalendarDate } from '../../../src/shared/dates';
import type { TodayLine } from '../../../src/today/line';

const moment = { today: '2026-09-14' as CalendarDate, next: '2026-09-15' as CalendarDate };
const said = (lines: readonly TodayLine[]): string[] =>
  lines.map(({ id, what, due }) => `${id}: ${what} [${due ?? ''}]`);
const row = <T>(values: Record<string, unknown>): T => values as T;
const larkspur = { label: 'Larkspur' };

describe('next steps', () => {
  const contact = (
    number: number,
    organization: string,
    date: string,
    nextStep: string | null,
    nextDate: string | null,
  ) =>
    row<Contact>({
      ...{ id: `CON-${number}`, row: number, organization: { label: organization }, date, nextStep, nextDate },
      ...{ person: 'Ana', way: 'Visit', outcome: 'Nice', staff: { label: 'Dana' } },
    });

  test('overdue, due and due this week; not later, without a day, or settled by a later contact', () => {
    const contacts = [
      contact(3, 'Mill', '2026-09-01', 'Call again', '2026-09-20'),
      contact(4, 'Bakery', '2026-09-01', 'Send photos', '2026-09-13'),
      contact(5, 'Clinic', '2026-09-01', 'Confirm', '2026-09-08'),
      contact(6, 'clinic', '2026-09-09', null, null),
      contact(7, 'Library', '2026-09-01', 'Ask', '2026-09-30'),
      contact(8, 'Museum', '2026-09-01', 'Ask', null),
      contact(9, 'Garage', '2026-09-01', null, '2026-09-14'),
    ];
    const lines = stepLines(contacts, moment);
    expect(said(lines)).toEqual([
      'CON-3: Call again (Mill) [2026-09-20]',
      'CON-4: Send photos (Bakery) [2026-09-13]',
      'CON-9: Next step (Garage) [2026-09-14]',
    ]);
    // What is not due yet cannot be put off to tomorrow: that would bring it nearer.
    expect(lines.map(({ offers }) => offers)).toEqual([
      ['reached', 'noAnswer'],
      ['reached', 'noAnswer', 'later'],
      ['reached', 'noAnswer', 'later'],
    ]);
    expect(lines[0]!.whose).toEqual({ label: 'Dana' });
  });

  test('reached: a call today settles the step; one taken early, or dated ahead by mistake, is cleared', () => {
    const due = contact(4, 'Bakery', '2026-09-01', 'Send photos', '2026-09-13');
    expect(reached(due, moment)).toEqual({
      logged: {
        ...{ date: '2026-09-14', organization: { label: 'Bakery' }, person: 'Ana', way: 'Call' },
        ...{ outcome: 'Reached', nextStep: null, nextDate: null },
      },
      step: null,
    });
    const cleared = { nextStep: null, nextDate: null };
    expect(reached(contact(4, 'Bakery', '2026-09-01', 'Ask', '2026-09-20'), moment).step).toEqual(cleared);
    expect(reached(contact(4, 'Bakery', '2026-09-30', 'Ask', '2026-09-13'), moment).step).toEqual(cleared);
  });

  test('no answer: the step goes on with the next school day; one that is not due stays on its day', () => {
    const due = noAnswer(contact(4, 'Bakery', '2026-09-01', 'Send photos', '2026-09-13'), moment);
    expect(due.logged).toMatchObject({ outcome: 'No answer', nextStep: 'Send photos', nextDate: '2026-09-15' });
    expect(due.step).toBeNull();
    const early = noAnswer(contact(4, 'Bakery', '2026-09-01', 'Send photos', '2026-09-20'), moment);
    expect(early.logged).toMatchObject({ outcome: 'No answer', nextStep: null, nextDate: null });
    expect(early.step).toBeNull();
    const ahead = noAnswer(contact(4, 'Bakery', '2026-09-30', 'Ask', '2026-09-13'), moment);
    expect(ahead.step).toEqual({ nextStep: null, nextDate: null });
  });
});

describe('activities', () => {
  const activity = (id: string, status: string, date: string | null, more: object = {}) =>
    row<Activity>({
      id,
      title: id,
      status,
      date,
      start: null,
      endDate: null,
      organization: larkspur,
      teacher: null,
      ...more,
    });

  test('planned with a partner within a week, and not confirmed; two days before it is high time', () => {
    const lines = toConfirm(
      [
        activity('over', 'Planned', '2026-09-13'),
        activity('today', 'Planned', '2026-09-14'),
        activity('soon', 'Planned', '2026-09-16', { start: '09:30' }),
        activity('week', 'Planned', '2026-09-21'),
        activity('later', 'Planned', '2026-09-22'),
        activity('sure', 'Confirmed', '2026-09-16'),
        activity('maybe', 'Idea', '2026-09-16'),
        activity('alone', 'Planned', '2026-09-16', { organization: null }),
        activity('undated', 'Planned', null),
      ],
      moment,
    );
    expect(said(lines)).toEqual([
      'today: Is Larkspur coming? “today” on Mon, Sep 14 is not confirmed [2026-09-14]',
      'soon: Is Larkspur coming? “soon” on Wed, Sep 16, 9:30 AM is not confirmed [2026-09-14]',
      'week: Is Larkspur coming? “week” on Mon, Sep 21 is not confirmed [2026-09-19]',
    ]);
    expect(lines.map(({ loss }) => loss)).toEqual(['comes in vain', 'comes in vain', 'was promised']);
  });

  test('over, and nobody has said whether it took place; not while it goes on, nor after two months', () => {
    const lines = toSettle(
      [
        activity('old', 'Planned', '2026-07-15'),
        activity('edge', 'Planned', '2026-07-16'),
        activity('yesterday', 'Confirmed', '2026-09-13'),
        activity('goes on', 'Planned', '2026-09-12', { endDate: '2026-09-14' }),
        activity('ended', 'Planned', '2026-09-10', { endDate: '2026-09-12' }),
        activity('held', 'Held', '2026-09-10'),
        activity('off', 'Canceled', '2026-09-10'),
        activity('idea', 'Idea', '2026-09-10'),
      ],
      moment,
    );
    expect(said(lines)).toEqual([
      'edge: Did “edge” take place on Thu, Jul 16? [2026-07-17]',
      'yesterday: Did “yesterday” take place on Sun, Sep 13? [2026-09-14]',
      'ended: Did “ended” take place on Sat, Sep 12? [2026-09-13]',
    ]);
  });

  test('where sheet and calendar differ, a person says which counts', () => {
    const lines = inQuestion(
      [activity('one', 'Planned', null, { calendar: 'decide' }), activity('two', 'Planned', null, { calendar: 'ok' })],
      (calendar) => calendar === 'decide',
    );
    expect(said(lines)).toEqual(['one: Sheet and calendar differ about “one”: say which counts []']);
  });
});

test('inquiries without an answer; those held back as a flood have no day and are no lines', () => {
  const inquiry = (id: string, due: string | null, answered: string | null, more: object = {}) =>
    row<Parameters<typeof inquiryLines>[0][number]>({
      id,
      company: null,
      from: null,
      due,
      answered,
      owner: null,
      ...{ organization: null, summary: null, safety: null },
      ...more,
    });
  expect(
    said(
      inquiryLines(
        [
          inquiry('one', '2026-09-15', null, { company: 'Harbor Mill', from: 'Ana' }),
          inquiry('two', '2026-09-13', null, { from: 'Ana' }),
          inquiry('three', '2026-09-13', '2026-09-12'),
          inquiry('four', null, null),
          inquiry('five', '2026-09-30', null),
          inquiry('six', '2026-09-14', null),
        ],
        moment,
      ),
    ),
  ).toEqual([
    'one: Answer Harbor Mill [2026-09-15]',
    'two: Answer Ana [2026-09-13]',
    'six: Answer an inquiry [2026-09-14]',
  ]);
});

test('what follows from decisions, the marketing plan and the top ten: open, near, and put off only once due', () => {
  const topic = (id: string, next: string | null, by: string | null, done: string | null) =>
    row<Parameters<typeof followingLines>[0][number]>({ id, next, by, done, owner: null });
  const decisions = followingLines(
    [
      topic('due', 'Buy masks', '2026-09-14', null),
      topic('soon', 'Ask', '2026-09-21', null),
      topic('later', 'Ask', '2026-09-22', null),
      topic('done', 'Ask', '2026-09-14', '2026-09-13'),
      topic('nothing', null, '2026-09-14', null),
      topic('undated', 'Ask', null, null),
    ],
    moment,
  );
  expect(decisions.map(({ id, what, offers }) => [id, what, offers])).toEqual([
    ['due', 'Buy masks (the board’s decision)', ['done', 'later']],
    ['soon', 'Ask (the board’s decision)', ['done']],
  ]);

  const plan = (id: string, date: string | null, status: string | null, more: object = {}) =>
    row<Parameters<typeof planLines>[0][number]>({
      id,
      date,
      status,
      name: null,
      kind: 'Newsletter',
      direction: null,
      audience: null,
      owner: null,
      ...more,
    });
  const planned = planLines(
    [
      plan('due', '2026-09-10', null, {
        name: 'Plant tour',
        audience: 'families',
      }),
      plan('today', '2026-09-14', 'Planned'),
      plan('soon', '2026-09-21', 'Planned'),
      plan('later', '2026-09-22', 'Planned'),
      plan('done', '2026-09-10', 'Done'),
      plan('dropped', '2026-09-10', 'Dropped'),
      plan('undated', null, null),
    ],
    moment,
  );
  expect(planned.map(({ id, what, offers }) => [id, what, offers])).toEqual([
    ['due', 'Plant tour: to families', ['done', 'later']],
    ...[['today', 'Marketing', ['done', 'later']], ['soon', 'Marketing', ['done']]], // prettier-ignore
  ]);

  const ten = (id: string, nextDate: string | null, success: string | null) =>
    row<Parameters<typeof topTenLines>[0][number]>({
      id,
      nextDate,
      success,
      nextStep: 'Call',
      organization: larkspur,
      staff: null,
    });
  const steps = topTenLines(
    [ten('due', '2026-09-14', null), ten('soon', '2026-09-21', 'Interested'), ten('far', '2026-09-22', null), ten('yes', '2026-09-14', 'Partner'), ten('no', '2026-09-14', 'No'), ten('undated', null, null)], // prettier-ignore
    moment,
  );
  expect(steps.map(({ id, what, offers }) => [id, what, offers])).toEqual([
    ['due', 'Call (Larkspur)', ['done', 'later']],
    ['soon', 'Call (Larkspur)', ['done']],
  ]);
});

test('an approval that was asked for two weeks ago is asked for again', () => {
  const asked = (id: string, askedOn: string | null, more: object = {}) =>
    row<Parameters<typeof approvalLines>[0][number]>({
      ...{
        id,
        askedOn,
        approval: 'Needed',
        decision: null,
        approver: 'Ms. Lee',
        organization: larkspur,
        schoolLead: null,
      },
      ...more,
    });
  expect(
    said(
      approvalLines(
        [
          asked('long', '2026-08-20'),
          asked('near', '2026-09-07'),
          asked('fresh', '2026-09-08'),
          asked('decided', '2026-08-20', { decision: 'No' }),
          asked('not needed', '2026-08-20', { approval: 'Not needed' }),
          asked('never', null),
        ],
        moment,
      ),
    ),
  ).toEqual([
    'long: Ask Ms. Lee again: the partnership with Larkspur is not approved yet (asked Thu, Aug 20) [2026-09-03]',
    'near: Ask Ms. Lee again: the partnership with Larkspur is not approved yet (asked Mon, Sep 7) [2026-09-21]',
  ]);
});

test('mails that wait, failed or may have left are a line each, and so are problems; nothing makes none', () => {
  const mail = (state: string) => row<Parameters<typeof mailLines>[0][number]>({ state });
  expect(said(mailLines([]))).toEqual([]);
  expect(said(mailLines(['draft', 'draft', 'unknown', 'failed', 'sent'].map(mail)))).toEqual([
    'unknown: 1 mail may or may not have left: look whether it arrived []',
    'failed: 1 mail could not be sent []',
    'draft: 2 mails wait for your approval []',
  ]);
  expect(problemLine(0)).toEqual([]);
  expect(problemLine(1)[0]!.line.what).toBe('1 cell or row needs a look');
});
