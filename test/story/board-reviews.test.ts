// What members of the board review: activities and goals, figures, students' work. The board hears of it; nobody is named.
import { formTitled, reply } from '../../local/sample/answers';
import type { BoardShown } from '../../src/features/board/calls';
import type { StepsShown } from '../../src/features/learning/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import type { ReviewDone, ReviewsShown } from '../../src/features/reviews/calls';
import { fillBoard } from '../support/board';
import { prepared, startSetUp, type Story } from '../support/school';

const code = 'K-70421';
const name = 'Philippa Quenneville';
const blank = { by: 'Sonia Park', activity: '', goal: '', figure: '', students: '', courses: '', good: '', change: '' };

let story: Story;
beforeEach(async () => {
  story = await prepared('reviews', {}, async () => {
    const begun = await startSetUp();
    const { desk } = begun;
    await fillBoard(desk);
    await desk.switchOn('Reviews by the board', 'Activities with students');
    await desk.addRows('Goals', [{ name: 'Read a part drawing', kind: 'Technical competency' }]);
    await desk.addRows('Students', [{ code, name }]);
    await desk.addRows('Activities', [
      { title: 'Plant tour', kind: 'Field trip', status: 'Held', date: '2026-09-10', teacher: 'Kim Park', organization: 'Lakeshore Metal Works' },
    ]); // prettier-ignore
    await begun.pump();
    return begun;
  });
});

const shown = () => story.desk.ask<ReviewsShown>('reviews.show', null);
const note = (given: object) => story.desk.ask<ReviewDone>('reviews.note', { ...blank, ...given });
const agenda = async () => (await story.desk.ask<BoardShown>('board.show', { meeting: null })).meeting!.agenda;
const reviewed = async () => (await agenda()).filter(({ title }) => title === 'What members have reviewed')[0]?.lines;
const feedback = () => story.desk.rows('Feedback');

test('B64 a member says how an activity fits its goal: the activity shows it, and the next agenda, until the change is made', async () => {
  const { activities, members } = await shown();
  expect(members).toContain('Sonia Park');
  const activity = activities.filter((each) => each.name.startsWith('Plant tour'))[0]!.id;
  const aligned = { kind: 'Alignment', activity, goal: 'Read a part drawing', change: 'Hand out the drawing first' };
  await expect(note({ ...aligned, goal: '' })).rejects.toThrow('Choose what students are to learn from it.');
  await expect(note({ ...aligned, activity: '' })).rejects.toThrow('Choose the activity that was reviewed.');
  await expect(note({ ...aligned, change: ' ' })).rejects.toThrow('Write what is good, or what should change.');
  await expect(note({ ...aligned, by: '' })).rejects.toThrow('Say who has reviewed it.');
  expect(feedback()).toEqual([]);
  expect(await reviewed()).toBeUndefined();
  const { batch } = await note(aligned);
  expect(feedback()).toMatchObject([
    { kind: 'Review', subject: 'Alignment', activity: 'Plant tour', skill: 'Read a part drawing', from: 'Board member', person: 'Sonia Park', organization: 'Lakeshore Metal Works' },
  ]); // prettier-ignore
  const { said } = await story.desk.ask<StepsShown>('steps.show', { id: activity });
  expect(said).toMatchObject([{ goal: 'Read a part drawing', toChange: 'Hand out the drawing first', open: true }]);
  expect(await reviewed()).toEqual(['Plant tour, for Read a part drawing, Mon, Sep 14, to change: Hand out the drawing first']); // prettier-ignore
  // It stands once on the agenda, though it is something to change, too.
  expect((await agenda()).map(({ title }) => title)).not.toContain('What we said we would change');
  await story.desk.ask('history.undo', { batch });
  expect(feedback()).toEqual([]);
});

test('B64 from before the last meeting, only what is still to change in an activity stays on the agenda', async () => {
  const earlier = { date: '2026-09-13', kind: 'Review', from: 'Board member' };
  const aligned = { ...earlier, subject: 'Alignment', activity: 'Plant tour', skill: 'Read a part drawing' };
  await story.desk.addRows('Feedback', [
    { ...aligned, toChange: 'Hand out the drawing first' },
    { ...aligned, toChange: 'Bring goggles', done: '2026-09-13' },
    { ...earlier, subject: 'Course sequence: welding', toChange: 'Begin earlier' },
    { ...earlier, date: '2026-09-14', subject: 'Course sequence: machining', toChange: 'Blueprints earlier' },
  ]);
  await story.pump();
  const { meetings } = await story.desk.ask<BoardShown>('board.show', { meeting: null });
  const winter = await story.desk.ask<BoardShown>('board.show', { meeting: meetings[1]!.id });
  expect(winter.meeting!.agenda.filter(({ title }) => title === 'What members have reviewed')[0]!.lines).toEqual([
    'Course sequence: machining, Mon, Sep 14, to change: Blueprints earlier',
    'Plant tour, for Read a part drawing, Sun, Sep 13, to change: Hand out the drawing first',
  ]);
});

