// The sidebar Hand over: whom it goes to, what is done, what is left, and three clicks that do it.
import type { HandOverShown } from '../../src/features/hand-over/calls';
import { promises, stepsOf, type HandOverFacts } from '../../src/features/hand-over/step-rules';
import { Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const facts: HandOverFacts = {
  from: { name: 'Maren Holloway-Reyes', email: 'maren.holloway@maplegrove.example.edu' },
  to: { name: 'Tala Brandt', email: 'tala.brandt@maplegrove.example.edu' },
  runsAs: 'maren.holloway@maplegrove.example.edu',
  fileOwner: 'maren.holloway@maplegrove.example.edu',
  isTold: false,
  unshared: [{ name: 'Parent survey', by: 'maren.holloway@maplegrove.example.edu' }],
  documents: 0,
  drafts: 3,
  approved: 1,
  unconfirmed: 0,
  coordinatorEmail: 'maren.holloway@maplegrove.example.edu',
  publicEmail: '',
  tasks: 12,
  hasLastDay: true,
};
const nobody: HandOverShown = {
  from: facts.from.name,
  to: null,
  colleagues: [
    { id: 'STF-1', name: 'Desmond Achebe' },
    { id: 'STF-2', name: 'Tala Brandt' },
  ],
  standing: `The hourly work runs as ${facts.runsAs}.`,
  steps: [],
  byItself: [],
  anew: [],
  told: [],
  tasks: [
    {
      title: 'Next steps',
      count: 12,
      lines: [
        {
          what: 'Larkspur Machining: Ask for the safety rules, Fri, Oct 2',
          tabKey: 'contact',
          row: 14,
          columnNumber: 1,
        },
        { what: '<img src=x onerror=alert(1)>: Call back', tabKey: 'contact', row: 20, columnNumber: 1 },
      ],
    },
  ],
};
const chosen = (change: Partial<HandOverFacts> = {}): HandOverShown => {
  const now = { ...facts, ...change };
  return { ...nobody, to: 'STF-2', steps: stepsOf(now), ...promises(now) };
};

const show = (script: Script) => theater.show('hand-over', sidebar, { 'check.jump': () => null, ...script });

test('whoever takes over is chosen; then steps tick themselves off, and a click does what can be done from here', async () => {
  let now: Partial<HandOverFacts> = {};
  const stage = await show({
    'handOver.show': ({ to }: { to: string | null }) => (to === null ? nobody : chosen(now)),
    'handOver.tell': () => {
      now = { ...now, isTold: true };
      return { text: 'The mail leaves with the next hourly run.' };
    },
    'handOver.settings': () => {
      now = { ...now, coordinatorEmail: facts.to.email };
      return { text: 'Settings name Tala Brandt now.', batch: 'BAT-1' };
    },
    'handOver.forms': () => {
      throw new Refusal('That colleague is no longer in Staff, or has no email there. Open this page again.');
    },
    'history.undo': () => {
      now = { ...now, coordinatorEmail: facts.coordinatorEmail };
      return { text: 'Undone.' };
    },
  });
  const { page } = stage;
  await page.getByRole('heading', { name: 'Maren Holloway-Reyes hands over' }).waitFor();
  await stage.looksRight('hand-over-nobody');
  expect(await stage.text()).toContain('<img src=x onerror=alert(1)>: Call back');
  await page.getByLabel('Who takes over').selectOption('Tala Brandt');
  await page.getByText('2 of 10 done').waitFor();
  await stage.looksRight('hand-over');
  await stage.button('Send the mail').click();
  await page.getByText('3 of 10 done').waitFor();
  expect(await stage.button('Send the mail').count()).toBe(0);
  await stage.button('Change Settings').press('Enter');
  await page.getByText('4 of 10 done').waitFor();
  await stage.button('Undo').click();
  await page.getByText('3 of 10 done').waitFor();
  await stage.button('Share the forms').click();
  await page.getByRole('alert').getByText('no longer in Staff').waitFor();
  await stage.looksRight('hand-over-refused');
  expect(stage.argumentsOf('handOver.tell')).toEqual([{ to: 'STF-2' }]);
  await stage.button(/^Row 14/).click();
  expect(stage.argumentsOf('check.jump')).toEqual([{ tabKey: 'contact', row: 14, columnNumber: 1 }]);
  await page.getByRole('heading', { name: 'Who is told' }).scrollIntoViewIfNeeded();
  await stage.looksRight('hand-over-end');
});

test('a school with one person in Staff is told what to do first', async () => {
  const stage = await show({ 'handOver.show': () => ({ ...nobody, colleagues: [] }) });
  await stage.page.getByText('Nobody else is in Staff with an email address.').waitFor();
  await stage.looksRight('hand-over-alone');
});
