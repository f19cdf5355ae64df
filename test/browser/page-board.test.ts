// The dialog Board: from a topic to the close of a meeting.
import { boardAtWork, fallMeeting } from './page-board-sample';
import { Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const inRoom = { width: 980, height: 660 };

test('topics: one is handed on, one put first, one proposed', async () => {
  const done = { shown: boardAtWork, batch: 'BAT-1' };
  const stage = await theater.show('board', inRoom, {
    'board.show': () => boardAtWork,
    'board.triage': () => ({ ...done, text: 'It is with Ira Vance.' }),
    'board.propose': () => ({ ...done, text: 'It is proposed.' }),
    'history.undo': () => ({ text: 'Undone.' }),
  });
  await stage.page.getByText('Dual credit in machining').waitFor();
  await stage.looksRight('board-topics');
  await stage.page.getByRole('button', { name: 'Not for the board: Bus seating' }).click();
  await stage.page.getByLabel('Who takes it on').selectOption('Ira Vance');
  await stage.button('Hand on').click();
  await stage.page.getByText('It is with Ira Vance.').waitFor();
  await stage.page.getByRole('button', { name: 'Put first: Welding booths' }).click();
  await stage.page.getByLabel('Topic', { exact: true }).fill('Safety shoes');
  await stage.page.getByLabel('Area').selectOption('Equipment');
  await stage.button('Propose').click();
  await stage.page.getByText('It is proposed.').waitFor();
  expect(stage.argumentsOf('board.triage')).toEqual([
    { meeting: 'ACT-1', topic: 'TPC-3', as: 'elsewhere', level: 'Teachers', owner: 'Ira Vance' },
    { meeting: 'ACT-1', topic: 'TPC-1', as: 'first', level: 'Teachers', owner: '' },
  ]);
  expect(stage.argumentsOf('board.propose')).toEqual([
    { meeting: 'ACT-1', level: 'Board', topic: 'Safety shoes', area: 'Equipment', proposedBy: '' },
  ]);
});

test('the meeting: only what was changed is sent; it closes once nothing is missing', async () => {
  const ready = { ...boardAtWork, meeting: { ...fallMeeting, missing: [] } };
  const stage = await theater.show('board', inRoom, {
    'board.show': () => boardAtWork,
    'board.save': () => ({ shown: ready, text: 'Saved.', batch: 'BAT-1' }),
    'board.close': () => ({ shown: ready, text: 'The meeting is closed.', batch: 'BAT-2' }),
  });
  await stage.page.getByLabel('Agenda', { exact: true }).check();
  await stage.looksRight('board-agenda');
  await stage.page.getByLabel('Close', { exact: true }).check();
  await stage.page.getByText('Name who takes notes.').waitFor();
  await stage.looksRight('board-close');
  expect(await stage.button('Close the meeting').getAttribute('aria-disabled')).toBe('true');
  await stage.page.getByLabel('Meeting', { exact: true }).last().check();
  await stage.looksRight('board-meeting');
  const seat = stage.page.getByRole('group', { name: 'Kim Park' });
  await seat.getByLabel('Came').selectOption('Yes');
  await seat.getByLabel('Duty').selectOption('Notes');
  await stage.page.getByRole('group', { name: 'Bus for tours' }).getByLabel('Result').selectOption('Put off');
  await stage.button('Save').click();
  await stage.page.getByText('Saved.').waitFor();
  expect(stage.argumentsOf('board.save')).toEqual([
    { meeting: 'ACT-1', people: [{ id: 'STF-1', came: 'Yes', duty: 'Notes' }], topics: [{ id: 'TPC-2', result: 'Put off' }], ideas: '' }, // prettier-ignore
  ]);
  await stage.page.getByLabel('Close', { exact: true }).check();
  await stage.button('Close the meeting').click();
  await stage.page.getByText('The meeting is closed.').waitFor();
  expect(stage.argumentsOf('board.close')).toEqual([{ meeting: 'ACT-1' }]);
});
