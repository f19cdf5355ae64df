// A talk, a trip and an internship, whole: invite, confirm, prepare, remind, hold, thank, ask how it was. Each mail goes
// once, and each is stopped by what makes it needless.
import type { FaultPlan } from '../../local/runtime/host/run';
import { formTitled, reply } from '../../local/sample/answers';
import { approve, goal, idOf, mailsOf, rowOf, sheet, startLearning, step, steps, talk } from '../support/learning';
import { letters, morningOf, partner, skipTo } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';
import { click, lineWith, show } from '../support/today';

const planned = { status: 'Planned', date: '2026-10-08', learning: goal, questions: 'How did you learn this?' };
const kinds = ['visit-invitation', 'visit-preparation', 'reminder-partner', 'thank-you', 'debrief', 'debrief-reminder'];

/** What the partner has got, in order. */
const got = async (story: Story): Promise<string[]> =>
  (await letters(story)).filter(({ to }) => to?.[0]?.address === partner).map(({ subject }) => subject ?? '');

const invitation = 'Invitation: What machinists do, Thursday, October 8, 2026, 9:30 AM to 11:30 AM';
/** With what helps to prepare: a guest of a class gets a mail, a host of students the handout. */
const whole = (preparation: string): string[] => [
  invitation,
  preparation,
  'See you soon: What machinists do, Thursday, October 8, 2026',
  'See you soon: What machinists do, Thursday, October 8, 2026',
  'Thank you from Maple Grove High School',
  'How was “What machinists do”?',
];

const handout = 'For your visitors: What machinists do, Thursday, October 8, 2026';

/** What a host must have in hand; the one student stays unnamed. */
const forHost = {
  transport: 'School bus 4',
  arrive: '9:30 AM',
  leave: '11:30 AM',
  before: 'Read about milling.',
  after: 'Write a page about it.',
  logistics: 'Closed shoes.',
  emergency: 'Office 217-555-0100',
  withoutNames: 'TRUE',
};

async function mailHandout(story: Story): Promise<void> {
  await story.desk.switchOn('Activities with students');
  await story.desk.addRows('Students', [{ code: 'K-70421', className: talk.className }]);
  await story.desk.addRows('Who takes part', [{ meeting: talk.title, student: 'K-70421' }]);
  await story.pump();
  await story.desk.ask('visit.mail', { id: idOf(story) });
}

async function passes(story: Story, ...days: string[]): Promise<void> {
  for (const day of days) await morningOf(story, day);
}

test.each([
  ['B81 a talk', talk.kind, talk.form, 'a talk', 'Before your visit: What machinists do'],
  ['B81 a trip', 'Field trip', 'Tour', 'a visit (tour)', handout],
  ['B81 an internship', 'Internship', 'Unpaid', 'an internship', handout],
])('%s from invitation to debrief: each mail once', async (_id, kind, form, what, preparation) => {
  const isHost = preparation === handout;
  const story = await startLearning({ ...planned, ...(isHost ? forHost : {}), kind, form });
  await story.desk.set('Send thank-yous without asking', 'No');
  expect((await step(story, 'invite')).text).toBe('The invitation to Renata Oyelaran is waiting under Mail.');
  await step(story, 'invite');
  expect(mailsOf(story, 'visit-invitation')).toEqual(['draft']);
  await approve(story, 'visit-invitation');
  const [first] = (await letters(story)).slice(-1);
  expect(first!.text).toContain(`We are planning ${what} for our students, and we thought of Larkspur Machining.`);
  expect(first!.text).toContain(goal);
  await expect(step(story, 'invite')).rejects.toThrow('Renata Oyelaran was invited to it already, on Mon, Sep 14');

  await passes(story, '2026-09-15');
  expect(await got(story)).toEqual([invitation]);
  expect((await steps(story)).mayConfirm).toBe(true);
  expect((await step(story, 'confirm')).text).toBe('Noted: “What machinists do” is confirmed.');
  await expect(step(story, 'confirm')).rejects.toThrow('is not waiting for an answer');

  await passes(story, '2026-09-23');
  expect(mailsOf(story, 'visit-preparation')).toEqual([]);
  await passes(story, '2026-09-24');
  expect(mailsOf(story, 'visit-preparation')).toEqual(isHost ? [] : ['draft']);
  if (isHost) await mailHandout(story);
  await approve(story, isHost ? 'handout-host' : 'visit-preparation');
  expect(await sheet(story, 'teacher')).toContain(goal);

  await passes(story, '2026-10-01', '2026-10-07', '2026-10-09');
  await click(story, lineWith(await show(story), 'Did “What machinists do” take place'), 'held');
  await approve(story, 'thank-you');
  await approve(story, 'debrief');
  expect((await steps(story)).steps.map(({ name, says }) => `${name} ${says}`)).toEqual([
    'Invitation sent on Mon, Sep 14',
    'Preparation sent on Thu, Sep 24',
    'Reminder sent on Wed, Oct 7',
    'Thank-you sent on Fri, Oct 9',
    'Debrief sent on Fri, Oct 9',
  ]);
  await reply(story.school, formTitled(story.school, 'How was it?'), {
    'Language / Idioma': 'English',
    'Reference / Referencia': idOf(story),
    'What should we change the next time?': 'Bring goggles',
  });
  await passes(story, '2026-10-12', '2026-10-16', '2026-10-19', '2026-11-02');
  expect(await got(story)).toEqual(whole(preparation));
  expect(mailsOf(story, 'debrief-reminder')).toEqual([]);
  expect(story.desk.rows('Feedback').map(({ toChange }) => toChange)).toEqual(['Bring goggles']);
});

