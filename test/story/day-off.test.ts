import { approve, canceled, drafts, toldOfTour, typeInTour } from '../support/changes';
import { CalendarHands } from '../support/calendar-hands';
import { letters, morningOf, partner, sentTo, teacher } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

interface Shown {
  date: string;
  isOff: boolean;
  items: { id: string; title: string; lastsLonger: boolean; inside: string[]; outside: string[] }[];
}
interface Done {
  text: string;
  batch: string;
  outside: number;
}

const day = '2026-09-24';
const show = ({ desk }: Story, date: string | null = day): Promise<Shown> => desk.ask<Shown>('dayOff.show', { date });
const apply = (
  { desk }: Story,
  fates: Record<string, string>,
  { date = day, reason = 'Snow day', noSchool = true } = {},
): Promise<Done> => {
  const given = Object.entries(fates).map(([id, to]) => ({ id, to }));
  return desk.ask<Done>('dayOff.apply', { date, reason, noSchool, fates: given });
};
const activity = ({ desk }: Story, title: string) => desk.rows('Activities').find((each) => each['title'] === title)!;

/** To whom the cancellation of the tour went, sorted. */
const toldOff = async (story: Story): Promise<string[]> =>
  (await letters(story))
    .filter(({ subject }) => subject === canceled)
    .map(({ to }) => to![0]!.address!)
    .sort();

/** Thursday: a tour that the partner knows of, and a talk, a week and a camp of which nobody was told. */
const threeOnThursday = (): Promise<Story> => prepared('three on Thursday', {}, makeThree);

async function makeThree(): Promise<Story> {
  const story = await toldOfTour();
  await story.desk.addStaff([{ name: 'Ida Brandt', role: 'Teacher' }]);
  const common = { status: 'Confirmed', teacher: 'Ida Brandt' };
  await story.desk.addRows('Activities', [
    {
      ...common,
      title: 'Talk',
      status: 'Planned',
      kind: 'Classroom presentation',
      date: day,
      start: '1:00 PM',
      end: '2:00 PM',
    },
    { ...common, title: 'Career week', kind: 'Industry event', date: '2026-09-22', endDate: '2026-09-25' },
    { ...common, title: 'Camp', kind: 'Industry event', date: day, endDate: '2026-09-25' },
    { ...common, title: 'Friday talk', kind: 'Classroom presentation', date: '2026-09-25' },
    { ...common, title: 'Idea', status: 'Idea', kind: 'Classroom presentation', date: day },
  ]);
  await story.pump();
  return story;
}

test('a snow day: the page shows what stands on it and who knows; canceled and moved at once, each told once', async () => {
  const story = await threeOnThursday();
  const shown = await show(story);
  expect(shown.items.map(({ title, lastsLonger, inside, outside }) => [title, lastsLonger, inside, outside])).toEqual([
    ['Career week', true, [], []],
    ['Camp', true, [], []],
    ['Plant tour', false, ['Desmond Achebe'], ['Renata Oyelaran']],
    ['Talk', false, [], []],
  ]);
  expect(shown.isOff).toBe(false);
  const id = (title: string): string => shown.items.find((each) => each.title === title)!.id;
  const before = sentTo(story).length;
  const done = await apply(story, {
    [id('Plant tour')]: 'cancel',
    [id('Talk')]: '2026-10-01',
    [id('Camp')]: '2026-10-08',
  });
  expect(done.text).toBe(
    '1 canceled, 2 moved. 1 mail to people outside waits for you: read and send it under Mail, or call.',
  );
  expect(done.outside).toBe(1);
  // Without waiting for the hour.
  expect(drafts(story)).toEqual([canceled]);
  expect(activity(story, 'Plant tour')['status']).toBe('Canceled');
  expect(activity(story, 'Talk')).toMatchObject({
    status: 'Planned',
    date: '2026-10-01',
    start: '1:00 PM',
    endDate: '',
  });
  expect(activity(story, 'Camp')).toMatchObject({ date: '2026-10-08', endDate: '2026-10-09' });
  expect(activity(story, 'Career week')['status']).toBe('Confirmed');
  expect(story.desk.rows('School days').map(({ date, kind, note }) => [date, kind, note])).toContainEqual([day, 'No school', 'Snow day']); // prettier-ignore
  expect(await show(story)).toMatchObject({ isOff: true, items: [{ title: 'Career week' }] });

  await approve(story);
  await story.until('2026-09-18T17:00');
  expect(await toldOff(story)).toEqual([teacher, partner]);
  const hands = new CalendarHands(story);
  expect([hands.event('Plant tour'), hands.event('Talk').start?.dateTime?.slice(0, 10)]).toEqual([
    undefined,
    '2026-10-01',
  ]);
  const sent = sentTo(story).length;
  expect(sent).toBe(before + 2);
  for (const date of ['21', '23', '24']) await morningOf(story, `2026-09-${date}`);
  expect(sentTo(story).filter((each) => each.startsWith('partner'))).toHaveLength(2);
});

