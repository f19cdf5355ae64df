import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import { coordinator, startSetUp, type Story } from '../support/school';

const english: Reply = {
  'Language / Idioma': 'English',
  'Where do you work?': 'Brightwell Optical',
  'What does your employer do?': 'Eye care',
  'What might you or your employer be able to offer students?': ['Job shadowing', 'Frames, lenses'],
  'May the school contact you about this?': 'Yes',
  'Your name': 'Theodora Vasquez',
  Email: 'theodora@example.com',
  Phone: '217-555-0161',
};
const spanish: Reply = {
  'Language / Idioma': 'Español',
  '¿Dónde trabaja usted?': 'Panadería La Espiga',
  '¿Qué podrían ofrecer a los estudiantes usted o su lugar de trabajo?': ['Una visita guiada al lugar de trabajo'],
  '¿Qué conocimientos, oficios o pasatiempos podría usted compartir con los estudiantes?': 'Repostería',
  '¿Nos permite comunicarnos con usted acerca de esto?': 'Sí',
  'Su nombre completo': 'Jimena Arriaga',
  'Correo electrónico': 'jimena@example.com',
};
const graduate: Reply = {
  'Language / Idioma': 'English',
  'In which year did you graduate?': '2026',
  'Which skills do you wish you had learned in high school?': ['Managing money and taxes', 'Reading blueprints'],
  'May we quote you?': 'No',
};
const graduada: Reply = {
  'Language / Idioma': 'Español',
  '¿En qué año se graduó?': '2025',
  '¿Qué habilidades le habría gustado aprender en la preparatoria?': ['Manejar el dinero y los impuestos'],
  '¿Qué experiencias le habría gustado tener en la preparatoria?': ['Un mentor o una mentora'],
};

/** A school with both surveys made. */
async function withSurveys(): Promise<Story & { families: FormModel; graduates: FormModel }> {
  const story = await startSetUp();
  await story.desk.choose('Create the parent survey');
  await story.desk.choose('Create the graduate survey');
  const { school } = story;
  return { ...story, families: formTitled(school, 'Family survey'), graduates: formTitled(school, 'Graduate survey') };
}

const findingsOf = ({ desk }: Story) =>
  desk.rows('Findings').map(({ question, text, count, answers }) => `${question}: ${text} ${count}/${answers}`);
const tabs = ({ desk }: Story) =>
  JSON.stringify(['Organizations', 'Connections', 'Responses', 'Findings'].map((title) => desk.rows(title)));

describe('making the surveys', () => {
  test('each is made once, with its address told; the addresses can be asked for', async () => {
    const story = await withSurveys();
    const { families, graduates, said } = story;
    expect(said[said.length - 2]!.text).toContain(`/${families.id}/viewform`);
    expect(said[said.length - 1]!.text).toContain(`/${graduates.id}/viewform`);
    expect([families.published, families.collectsEmail]).toEqual([true, false]);

    await story.desk.choose('Create the parent survey');
    expect(said[said.length - 1]!.text).toMatch(/is there already.*\/viewform/s);
    expect(story.school.world.part(Forms).forms).toHaveLength(2);

    await story.desk.choose('Survey addresses…');
    for (const { id } of [families, graduates]) expect(said[said.length - 1]!.text).toContain(id);
  });

  test('a deleted form is made anew only when that is wished; what was answered stays', async () => {
    let button = 'CANCEL';
    const story = await startSetUp({ answer: ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : button }) });
    const { desk, school, said } = story;
    await desk.choose('Create the parent survey');
    await reply(school, formTitled(school, 'Family survey'), english);
    await story.pump();
    const kept = desk.rows('Responses');
    const forms = school.world.part(Forms);
    forms.forms = [];

    const { log } = await runHourly(story);
    expect(log).not.toBe('');
    await desk.choose('Create the parent survey');
    expect(said[said.length - 1]!.text).toContain('can no longer be opened');
    expect(forms.forms).toHaveLength(0);

    button = 'OK';
    await desk.choose('Create the parent survey');
    expect(forms.forms).toHaveLength(1);
    await reply(school, formTitled(school, 'Family survey'), spanish);
    await story.pump();
    expect(desk.rows('Responses').slice(0, kept.length)).toEqual(kept);
    expect(desk.rows('Organizations').map(({ name }) => name)).toEqual(['Brightwell Optical', 'Panadería La Espiga']);
  });
});

/** With someone having touched the workbook, so that all jobs run. */
async function runHourly(story: Story): Promise<{ log: string }> {
  await story.desk.run('onAnswer');
  const record = await story.school.run({ functionName: 'hourly', user: coordinator, cause: 'test', attended: false });
  return { log: record.log.map((line) => JSON.stringify(line)).join('\n') };
}

