// What students and teachers say is missing: counted, put together where it says the same, and made a need with a click.
import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import type { ListAnswer } from '../../src/features/lists/calls';
import { prepared, startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { findingsOf, runHourly } from '../support/surveys';

type Asked = Story & { form: FormModel };

async function withNeedsSurvey(...features: string[]): Promise<Asked> {
  const story = await prepared(`needs survey ${features.join()}`, {}, async () => {
    const made = await startSetUp();
    if (features.length > 0) await made.desk.switchOn(...features);
    await made.desk.ask('forms.make', { key: 'needs' });
    return made;
  });
  return { ...story, form: formTitled(story.school, 'What do we need?') };
}
const start = () => withNeedsSurvey('Needs and offers');

const student: Reply = {
  'Language / Idioma': 'Español',
  '¿Quién es usted?': 'Estudiante',
  '¿Qué experiencias ayudarían más a los estudiantes?': ['Acompañar a alguien en su trabajo'],
  '¿Qué habilidades hacen falta?': ['Manejar el dinero y los impuestos', 'impuestos'],
  '¿Qué hace falta, en sus propias palabras?': 'Que alguien nos explique su trabajo',
};
const teacher: Reply = {
  'Language / Idioma': 'English',
  'Who are you?': 'A teacher',
  'Which experiences would help students most?': ['Job shadow'],
  'Which skills are missing?': ['Managing money and taxes', 'reading drawings'],
  'For which class or subject?': 'Machining 2',
  'What is needed, in your own words?': 'Somebody who shows why tolerances matter',
};
const saying = (...skills: string[]): Reply => ({
  'Language / Idioma': 'English',
  'Who are you?': 'A student',
  'Which skills are missing?': skills,
});

const needsIn = ({ desk }: Story) => desk.rows('Needs').map(({ name, perspective }) => `${name} (${perspective})`);
const shown = ({ desk }: Story, choiceId: string | null = null) =>
  desk.ask<ListAnswer>('lists.show', { key: 'findings', months: 6, choiceId });
const skills = '2026–27 · Needs survey · Skills students lack';
const lineOf = async (story: Story, name: string) => {
  const line = (await shown(story, skills)).rows.find((row) => row.name === name);
  if (!line) throw new Error(`Nothing is listed as “${name}”.`);
  return line;
};
const click = async (story: Story, name: string, act: string) =>
  (await story.desk.ask<{ text: string }>('lists.act', { key: 'findings', act, rowId: (await lineOf(story, name)).rowId })).text; // prettier-ignore

test('A02 a student and a teacher answer in Spanish and English: both are counted, the teacher’s words are a need, and a click makes one of what was picked', async () => {
  const story = await start();
  await reply(story.school, story.form, student);
  await reply(story.school, story.form, teacher);
  // The teacher's row came in, and the run died before it noted that: nothing comes twice.
  await story.pump();
  await runHourly(story);
  expect(findingsOf(story)).toEqual([
    'Experiences that would help: Job shadow 2/2',
    'Skills students lack: Managing money and taxes 2/2',
    'Skills students lack: impuestos 1/2',
    'Skills students lack: reading drawings 1/2',
  ]);
  expect(story.desk.rows('Needs')).toEqual([
    expect.objectContaining({
      name: 'Somebody who shows why tolerances matter',
      perspective: 'Students',
      help: 'Job shadow',
      industry: 'Managing money and taxes, reading drawings',
      pathway: 'Machining 2',
      status: 'Open',
      ask: 'FALSE',
      source: 'Needs survey 2026–27',
    }),
  ]);
  expect(story.desk.rows('Responses').map(({ who }) => who)).toEqual(['', '']);

  expect((await lineOf(story, 'Managing money and taxes')).offers).toEqual([{ act: 'need', label: 'Make it a need' }]);
  expect(await click(story, 'Managing money and taxes', 'need')).toContain('stands in Needs now');
  expect(await click(story, 'Managing money and taxes', 'need')).toContain('stands in Needs already');
  expect(await lineOf(story, 'Managing money and taxes')).toMatchObject({ offers: [], about: 'Stands in Needs' });
  expect(needsIn(story)).toEqual([
    'Somebody who shows why tolerances matter (Students)',
    'Managing money and taxes (Students)',
  ]);
  const [help] = (await shown(story, '2026–27 · Needs survey · Experiences that would help')).rows;
  await story.desk.ask('lists.act', { key: 'findings', act: 'need', rowId: help!.rowId });
  expect(story.desk.rows('Needs')[2]).toMatchObject({ name: 'Job shadow', help: 'Job shadow', industry: '' });
  await runHourly(story);
  expect(needsIn(story)).toHaveLength(3);
});

test('who says nothing in words makes no need, nor does a student, nor words that name a student', async () => {
  const story = await withNeedsSurvey('Needs and offers', 'Activities with students');
  await story.desk.addRows('Students', [{ code: 'S-4711', name: 'Wren Abernathy' }]);
  await story.pump();
  const words = 'What is needed, in your own words?';
  for (const said of ['n/a', '-', 'A tutor for Wren Abernathy']) await reply(story.school, story.form, { ...teacher, [words]: said }); // prettier-ignore
  await reply(story.school, story.form, { ...saying('welding'), [words]: 'More welding' });
  await reply(story.school, story.form, { ...teacher, 'Who are you?': 'Someone else who works at the school' });
  await story.pump();
  expect(needsIn(story)).toEqual(['Somebody who shows why tolerances matter (Students)']);
  const everything = JSON.stringify(['Needs', 'Responses', 'Findings'].map((tab) => story.desk.rows(tab)));
  expect(everything).toContain('More welding');
  expect(everything).not.toContain('Wren');
});

test('two teachers with the same words are two needs, told apart by their class', async () => {
  const story = await start();
  await reply(story.school, story.form, teacher);
  await reply(story.school, story.form, { ...teacher, 'For which class or subject?': 'Welding 1' });
  await reply(story.school, story.form, { ...teacher, 'For which class or subject?': 'Welding 1' });
  await story.pump();
  expect(story.desk.rows('Needs').map(({ name }) => name)).toEqual([
    'Somebody who shows why tolerances matter',
    'Somebody who shows why tolerances matter, Welding 1',
    'Somebody who shows why tolerances matter (2)',
  ]);
});

describe('a teacher corrects the answer', () => {
  const words = 'What is needed, in your own words?';
  async function corrected(between: (story: Asked) => Promise<unknown>, now: Reply): Promise<Asked> {
    const story = await start();
    story.form.responseEdits = true;
    const id = await reply(story.school, story.form, teacher);
    await story.pump();
    await between(story);
    await story.until('2026-09-14T09:30');
    await reply(story.school, story.form, { ...teacher, ...now }, id);
    await story.pump();
    return story;
  }
  const asks = ({ desk }: Story) => desk.rows('Responses')[0]!['asks'];

  test('the need follows', async () => {
    const story = await corrected(async () => undefined, { [words]: 'A machinist, once a month' });
    expect(needsIn(story)).toEqual(['A machinist, once a month (Students)']);
    expect(asks(story)).toBe('');
  });

  test('staff had changed it, so they are asked', async () => {
    const story = await corrected(({ desk }) => desk.type('Needs', 3, 'name', 'Tolerances'), {
      [words]: 'A machinist',
    });
    expect(needsIn(story)).toEqual(['Tolerances (Students)']);
    expect(asks(story)).toContain('Needs still says “Tolerances”.');
  });

  test('staff had deleted it, so it stays away', async () => {
    const story = await corrected(({ desk }) => new StaffHands(desk).deleteRows('Needs', 3), {
      [words]: 'A machinist',
    });
    expect(needsIn(story)).toEqual([]);
  });
});

describe('free answers', () => {
  const said = (story: Story) =>
    findingsOf(story)
      .map((line) => line.replace('Skills students lack: ', ''))
      .filter((line) => !line.includes(' 0/'));

  async function taxes(): Promise<Asked> {
    const story = await start();
    for (const words of ['taxes', 'tax', 'how to do taxes', 'none', 'N/A', 'idk', '-', 'no sé'])
      await reply(story.school, story.form, saying(words));
    await story.pump();
    return story;
  }

  test('that say the same are one line; “none” is none', async () => {
    const story = await taxes();
    expect(said(story)).toEqual(['taxes 3/3']);
    expect(await lineOf(story, 'taxes')).toMatchObject({ why: '3 of 3. In their words: taxes; tax; how to do taxes.' });
  });

  test('are taken apart with a click and stay apart; undone, they are one again', async () => {
    const story = await taxes();
    expect(await click(story, 'taxes', 'apart')).toContain('2 wordings count by itself now');
    expect(said(story)).toEqual(['taxes 1/3', 'tax 1/3', 'how to do taxes 1/3']);
    await reply(story.school, story.form, saying('Tax'));
    await reply(story.school, story.form, saying('doing taxes'));
    await story.pump();
    expect(said(story)).toEqual(['taxes 2/5', 'tax 2/5', 'how to do taxes 1/5']);
    // One is put back in the sheet.
    const row = Number(story.desk.rows('Findings').find(({ text }) => text === 'tax')!.row);
    await story.desk.type('Findings', row, 'apart', 'FALSE');
    await story.pump();
    expect(said(story)).toEqual(['taxes 4/5', 'how to do taxes 1/5']);
    const batch = story.desk.rows('Change log').find(({ why }) => why === 'A finding taken apart')!['batch'];
    await story.desk.ask('history.undo', { batch });
    await story.pump();
    expect(said(story)).toEqual(['taxes 5/5']);
  });

  test('count right when an answer is corrected, and when one is deleted', async () => {
    const story = await start();
    story.form.responseEdits = true;
    const id = await reply(story.school, story.form, saying('taxes'));
    await reply(story.school, story.form, saying('tax'));
    await story.pump();
    expect(said(story)).toEqual(['taxes 2/2']);
    await story.until('2026-09-14T09:30');
    await reply(story.school, story.form, saying('welding'), id);
    await story.pump();
    expect(said(story)).toEqual(['taxes 1/2', 'welding 1/2']);
    const forms = story.school.world.part(Forms);
    forms.forms.find((form) => form.id === story.form.id)!.responses.pop();
    await new StaffHands(story.desk).deleteRows('Responses', 4);
    await story.pump();
    expect(said(story)).toEqual(['welding 1/1']);
  });
});

test('without the tab Needs, answers are counted, and the list says what to switch on', async () => {
  const story = await withNeedsSurvey();
  await reply(story.school, story.form, teacher);
  await story.pump();
  expect(findingsOf(story)).toHaveLength(3);
  const { rows, note } = await shown(story, skills);
  expect(note).toContain('Switch on “Needs and offers”');
  expect(rows.flatMap(({ offers }) => offers)).toEqual([]);
  await expect(click(story, 'reading drawings', 'need')).rejects.toThrow('Switch on “Needs and offers”');
});