test('answered by phone before the invitation was read and sent: it is taken back, and says why', async () => {
  const story = await startLearning(planned);
  await step(story, 'invite');
  await step(story, 'confirm');
  await story.pump();
  expect(mailsOf(story, 'visit-invitation')).toEqual(['canceled: They have said yes already.']);
  expect(await got(story)).toEqual([]);
  await expect(step(story, 'invite')).rejects.toThrow('They have said yes already.');
});

test('called off between invitation and day: who was told is told once, and nothing else leaves', async () => {
  const story = await startLearning(planned);
  await step(story, 'invite');
  await approve(story, 'visit-invitation');
  await step(story, 'confirm');
  await passes(story, '2026-09-24');
  await story.desk.type('Activities', rowOf(story), 'status', 'Canceled');
  await passes(story, '2026-09-25');
  expect(mailsOf(story, 'visit-preparation')).toEqual(['canceled: The activity was canceled.']);
  await approve(story, 'cancellation-partner');
  await passes(story, '2026-10-01', '2026-10-07', '2026-10-09', '2026-10-16');
  expect(await got(story)).toEqual([invitation, 'Canceled: What machinists do, Thursday, October 8, 2026']);
  expect(kinds.slice(2).flatMap((kind) => mailsOf(story, kind))).toEqual([]);
});

test('a waiting invitation follows the day; one that was sent is followed by a notice of change', async () => {
  const story = await startLearning(planned);
  await step(story, 'invite');
  await story.desk.type('Activities', rowOf(story), 'date', '2026-10-13');
  await story.pump();
  expect(mailsOf(story, 'visit-invitation')).toEqual(['draft']);
  await approve(story, 'visit-invitation');
  await story.desk.type('Activities', rowOf(story), 'date', '2026-10-14');
  await passes(story, '2026-09-15');
  await approve(story, 'change-partner');
  expect(await got(story)).toEqual([
    invitation.replace('Thursday, October 8', 'Tuesday, October 13'),
    'Changed: What machinists do, Wednesday, October 14, 2026',
  ]);
});

test('an invitation waits unchanged from day to day, so that what was read is what leaves', async () => {
  const story = await startLearning(planned);
  await step(story, 'invite');
  const row = () => story.desk.rows('Outbox').find(({ kind }) => kind === 'visit-invitation')!;
  const before = row();
  await passes(story, '2026-09-15', '2026-09-16');
  expect(row()).toEqual(before);
});

