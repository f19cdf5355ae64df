// Families permit in English and Spanish, by form or on paper; nothing counts before a teacher has looked, but a No.
import { handouts, makeHandout, problems, read, shadowing, shadowRow, show } from '../support/job-shadow';
import { letters } from '../support/mail-story';
import { answer, answerInSpanish, ask, correct, form, papers, shown, startPermissions } from '../support/permissions';
import { answersIn } from '../support/surveys';
import type { Story } from '../support/school';

const [philippa = '', thaddeus = '', ximena = ''] = Object.keys(shadowing);
const slips = { missing: '', notTakePart: '', notNamed: '', notShown: '', scope: '', until: '' };
async function approveAll(story: Story): Promise<Awaited<ReturnType<typeof ask>>> {
  const { waiting, mark } = await shown(story);
  return ask(story, 'approve', { answers: waiting.map(({ answerId }) => answerId), mark });
}

test('a Yes waits as received, a No counts at once; what was seen is approved for the class with one click', async () => {
  const story = await startPermissions();
  await answer(story, philippa);
  await answerInSpanish(story, ximena);
  expect(papers(story)).toEqual([
    `Family permission | Received | ${philippa} |  | 2026-09-14 |  | 2027-06-30`,
    `Host release | Received | ${philippa} |  | 2026-09-14 |  | 2027-06-30`,
    `Media release | Received | ${philippa} | Newsletter and website | 2026-09-14 |  | 2027-06-30`,
    `Family permission | Received | ${ximena} |  | 2026-09-14 |  | 2027-06-30`,
    `Host release | Refused | ${ximena} |  | 2026-09-14 | 2026-09-14 | `,
    `Media release | Refused | ${ximena} |  | 2026-09-14 | 2026-09-14 | `,
  ]);
  expect(await shown(story)).toMatchObject({
    listed: 3,
    permitted: 0,
    refused: [],
    open: [philippa, thaddeus, ximena],
  });
  expect((await show(story)).students.map(({ why }) => why)).toEqual([
    'release: it is not approved with its day',
    'release: it is not approved with its day',
    'release: it was refused',
  ]);
  const { waiting } = await shown(story);
  expect(waiting).toMatchObject([
    {
      code: philippa,
      takePart: 'Yes',
      named: 'Yes',
      media: 'Newsletter and website',
      until: 'Wed, Jun 30, 2027',
      signed: 'Dolores Whitcombe',
      doubt: '',
    },
    { code: ximena, takePart: 'Yes', named: 'No', media: 'No', signed: 'Rosario Tejada', doubt: '' },
  ]);
  const { text, batch } = await approveAll(story);
  expect(text).toBe('2 answers approved.');
  expect(await shown(story)).toMatchObject({ waiting: [], permitted: 2, open: [thaddeus] });
  expect((await show(story)).students.map(({ why }) => why)).toEqual([
    '',
    'release: it is not approved with its day',
    'release: it was refused',
  ]);
  expect((await show(story)).permitted).toBe(2);
  await story.desk.ask('history.undo', { batch });
  expect(await shown(story)).toMatchObject({ permitted: 0, waiting: [{}, {}] });
});

test('Today says how many answers wait for an activity, and no more once they are approved', async () => {
  const story = await startPermissions();
  const lines = async () =>
    (await story.desk.ask<{ lines: { what: string }[] }>('today.show', { whose: 'all' })).lines
      .map(({ what }) => what)
      .filter((what) => what.includes('famil'));
  await answer(story, philippa);
  expect(await lines()).toEqual(['“Shadow day”: 1 answer of a family waits for you']);
  await answer(story, thaddeus);
  expect(await lines()).toEqual(['“Shadow day”: 2 answers of families wait for you']);
  await approveAll(story);
  await story.pump();
  expect(await lines()).toEqual([]);
});

