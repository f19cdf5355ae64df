/** Erasing where something is in the way: places of staff’s own, thousands of lines, mail in hand, undo. */
import type { EraseShown } from '../../src/features/erasing/calls';
import { manyLines } from '../support/old-lines';
import { eraseAll, planted, tracesOf, whom, withPlanted } from '../support/planted-person';
import { StaffHands } from '../support/staff-hands';
import { partner, sentTo, skipTo, startMailStory } from '../support/mail-story';
import { coordinator, startSetUp, type Story } from '../support/school';
import { english, runHourly, withSurveys } from '../support/surveys';
import { reply } from '../../local/sample/answers';
import { Forms } from '../../local/runtime/host/forms/model';

const look = ({ desk }: Pick<Story, 'desk'>): Promise<EraseShown> => desk.ask('erase.show', whom);

test('places of staff’s own, and a record’s own name, are left to them and named', async () => {
  const story = await startSetUp();
  const { desk } = story;
  const hands = new StaffHands(desk);
  await desk.addRows('Organizations', [{ name: `${planted.name} Photography`, category: 'Employer' }]);
  await desk.addRows('Contact log', [{ date: '2026-09-01', organization: `${planted.name} Photography`, outcome: 'Talked' }]); // prettier-ignore
  await hands.addTab('My notes', 'Contact log');
  const notes = desk.sheet('My notes');
  await story.school.edit(coordinator, notes.id, 2, 2, [[`Ask ${planted.name}`]]);
  const log = desk.sheet('Contact log');
  await story.school.edit(coordinator, log.id, 2, log.columnCount, [['Mood']]);
  await story.school.edit(coordinator, log.id, 3, log.columnCount, [[`${planted.name} was glad`]]);
  await desk.choose('Do the hourly work now');
  const { byHand, lines } = await look(story);
  expect(lines).toEqual([]);
  expect(byHand.map(({ group }) => group).sort()).toEqual(['Contact log', 'My notes', 'Organizations']);
  // Staff rename it; then nothing but their own places is left, and the reference has followed.
  await desk.type('Organizations', 3, 'name', 'Dawn Photography');
  const before = await look(story);
  expect(before.lines.map(({ group }) => group)).toContain('Contact log');
  await eraseAll(story);
  await story.pump();
  expect(desk.rows('Contact log')[0]).toMatchObject({ organization: 'Dawn Photography' });
  expect(desk.rows('Organizations')[0]).toMatchObject({ name: 'Dawn Photography', formerNames: '' });
  expect(tracesOf(story.school).map((trace) => trace.split(' ').slice(0, 2).join(' ')).sort()).toEqual(['Contact log', 'My notes']); // prettier-ignore
});

test('five thousand lines of the Change log: found, shown as one line, and emptied in few calls', async () => {
  const story = await withPlanted();
  await manyLines(story, 5_000, { at: '2026-09-10 10:00', recordId: 'PER-99999', record: planted.name, before: planted.email, after: 'x' }); // prettier-ignore
  const shown = await look(story);
  expect(shown.lines.filter(({ what }) => what.startsWith('5,000 lines'))).toHaveLength(1);
  const keys = shown.lines.map(({ key }) => key);
  const record = await story.school.run({ functionName: 'serve', user: coordinator, cause: 'page', args: ['erase.apply', { ...whom, keys, mark: shown.mark }] }); // prettier-ignore
  expect(record.status).toBe('completed');
  expect(record.counts.byMember['Range.setValues']).toBeLessThan(60);
  expect(record.counts.calls).toBeLessThan(220);
  await story.pump();
  expect(tracesOf(story.school)).toEqual([]);
}, 60_000);

test('sorted between the list and the click, just what was shown is done', async () => {
  const story = await withPlanted();
  await story.desk.addRows('People', [{ name: 'Abel Ames', organization: '', role: 'Contact' }]);
  await story.desk.choose('Do the hourly work now');
  const shown = await look(story);
  await new StaffHands(story.desk).sortBy('People', 'name');
  await story.desk.ask('erase.apply', { ...whom, keys: shown.lines.map(({ key }) => key), mark: shown.mark });
  await story.pump();
  expect(tracesOf(story.school)).toEqual([]);
  expect(story.desk.rows('People').map(({ name }) => name)).toContain('Abel Ames');
}, 60_000);

test('while a mail to that person is leaving, nothing is erased, and it is said', async () => {
  const story = await startMailStory();
  skipTo(story, '2026-09-17T08:00');
  let refused = '';
  await story.school.run({
    ...story.school.firing('hourly', coordinator),
    between: async ({ member }) => {
      if (member !== 'sendEmail' || refused) return;
      const person = { name: 'Renata Oyelaran', email: partner, phone: '', id: '' };
      const { lines, mark } = await story.desk.ask<EraseShown>('erase.show', person);
      const click = story.desk.ask('erase.apply', { ...person, keys: lines.map(({ key }) => key), mark });
      refused = await click.then(() => 'done', (error: Error) => error.message); // prettier-ignore
    },
  });
  expect(refused).toBe('A mail to this person is leaving just now. Try again in ten minutes; nothing was erased.');
  expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
  expect(story.desk.rows('People').map(({ email }) => email)).toEqual([partner]);
});

test('an answer that never came in is found in the form, and one whose rows alone are left goes, too', async () => {
  const story = await withSurveys();
  const { school, families, desk } = story;
  await reply(school, families, { ...english, 'Your name': planted.name, Email: planted.email });
  const answers = () => school.world.part(Forms).forms.find(({ id }) => id === families.id)!.responses;
  const onlyInForm = await eraseAll(story);
  expect(onlyInForm.shown.lines.map(({ group }) => group)).toEqual(['Answers']);
  expect(answers()).toEqual([]);
  await reply(school, families, { ...english, 'Your name': planted.name, Email: planted.email });
  await runHourly(story);
  answers().length = 0;
  const { text } = await eraseAll(story);
  expect(text).not.toContain('Google did not');
  expect(tracesOf(school)).toEqual([]);
  expect(desk.rows('Responses')).toEqual([]);
});

test('undoing that somebody has left brings back no mail of a person who was erased', async () => {
  const story = await withPlanted();
  const { desk } = story;
  const id = desk.rows('People').find(({ name, organization }) => name === planted.name && organization === 'Harbor Mill')!['id']!; // prettier-ignore
  const { batch } = await desk.ask<{ batch: string }>('leaving.apply', { id, lastDay: '2026-09-17', successor: '' });
  await eraseAll(story);
  await desk.ask('history.undo', { batch });
  await story.pump();
  expect(tracesOf(story.school)).toEqual([]);
  expect(desk.rows('Outbox').filter(({ state, to }) => state === 'draft' && to === '')).toEqual([]);
});

test('who was told of an activity and is erased is not told of its change', async () => {
  const story = await withPlanted();
  await eraseAll(story);
  const { desk } = story;
  const row = Number(desk.rows('Activities').find(({ title }) => title === 'Career talk')!.row);
  await desk.type('Activities', row, 'date', '2026-09-25');
  await story.pump();
  const about = desk.rows('Outbox').filter(({ kind, state }) => /chang|cancel/.test(kind ?? '') && state !== 'sent');
  expect(about.map(({ to }) => to).filter((to) => to !== '' && to !== 'desmond@example.edu')).toEqual([]);
  expect(tracesOf(story.school)).toEqual([]);
});