test('B65 a figure of seven students is refused, typed or noted; of twelve it is before the board, as the standing topic if that is on', async () => {
  const figure = { kind: 'Data', figure: '75 % passed the safety test', change: 'Measuring' };
  await expect(note({ ...figure, students: '7' })).rejects.toThrow('Only 7 students stand behind this figure. Of fewer than 10, somebody could tell who is meant.'); // prettier-ignore
  await expect(note({ ...figure, students: 'some' })).rejects.toThrow('Say how many students are behind the figure.');
  await story.desk.addRows('Feedback', [
    { date: '2026-09-14', kind: 'Review', subject: 'Data: 3 of them failed', groupSize: '7', wentWell: 'None' },
  ]);
  await story.pump();
  const { problems } = await story.desk.ask<{ problems: { text: string }[] }>('check.run', null);
  expect(problems.map(({ text }) => text).join()).toContain('Only 7 students stand behind this figure.');
  expect(await reviewed()).toBeUndefined();
  await note({ ...figure, students: '12' });
  const line = '75 % passed the safety test (12 students), Mon, Sep 14, to change: Measuring';
  expect(await reviewed()).toEqual([line]);
  const { meeting } = await story.desk.ask<BoardShown>('board.show', { meeting: null });
  await story.desk.ask('board.standing', { meeting: meeting!.id, area: 'Course sequence' });
  expect(await reviewed()).toBeUndefined();
  const [topic] = (await agenda()).filter(({ title }) => title === 'Review of the course sequence');
  expect(topic!.lines).toEqual([line]);
});

test('no review names a student', async () => {
  const course = { kind: 'Course sequence', courses: 'Machining I to III', change: 'Blueprints earlier' };
  for (const words of [{ change: `${name} lacks blueprints` }, { courses: `As ${code} has them` }, { by: name }])
    await expect(note({ ...course, ...words })).rejects.toThrow('This names a student.');
  await note(course);
  expect(feedback()).toMatchObject([{ subject: 'Course sequence: Machining I to III' }]);
});

test('B66 a piece of work is rated by its number: a list by skill, and no name anywhere', async () => {
  const address = (piece: string) => story.desk.ask<{ url: string }>('reviews.piece', { piece, skill: 'Read a part drawing' }); // prettier-ignore
  for (const piece of ['', '0', name, code]) await expect(address(piece)).rejects.toThrow('Give the piece of work a number'); // prettier-ignore
  const { url } = await address('14');
  expect(decodeURIComponent(url)).toContain('WRK-14');
  expect(decodeURIComponent(url).replace(/\+/g, ' ')).toContain('Read a part drawing');
  const answer = (reference: string, more: Record<string, string> = {}) =>
    reply(story.school, formTitled(story.school, 'What do you say'), {
      'Reference / Referencia': reference,
      'Technical skill': 'Read a part drawing',
      'How well does it show this technical skill?': '3: good enough for a first job',
      'Problem solving': '2: on the way',
      'What is good?': 'Clear dimensions',
      'What should come next?': `${name} should check the scale`,
      'Your name': 'Sonia Park',
      ...more,
    });
  await answer('WRK-14');
  await answer(name);
  await story.pump();
  expect(feedback().map(({ subject, skill, rating, wentWell, toChange }) => [subject, skill, rating, wentWell, toChange])).toEqual([
    ['Student work: piece 14', 'Read a part drawing', '3.0', '', ''],
    ['Student work: piece 14', 'Problem solving', '2.0', '', ''],
    ['Student work: piece 14', '', '', 'Clear dimensions', '•••'],
  ]); // prettier-ignore
  const list = await story.desk.ask<ListAnswer>('lists.show', { key: 'studentWork', months: 6, choiceId: null });
  expect(list.rows.map(({ name: skill, why }) => `${skill}: ${why}`)).toEqual([
    'Problem solving: 2 of 4 on average, 1 piece',
    'Read a part drawing: 3 of 4 on average, 1 piece',
  ]);
  expect(await reviewed()).toEqual([
    'Students’ work, Problem solving: 2 of 4 on average, 1 piece',
    'Students’ work, Read a part drawing: 3 of 4 on average, 1 piece',
  ]);
  const everywhere = ['Feedback', 'Responses', 'Goals'].map((tab) => story.desk.rows(tab));
  expect(JSON.stringify([everywhere, list, await shown(), await agenda()])).not.toMatch(/Philippa|Quenneville|70421/);
});