test('only the answers that were ticked are approved, and none when one has come since the look', async () => {
  const story = await startPermissions();
  const id = await answer(story, philippa);
  await answer(story, thaddeus);
  const { mark } = await shown(story);
  await answer(story, ximena);
  await expect(ask(story, 'approve', { answers: [id], mark })).rejects.toThrow(
    'Answers have come or changed since you looked.',
  );
  const now = (await shown(story)).mark;
  await expect(ask(story, 'approve', { answers: [], mark: now })).rejects.toThrow(
    'Tick the answers that you have looked at.',
  );
  await ask(story, 'approve', { answers: [id], mark: now });
  expect(await shown(story)).toMatchObject({
    permitted: 1,
    open: [thaddeus, ximena],
    waiting: [{ code: thaddeus }, { code: ximena }],
  });
});

test('a corrected answer waits again where it says something else; a No that was a Yes counts at once', async () => {
  const story = await startPermissions();
  form(story).responseEdits = true;
  const id = await answer(story, philippa);
  await approveAll(story);
  await correct(story, id, philippa, { 'Your own name, as signature': 'D. Whitcombe' });
  expect((await shown(story)).permitted).toBe(1);
  const how = 'May your student be photographed or quoted? How far may it go?';
  await correct(story, id, philippa, { [how]: 'Social media and press' });
  expect(papers(story).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    'Family permission Approved',
    'Host release Approved',
    'Media release Received',
  ]);
  await correct(story, id, philippa, { 'May your student take part?': 'No', [how]: 'Not at all' });
  expect(papers(story).map((line) => line.split(' | ').slice(0, 4).join(' '))).toEqual([
    `Family permission Refused ${philippa} `,
    `Host release Approved ${philippa} `,
    `Media release Refused ${philippa} `,
  ]);
  expect(await shown(story)).toMatchObject({ permitted: 0, refused: [philippa] });
}, 60_000);

test('a correction that nobody can use lets what was approved wait again', async () => {
  const story = await startPermissions();
  form(story).responseEdits = true;
  const id = await answer(story, philippa);
  await approveAll(story);
  await correct(story, id, 'Ottoline Vance', {});
  expect(papers(story).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
    'Family permission Received',
    'Host release Received',
    'Media release Received',
  ]);
  expect(await shown(story)).toMatchObject({ permitted: 0, waiting: [{ code: philippa }] });
});

test('two answers that differ are not approved here: the family is asked', async () => {
  const story = await startPermissions();
  await answer(story, philippa);
  await answer(story, philippa, {
    'May your student take part?': 'No',
    'Your own name, as signature': 'Ned Whitcombe',
  });
  const { waiting } = await shown(story);
  expect(waiting.map(({ doubt }) => doubt)).toEqual([
    'Another answer says no. Ask the family, then set the state in Requirements.',
    '',
  ]);
  await approveAll(story);
  expect(await shown(story)).toMatchObject({ permitted: 0, refused: [philippa] });
  expect(papers(story).filter((line) => line.startsWith('Family permission | Received'))).toHaveLength(1);
});

test('a release that a family takes back is out of the handout within the hour', async () => {
  const story = await startPermissions();
  form(story).responseEdits = true;
  const id = await answer(story, philippa);
  await approveAll(story);
  await story.desk.type('Activities', shadowRow(story), 'withoutNames', 'TRUE');
  const { shown: made } = await makeHandout(story);
  expect(read(story, made.handout!.url)).toContain(shadowing[philippa as 'K-70421']);
  await correct(story, id, philippa, { 'May we tell the host the name of your student?': 'No' });
  const current = handouts(story).filter(({ state }) => state === 'current');
  expect(current).toHaveLength(1);
  expect(read(story, current[0]!.url)).not.toContain(shadowing[philippa as 'K-70421']);
});

test.each([
  ['is a name', 'Ottoline Vance', 'This is not a code of a student'],
  ['is the name of a student', 'Philippa Quenneville', 'This is not a code of a student'],
  ['is of nobody', 'K-99999', 'No student in Students has this code'],
])('a code that %s is a thing for staff to sort out, and nothing follows from it', async (_what, typed, says) => {
  const story = await startPermissions();
  await answer(story, typed, { 'Your own name, as signature': 'Mstory of Philippa Quenneville' });
  expect(papers(story)).toEqual([]);
  expect((await problems(story)).filter((text) => text.includes(says))).toHaveLength(1);
  const kept = answersIn(story)
    .filter(({ questionKey }) => questionKey === 'code')
    .map(({ said }) => said);
  expect(kept).toEqual([typed === 'K-99999' ? typed : '•••']);
  const everywhere = JSON.stringify(
    story.desk.book.sheets.map(({ name }) => (name === 'Students' ? '' : story.desk.rows(name))),
  );
  expect(everywhere).not.toMatch(/Ottoline|Vance|Quenneville/);
  expect(JSON.stringify(await letters(story))).not.toMatch(/Ottoline|Vance|Quenneville/);
});

