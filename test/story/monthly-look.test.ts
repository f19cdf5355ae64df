import { startWithCalendar, tour } from '../support/calendar-hands';
import { morningOf, skipTo } from '../support/mail-story';
import { prepared, type Story } from '../support/school';

interface Shown {
  until: string;
  others: number;
  items: { id: string; title: string; about: string; looked: string | null; wants: boolean; stale: boolean }[];
}

const show = ({ desk }: Story, all = true): Promise<Shown> => desk.ask<Shown>('stillRight.show', { all });
const confirm = ({ desk }: Story, ids: string[]): Promise<{ text: string }> => desk.ask('stillRight.confirm', { ids });
/** Who was asked, in order. */
const looks = (story: Story): string[] =>
  story
    .mails()
    .filter(({ subject }) => subject.startsWith('Still right?'))
    .map(({ to }) => to.join());
const stale = ({ desk }: Story): string[] =>
  desk
    .rows('Home')
    .map(({ what }) => what!)
    .filter((what) => what.includes('still right?'));

/** Two teachers; Thursday, October 1 is free. It is September 14. */
const school = (): Promise<Story> =>
  prepared('monthly look', {}, async () => {
    const story = await startWithCalendar([]);
    await story.desk.addStaff([
      { name: 'Ida Brandt', email: 'ida@example.edu', role: 'Teacher' },
      { name: 'Otto Lind', email: 'otto@example.edu', role: 'Teacher' },
    ]);
    await story.desk.addRows('School days', [{ date: '2026-10-01', kind: 'No school', note: 'In-service day' }]);
    await story.desk.addRows('Activities', [
      { ...tour, date: '2026-11-20' },
      { ...tour, title: 'Talk', date: '2026-10-05', teacher: 'Ida Brandt' },
      { ...tour, title: 'Far ahead', date: '2027-03-01', teacher: 'Otto Lind' },
      { ...tour, title: 'Off', date: '2026-10-20', status: 'Canceled', teacher: 'Otto Lind' },
      { ...tour, title: 'Idea', date: '2026-10-20', status: 'Idea', teacher: 'Otto Lind' },
      { ...tour, title: 'Nobody’s', date: '2026-10-21', teacher: '' },
    ]);
    await story.pump();
    return story;
  });

test('B70 the first school day of a month: one mail to each who has something ahead; a click stamps; after 40 days it is stale', async () => {
  const story = await school();
  expect((await show(story)).items.map(({ title, looked, wants }) => [title, looked, wants])).toEqual([
    ['Talk', '2026-09-14', false],
    ['Nobody’s', '2026-09-14', false],
  ]);
  await morningOf(story, '2026-09-30');
  await morningOf(story, '2026-10-01');
  expect(looks(story)).toEqual([]);
  // Google is late with its triggers on Friday; Monday still helps.
  skipTo(story, '2026-10-05T06:30');
  await story.until('2026-10-05T12:00');
  expect(looks(story)).toEqual(['ida@example.edu', 'desmond@example.edu']);
  const [mine] = story.mails().filter(({ to, subject }) => to.join() === 'desmond@example.edu' && subject.startsWith('Still')); // prettier-ignore
  expect(mine!.subject).toBe('Still right? Your activities until Tuesday, December 1, 2026');
  for (const day of ['06', '07', '08', '12', '26']) await morningOf(story, `2026-10-${day}`);
  expect(looks(story)).toHaveLength(2);

  const shown = await show(story);
  expect(shown.items.map(({ title, wants, stale: old }) => [title, wants, old])).toEqual([['Plant tour', true, true]]);
  expect(stale(story)).toEqual(['Is “Plant tour” still right? Nobody has looked at it for 40 days']);
  const { text } = await confirm(story, [shown.items[0]!.id]);
  expect(text).toBe('Noted: 1 activity is still right.');
  expect((await show(story)).items[0]).toMatchObject({ looked: '2026-10-26', wants: false, stale: false });
  await morningOf(story, '2026-10-27');
  expect(stale(story)).toEqual([]);

  await morningOf(story, '2026-11-02');
  expect(looks(story).slice(2)).toEqual(['desmond@example.edu']);
  expect((await show(story)).items[0]).toMatchObject({ wants: true, stale: false });
});

test('what was entered after that day was just looked at; a week late, the month is left out', async () => {
  const story = await school();
  skipTo(story, '2026-10-09T06:30');
  await story.until('2026-10-09T09:00');
  expect(looks(story)).toEqual([]);
  await story.desk.addRows('Activities', [{ ...tour, title: 'Fresh', date: '2026-10-30' }]);
  await story.pump();
  const { items, others } = await show(story);
  expect(items.find(({ title }) => title === 'Fresh')).toMatchObject({ looked: '2026-10-09', wants: false });
  expect(items.find(({ title }) => title === 'Nobody’s')).toMatchObject({ looked: '2026-09-14', wants: true });
  // The coordinator leads none of them; what is nobody's is everybody's.
  expect([others, (await show(story, false)).items.map(({ title }) => title)]).toEqual([2, ['Nobody’s']]);
});

test('one that is gone is refused whole, and a mail names no student', async () => {
  const story = await school();
  await story.desk.switchOn('Activities with students');
  await story.desk.addRows('Students', [{ code: 'WELD07' }]);
  await story.desk.type('Activities', 3, 'title', 'Ride for WELD07');
  const before = JSON.stringify(story.desk.rows('Activities').map(({ reviewedOn }) => reviewedOn));
  const [first] = (await show(story)).items;
  await expect(confirm(story, [first!.id, 'ACT-GONE2'])).rejects.toThrow('no longer in the Activities tab');
  await expect(confirm(story, [])).rejects.toThrow();
  expect(JSON.stringify(story.desk.rows('Activities').map(({ reviewedOn }) => reviewedOn))).toBe(before);
  await morningOf(story, '2026-10-02');
  const texts = JSON.stringify(story.mails());
  expect(looks(story)).toHaveLength(2);
  expect(texts).not.toContain('WELD07');
});
