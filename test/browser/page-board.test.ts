// The dialog Board: from a topic to the close of a meeting.
import { boardAtWork, fallMeeting } from './page-board-sample';
import { Refusal, Theater, type Stage } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

/** What is left for the dialog where the screen has 1024 × 768. */
const inRoom = { width: 940, height: 600 };

test('topics: one is handed on, one put first, one proposed', async () => {
  const done = { shown: boardAtWork, batch: 'BAT-1' };
  const stage = await theater.show('board', inRoom, {
    'board.show': () => boardAtWork,
    'board.triage': () => ({ ...done, text: 'It is with Ira Vance.' }),
    'board.standing': () => ({ ...done, text: 'It is on for this meeting.' }),
    'board.propose': () => ({ ...done, text: 'It is proposed.' }),
    'history.undo': () => ({ text: 'Undone.' }),
  });
  await stage.page.getByText('Dual credit in machining').waitFor();
  await stage.looksRight('board-topics');
  await stage.page.getByRole('button', { name: 'Not for the board: Bus seating' }).click();
  await stage.page.getByLabel('Who takes it on').selectOption('Ira Vance');
  await stage.button('Hand on').click();
  await stage.page.getByText('It is with Ira Vance.').waitFor();
  await stage.page.getByRole('button', { name: 'Put on: Equipment that is needed and offered' }).click();
  await stage.page.getByText('It is on for this meeting.').waitFor();
  expect(stage.argumentsOf('board.standing')).toEqual([{ meeting: 'ACT-1', area: 'Equipment' }]);
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

const closable = { ...boardAtWork, meeting: { ...fallMeeting, missing: [] } };
const inMeeting = {
  'board.show': () => boardAtWork,
  'board.save': () => ({ shown: closable, text: 'Saved.', batch: 'BAT-1' }),
  'board.arrived': () => ({ shown: closable, text: 'Omar Diaz is here.', batch: 'BAT-3' }),
  'board.close': () => ({ shown: closable, text: 'The meeting is closed.', batch: 'BAT-2' }),
};
const seatOf = ({ page }: Stage, name: string) => page.getByRole('group', { name, exact: true });
const came = (stage: Stage, name: string, said: string) => seatOf(stage, name).getByText(said, { exact: true }).click();
const view = ({ page }: Stage, name: string) => page.getByLabel(name, { exact: true }).check();

test('the meeting: ten members stand on one screen, and a finger hits what it means', async () => {
  const stage = await theater.show('board', inRoom, inMeeting);
  await view(stage, 'Meeting');
  await stage.looksRight('board-meeting');
  const lines = stage.page.locator('.seat[role=group]');
  expect(await lines.count()).toBe(10);
  const last = (await lines.last().boundingBox())!;
  const foot = (await stage.page.locator('.foot').boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(foot.y);
  const low = await stage.page
    .locator('.seat .input, .seat label:has(input[type=radio]), .seat-arrived .input')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 40).length);
  expect(low).toBe(0);
});

test('the meeting: only what was changed is sent; a second click takes an answer back', async () => {
  const stage = await theater.show('board', inRoom, inMeeting);
  await view(stage, 'Meeting');
  expect(await stage.button('Save').getAttribute('aria-disabled')).toBe('true');
  await came(stage, 'Kim Park', 'Yes');
  await seatOf(stage, 'Kim Park').getByLabel('Duty').selectOption('Notes');
  await came(stage, 'Mai Tran', 'No');
  await came(stage, 'Mai Tran', 'No');
  await seatOf(stage, 'Bus for tours').getByLabel('Result').selectOption('Put off');
  await stage.page.getByLabel('Ideas, one a line').fill('Summer jobs');
  await stage.button('Save').click();
  await stage.page.getByText('Saved.').waitFor();
  expect(stage.argumentsOf('board.save')).toEqual([
    {
      meeting: 'ACT-1',
      people: [
        { id: 'STF-1', came: 'Yes', duty: 'Notes' },
        { id: 'PER-7', came: '' },
      ],
      topics: [{ id: 'TPC-2', result: 'Put off' }],
      ideas: 'Summer jobs',
    },
  ]);
  expect(await stage.page.getByLabel('Ideas, one a line').inputValue()).toBe('');
  expect(await stage.button('Save').getAttribute('aria-disabled')).toBe('true');
});

test('what is typed stays while views and meetings change, and is saved before anything else is done', async () => {
  const winter = { ...boardAtWork, meeting: { ...fallMeeting, id: 'ACT-2', title: 'Winter board meeting' } };
  const stage = await theater.show('board', inRoom, {
    ...inMeeting,
    'board.show': ({ meeting }: { meeting: string | null }) => (meeting === 'ACT-2' ? winter : closable),
  });
  await view(stage, 'Meeting');
  await seatOf(stage, 'Ines Ferreira').getByLabel('Takes on').fill('Mock interviews');
  const takesOn = () => seatOf(stage, 'Ines Ferreira').getByLabel('Takes on').inputValue();
  await view(stage, 'Agenda');
  await stage.page.getByText('Not everything is saved yet.').waitFor();
  await stage.page.getByLabel('Which meeting').selectOption('ACT-2');
  await view(stage, 'Meeting');
  expect(await takesOn()).toBe('');
  await stage.page.getByLabel('Which meeting').selectOption('ACT-1');
  for (let tries = 0; (await takesOn()) === '' && tries < 40; tries++) await stage.page.waitForTimeout(50);
  expect(await takesOn()).toBe('Mock interviews');
  await view(stage, 'Close');
  await stage.looksRight('board-close-ready');
  await stage.button('Close the meeting').click();
  await stage.page.getByText('The meeting is closed.').waitFor();
  expect(stage.calls.map(({ name }) => name).slice(-2)).toEqual(['board.save', 'board.close']);
  expect(stage.argumentsOf('board.save')).toEqual([
    { meeting: 'ACT-1', people: [{ id: 'PER-5', takesOn: 'Mock interviews' }], topics: [], ideas: '' },
  ]);
});

test('a save that fails loses nothing: what was typed is still there, and the window does not close', async () => {
  let tries = 0;
  const stage = await theater.show('board', inRoom, {
    ...inMeeting,
    'board.save': () => {
      if (tries++ === 0) throw new Refusal('Somebody else is writing. Try again in a minute.');
      return { shown: closable, text: 'Saved.', batch: '' };
    },
  });
  await view(stage, 'Meeting');
  await seatOf(stage, 'Ines Ferreira').getByLabel('Takes on').fill('Mock interviews');
  await stage.button('Save and close this window').click();
  await stage.page.getByText('Somebody else is writing.').waitFor();
  expect(await stage.page.evaluate('did')).toEqual([]);
  expect(await seatOf(stage, 'Ines Ferreira').getByLabel('Takes on').inputValue()).toBe('Mock interviews');
  await stage.button('Save and close this window').click();
  await stage.page.waitForFunction('did.length > 0');
  expect(await stage.page.evaluate('did')).toEqual(['close']);
});

test('somebody who was not expected is put down; what stands in the way of a close is named', async () => {
  const stage = await theater.show('board', inRoom, inMeeting);
  await view(stage, 'Agenda');
  await stage.looksRight('board-agenda');
  await view(stage, 'Close');
  await stage.page.getByText('Name who takes notes.').waitFor();
  await stage.looksRight('board-close');
  expect(await stage.button('Close the meeting').getAttribute('aria-disabled')).toBe('true');
  await view(stage, 'Meeting');
  await stage.page.getByLabel('Somebody else is here').fill('Omar Diaz');
  await stage.page.getByLabel('In place of').selectOption('Alder Clinic');
  await stage.button('Add').click();
  await stage.page.getByText('Omar Diaz is here.').waitFor();
  expect(stage.argumentsOf('board.arrived')).toEqual([{ meeting: 'ACT-1', name: 'Omar Diaz', organization: 'ORG-2' }]);
});