test('an answer whose reference is gone, or is a name, is a thing to sort out, too', async () => {
  const story = await startPermissions();
  await answer(story, philippa, { 'Reference / Referencia': 'Ottoline Vance' });
  expect(papers(story)).toEqual([]);
  expect(
    (await problems(story)).filter((text) => text.includes('It does not say which activity it is for')),
  ).toHaveLength(1);
  expect(JSON.stringify(story.desk.rows('Responses'))).not.toContain('Ottoline');
});

test('an answer that is not understood yet keeps no name either', async () => {
  const story = await startPermissions();
  const { items } = form(story);
  const item = items.find(({ title }) => title === 'May your student take part?')!;
  (item as unknown as { choices: { value: string }[] }).choices[0]!.value = 'Of course';
  await answer(story, 'Ottoline Vance', { 'May your student take part?': 'Of course' });
  expect(
    (await problems(story)).filter((text) => text.includes('“Of course” is not an answer that we know')),
  ).toHaveLength(1);
  expect(JSON.stringify(story.desk.rows('Responses'))).not.toContain('Ottoline');
});

test('slips of the class are taken down at once, but for those who are named; again they say what they say by then', async () => {
  const story = await startPermissions();
  await story.desk.type('Staff', 3, 'email', 'coordinator@example.edu');
  const { text, batch } = await ask(story, 'slips', {
    ...slips,
    missing: thaddeus,
    notNamed: ximena.toLowerCase(),
    notShown: philippa,
    scope: 'Partners',
    until: '2026-12-18',
  });
  expect(text).toBe('2 slips taken down.');
  expect(papers(story)).toEqual([
    `Family permission | Approved | ${philippa} |  | 2026-09-14 | 2026-09-14 | 2026-12-18`,
    `Host release | Approved | ${philippa} |  | 2026-09-14 | 2026-09-14 | 2026-12-18`,
    `Media release | Refused | ${philippa} |  | 2026-09-14 | 2026-09-14 | `,
    `Family permission | Approved | ${ximena} |  | 2026-09-14 | 2026-09-14 | 2026-12-18`,
    `Host release | Refused | ${ximena} |  | 2026-09-14 | 2026-09-14 | `,
    `Media release | Approved | ${ximena} | Partners | 2026-09-14 | 2026-09-14 | 2026-12-18`,
  ]);
  expect(await shown(story)).toMatchObject({ permitted: 2, open: [thaddeus] });
  await ask(story, 'slips', { ...slips, missing: ximena, notTakePart: philippa });
  expect(papers(story)).toHaveLength(8);
  expect(papers(story)[0]).toBe(`Family permission | Refused | ${philippa} |  | 2026-09-14 | 2026-09-14 | `);
  expect(await shown(story)).toMatchObject({ permitted: 2, refused: [philippa], open: [] });
  await story.desk.ask('history.undo', { batch });
}, 60_000);

test('without a question about pictures a slip releases none; a code that is not listed and a day that has passed are refused', async () => {
  const story = await startPermissions();
  const refused = (more: object) =>
    ask(story, 'slips', { ...slips, ...more }).then(
      () => '',
      (error: Error) => error.message,
    );
  expect(await refused({ notTakePart: `${philippa} Ottoline` })).toBe(
    'Entry 2 of those who may not take part is not among the codes listed for this activity.',
  );
  expect(await refused({ missing: 'K-99999' })).toContain('Entry 1 of those without a slip');
  expect(await refused({ until: '2026-09-13' })).toBe('The last day has passed. Choose a day from today on.');
  expect(await refused({ until: 'soon' })).toBe('Pick the last day on which the slips count.');
  expect(papers(story)).toEqual([]);
  expect(await refused({ until: '2026-09-14' })).toBe('');
  expect(papers(story).filter((line) => line.startsWith('Media'))).toEqual([]);
});
