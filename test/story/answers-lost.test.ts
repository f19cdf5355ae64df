// Responses is cleared, or an earlier version of the file comes back: what the form has and Responses lacks comes in again.
import { PropertyStores } from '../../local/runtime/host/properties';
import { Machine } from '../../local/runtime/machine';
import { Desk } from '../../local/desk';
import { timeZone } from '../../local/sample/school';
import { instantOfText } from '../../local/runtime/common/zones';
import { reply } from '../../local/sample/answers';
import { builtProject, coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { english, findingsOf, graduada, graduate, runHourly, spanish, tabs, withSurveys } from '../support/surveys';

type Saved = { world: { parts: { workbooks: unknown } } };
const saved = ({ school }: Story): Saved => JSON.parse(JSON.stringify(school.save())) as Saved;

async function broughtBack(story: Story, before: Saved): Promise<Desk> {
  const now = saved(story);
  now.world.parts.workbooks = before.world.parts.workbooks;
  const school = Machine.load(now, { project: builtProject() });
  await school.open(coordinator);
  return new Desk(school, coordinator);
}

const second = { ...english, 'Your name': 'Matthias Roe', Email: 'matthias@example.com' };

async function twoAnswered(): Promise<Awaited<ReturnType<typeof withSurveys>>> {
  const story = await withSurveys();
  await reply(story.school, story.families, english);
  await runHourly(story);
  await story.until('2026-09-14T09:30');
  await reply(story.school, story.families, spanish);
  await reply(story.school, story.graduates, graduate);
  await runHourly(story);
  return story;
}

test.each([1, 2, 3])(
  'an earlier version comes back, with %d of three answers in it: all are there again, once',
  async (had) => {
    const story = await withSurveys();
    let before = saved(story);
    const replies = [english, spanish, second];
    for (const [index, each] of replies.entries()) {
      await story.until(`2026-09-1${4 + index}T09:30`);
      await reply(story.school, story.families, each);
      await runHourly(story);
      if (index === had - 1) before = saved(story);
    }
    const desk = await broughtBack(story, before);
    await desk.type('Settings', 3, 'value', 'Maple Grove High School');
    await desk.machine.advanceTo(instantOfText('2026-09-18T12:00', timeZone));
    expect(desk.rows('Connections').map(({ knower }) => knower)).toEqual([
      'Theodora Vasquez',
      'Jimena Arriaga',
      'Matthias Roe',
    ]);
    expect(desk.rows('Organizations').map(({ name }) => name)).toEqual(['Brightwell Optical', 'Panadería La Espiga']);
    expect(new Set(desk.rows('Responses').map(({ answerId }) => answerId)).size).toBe(3);
  },
);

test('the rows of Responses are deleted: they come in again, and what was made of them stays single', async () => {
  const story = await twoAnswered();
  const before = tabs(story);
  const organizations = story.desk.rows('Organizations');
  const answers = story.desk.rows('Responses').map(({ answer }) => answer);
  await new StaffHands(story.desk).deleteRows('Responses', 3, answers.length);
  expect(tabs(story)).not.toBe(before);
  await runHourly(story);
  await runHourly(story);
  const again = story.desk.rows('Responses').map(({ answer }) => answer);
  expect(again.sort()).toEqual(answers.sort());
  expect(story.desk.rows('Organizations')).toEqual(organizations);
  expect(story.desk.rows('Connections')).toHaveLength(2);
  expect(findingsOf(story)).toEqual(['Skills: Managing money and taxes 1/1', 'Skills: Reading blueprints 1/1']);
});

test('what Partnerbook counts by is cleared in a row: the form has it, and it is filled in again', async () => {
  const story = await twoAnswered();
  const before = tabs(story);
  const [row] = story.desk.rows('Responses');
  const sheet = story.desk.sheet('Responses');
  sheet.grid.put(Number(row!.row), story.desk.column(sheet, 'given'), '[{"not":"ours"}]');
  story.desk.book.touch(sheet, sheet.all);
  await runHourly(story);
  expect(tabs(story)).toBe(before);
});

test('the column of it is deleted: answers wait in their forms with a sentence, and come in once it is back', async () => {
  const story = await twoAnswered();
  const before = story.desk.rows('Responses');
  await new StaffHands(story.desk).deleteColumn('Responses', 'given');
  await reply(story.school, story.graduates, graduada);
  await runHourly(story);
  expect(story.desk.rows('Responses')).toHaveLength(before.length);
  const last = story.school.world.part(PropertyStores).store('document')['pump.full'];
  expect(last).toContain('answers wait in their forms. Choose Partnerbook › Set up');
  await story.desk.choose('Set up this workbook');
  await runHourly(story);
  const again = story.desk.rows('Responses');
  expect(again.slice(0, before.length).map(({ given, answer }) => [given, answer])).toEqual(
    before.map(({ given, answer }) => [given, answer]),
  );
  expect(again).toHaveLength(before.length + 1);
  expect(findingsOf(story)).toContain('Skills: Managing money and taxes 2/2');
  expect(story.desk.rows('Connections')).toHaveLength(2);
});

test('the tab is deleted and set up anew: the same', async () => {
  const story = await twoAnswered();
  const count = story.desk.rows('Responses').length;
  await new StaffHands(story.desk).deleteTab('Responses');
  await story.school.run(story.school.firing('hourly', coordinator));
  await story.desk.choose('Set up this workbook');
  await runHourly(story);
  expect(story.desk.rows('Responses')).toHaveLength(count);
  expect(story.desk.rows('Connections')).toHaveLength(2);
});

test('of answers that are still there, what staff removed does not come back', async () => {
  const story = await twoAnswered();
  await new StaffHands(story.desk).deleteRows('Connections', 3);
  const graduates = story.desk.rows('Responses').filter(({ survey }) => survey === 'Graduate survey');
  await new StaffHands(story.desk).deleteRows('Responses', Number(graduates[0]!.row), graduates.length);
  const spanishRows = story.desk.rows('Responses').filter(({ language }) => language === 'Spanish');
  await new StaffHands(story.desk).deleteRows('Responses', Number(spanishRows[0]!.row), spanishRows.length);
  await runHourly(story);
  expect(story.desk.rows('Connections').map(({ knower }) => knower)).toEqual(['Jimena Arriaga']);
  await reply(story.school, story.graduates, graduada);
  await runHourly(story);
  expect(findingsOf(story)).toContain('Skills: Managing money and taxes 2/2');
});

test('an answer that was edited, and its form deleted from, is not asked for again each hour', async () => {
  const story = await twoAnswered();
  story.families.responses.length = 0;
  const rows = story.desk.rows('Responses').filter(({ survey }) => survey === 'Parent survey');
  await new StaffHands(story.desk).deleteRows('Responses', Number(rows[0]!.row), rows.length);
  await runHourly(story);
  const held = (): string | undefined => story.school.world.part(PropertyStores).store('document')['held.parent'];
  const first = held();
  await runHourly(story);
  expect(held()).toBe(first);
});
