import { Forms } from '../../local/runtime/host/forms/model';
import { formTitled, reply } from '../../local/sample/answers';
import { coordinator } from '../support/school';
import {
  answersIn,
  english,
  findingsOf,
  graduada,
  graduate,
  runHourly,
  spanish,
  tabs,
  withSurveys,
} from '../support/surveys';

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
      // Later, but within the minute that Responses shows.
      for (const response of form.responses) response.at += 59_999 - (response.at % 60_000);
    }
    await runHourly(story);
    expect(tabs(story)).toBe(before);
  });

  test('when the same is sent once more, an hour later: only the time of the answer follows', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, english);
    await story.pump();
    const before = tabs(story);
    const [answered] = story.desk.rows('Responses');
    story.families.responses[0]!.at += 3_600_000;
    await runHourly(story);
    expect(answered!['at']).toMatch(/^2026-09-14 07:0\d$/);
    const later = answered!['at']!.replace(' 07:', ' 08:');
    expect(tabs(story)).toBe(before.replaceAll(`"at":"${answered!['at']}"`, `"at":"${later}"`));
  });

  test('when it shows up late, behind a newer one', async () => {
    const story = await withSurveys();
    await reply(story.school, story.graduates, graduate);
    const [hidden] = story.graduates.responses;
    story.graduates.responses = [];
    await story.until('2026-09-14T07:05');
    await reply(story.school, story.graduates, graduada);
    const [shown] = story.graduates.responses;
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
    const asked = answersIn(story).filter(({ questionKey }) => questionKey === 'skills');
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
      ...story.school.firing('hourly', coordinator),
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
