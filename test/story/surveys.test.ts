import { Forms } from '../../local/runtime/host/forms/model';
import { formTitled, reply } from '../../local/sample/answers';
import { startSetUp } from '../support/school';
import {
  answersIn,
  english,
  findingsOf,
  graduada,
  graduate,
  runHourly,
  spanish,
  withSurveys,
} from '../support/surveys';

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

    const forms = await story.desk.ask<{ url: string }[]>('forms.list', null);
    for (const { id } of [families, graduates]) expect(forms.some(({ url }) => url.includes(id))).toBe(true);
  });

  test('without leave to use Google Forms, it says so and what to do', async () => {
    const story = await startSetUp();
    story.school.world.accounts[0]!.refused = ['forms'];
    await expect(story.desk.choose('Create the parent survey')).rejects.toThrow('may not use Google Forms');
    expect(story.school.world.part(Forms).forms).toEqual([]);
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

describe('what parents answer', () => {
  test('A11 an employer named with consent becomes a prospect with the parent as the one who knows it, in English and in Spanish', async () => {
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
    expect(answersIn(story).filter(({ questionKey }) => questionKey === 'employer')).toEqual([
      expect.objectContaining({ language: 'English', question: 'Where do you work?', schoolYear: '2026–27' }),
      expect.objectContaining({ language: 'Spanish', question: '¿Dónde trabaja usted?' }),
    ]);
    expect(story.desk.rows('Responses').map(({ survey, who, language }) => [survey, who, language])).toEqual([
      ['Parent survey', 'Theodora Vasquez', 'English'],
      ['Parent survey', 'Jimena Arriaga', 'Spanish'],
    ]);
    expect(story.desk.rows('Responses')[0]!['answer']).toBe(
      [
        ...['Where do you work?', '• Brightwell Optical', 'What does your employer do?', '• Eye care'],
        ...['What might you or your employer be able to offer students?', '• Job shadowing', '• Frames, lenses'],
        ...['May the school contact you about this?', '• Yes', 'Your name', '• Theodora Vasquez'],
        ...['Email', '• theodora@example.com', 'Phone', '• 217-555-0161'],
      ].join('\n'),
    );
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

  test('A11 an employer that may be one we have is a prospect with a note of which; nobody is merged', async () => {
    const story = await withSurveys();
    const work = 'Where do you work?';
    await story.desk.addRows('Organizations', [
      { name: 'Otter Creek Manufacturing', category: 'Employer', notes: '' },
      { name: 'Smith Plumbing', category: 'Employer', notes: '' },
    ]);
    for (const employer of [
      'Otter Creek Mfg Company of Alton',
      'Smith Electric',
      'Fern Florist',
      'Fern Florists and Gifts',
    ])
      await reply(story.school, story.families, {
        ...english,
        [work]: employer,
        Email: `${employer.length}@example.com`,
      });
    await story.pump();
    const find = 'If they are one, merge them with Find duplicates.';
    expect(story.desk.rows('Organizations').map(({ name, notes }) => [name, notes])).toEqual([
      ['Otter Creek Manufacturing', ''],
      ['Smith Plumbing', ''],
      [
        'Otter Creek Mfg Company of Alton',
        `Looks like “Otter Creek Manufacturing”: one name is part of the other. ${find}`,
      ],
      ['Smith Electric', ''],
      ['Fern Florist', ''],
      ['Fern Florists and Gifts', `Looks like “Fern Florist”: one name is part of the other. ${find}`],
    ]);
    const before = JSON.stringify(story.desk.rows('Organizations'));
    await runHourly(story);
    expect(JSON.stringify(story.desk.rows('Organizations'))).toBe(before);
  });

  test('A11 who says no leaves no name, and nothing is made of it', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, { ...english, 'May the school contact you about this?': 'No' });
    await story.pump();
    expect(story.desk.rows('Organizations')).toEqual([]);
    expect(story.desk.rows('Connections')).toEqual([]);
    const told = answersIn(story);
    expect(told.map(({ questionKey }) => questionKey)).toEqual(['employer', 'industry', 'offers', 'mayContact']);
    expect(story.desk.rows('Responses').map(({ who }) => who)).toEqual(['']);
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
    const shown = answersIn(story);
    expect(shown.filter(({ questionKey }) => questionKey === 'employer').map(({ said }) => said)).toEqual([
      ...wild,
      'Brightwell Optical',
    ]);
    expect(shown.find(({ questionKey }) => questionKey === 'skills')!.said).toMatch(/^=x+… \(cut here/);
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
    const language = story.graduates.items.find(({ title }) => title.startsWith('Language'))!;
    await story.until('2026-09-14T09:30');
    const edited = { [language.id]: 'English', [year.id]: '2026', [skills.id]: ['Managing time'] };
    await story.school.submitForm(story.graduates.id, edited, undefined, id);
    await story.pump();
    expect(findingsOf(story)).toEqual([
      'Skills: Managing money and taxes 0/1',
      'Skills: Reading blueprints 0/1',
      'Skills: Managing time 1/1',
    ]);
    expect(answersIn(story).map(({ questionKey, said }) => [questionKey, said])).toEqual([
      ['year', '2026'],
      ['skills', 'Managing time'],
    ]);
  });
});