describe('what parents answer', () => {
  test('an employer named with consent becomes a prospect, in English and in Spanish', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, english);
    await reply(story.school, story.families, spanish);
    await story.pump();
    expect(story.desk.rows('Organizations')).toEqual([
      expect.objectContaining({
        name: 'Brightwell Optical',
        category: 'Employer',
        stage: 'Prospect',
        industry: 'Eye care',
        interests: 'Job shadowing, Frames lenses',
        source: 'Parent survey 2026–27',
        knownBy: 'Theodora Vasquez',
      }),
      expect.objectContaining({ name: 'Panadería La Espiga', interests: 'A tour of the workplace' }),
    ]);
    expect(story.desk.rows('Connections')).toEqual([
      expect.objectContaining({
        organization: 'Brightwell Optical',
        knower: 'Theodora Vasquez',
        knowerKind: 'Parent',
        knowerEmail: 'theodora@example.com',
        knowerPhone: '(217) 555-0161',
      }),
      expect.objectContaining({ organization: 'Panadería La Espiga', how: 'Works there. Skills: Repostería' }),
    ]);
    expect(story.desk.rows('People')).toEqual([]);
    expect(story.desk.rows('Responses').filter(({ questionKey }) => questionKey === 'employer')).toEqual([
      expect.objectContaining({ language: 'English', question: 'Where do you work?', schoolYear: '2026–27' }),
      expect.objectContaining({ language: 'Spanish', question: '¿Dónde trabaja usted?' }),
    ]);
    expect(story.desk.rows('Change log').filter(({ recordId }) => /^(ORG|CNX)-/.test(recordId!))).toHaveLength(4);
  });

  test('an organization that we have is not added again; a second parent is a second connection', async () => {
    const story = await withSurveys();
    await story.desk.addRows('Organizations', [
      { name: 'BRIGHTWELL  optical', category: 'Employer', stage: 'Partner' },
    ]);
    await story.pump();
    await reply(story.school, story.families, english);
    await reply(story.school, story.families, {
      ...english,
      'Your name': 'Matthias Roe',
      Email: 'matthias@example.com',
    });
    await reply(story.school, story.families, english);
    await story.pump();
    expect(story.desk.rows('Organizations').map(({ name, stage }) => [name, stage])).toEqual([
      ['BRIGHTWELL  optical', 'Partner'],
    ]);
    expect(story.desk.rows('Connections').map(({ knower }) => knower)).toEqual(['Theodora Vasquez', 'Matthias Roe']);
  });

  test('who says no leaves no name, and nothing is made of it', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, { ...english, 'May the school contact you about this?': 'No' });
    await story.pump();
    expect(story.desk.rows('Organizations')).toEqual([]);
    expect(story.desk.rows('Connections')).toEqual([]);
    const told = story.desk.rows('Responses');
    expect(told.map(({ questionKey }) => questionKey)).toEqual(['employer', 'industry', 'offers', 'mayContact']);
    expect(JSON.stringify(told)).not.toMatch(/Theodora|theodora|0161/);
  });

  test('text that looks like a formula or like HTML stays text, however long', async () => {
    const story = await withSurveys();
    const skills = 'Which skills, trades or hobbies of yours could you share with students?';
    const wild = ['=HYPERLINK("http://x.example")', '+1 555', '-5', '@acme', '<script>alert(1)</script>', '007', '3/4'];
    for (const employer of wild)
      await reply(story.school, story.families, { ...english, 'Where do you work?': employer });
    await reply(story.school, story.families, { ...english, [skills]: `=${'x'.repeat(49_999)}` });
    await story.pump();
    expect(story.desk.rows('Organizations').map(({ name }) => name)).toEqual([...wild, 'Brightwell Optical']);
    const shown = story.desk.rows('Responses');
    expect(shown.filter(({ questionKey }) => questionKey === 'employer').map(({ answer }) => answer)).toEqual([
      ...wild,
      'Brightwell Optical',
    ]);
    expect(shown.find(({ questionKey }) => questionKey === 'skills')!.answer).toMatch(/^=x+… \(cut here/);
    for (const title of ['Organizations', 'Connections', 'Responses']) {
      const { grid } = story.desk.sheet(title);
      for (let row = 3; row <= grid.lastRow(); row++) {
        for (let column = 1; column <= 22; column++) expect(grid.formula(row, column)).toBeUndefined();
      }
    }
  });
});