test('nobody is invited while it is not planned with a partner, a day and an answer to come', async () => {
  const story = await startLearning({ ...planned, title: 'Ready' });
  const refused: Record<string, [Record<string, string>, string]> = {
    Idea: [{ status: 'Idea' }, 'It is only an idea. Plan it first, with its day and teacher.'],
    Canceled: [{ status: 'Canceled' }, 'The activity was canceled.'],
    Held: [{ status: 'Held' }, 'The activity is over.'],
    Over: [{ date: '2026-09-11' }, 'Its day, Fri, Sep 11, is over.'],
    'No day': [{ date: '' }, 'It has no day yet.'],
    'No partner': [{ organization: '' }, 'It names no organization.'],
    'Not told': [{ partnerVisible: 'FALSE' }, '“Tell the partner” is not ticked'],
    Unknown: [{ organization: 'Quiet Press' }, '“Quiet Press” is not in Organizations'],
  };
  const base = { ...talk, ...planned };
  const rows = Object.entries(refused).map(([title, [more]]) => ({ ...base, ...more, title }));
  await story.desk.addRows('Activities', [...rows, { ...base, title: 'Today', date: '2026-09-14' }]);
  await story.pump();
  for (const [title, [, says]] of Object.entries(refused))
    await expect(step(story, 'invite', {}, title)).rejects.toThrow(says);
  expect(mailsOf(story, 'visit-invitation')).toEqual([]);
  // Today is not over.
  await step(story, 'invite', {}, 'Today');
  expect(mailsOf(story, 'visit-invitation')).toEqual(['draft']);
});

test('words that name a student keep an invitation and a preparation from being made, and it says which', async () => {
  const story = await startLearning(planned);
  await story.desk.switchOn('Activities with students');
  await story.desk.addRows('Students', [{ code: 'K-70423', name: 'Ximena Borja' }]);
  await step(story, 'save', { before: 'Ximena Borja shows a part.' });
  const says = '“Before” of the activity names a student, and others read it. Take it out.';
  await expect(step(story, 'invite')).rejects.toThrow(says);
  await expect(sheet(story, 'student')).rejects.toThrow(says);
  await step(story, 'confirm');
  await story.desk.type('Activities', rowOf(story), 'date', '2026-09-24');
  await story.pump();
  expect(mailsOf(story, 'visit-preparation')).toEqual([`suppressed: ${says}`]);
  await step(story, 'save', { before: '' });
  await story.pump();
  expect(mailsOf(story, 'visit-preparation')).toEqual(['draft']);
});

test('a guest gets no preparation while there is nothing to tell, and once there is', async () => {
  const story = await startLearning({ ...talk, status: 'Confirmed', date: '2026-09-24' });
  await story.pump();
  expect(mailsOf(story, 'visit-preparation')).toEqual([]);
  await step(story, 'save', { before: 'Read about milling.' });
  await story.pump();
  expect(mailsOf(story, 'visit-preparation')).toEqual(['draft']);
  await passes(story, '2026-09-24');
  expect(mailsOf(story, 'visit-preparation')).not.toEqual(['draft']);
});

/** Ends the run when it has called a member so often. */
function killAt(member: string, count: number, kill: 'keep' | 'drop'): FaultPlan {
  let calls = 0;
  return (call) => (call.member === member && call.when === 'after' && ++calls === count ? { kill } : undefined);
}

test.each([
  [1, 'keep'],
  [1, 'drop'],
  [2, 'keep'],
  [2, 'drop'],
  [3, 'keep'],
  [3, 'drop'],
] as const)('a run that dies at its %s. write (%s): the next one ends as if it had not', async (count, kill) => {
  const story = await startLearning({ ...talk, status: 'Held', date: '2026-09-11' });
  const faults = killAt('setValues', count, kill);
  skipTo(story, '2026-09-15T08:00');
  const { status } = await story.school.run({ ...story.school.firing('hourly', coordinator), faults });
  expect(status).not.toBe('completed');
  await story.until('2026-09-15T11:00');
  expect([mailsOf(story, 'debrief'), mailsOf(story, 'thank-you')]).toEqual([['draft'], ['draft']]);
  expect(story.desk.rows('Feedback')).toEqual([]);
});
