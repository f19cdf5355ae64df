// Who may be alone with students: a background check that is valid on each day, or no.
import {
  check,
  coordinator,
  problems,
  shadowId,
  shadowRow,
  show,
  startShadow,
  makeHandout,
  read,
} from '../support/job-shadow';
import type { Story } from '../support/school';

const alone = 'Alone with students at times';
const someone = { person: 'Renata Oyelaran', organization: 'Larkspur Machining' };
const add = (story: Story, who = someone) =>
  story.desk.ask<{ text: string }>('visit.addAdult', { id: shadowId(story), ...who });
const adults = ({ desk }: Story) => desk.rows('Who takes part').flatMap(({ person }) => (person ? [person] : []));

/** `checks`: rows of Requirements; the activity is on September 24. */
async function startAlone(checks: Record<string, string>[], activity: Record<string, string> = {}): Promise<Story> {
  const story = await startShadow({ supervision: alone, ...activity });
  if (checks.length > 0) await story.desk.addRows('Requirements', checks);
  return story;
}

/** Rows with one id, as after a copy: they rest. */
async function addResting(story: Story, title: string, id: string, rows: Record<string, string>[]): Promise<void> {
  await story.desk.addRows(title, rows);
  const sheet = story.desk.sheet(title);
  for (const { row } of story.desk.rows(title).slice(-rows.length))
    await story.school.edit(coordinator, sheet.id, Number(row), story.desk.column(sheet, 'id'), [[id]], { confirmed: true });
} // prettier-ignore

test('A25 an adult without a check is refused, with the person, the reason and what would help; with one all is well', async () => {
  const story = await startAlone([check({ expires: '2026-09-23' })]);
  await expect(add(story)).rejects.toThrow(
    'Renata Oyelaran of Larkspur Machining may not be alone with students: the background check does not hold, it ends on Wednesday, September 23, 2026. Enter the valid check in Requirements with this name and organization, or set Supervision to “A teacher is always there”.',
  );
  expect(adults(story)).toEqual([]);
  const row = Number(story.desk.rows('Requirements').pop()!.row);
  await story.desk.type('Requirements', row, 'expires', '2026-09-24');
  expect((await add(story)).text).toBe('Renata Oyelaran is listed.');
  expect(adults(story)).toEqual(['Renata Oyelaran']);
  await expect(add(story)).rejects.toThrow('Renata Oyelaran is listed already.');
});

test.each([
  ['there is no check', [], 'none is on file'],
  ['it ended the day before', [check({ expires: '2026-09-23' })], 'it ends on Wednesday, September 23, 2026'],
  ['its last day is the day', [check({ expires: '2026-09-24' })], null],
  ['it has no day of decision', [check({ decided: '' })], 'it is not approved with its day'],
  ['it was decided today', [check({ decided: '2026-09-14' })], null],
  ['its day of decision is tomorrow', [check({ decided: '2026-09-15' })], 'it does not count yet'],
  ['it was applied for', [check({ state: 'Applied' })], 'it is not approved with its day'],
  ['its last day cannot be read', [check({ expires: 'June' })], 'a cell of it cannot be read'],
  ['its state cannot be read', [check({ state: 'Aproved' })], 'a cell of it cannot be read'],
  ['its months cannot be read', [check({ expires: '', months: 'many' })], 'a cell of it cannot be read'],
  ['it counts eleven months, which have passed', [check({ expires: '', decided: '2025-10-10', months: '11' })], 'it ends on Thursday, September 10, 2026'],
  ['a rule says two years', [check({ expires: '', decided: '2025-01-10' }), { name: 'Rule', kind: 'Background check', state: 'Rule', months: '24' }], null],
  ['twelve months, unless a rule says otherwise', [check({ expires: '', decided: '2025-01-10' })], 'it ends on Saturday, January 10, 2026'],
  ['it is of somebody else', [check({ person: 'Otto Old' })], 'none is on file'],
  ['it is of the same name elsewhere', [check({ organization: '' })], 'none is on file'],
  ['it is not a background check', [check({ kind: 'Insurance' })], 'none is on file'],
  ['it was refused since', [check(), check({ state: 'Refused', decided: '2026-02-01' })], 'it was refused'],
  ['it was approved after a refusal', [check({ state: 'Refused', decided: '2025-02-01' }), check()], null],
  ['a refusal has no day', [check(), check({ state: 'Refused', decided: '' })], 'it was refused'],
])('%s', async (_when, checks: Record<string, string>[], why) => {
  const story = await startAlone(checks);
  if (why === null) expect((await add(story)).text).toBe('Renata Oyelaran is listed.');
  else await expect(add(story)).rejects.toThrow(`the background check does not hold, ${why}`);
  expect(adults(story)).toHaveLength(why === null ? 1 : 0);
}); // prettier-ignore

