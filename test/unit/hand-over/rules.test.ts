import { promises, stepsInWords, stepsOf, type HandOverFacts } from '../../../src/features/hand-over/step-rules';
import { comingActivities, openInquiries, openSteps } from '../../../src/features/hand-over/task-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const done: HandOverFacts = {
  from: { name: 'Maren', email: 'maren@example.edu' },
  to: { name: 'Tala', email: 'tala@example.edu' },
  runsAs: 'Tala@example.edu',
  fileOwner: 'tala@example.edu',
  isTold: true,
  unshared: [],
  documents: 0,
  drafts: 0,
  approved: 0,
  unconfirmed: 0,
  coordinatorEmail: 'tala@example.edu',
  publicEmail: '',
  tasks: 0,
  hasLastDay: true,
};
const open = (change: Partial<HandOverFacts>): string[] =>
  stepsOf({ ...done, ...change })
    .filter((step) => !step.done)
    .map(({ title }) => title);

test.each<[Partial<HandOverFacts>, string[]]>([
  [{}, []],
  [{ fileOwner: null }, []],
  [{ isTold: false }, ['Tala knows what to do']],
  [{ drafts: 1 }, ['No mail waits']],
  [{ approved: 1 }, ['No mail waits']],
  [{ unshared: [{ name: 'Parent survey', by: 'maren@example.edu' }] }, ['Forms can be opened']],
  [{ documents: 1 }, ['Documents are in good hands']],
  [{ coordinatorEmail: 'maren@example.edu' }, ['Settings name Tala']],
  [{ tasks: 1 }, ['Open tasks have somebody']],
  [{ unconfirmed: 1 }, ['Tala has confirmed staff and wordings']],
  [{ runsAs: 'maren@example.edu' }, ['The hourly work runs as Tala', 'Tala has confirmed staff and wordings']],
  [{ runsAs: null }, ['The hourly work runs as Tala', 'Tala has confirmed staff and wordings']],
  [{ fileOwner: 'maren@example.edu' }, ['The file belongs to Tala']],
  [{ hasLastDay: false }, ['Staff says when Maren leaves']],
])('%j leaves open: %j', (change, titles) => {
  expect(open(change)).toEqual(titles);
});

test('only where somebody’s form is not shared can it be shared; the contact for partners is named when it is still hers', () => {
  const withAction = (change: Partial<HandOverFacts>): string[] =>
    stepsOf({ ...done, ...change }).flatMap(({ action }) => action ?? []);
  expect(withAction({})).toEqual(['tell', 'settings']);
  const unshared = [
    { name: 'Parent survey', by: 'maren@example.edu' },
    { name: 'Graduate survey', by: 'noor@example.edu' },
  ];
  expect(withAction({ unshared })).toEqual(['tell', 'forms', 'settings']);
  const texts = (change: Partial<HandOverFacts>): string => JSON.stringify(stepsOf({ ...done, ...change }));
  expect(texts({ unshared })).toContain('files of maren@example.edu or noor@example.edu, who shares');
  expect(texts({ publicEmail: 'maren@example.edu' })).toContain('contact for partners is still Maren');
  expect(texts({})).not.toContain('contact for partners');
});

test('the mail numbers what is left, without itself', () => {
  const words = stepsInWords(stepsOf({ ...done, isTold: false, drafts: 2, fileOwner: 'maren@example.edu' }));
  expect(words).toMatch(
    /^1\. No mail waits\. 2 drafts, 0 approved mails\..*\n2\. The file belongs to Tala\. Last, maren/,
  );
  expect(words).not.toContain('knows what to do');
  expect(stepsInWords(stepsOf(done))).toBe('Nothing is left to do.');
  expect(Object.values(promises(done)).every((lines) => lines.length === 3)).toBe(true);
});

const day = (text: string): CalendarDate => text as CalendarDate;
const today = day('2026-09-14');
const all = (): boolean => true;

test('open is what has a next step, is still to come, or was not answered', () => {
  const steps = [
    { nextStep: 'Call', nextDate: day('2026-10-02'), organization: { label: 'Larkspur' }, row: 3 },
    { nextStep: 'Write', nextDate: null, organization: null, row: 4 },
    { nextStep: null, nextDate: day('2026-10-02'), organization: null, row: 5 },
  ];
  expect(openSteps(steps as never, all)).toEqual([
    { what: 'Larkspur: Call, Fri, Oct 2', row: 3 },
    { what: 'Write', row: 4 },
  ]);
  expect(openSteps(steps as never, () => false)).toEqual([]);
  const activity = (values: object, row: number) => ({
    title: 'Tour',
    status: 'Planned',
    endDate: null,
    row,
    ...values,
  });
  const activities = [
    activity({ date: today }, 3),
    activity({ date: day('2026-09-13') }, 4),
    activity({ date: day('2026-09-13'), endDate: today }, 5),
    activity({ date: today, status: 'Canceled' }, 6),
    activity({ date: today, status: 'Held' }, 7),
    activity({ date: null, status: 'Idea' }, 8),
  ];
  expect(comingActivities(activities as never, all, today).map(({ row }) => row)).toEqual([3, 5, 8]);
  expect(comingActivities(activities as never, () => false, today)).toEqual([]);
  const inquiries = [
    { company: 'Bakery', from: 'Ana', due: null, answered: null, row: 3 },
    { company: null, from: 'Ben', due: today, answered: null, row: 4 },
    { company: 'Done', from: null, due: null, answered: today, row: 5 },
  ];
  expect(openInquiries(inquiries as never, all).map(({ what }) => what)).toEqual(['Bakery', 'Ben, Mon, Sep 14']);
});
