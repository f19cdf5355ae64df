// Staff reword, delete and replace what a form asks. What is not understood is asked, and nobody’s Yes becomes a No.
import type { Reply } from '../../local/sample/answers';
import { reply } from '../../local/sample/answers';
import type { FormModel } from '../../local/runtime/host/forms/model';
import type { Answer, Question } from '../../local/runtime/machine';
import { builtProject, coordinator, type Story } from '../support/school';
import { problemTexts } from '../support/problems';
import { english, runHourly, spanish, withSurveys } from '../support/surveys';
import { Machine } from '../../local/runtime/machine';
import { Desk } from '../../local/desk';
import { formTitled } from '../../local/sample/answers';

const consent = 'May the school contact you about this?';
const menu = 'Answers not understood';

/** The story goes on with somebody who answers dialogs otherwise than with OK. */
async function answering(
  story: Story,
  answer: (question: Question) => Answer,
): Promise<Story & { families: FormModel }> {
  const said: Question[] = [];
  const school = Machine.load(JSON.parse(JSON.stringify(story.school.save())), {
    project: builtProject(),
    events: { asked: (_user, question) => (said.push(question), answer(question)) },
  });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  return { ...story, school, desk, said, families: formTitled(school, 'Family survey') };
}

const item = ({ items }: FormModel, title: string) => items.find((each) => each.title === title)!;
const without = (answers: Reply, ...titles: string[]): Reply =>
  Object.fromEntries(Object.entries(answers).filter(([title]) => !titles.includes(title)));

async function reworded(): Promise<Story & { families: FormModel }> {
  const story = await withSurveys();
  item(story.families, consent).choices![0]!.value = 'Yes, gladly';
  await reply(story.school, story.families, { ...english, [consent]: 'Yes, gladly' });
  await runHourly(story);
  return story;
}

describe('an option that was reworded', () => {
  test('is asked about, with how many answers wait; name and address are kept, and nothing follows yet', async () => {
    const story = await reworded();
    await reply(story.school, story.families, { ...english, Email: 'matthias@example.com', [consent]: 'Yes, gladly' });
    await runHourly(story);
    const [problem, ...others] = await problemTexts(story);
    expect(problem).toMatch(/“Yes, gladly” is not an answer that we know to “May the school contact.*2 answers wait/);
    expect(others).toEqual([]);
    expect(
      story.desk
        .rows('Home')
        .map(({ what }) => what)
        .join('\n'),
    ).toContain('“Yes, gladly” is not an answer');
    expect(story.desk.rows('Connections')).toEqual([]);
    expect(JSON.stringify(story.desk.rows('Responses'))).toContain('theodora@example.com');
  });

  test('once staff say what it means, what waits and what comes later is taken in, once', async () => {
    const story = await reworded();
    await story.desk.choose(menu);
    expect(story.said.map(({ text }) => text).join()).toContain('Does “Yes, gladly” mean “Yes”?');
    expect(story.desk.rows('Connections').map(({ knowerEmail }) => knowerEmail)).toEqual(['theodora@example.com']);
    expect(await problemTexts(story)).toEqual([]);
    await reply(story.school, story.families, {
      ...english,
      'Your name': 'Matthias Roe',
      Email: 'matthias@example.com',
      [consent]: 'Yes, gladly',
    });
    await runHourly(story);
    expect(story.desk.rows('Connections')).toHaveLength(2);
    expect(story.desk.rows('Organizations')).toHaveLength(1);
    expect(new Set(story.desk.rows('Responses').map(({ answerId }) => answerId)).size).toBe(2);
  });

  test('said to mean No, the name is not kept any longer', async () => {
    const story = await answering(await reworded(), ({ text }) => ({
      button: text.includes('mean “No”') ? 'OK' : 'CANCEL',
    }));
    await story.desk.choose(menu);
    expect(story.desk.rows('Connections')).toEqual([]);
    expect(JSON.stringify(story.desk.rows('Responses'))).not.toMatch(/Theodora|theodora/);
    expect(await problemTexts(story)).toEqual([]);
  });

  test('nobody knows: it goes on waiting, and is told still', async () => {
    const story = await answering(await reworded(), ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'CANCEL' }));
    await story.desk.choose(menu);
    expect(story.said[story.said.length - 1]!.text).toContain('answers wait');
    expect(await problemTexts(story)).toHaveLength(1);
    expect(JSON.stringify(story.desk.rows('Responses'))).toContain('theodora@example.com');
  });

  test('a known answer in the other language is none of it, nor are words of one’s own where the form invites them', async () => {
    const story = await withSurveys();
    await reply(story.school, story.families, spanish);
    await reply(story.school, story.families, english);
    await runHourly(story);
    expect(await problemTexts(story)).toEqual([]);
    expect(story.desk.rows('Connections')).toHaveLength(2);
  });
});

describe('a question that was deleted', () => {
  function replace(form: FormModel, title: string, by: string | null): void {
    const old = item(form, title);
    const at = form.items.indexOf(old);
    const id = Math.max(...form.items.map((each) => Number(each.id))) + 1;
    form.items.splice(at, 1, ...(by === null ? [] : [{ ...structuredClone(old), id, title: by } as typeof old]));
  }

  test('and typed anew in the same words is the same question', async () => {
    const story = await withSurveys();
    replace(story.families, consent, consent);
    await reply(story.school, story.families, english);
    await runHourly(story);
    expect(story.desk.rows('Connections')).toHaveLength(1);
    expect(await problemTexts(story)).toEqual([]);
  });

  test('and typed anew in other words: staff are asked which one stands in its place', async () => {
    const story = await withSurveys();
    replace(story.families, consent, 'Can we call you?');
    await reply(story.school, story.families, { ...without(english, consent), 'Can we call you?': 'Yes' });
    await runHourly(story);
    expect((await problemTexts(story)).join()).toMatch(
      /does not ask “May the school contact you about this\?” any more; 1 answer waits/,
    );
    expect(story.desk.rows('Connections')).toEqual([]);
    await story.desk.choose(menu);
    expect(story.said.map(({ text }) => text).join()).toContain('Is it now asked as “Can we call you?”?');
    expect(story.desk.rows('Connections')).toHaveLength(1);
    expect(await problemTexts(story)).toEqual([]);
  });

  test('without anything in its place: it is told, and the answers wait', async () => {
    const story = await withSurveys();
    replace(story.families, consent, null);
    await reply(story.school, story.families, without(english, consent));
    await runHourly(story);
    expect((await problemTexts(story)).join()).toContain(
      'does not ask “May the school contact you about this?” any more',
    );
    expect(JSON.stringify(story.desk.rows('Responses'))).toContain('theodora@example.com');
  });
});