test('a check must hold on each of its days; two checks may follow each other', async () => {
  const story = await startAlone([check({ expires: '2026-09-24' })], { endDate: '2026-09-25' });
  await expect(add(story)).rejects.toThrow('it ends on Thursday, September 24, 2026');
  await story.desk.addRows('Requirements', [check({ decided: '2026-09-12', expires: '2027-09-12' })]);
  expect((await add(story)).text).toBe('Renata Oyelaran is listed.');
});

test.each([
  ['a check of an organization that there is not', { organization: 'Larkspur Machinnig' }, 'none is on file'],
  ['a refusal of an organization that there is not', { organization: 'Larkspur Machinnig', state: 'Refused' }, 'it was refused'],
  ['a check of an organization', {}, 'none is on file'],
  ['a check without an organization', { organization: '' }, null],
])('%s, for a person of the same name without an organization', async (_which, more: Record<string, string>, why) => {
  const story = await startAlone([check(more)]);
  const added = add(story, { ...someone, organization: '' });
  if (why === null) expect((await added).text).toBe('Renata Oyelaran is listed.');
  else await expect(added).rejects.toThrow(`the background check does not hold, ${why}`);
}); // prettier-ignore

test.each([
  ['the first day', 'date', 'Thursday week'],
  ['the last day', 'endDate', 'end of June'],
  ['a last day before the first', 'endDate', '2026-09-23'],
])('%s cannot be understood: nobody is cleared for the days', async (_which, column, typed) => {
  const story = await startAlone([check()]);
  await story.desk.type('Activities', shadowRow(story), column, typed);
  await expect(add(story)).rejects.toThrow('does not hold, the days of the activity cannot be read');
});

test('of two rows with one id, which rest, an approval does not count, a refusal does, and a person still takes part', async () => {
  const story = await startAlone([]);
  await addResting(story, 'Requirements', 'REQ-2BCDF', [check(), check()]);
  await expect(add(story)).rejects.toThrow('does not hold, a cell of it cannot be read');
  await story.desk.addRows('Requirements', [check()]);
  const here = { meeting: 'Shadow day', ...someone };
  await addResting(story, 'Who takes part', 'ATT-2BCDF', [here, { ...here, person: 'Otto Old' }]);
  const why = async () => (await show(story)).adults.map((each) => `${each.person}: ${each.why}`);
  expect(await why()).toEqual(['Renata Oyelaran: ', 'Otto Old: none is on file']);
  const refused = check({ state: 'Refused', decided: '2026-02-01' });
  await addResting(story, 'Requirements', 'REQ-3BCDF', [refused, refused]);
  expect(await why()).toEqual(['Renata Oyelaran: it was refused', 'Otto Old: none is on file']);
});

test('a rule that rests never makes a check count longer', async () => {
  const rule = (months: string) => ({ name: 'Rule', kind: 'Background check', state: 'Rule', months });
  const story = await startAlone([check({ expires: '' })]);
  await addResting(story, 'Requirements', 'REQ-2BCDF', [rule('6'), rule('24')]);
  await expect(add(story)).rejects.toThrow('it ends on Friday, July 10, 2026');
});

test('while somebody listed has no check, everything but the supervision can still be changed on the page', async () => {
  const story = await startAlone([]);
  await story.desk.addRows('Who takes part', [{ meeting: 'Shadow day', ...someone }]);
  const id = shadowId(story);
  await story.desk.ask('visit.save', { id, logistics: 'Bring water.' });
  expect((await show(story)).fields.logistics).toBe('Bring water.');
  await expect(story.desk.ask('visit.save', { id, supervision: alone })).rejects.toThrow('may not be alone');
});

