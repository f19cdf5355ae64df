// More answers than one pass can take: they come in by slices, each settled, and nothing else waits for them.
import { reply } from '../../local/sample/answers';
import { skipTo } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { graduate, manyFamilies, withSurveys } from '../support/surveys';

const taken = ({ desk }: Story): number => new Set(desk.rows('Responses').map(({ answerId }) => answerId)).size;
/** Each employer and each parent once. */
const once = ({ desk }: Story, count: number): void => {
  for (const [tab, column] of [
    ['Organizations', 'name'],
    ['Connections', 'knower'],
  ] as const) {
    const names = desk.rows(tab).map((row) => row[column]);
    expect([tab, names.length, new Set(names).size]).toEqual([tab, count, count]);
  }
};

test('where Google is slow each hour takes one slice of a form, and every other form and job has its turn', async () => {
  const story = await withSurveys();
  const { school, desk } = story;
  await manyFamilies(story, story.families, 410);
  await reply(school, story.graduates, graduate);
  const slowHour = async (hour: number): Promise<void> => {
    skipTo(story, `2026-09-14T${hour}:00`);
    let slow = true;
    const { status } = await school.run({
      ...school.firing('hourly', coordinator),
      between: ({ member }) => {
        // The first slice lasts longer than the whole job may.
        if (member !== 'setValues' || !slow) return;
        slow = false;
        school.world.clock.moveTo(school.now() + 61_000);
      },
    });
    expect(status).toBe('completed');
  };
  const counts: number[] = [];
  for (const hour of [10, 11, 12]) {
    await slowHour(hour);
    counts.push(taken(story));
    if (hour === 10) {
      expect(desk.rows('Findings')).not.toEqual([]);
      expect(desk.rows('Home').some(({ what }) => what?.includes('All of it went well'))).toBe(true);
    }
  }
  expect(counts).toEqual([201, 401, 411]);
  once(story, 410);
});

test('a run that dies keeps the slices that are done, and the next one goes on behind them', async () => {
  const story = await withSurveys();
  const { school, desk } = story;
  await manyFamilies(story, story.families, 450);
  let settled = 0;
  const record = await school.run({
    ...school.firing('hourly', coordinator),
    faults: ({ member, when }) =>
      member === 'tryLock' && when === 'before' && ++settled === 4 ? { kill: 'keep' } : undefined,
  });
  expect(record.status).toBe('ended');
  expect(taken(story)).toBe(400);
  skipTo(story, '2026-09-14T10:00');
  await desk.fire('hourly');
  expect(taken(story)).toBe(450);
  once(story, 450);
});

test('more within a minute than are remembered one by one are known by Responses, and come in once', async () => {
  const story = await withSurveys();
  await manyFamilies(story, story.families, 450);
  await story.pump();
  once(story, 450);
  await manyFamilies(story, story.families, 1, 450);
  const { counts } = await story.desk.fire('hourly');
  once(story, 451);
  // One slice: what is known is not taken in again.
  expect(counts.byMember['Range.setValues']).toBeLessThan(12);
});

test('a form whose tab is gone is named, and the others come in', async () => {
  const story = await withSurveys();
  const { desk, school } = story;
  await manyFamilies(story, story.families, 2);
  await reply(school, story.graduates, graduate);
  await new StaffHands(desk).deleteTab('Connections');
  await story.pump();
  expect(desk.rows('Findings')).not.toEqual([]);
  const said = desk.rows('Home').map(({ what }) => what ?? '');
  expect(said.some((line) => line.includes('The tab “Connections” is missing'))).toBe(true);
  await desk.choose('Set up this workbook');
  await story.pump();
  once(story, 2);
});