test('undone before anybody was told: all is as it was, and nobody hears of it', async () => {
  const story = await threeOnThursday();
  const { items } = await show(story);
  const rows = () => JSON.stringify([story.desk.rows('Activities').map(({ calendar: _c, calendarAt: _a, ...row }) => row), story.desk.rows('School days')]); // prettier-ignore
  const before = rows();
  const { batch } = await apply(story, Object.fromEntries(items.map(({ id }) => [id, 'cancel'])));
  expect(drafts(story)).toEqual([canceled]);
  await story.desk.ask('history.undo', { batch });
  expect(rows()).toBe(before);
  await story.until('2026-09-18T17:00');
  expect(drafts(story)).toEqual([]);
  expect(sentTo(story).filter((each) => each.startsWith('partner'))).toEqual(['partner 2026-09-17']);
});

test('on the morning itself the mail still leaves, although there is no school', async () => {
  const story = await threeOnThursday();
  await morningOf(story, '2026-09-23');
  await story.until('2026-09-24T06:40');
  const shown = await show(story, null);
  expect(shown.date).toBe(day);
  await apply(story, { [shown.items.find(({ title }) => title === 'Plant tour')!.id]: 'cancel' });
  await approve(story);
  await story.until('2026-09-24T09:00');
  expect(await toldOff(story)).toEqual([teacher, partner]);
});

test('what two people do at once, and days that cannot be, are refused whole and in words', async () => {
  const story = await threeOnThursday();
  const { items } = await show(story);
  const all = Object.fromEntries(items.map(({ id }) => [id, 'cancel']));
  const refused = async (fates: Record<string, string>, words: string, options = {}): Promise<void> => {
    const before = JSON.stringify(story.desk.rows('Activities'));
    await expect(apply(story, fates, options)).rejects.toThrow(words);
    expect(JSON.stringify(story.desk.rows('Activities'))).toBe(before);
  };
  const tour = items.find(({ title }) => title === 'Plant tour')!.id;
  await refused({ ...all, [tour]: '2026-09-01' }, 'is over');
  await refused({ ...all, [tour]: day }, 'stands on Thursday, September 24, 2026 already');
  await refused({ ...all, [tour]: '' }, 'Pick the day to which it is moved.');
  await refused({}, 'That day is over', { date: '2026-09-17' });
  await refused(all, 'Pick the day.', { date: 'tomorrow' });
  await typeInTour(story, 'date', '10/1/2026');
  await refused(all, 'Somebody has changed an activity of that day');
  expect(story.desk.rows('School days')).toEqual([]);
});

test('a day that School days has already, and one that need not be written there', async () => {
  const story = await threeOnThursday();
  const { items } = await show(story);
  const talk = items.find(({ title }) => title === 'Talk')!.id;
  await apply(story, { [talk]: 'cancel' }, { noSchool: false });
  expect(story.desk.rows('School days')).toEqual([]);
  await apply(story, {}, { reason: '' });
  await apply(story, { [items[0]!.id]: 'cancel' });
  expect(story.desk.rows('School days').map(({ note }) => note)).toEqual(['Day off']);
});
