// The view Year of the dialog Board: how the board meets, and the meetings of a school year.
import { boardAtWork } from './page-board-sample';
import { yearAhead } from './page-board-year-sample';
import { Refusal, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const done = (text: string) => ({ shown: boardAtWork, text, batch: 'BAT-1' });

async function year(more: Record<string, (argument: { year: string }) => unknown> = {}) {
  const stage = await theater.show(
    'board',
    { width: 980, height: 660 },
    {
      'board.show': () => boardAtWork,
      'board.year': ({ year: wanted }: { year: string }) => ({ ...yearAhead, year: wanted ?? yearAhead.year }),
      'board.layOut': () => done('2 meetings added for 2026–27.'),
      'board.decide': () => done('Saved: this is how the board meets.'),
      'history.undo': () => ({ text: 'Undone.' }),
      ...more,
    },
  );
  await stage.page.getByLabel('Year', { exact: true }).check();
  await stage.page.getByText('Moved from Wed, Dec 9, 2026').waitFor();
  return stage;
}

test('the meetings that are missing are added with the hosts as chosen, and what follows from a host is read beside it', async () => {
  const stage = await year();
  await stage.looksRight('board-year');
  await stage.page.getByText('Alder Clinic · Chair: Bess Okafor').waitFor();
  await stage.page.getByText('No address in Organizations.').waitFor();
  await stage.page.getByLabel('Host on Fri, Dec 11, 2026').selectOption('Maple Grove High School');
  expect(await stage.page.getByText('No address in Organizations.').count()).toBe(0);
  await stage.button('Add 2 meetings').click();
  await stage.page.getByText('2 meetings added for 2026–27.').waitFor();
  expect(stage.argumentsOf('board.layOut')).toEqual([
    {
      meeting: 'ACT-1',
      year: '2026–27',
      meetings: [
        { month: '2026-12', date: '2026-12-11', host: '' },
        { month: '2027-06', date: '2027-06-09', host: '' },
      ],
    },
  ]);
  await stage.button('Undo').click();
  await stage.page.getByText('Undone.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
});

test('how the board meets is saved, and a refusal leaves what was typed', async () => {
  const stage = await year({
    'board.decide': () => {
      throw new Refusal('The meeting has to end after it begins.');
    },
  });
  await stage.page.getByLabel('Until').fill('6:00 AM');
  await stage.page.getByLabel('Co-chair').selectOption('Bess Okafor, Alder Clinic');
  await stage.button('Save how it meets').click();
  await stage.page.getByText('The meeting has to end after it begins.').waitFor();
  expect(await stage.page.getByLabel('Until').inputValue()).toBe('6:00 AM');
  expect(stage.argumentsOf('board.decide')).toEqual([
    { meeting: 'ACT-1', ...yearAhead.decided, end: '6:00 AM', coChair: 'PER-2' },
  ]);
});

test('another school year is looked at; with nothing left to add there is no button for it', async () => {
  const there = yearAhead.meetings.slice(0, 1);
  const stage = await year({
    'board.year': ({ year: wanted }) => (wanted === null ? yearAhead : { ...yearAhead, year: wanted, meetings: there }),
  });
  await stage.page.getByLabel('School year').selectOption('2027–28');
  await stage.page.getByText('Nothing is left to add for this school year.').waitFor();
  expect(await stage.button('Add').count()).toBe(0);
  expect(stage.argumentsOf('board.year')).toEqual([{ year: null }, { year: '2027–28' }]);
});

test('who is missing is named, and a paper is made or opened', async () => {
  const stage = await year({ 'board.paper': () => ({ ...done('It is in your Google Drive.'), batch: '' }) });
  await stage.page.getByText('No counselor sits on the board.').waitFor();
  expect(await stage.page.getByRole('link', { name: 'Open: Charter of the board' }).getAttribute('href')).toBe('https://docs.example.org/3'); // prettier-ignore
  await stage.page.getByRole('button', { name: 'Make: What we expect of each other' }).click();
  await stage.page.getByText('It is in your Google Drive.').waitFor();
  expect(await stage.button('Undo').count()).toBe(0);
  expect(stage.argumentsOf('board.paper')).toEqual([{ meeting: 'ACT-1', kind: 'document.board-expectations' }]);
});
