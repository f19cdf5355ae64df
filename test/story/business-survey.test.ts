// Businesses are asked by mail which skills they miss and what they could offer; their answers become needs and offers.
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import type { ListAnswer } from '../../src/features/lists/calls';
import { approveAll, asked, begin, outreach, preview, startCampaigns } from '../support/campaigns';
import { letters } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

const businesses: [name: string, industry: string, email: string][] = [
  ['Brightwell Optical', 'Health care', 'ana@example.com'],
  ['Tallgrass Nursery', 'Agriculture', 'bao@example.com'],
];

/** Three businesses that can be asked; Larkspur Machining is one already. */
function startBusinesses(): Promise<Story> {
  return prepared('business survey', {}, async () => {
    const story = await startCampaigns();
    const { desk } = story;
    const rowOf = (name: string) => Number(desk.rows('Organizations').find((row) => row['name'] === name)!.row);
    await desk.addRows('Organizations', [{ name: 'Tallgrass Nursery', category: 'Employer', stage: 'Partner' }]);
    await desk.type('Organizations', rowOf('Larkspur Machining'), 'industry', 'Manufacturing');
    for (const [name, industry, email] of businesses) {
      await desk.type('Organizations', rowOf(name), 'industry', industry);
      await desk.addRows('People', [
        { name: `Contact of ${name}`, organization: name, role: 'Primary contact', email },
      ]);
    }
    await desk.choose('Do the hourly work now');
    return story;
  });
}

const survey = asked('Survey');
const industryOf = { en: 'What is your line of work?', es: '¿Cuál es su ramo?' };

/** Asks all three, and lets the mails leave. */
async function askThree(): Promise<Story> {
  const story = await startBusinesses();
  await begin(story, survey);
  await approveAll(story);
  await story.pump();
  return story;
}

/** Opens the address in the mail to that organization: reference and industry are filled in there. */
async function answer(story: Story, name: string, answers: Reply, editOf?: string): Promise<string> {
  const out = story.desk.rows('Outreach').find(({ organization }) => organization === name)!['id']!;
  const mail = (await letters(story)).find(({ text }) => text!.includes(`=${out}`))!;
  const industry = decodeURIComponent(
    [...mail.text!.replace(/\s+/g, '').matchAll(/entry\.\d+=([^&\s]*)/g)].map(([, value]) => value!)[1]!.replace(/\+/g, ' '),
  ); // prettier-ignore
  const language = 'Language / Idioma' in answers ? 'es' : 'en';
  const form = formTitled(story.school, 'Skills and opportunities');
  const id = await reply(story.school, form, { 'Reference / Referencia': out, [industryOf[language]]: industry.slice(0, 14), ...answers }, editOf); // prettier-ignore
  await story.desk.fire('onAnswer');
  await story.pump();
  return id;
}

const lathes: Reply = {
  'Which skills do newcomers lack?': ['Working in a team', 'Reading blueprints'],
  'Which of them matters most?': 'reading blueprints',
  'What could you offer?': ['Workplace tour', 'Job shadow'],
  'For how many students at a time?': 'about 12',
  'In which months?': 'October to March',
  'How old must students be at least?': '16',
  'Are there rules at your site?': 'Closed shoes',
  'How often in a school year?': '2 times',
  'May we call you about it?': 'Yes',
  'Your name': 'Renata Oyelaran',
};
const spanish: Reply = {
  'Language / Idioma': 'Español',
  '¿Qué habilidades les faltan a quienes empiezan?': ['Trabajar en equipo', 'ninguna'],
  '¿Podemos llamarle para hablar de ello?': 'No',
};
const plants: Reply = {
  'Which skills do newcomers lack?': ['how to read blueprints', 'Working in a team'],
  'May we call you about it?': 'No',
};

const businessNeeds = ({ desk }: Story) =>
  desk.rows('Needs').filter(({ perspective }) => perspective === 'Business').map(({ name, named }) => `${name} ${named}`); // prettier-ignore
const ranking = async ({ desk }: Story, choiceId: string | null = null) => {
  const { rows, choices } = await desk.ask<ListAnswer>('lists.show', { key: 'skills', months: 6, choiceId });
  return { rows: rows.map(({ name, why, about }) => `${name}: ${why}${about === '' ? '' : ` (${about})`}`), choices };
};

test('A04 three businesses answer: each skill is one business need with its count, and a list ranks skills by industry', async () => {
  const story = await askThree();
  expect((await ranking(story)).rows).toEqual([]);
  await answer(story, 'Larkspur Machining', lathes);
  await answer(story, 'Brightwell Optical', spanish);
  await answer(story, 'Tallgrass Nursery', plants);
  expect(businessNeeds(story)).toEqual(['Working in a team 3', 'Reading blueprints 2']);
  const { rows, choices } = await ranking(story);
  expect(rows).toEqual([
    'Working in a team: 3 of 3 businesses. (Agriculture, Health care, Manufacturing)',
    'Reading blueprints: 2 of 3 businesses. 1 says that it matters most. (Agriculture, Manufacturing)',
  ]);
  expect(choices.map(({ name }) => name)).toEqual(['All industries', 'Agriculture', 'Health care', 'Manufacturing']);
  expect((await ranking(story, 'Health care')).rows).toEqual(['Working in a team: 1 of 1 business.']);
  // Students who miss the same are another need, and do not count with businesses.
  expect(story.desk.rows('Needs').filter(({ perspective }) => perspective === 'Students')).toHaveLength(1);
  const before = JSON.stringify(story.desk.rows('Needs'));
  await story.desk.fire('onAnswer');
  await story.pump();
  expect(JSON.stringify(story.desk.rows('Needs'))).toBe(before);
});

