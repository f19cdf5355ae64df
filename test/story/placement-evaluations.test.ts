// At the end of a placement both sides say how it went, by skill; and hours add up to a career development experience.
import { formTitled } from '../../local/sample/answers';
import type { ListAnswer } from '../../src/features/lists/calls';
import { shadowing } from '../support/job-shadow';
import {
  drafts,
  evaluate,
  internshipRow,
  onDay,
  philippa,
  placedRow,
  startPlacements,
  thaddeus,
} from '../support/placements';
import type { Story } from '../support/school';

const today = async ({ desk }: Story): Promise<string[]> =>
  (await desk.ask<{ lines: { what: string }[] }>('today.show', { whose: 'all' })).lines
    .map(({ what }) => what)
    .filter((what) => what.includes('Machining internship'));

const rates = (rating: string) => ({ Teamwork: rating, Reliability: '4', 'What went well?': 'Careful work' });

test('A27 supervisor and student answer on the last day: ratings side by side by skill, without a name', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-10-01');
  expect(drafts(story, 'placement-evaluation')).toEqual([]);
  await onDay(story, '2026-10-02');
  const mails = drafts(story, 'placement-evaluation');
  expect(mails.map(({ state, to }) => [state, to])).toEqual([
    ['draft', 'sam@example.com'],
    ['draft', 'sam@example.com'],
  ]);
  expect(mails[0]!.body).toContain(placedRow(story, philippa)['id']);
  expect(mails[0]!.body).toContain(`with the code ${philippa}`);
  expect((await today(story)).join()).toContain(`no evaluation yet of ${philippa} (supervisor and student)`);
  await evaluate(story, 'How did our student do', philippa, {
    ...rates('5'),
    'Your name': 'Sam Supervisor',
    'What should the student work on?': 'Philippa Quenneville should ask more',
  });
  await evaluate(story, 'How did you do', philippa, {
    Teamwork: '3',
    'What did you learn?': 'To measure twice',
    'May we quote your words, without your name?': 'Newsletter and website',
  });
  expect(drafts(story, 'placement-evaluation').map(({ state }) => state)).toEqual(['canceled', 'draft']);
  expect((await today(story)).join()).toContain(`no evaluation yet of ${thaddeus} (supervisor and student)`);
  const list = await story.desk.ask<ListAnswer>('lists.show', { key: 'evaluations', months: 6, choiceId: null });
  expect(list.choices.map(({ name }) => name)).toEqual([`${philippa}, Machining internship`]);
  expect(list.rows.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'Reliability: Supervisor 4, student –',
    'Teamwork: Supervisor 5, student 3',
  ]);
  const rows = story.desk.rows('Feedback');
  expect(rows.map(({ from, subject, rating, skill }) => [from, subject, rating, skill].join(' '))).toEqual([
    'Supervisor Teamwork 5.0 Teamwork',
    'Supervisor Reliability 4.0 Reliability',
    'Supervisor Overall  ',
    'Student Teamwork 3.0 Teamwork',
    'Student Overall  ',
  ]);
  expect(rows[2]).toMatchObject({
    consent: 'Nobody outside',
    person: 'Sam Supervisor',
    wentWell: 'Careful work',
    toChange: '•••',
  });
  expect(rows[4]).toMatchObject({ consent: 'Newsletter and website', person: '', consentOn: '2026-10-02' });
  // After the ten skills with which every school begins.
  expect(
    story.desk
      .rows('Goals')
      .slice(10)
      .map(({ name, kind }) => `${name}: ${kind}`),
  ).toEqual(['Teamwork: Essential skill', 'Reliability: Essential skill']);
  for (const name of Object.values(shadowing))
    expect(JSON.stringify([list, rows, story.desk.rows('Responses')])).not.toContain(name.split(' ')[1]);
}, 120_000);

test('a corrected evaluation changes its rows and adds none; a partner who is not told of it gets no mail', async () => {
  const story = await startPlacements();
  const form = formTitled(story.school, 'How did our student do');
  form.responseEdits = true;
  await story.desk.type('Activities', Number(internshipRow(story).row), 'partnerVisible', 'FALSE');
  await onDay(story, '2026-10-12');
  expect([...drafts(story, 'placement-evaluation'), ...drafts(story, 'time-sheet-missing')]).toEqual([]);
  await evaluate(story, 'How did our student do', philippa, rates('2'));
  const given = {
    'Reference / Referencia': placedRow(story, philippa)['id']!,
    'Language / Idioma': 'English',
    ...rates('5'),
  };
  const byItem = Object.entries(given).map(([title, said]) => [
    String(form.items.find((item) => item.title === title)!.id),
    said,
  ]);
  await story.school.submitForm(
    form.id,
    Object.fromEntries(byItem) as Record<string, string>,
    undefined,
    form.responses[0]!.id,
  );
  await story.pump();
  expect(story.desk.rows('Feedback').map(({ subject, rating }) => `${subject} ${rating}`)).toEqual([
    'Teamwork 5.0',
    'Reliability 4.0',
    'Overall ',
  ]);
});

test('sixty hours in all, in placements of thirty or more that are evaluated: who has reached it, and what the others lack', async () => {
  const story = await startPlacements();
  await onDay(story, '2026-10-03');
  const type = (code: string, value: string) =>
    story.desk.type('Who takes part', Number(placedRow(story, code).row), 'hours', value);
  await type(philippa, '60');
  await type(thaddeus, '29.5');
  const says = async () =>
    Object.fromEntries(
      (await story.desk.ask<ListAnswer>('lists.show', { key: 'career', months: 6, choiceId: null })).rows.map(
        ({ name, why }) => [name, why],
      ),
    );
  expect(await says()).toEqual({
    [philippa]: '0 of 60 hours count. 1 placement without an evaluation',
    [thaddeus]: '0 of 60 hours count. 1 placement below 30 hours',
  });
  await evaluate(story, 'How did our student do', philippa, rates('5'));
  await evaluate(story, 'How did our student do', thaddeus, rates('5'));
  expect(await says()).toEqual({
    [philippa]: 'Reached: 60 hours',
    [thaddeus]: '0 of 60 hours count. 1 placement below 30 hours',
  });
  await type(philippa, '59.5');
  await type(thaddeus, '30');
  expect(await says()).toEqual({ [philippa]: '59.5 of 60 hours count', [thaddeus]: '30 of 60 hours count' });
}, 60_000);
