// What partners and teachers say after an activity, and what comes of it.
import { formTitled, reply } from '../../local/sample/answers';
import type { ListedProblems } from '../support/learning';
import {
  activityRow,
  approve,
  debriefing,
  idOf,
  mailsOf,
  rowOf,
  sheet,
  startLearning,
  step,
  steps,
  talk,
} from '../support/learning';
import { read } from '../support/job-shadow';
import { letters, morningOf, partner, visit } from '../support/mail-story';
import type { Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { click, lineWith, show, whats } from '../support/today';

const trip = { ...visit, kind: 'Field trip', form: 'Tour', className: 'Grade 11 machining' };
const first = { ...trip, title: 'Plant tour' };
const next = { ...trip, title: 'Second tour', date: '2026-10-08' };
const goggles = { ...debriefing, toChange: 'Bring goggles', person: 'Renata Oyelaran', again: 'With changes' };

const feedbackRows = ({ desk }: Story) =>
  desk
    .rows('Feedback')
    .map(({ kind, from, person, activity, organization, wentWell, toChange, again }) =>
      [kind, from, person, activity, organization, wentWell, toChange, again].join('|'),
    );
const problemTexts = async ({ desk }: Story) =>
  (await desk.ask<ListedProblems>('check.run', null)).problems.map(({ tab, text }) => `${tab}: ${text}`);

async function answer(story: Story, given: Record<string, string>): Promise<string> {
  const answerId = await reply(story.school, formTitled(story.school, 'How was it?'), {
    'Language / Idioma': 'English',
    'Reference / Referencia': idOf(story, 'Plant tour'),
    ...given,
  });
  await story.pump();
  return answerId;
}

test('the day after, the partner gets a draft with a form of its own, and the teacher a line', async () => {
  const story = await startLearning(first);
  await morningOf(story, '2026-09-24');
  expect(mailsOf(story, 'debrief')).toEqual([]);
  await morningOf(story, '2026-09-25');
  expect(mailsOf(story, 'debrief')).toEqual(['draft']);
  await approve(story, 'debrief');
  const mail = (await letters(story)).find(({ subject }) => subject === 'How was “Plant tour”?')!;
  expect(mail.to).toMatchObject([{ address: partner }]);
  expect(mail.text).toContain(idOf(story, 'Plant tour'));
  expect(mail.text).toContain('Desmond Achebe at (217) 555-0141 or desmond@example.edu');
  // First it is asked whether it took place at all.
  expect(whats(await show(story)).join()).not.toContain('How was');
  await click(story, lineWith(await show(story), 'Did “Plant tour” take place'), 'held');
  const line = lineWith(await show(story), 'How was “Plant tour” on Thu, Sep 24? Talk with Larkspur Machining, too');
  await click(story, line, 'fine');
  expect(feedbackRows(story)).toEqual(['Debrief|Teacher||Plant tour|Larkspur Machining|Fine||']);
  expect(activityRow(story, 'Plant tour')['debriefed']).toBe('Teacher');
  expect(whats(await show(story)).join()).not.toContain('How was');
  await morningOf(story, '2026-09-28');
  expect(whats(await show(story)).join()).not.toContain('How was');
  expect(mailsOf(story, 'debrief')).toEqual(['sent']);
  // What was said is deleted by hand: it is asked again.
  await new StaffHands(story.desk).deleteRows('Feedback', 3, 1);
  await story.pump();
  expect(activityRow(story, 'Plant tour')['debriefed']).toBe('');
  expect(whats(await show(story)).join()).toContain('How was “Plant tour”');
});

test('who does not answer is asked once more after five school days, and not again', async () => {
  const story = await startLearning(first);
  await morningOf(story, '2026-09-25');
  await approve(story, 'debrief');
  await morningOf(story, '2026-10-01');
  expect(mailsOf(story, 'debrief-reminder')).toEqual([]);
  await morningOf(story, '2026-10-02');
  expect(mailsOf(story, 'debrief-reminder')).toEqual(['draft']);
  await approve(story, 'debrief-reminder');
  for (const day of ['2026-10-05', '2026-10-12', '2026-10-23', '2026-11-02']) await morningOf(story, day);
  expect([mailsOf(story, 'debrief'), mailsOf(story, 'debrief-reminder')]).toEqual([['sent'], ['sent']]);
});

test('an answer becomes a row of Feedback and stops what waits; sent again, it changes its row', async () => {
  const story = await startLearning(first);
  await morningOf(story, '2026-09-25');
  await approve(story, 'debrief');
  const answerId = await answer(story, {
    'What went well?': 'Good questions',
    'What should we change the next time?': 'Bring goggles',
    'Would you do it again?': 'Yes, with these changes',
    'Your name': 'Renata Oyelaran',
  });
  const row = 'Debrief|Partner|Renata Oyelaran|Plant tour|Larkspur Machining|Good questions|Bring goggles|With changes';
  expect(feedbackRows(story)).toEqual([row]);
  expect(activityRow(story, 'Plant tour')['debriefed']).toBe('Partner');
  await morningOf(story, '2026-10-02');
  expect(mailsOf(story, 'debrief-reminder')).toEqual([]);
  const form = formTitled(story.school, 'How was it?');
  form.responseEdits = true;
  const given = {
    'Language / Idioma': 'English',
    'Reference / Referencia': idOf(story, 'Plant tour'),
    'What should we change the next time?': 'Nothing',
  };
  const byItem = form.items.flatMap(({ title, id }) =>
    title in given ? [[String(id), given[title as keyof typeof given]] as const] : [],
  );
  await story.school.submitForm(form.id, Object.fromEntries(byItem), undefined, answerId);
  await story.pump();
  expect(feedbackRows(story)).toEqual(['Debrief|Partner||Plant tour|Larkspur Machining||Nothing|']);
});

test('what the teacher takes down from the partner stops the draft, with the reason', async () => {
  const story = await startLearning(first);
  await morningOf(story, '2026-09-25');
  await story.desk.type('Activities', rowOf(story, 'Plant tour'), 'status', 'Held');
  const done = await step(story, 'debrief', goggles, 'Plant tour');
  expect(done.text).toBe('Noted for “Plant tour”. It will be in front of you before the next one.');
  await story.pump();
  expect(mailsOf(story, 'debrief')).toEqual(['canceled: They have said how it was already.']);
  expect(activityRow(story, 'Plant tour')['debriefed']).toBe('Partner, Teacher');
  expect(whats(await show(story)).join()).not.toContain('How was');
  await story.desk.ask('history.undo', { batch: done.batch });
  expect(feedbackRows(story)).toEqual([]);
  await story.pump();
  expect(activityRow(story, 'Plant tour')['debriefed']).toBe('');
  expect(mailsOf(story, 'debrief')).toEqual(['draft']);
});

test.each([
  ['one that was called off', { status: 'Canceled' }],
  ['an idea', { status: 'Idea' }],
  ['a meeting', { kind: 'Partner meeting', form: '' }],
  ['one that the partner is not told of', { partnerVisible: 'FALSE' }],
])('nobody is asked about %s', async (_what, more: Record<string, string>) => {
  const story = await startLearning({ ...first, ...more });
  await morningOf(story, '2026-09-25');
  await morningOf(story, '2026-10-02');
  expect(mailsOf(story, 'debrief')).toEqual([]);
});

test('a draft is taken back when the activity is called off after all', async () => {
  const story = await startLearning(first);
  await morningOf(story, '2026-09-25');
  await story.desk.type('Activities', rowOf(story, 'Plant tour'), 'status', 'Canceled');
  await story.pump();
  expect(mailsOf(story, 'debrief')).toEqual(['canceled: The activity was canceled.']);
});

test('what is to change is in the next teacher sheet and on its page until it is done, and Feedback says where', async () => {
  const story = await startLearning({ ...first, status: 'Held', date: '2026-09-10' });
  const other = { ...next, title: 'Elsewhere', organization: '', className: 'Grade 9', date: '2026-09-30' };
  const later = { ...next, title: 'Third tour', date: '2026-11-05' };
  await story.desk.addRows('Activities', [later, next, other]);
  await story.pump();
  await step(story, 'debrief', goggles, 'Plant tour');
  await story.pump();
  expect(story.desk.rows('Feedback')[0]!['shownIn']).toBe('Before “Second tour” on Thu, Oct 8');
  const said = 'Bring goggles (Renata Oyelaran after “Plant tour”, Mon, Sep 14)';
  expect(await sheet(story, 'teacher', 'Second tour')).toContain(`From last time ${said}`);
  expect((await steps(story, 'Second tour')).lastTime.map(({ says }) => says)).toEqual([said]);
  for (const title of ['Plant tour', 'Third tour', 'Elsewhere']) {
    expect((await steps(story, title)).lastTime).toEqual([]);
    expect(await sheet(story, 'teacher', title)).not.toContain('goggles');
  }
  // Students never read it.
  expect(await sheet(story, 'student', 'Second tour')).not.toContain('goggles');

  // The next one comes and goes, and nobody has seen to it: it is said before the one after.
  await morningOf(story, '2026-10-09');
  expect((await steps(story, 'Third tour')).lastTime.map(({ says }) => says)).toEqual([said]);
  expect(story.desk.rows('Feedback')[0]!['shownIn']).toBe('Before “Third tour” on Thu, Nov 5');
  const [change] = (await steps(story, 'Third tour')).lastTime;
  const done = await step(story, 'changed', { feedback: change!.id }, 'Third tour');
  expect(done.shown.lastTime).toEqual([]);
  expect(story.desk.rows('Feedback')[0]!['done']).toBe('2026-10-09');
  expect(await sheet(story, 'teacher', 'Third tour')).not.toContain('goggles');
});

test('with another organization, the next of the same kind with the same class says it', async () => {
  const story = await startLearning({ ...first, status: 'Held', date: '2026-09-10' });
  const elsewhere = { ...next, title: 'Bakery tour', organization: '' };
  await story.desk.addRows('Activities', [
    { ...elsewhere, title: 'Other class', className: 'Grade 9', date: '2026-10-01' },
    { ...elsewhere, title: 'A talk', kind: talk.kind, form: '', date: '2026-10-02' },
    elsewhere,
  ]);
  await story.pump();
  await step(story, 'debrief', goggles, 'Plant tour');
  expect((await steps(story, 'Bakery tour')).lastTime).toHaveLength(1);
  for (const title of ['Other class', 'A talk']) expect((await steps(story, title)).lastTime).toEqual([]);
});

test('a meeting that comes first says it in its prep sheet, and the next trip all the same', async () => {
  const story = await startLearning({ ...first, status: 'Held', date: '2026-09-10' });
  await story.desk.switchOn('Materials and stories');
  const meeting = { title: 'Coffee', kind: 'Partner meeting', status: 'Planned', date: '2026-09-21' };
  await story.desk.addRows('Activities', [next, { ...meeting, organization: 'Larkspur Machining' }]);
  await story.pump();
  await step(story, 'debrief', goggles, 'Plant tour');
  const { url } = await story.desk.ask<{ url: string }>('documents.make', {
    kind: 'document.prep',
    ids: [idOf(story, 'Coffee')],
  });
  expect(read(story, url)).toContain('What they asked to change Bring goggles (Renata Oyelaran after “Plant tour”');
  expect((await steps(story, 'Second tour')).lastTime).toHaveLength(1);
  await story.pump();
  expect(story.desk.rows('Feedback')[0]!['shownIn']).toBe(
    'Before “Coffee” on Mon, Sep 21 and “Second tour” on Thu, Oct 8',
  );
});

test('A34 “start later” with who does it by when is on Home when its day comes; done, it is gone; without either it is a problem', async () => {
  const story = await startLearning({ ...first, status: 'Held', date: '2026-09-10' });
  const { desk } = story;
  await expect(step(story, 'debrief', { ...goggles, decision: 'Start later' }, 'Plant tour')).rejects.toThrow(
    'Choose the colleague who sees to what was decided.',
  );
  await expect(
    step(story, 'debrief', { ...goggles, decision: 'Start later', owner: 'Desmond Achebe' }, 'Plant tour'),
  ).rejects.toThrow('Pick the day by which it is to be done.');
  await desk.addRows('Feedback', [
    { date: '2026-09-11', kind: 'Debrief', from: 'Partner', activity: 'Plant tour', decision: 'Start later' },
  ]);
  await story.pump();
  const noOwner = 'Feedback: Something is decided, and nobody does it. Pick the colleague who sees to it.';
  const noDay = 'Feedback: Something is decided without a day. Type the day by which it is to be done.';
  expect(await problemTexts(story)).toEqual(expect.arrayContaining([noOwner, noDay]));
  expect(whats(await show(story))).not.toContain('Start later');
  await desk.type('Feedback', 3, 'owner', 'Desmond Achebe');
  expect(await problemTexts(story)).toEqual([noDay]);
  await desk.type('Feedback', 3, 'due', '2026-09-22');
  expect(await problemTexts(story)).toEqual([]);
  await story.pump();
  const home = () => desk.rows('Home').map(({ what }) => what);
  expect(home()).not.toContain('Start later');
  await morningOf(story, '2026-09-15');
  expect(home()).toContain('Start later');
  const done = await click(story, lineWith(await show(story), 'Start later'), 'done');
  expect(desk.rows('Feedback')[0]!['done']).toBe('2026-09-15');
  await story.pump();
  expect(home()).not.toContain('Start later');
  expect(await problemTexts(story)).toEqual([]);
  await desk.ask('history.undo', { batch: (done as { batch: string }).batch });
  await story.pump();
  expect(whats(await show(story))).toContain('Start later');
});

test('the page refuses a debrief that says nothing, and one of nobody', async () => {
  const story = await startLearning({ ...first, status: 'Held', date: '2026-09-10' });
  const note = (given: object) => step(story, 'debrief', { ...debriefing, ...given }, 'Plant tour');
  await expect(note({})).rejects.toThrow('Write what went well, or what to change.');
  await expect(note({ wentWell: 'Fine', from: 'Student' })).rejects.toThrow('Choose who says so');
  await expect(note({ wentWell: 'x', decision: 'y', owner: 'Nobody' })).rejects.toThrow('“Nobody” is not in Staff.');
  expect(feedbackRows(story)).toEqual([]);
});

test('a rating is from 1 to 5, and a consent ends after it begins', async () => {
  const story = await startLearning();
  const row = { date: '2026-09-11', kind: 'Evaluation' };
  await story.desk.addRows('Feedback', [
    { ...row, rating: '1' },
    { ...row, rating: '5' },
    { ...row, rating: '0.9' },
    { ...row, rating: '5.1' },
    { ...row, consentOn: '2026-09-11', consentUntil: '2026-09-11' },
    { ...row, consentOn: '2026-09-11', consentUntil: '2026-09-10' },
  ]);
  await story.pump();
  expect(await problemTexts(story)).toEqual([
    'Feedback: A rating is from 1 to 5. Correct it.',
    'Feedback: A rating is from 1 to 5. Correct it.',
    'Feedback: This ends before it begins. Correct one of the two days.',
  ]);
});