describe('what graduates answer', () => {
  test('skills and experiences are counted, the same in both languages, with the school year', async () => {
    const story = await withSurveys();
    await reply(story.school, story.graduates, graduate);
    await reply(story.school, story.graduates, graduada);
    await story.pump();
    expect(findingsOf(story)).toEqual([
      'Skills: Managing money and taxes 2/2',
      'Skills: Reading blueprints 1/2',
      'Experiences: A mentor 1/1',
    ]);
    expect(story.desk.rows('Findings')[0]).toMatchObject({
      survey: 'Graduate survey',
      schoolYear: '2026–27',
      lastAnswer: '2026-09-14',
    });
  });

  test('findings change in place: staff’s notes and sorting stay', async () => {
    const story = await withSurveys();
    await reply(story.school, story.graduates, graduate);
    await story.pump();
    await story.desk.type('Findings', 3, 'notes', 'Ask the math teachers');
    const before = story.desk.rows('Findings');
    await reply(story.school, story.graduates, graduada);
    await story.pump();
    expect(story.desk.rows('Findings')[0]).toMatchObject({ ...before[0], count: '2', answers: '2' });
  });

  test('an edited answer replaces what was said before', async () => {
    const story = await withSurveys();
    story.graduates.responseEdits = true;
    const id = await reply(story.school, story.graduates, graduate);
    await story.pump();
    const skills = story.graduates.items.find(({ title }) => title.startsWith('Which skills'))!;
    const year = story.graduates.items.find(({ title }) => title.startsWith('In which year'))!;
    const language = story.graduates.items[0]!;
    await story.until('2026-09-14T09:30');
    const edited = { [language.id]: 'English', [year.id]: '2026', [skills.id]: ['Managing time'] };
    await story.school.submitForm(story.graduates.id, edited, undefined, id);
    await story.pump();
    expect(findingsOf(story)).toEqual([
      'Skills: Managing money and taxes 0/1',
      'Skills: Reading blueprints 0/1',
      'Skills: Managing time 1/1',
    ]);
    expect(story.desk.rows('Responses').map(({ questionKey, answer }) => [questionKey, answer])).toEqual([
      ['year', '2026'],
      ['skills', 'Managing time'],
    ]);
  });
});

describe('an answer counts once', () => {
  test('when the run comes twice, and when it comes again after hours', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, english);
    await reply(story.school, story.graduates, graduate);
    await story.pump();
    const before = tabs(story);
    await runHourly(story);
    await story.until('2026-09-14T14:00');
    await runHourly(story);
    expect(tabs(story)).toBe(before);
  });

  test('when Google delivers it again as if it were new', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, english);
    await reply(story.school, story.graduates, graduate);
    await story.pump();
    const before = tabs(story);
    for (const form of [story.families, story.graduates]) {
      form.responses.push({ ...form.responses[0]! });
      for (const response of form.responses) response.at += 1000;
    }
    await runHourly(story);
    expect(tabs(story)).toBe(before);
  });

  test('when it shows up late, behind a newer one', async () => {
    const story = await withSurveys();
    await reply(story.school, story.graduates, graduate);
    await story.until('2026-09-14T08:05');
    await reply(story.school, story.graduates, graduada);
    const [hidden, shown] = story.graduates.responses;
    hidden!.at = shown!.at - 60_000;
    story.graduates.responses = [shown!];
    await story.pump();
    expect(findingsOf(story)).toContain('Skills: Managing money and taxes 1/1');
    story.graduates.responses = [shown!, hidden!];
    await runHourly(story);
    expect(findingsOf(story)).toContain('Skills: Managing money and taxes 2/2');
  });

  test('and under the same finding when staff have retitled and moved the question', async () => {
    const story = await withSurveys();
    await reply(story.school, story.graduates, graduate);
    await story.pump();
    const skills = story.graduates.items.find(({ title }) => title.startsWith('Which skills'))!;
    skills.title = 'What should we have taught you?';
    await reply(story.school, story.graduates, {
      'Language / Idioma': 'English',
      'In which year did you graduate?': '2024',
      'What should we have taught you?': ['Managing money and taxes'],
    });
    await story.pump();
    expect(findingsOf(story)).toEqual(['Skills: Managing money and taxes 2/2', 'Skills: Reading blueprints 1/2']);
    const asked = story.desk.rows('Responses').filter(({ questionKey }) => questionKey === 'skills');
    expect(asked.map(({ question }) => question)).toEqual([
      'Which skills do you wish you had learned in high school?',
      'What should we have taught you?',
    ]);
  });
});

test('an answer is announced by the form’s trigger; where there can be none, each hourly run looks by itself', async () => {
  const story = await withSurveys();
  const calls = async () => {
    const record = await story.school.run({
      functionName: 'hourly',
      user: coordinator,
      cause: 'test',
      attended: false,
    });
    const { byMember } = record.counts;
    return [byMember['FormApp.openById'] ?? 0, byMember['Form.getResponses'] ?? 0];
  };
  await story.pump();
  expect(await calls()).toEqual([0, 0]);
  await reply(story.school, story.families, english);
  expect(story.school.executions[story.school.executions.length - 1]!.functionName).toBe('onAnswer');
  // With nothing new since, that is all a look costs.
  expect(await calls()).toEqual([2, 2]);
  expect(await calls()).toEqual([0, 0]);

  const forms = story.school.world.part(Forms);
  forms.forms = [];
  story.school.world.accounts[0]!.refused = ['script.scriptapp'];
  await story.desk.choose('Create the parent survey');
  await story.desk.choose('Create the graduate survey');
  await story.pump();
  await reply(story.school, formTitled(story.school, 'Family survey'), spanish);
  expect(await calls()).toEqual([2, 2]);
  expect(story.desk.rows('Organizations').map(({ name }) => name)).toContain('Panadería La Espiga');
});