test('A05 what a business could offer stands in Offers with how many, months, age limit and times a year, once', async () => {
  const story = await askThree();
  const id = await answer(story, 'Larkspur Machining', lathes);
  const offer = {
    organization: 'Larkspur Machining',
    howMany: '12',
    months: 'October to March',
    timesAYear: '2',
    details: 'Minimum age: 16\nRules: Closed shoes\nAsk for: Renata Oyelaran',
    source: 'Fall round',
    status: 'Open',
  };
  expect(story.desk.rows('Offers and promises')).toEqual([
    expect.objectContaining({ ...offer, kind: 'Workplace tour' }),
    expect.objectContaining({ ...offer, kind: 'Job shadow' }),
  ]);
  expect(outreach(story)[0]).toEqual(['Larkspur Machining', 'Answered', '', 'Interested']);
  expect(story.desk.rows('Contact log').find(({ outcome }) => outcome === 'Answered: Interested')).toMatchObject({
    organization: 'Larkspur Machining',
    nextStep: 'Call to agree on what comes next',
  });
  // Corrected: what is named now is added, nothing is doubled, and staff are asked about the rest.
  formTitled(story.school, 'Skills and opportunities').responseEdits = true;
  await story.until('2026-09-14T11:30');
  await answer(story, 'Larkspur Machining', { ...lathes, 'What could you offer?': ['Workplace tour', 'Mentor'] }, id);
  expect(story.desk.rows('Offers and promises').map(({ kind }) => kind)).toEqual([
    'Workplace tour',
    'Job shadow',
    'Mentor',
  ]);
  expect(story.desk.rows('Responses')[0]!['asks']).toContain('“What could you offer?”');
});

test('who does not want to be called is not called, and offers nothing that they did not name', async () => {
  const story = await askThree();
  await answer(story, 'Tallgrass Nursery', plants);
  expect(story.desk.rows('Offers and promises')).toEqual([]);
  expect(outreach(story).find(([name]) => name === 'Tallgrass Nursery')).toEqual([
    'Tallgrass Nursery',
    'Answered',
    '',
    '',
  ]);
  const talks = story.desk.rows('Contact log').filter(({ organization }) => organization === 'Tallgrass Nursery');
  expect(talks.map(({ outcome, nextStep }) => [outcome, nextStep])).toEqual([
    ['Asked by mail: Fall round', ''],
    ['Answered our survey', ''],
  ]);
});

test('an answer without its reference names skills, and is nobody’s offer', async () => {
  const story = await askThree();
  await reply(story.school, formTitled(story.school, 'Skills and opportunities'), lathes);
  await story.desk.fire('onAnswer');
  await story.pump();
  expect(businessNeeds(story)).toEqual(['Working in a team 1', 'Reading blueprints 1']);
  expect((await ranking(story)).choices.map(({ name }) => name)).toEqual(['All industries', 'Industry not told']);
  expect(story.desk.rows('Offers and promises')).toEqual([]);
});

test('the survey counts as an ask: whoever was asked as often as Settings allows is left out, with the reason', async () => {
  const story = await startBusinesses();
  await story.desk.set('Asks to one organization a term', '1');
  await begin(story, asked('Email', { stage: 'Partner' }));
  await approveAll(story);
  await story.pump();
  const { recipients, sample } = await preview(story, { ...survey, name: 'Skills' });
  expect(recipients.map(({ organization, why }) => `${organization}: ${why}`)).toContain(
    'Tallgrass Nursery: This organization has been asked once this term, and Settings allows no more.',
  );
  expect(sample!.subject).toMatch(/^Which skills does .* need\?$/);
  expect(sample!.text).toContain('(Here stands the address of the form.)');
});

test('a need that staff dropped or deleted comes back only when another business names it', async () => {
  const story = await askThree();
  const id = await answer(story, 'Larkspur Machining', lathes);
  const row = Number(story.desk.rows('Needs').find(({ name }) => name === 'Reading blueprints')!.row);
  await story.desk.type('Needs', row, 'status', 'Dropped');
  await story.desk.fire('onAnswer');
  await story.pump();
  expect(id).not.toBe('');
  await answer(story, 'Tallgrass Nursery', plants);
  expect(story.desk.rows('Needs').filter(({ name }) => name === 'Reading blueprints').map(({ status, named }) => [status, named])).toEqual([['Dropped', '2']]); // prettier-ignore
});
