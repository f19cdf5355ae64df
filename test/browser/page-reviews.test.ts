// The sidebar Reviews: a figure, an activity and its goal, and the address for a piece of students' work.
import type { ReviewsShown } from '../../src/features/reviews/calls';
import { phone, Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const before: ReviewsShown = {
  members: ['Sonia Park', 'Bess Okafor'],
  activities: [
    { id: 'ACT-1', name: 'Plant tour, Thu, Sep 10', goal: 'Read a part drawing' },
    { id: 'ACT-2', name: 'Clinic tour, Wed, Sep 9', goal: '' },
  ],
  goals: ['Read a part drawing', 'Weld a flat seam'],
  skills: ['Read a part drawing'],
  smallGroup: 10,
  hasForm: true,
  said: ['Plant tour, for Read a part drawing, Mon, Sep 14, to change: Hand out the drawing first'],
};

test('an activity brings its goal; a refusal stays in sight; a piece of work gets its address', async () => {
  const stage = await theater.show('reviews', sidebar, {
    'reviews.show': () => before,
    'reviews.note': ({ kind, students }: { kind: string; students: string }) => {
      if (kind === 'Data' && students === '7') throw new Refusal('Only 7 students stand behind this figure.');
      return { shown: { ...before, said: [] }, text: 'Noted.', batch: 'BAT-1' };
    },
    'reviews.piece': () => ({
      url: 'https://docs.example.org/form',
      text: 'Give this address to whoever looks at it.',
    }),
    'history.undo': () => ({ text: 'Undone.' }),
  });
  const { page } = stage;
  await page.getByText('Hand out the drawing first').waitFor();
  await stage.looksRight('reviews');
  await page.getByLabel('Reviewed by').fill('Sonia Park');
  await page.getByLabel('Activity', { exact: true }).selectOption('ACT-1');
  expect(await page.getByLabel('What students are to learn').inputValue()).toBe('Read a part drawing');
  await page.getByLabel('Activity', { exact: true }).selectOption('ACT-2');
  expect(await page.getByLabel('What students are to learn').inputValue()).toBe('');
  await page.getByLabel('What was reviewed').selectOption('Data');
  await page.getByLabel('Figure').fill('75 % passed');
  await page.getByLabel('Students behind it').fill('7');
  await page.getByLabel('What is good').fill('Measuring');
  await stage.button('Note it').click();
  await page.getByText('Only 7 students stand behind this figure.').waitFor();
  await page.getByLabel('Students behind it').fill('12');
  await stage.button('Note it').click();
  await page.getByText('Noted.').waitFor();
  expect(stage.argumentsOf('reviews.note')[1]).toEqual({ kind: 'Data', by: 'Sonia Park', activity: 'ACT-2', goal: '', figure: '75 % passed', students: '12', courses: '', good: 'Measuring', change: '' }); // prettier-ignore
  expect(await page.getByLabel('What is good').inputValue()).toBe('');
  await stage.button('Undo').click();
  await page.getByText('Undone.').waitFor();
  await page.getByLabel('Number of the piece').fill('14');
  await page.getByLabel('Technical skill it shows').selectOption('Read a part drawing');
  await stage.button('Make its address').click();
  await page.getByRole('link', { name: 'Open the form for piece 14' }).waitFor();
  expect(stage.argumentsOf('reviews.piece')).toEqual([{ piece: '14', skill: 'Read a part drawing' }]);
  await page.setViewportSize(phone);
  await stage.looksRight('reviews-phone');
}, 60_000);