test('where a teacher is always there, or nothing is said, nobody is asked for a check', async () => {
  const story = await startShadow();
  expect((await add(story)).text).toBe('Renata Oyelaran is listed.');
  await story.desk.type('Activities', shadowRow(story), 'supervision', '');
  expect((await add(story, { person: 'Otto Old', organization: '' })).text).toBe('Otto Old is listed.');
  expect((await problems(story)).join()).not.toContain('alone with students');
});

test('A25 leaving them alone is refused while somebody listed has no check', async () => {
  const story = await startShadow();
  await add(story);
  const { fields, id } = await show(story);
  const save = () => story.desk.ask('visit.save', { id, ...fields, supervision: alone });
  await expect(save()).rejects.toThrow('Renata Oyelaran of Larkspur Machining may not be alone with students');
  expect((await show(story)).fields.supervision).toBe('A teacher is always there');
  await story.desk.addRows('Requirements', [check()]);
  await save();
  expect((await show(story)).fields.supervision).toBe(alone);
});

test('A25 typed into the sheet it is a problem at the row, a line in Today, and the handout stays a draft', async () => {
  const story = await startAlone([check({ expires: '2026-09-23' })]);
  await story.desk.addRows('Who takes part', [{ meeting: 'Shadow day', ...someone }]);
  await story.pump();
  const home = () => story.desk.rows('Home').map(({ what }) => what ?? '').join('\n'); // prettier-ignore
  const line =
    '“Shadow day” on Thu, Sep 24. May not be alone with students: Renata Oyelaran (it ends on Wednesday, September 23, 2026)';
  expect(home()).toContain(line);
  expect(await problems(story)).toContainEqual(
    expect.stringContaining('“Shadow day” on Thu, Sep 24: Renata Oyelaran of Larkspur Machining may not be alone'),
  );
  const { shown } = await makeHandout(story);
  expect(shown.handout!.pdf).toBe('');
  expect(read(story, shown.handout!.url)).toContain('May not be alone with students: Renata Oyelaran');

  const row = Number(story.desk.rows('Requirements').pop()!.row);
  await story.desk.type('Requirements', row, 'expires', '2027-06-30');
  await story.pump();
  expect(home()).not.toContain('May not be alone');
  expect((await problems(story)).join()).not.toContain('may not be alone');
  expect((await show(story)).handout).toMatchObject({ name: 'Host handout for Shadow day' });
});

test('a supervision that cannot be read counts as alone; one who cannot come, and one with nobody named, are told apart', async () => {
  const story = await startShadow({ supervision: 'Mostly a teacher' });
  await expect(add(story)).rejects.toThrow('may not be alone with students');
  await story.desk.addRows('Who takes part', [{ meeting: 'Shadow day', ...someone, answer: 'Cannot come' }]);
  await story.pump();
  expect((await problems(story)).join()).not.toContain('Renata Oyelaran of');
  const ready = () => story.desk.rows('Activities')[shadowRow(story) - 3]!.ready;
  expect(ready()).toBe('May not be alone with students: nobody is named yet under People');
  await story.desk.addRows('Who takes part', [{ meeting: 'Shadow day', organization: 'Larkspur Machining' }]);
  expect((await problems(story)).join()).toContain('Somebody of Larkspur Machining may not be alone with students: the background check does not hold, the person is not named.'); // prettier-ignore
});

test('A25 a report of a check is not kept', async () => {
  const story = await startAlone([check({ notes: 'x'.repeat(200) }), check({ link: 'www.example.com/report' })]);
  const keep = async () => (await problems(story)).filter((text) => text.startsWith('Keep no report'));
  expect(await keep()).toHaveLength(1);
  const row = Number(story.desk.rows('Requirements').pop()!.row);
  await story.desk.type('Requirements', row, 'link', '');
  await story.desk.type('Requirements', row, 'notes', 'x'.repeat(201));
  expect(await keep()).toHaveLength(1);
  await story.desk.type('Requirements', row, 'notes', '');
  expect(await keep()).toHaveLength(0);
});
