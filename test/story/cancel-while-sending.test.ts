/** People who cancel mails while a run is just about to send them, or turn the sheet back after it has. */
import type { ExecutionRecord, RunRequest } from '../../local/runtime/machine';
import { skipTo, startMailStory, visit } from '../support/mail-story';
import { coordinator, type Story } from '../support/school';

/** Six reminders are due and approved on the morning of September 17: three activities, two people each. */
async function sixDue(): Promise<Story> {
  const story = await startMailStory();
  await story.desk.addRows(
    'Activities',
    [2, 3].map((number) => ({ ...visit, title: `Plant tour ${number}` })),
  );
  await story.desk.set('Send mail from', '10:00 AM');
  skipTo(story, '2026-09-17T08:00');
  await story.pump();
  expect(states(story)).toEqual(Array(6).fill('approved'));
  await story.desk.set('Send mail from', '7:00 AM');
  return story;
}

const states = ({ desk }: Story): unknown[] => desk.rows('Outbox').map(({ state }) => state);

type Between = NonNullable<RunRequest['between']>;

const hourly = ({ school }: Story, between: Between): Promise<ExecutionRecord> =>
  school.run({ ...school.firing('hourly', coordinator), between });

const cancel = ({ school }: Story, ids: string[], between?: Between): Promise<ExecutionRecord> =>
  school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['review.cancel', { ids }],
    ...(between ? { between } : {}),
  });

/** Whoever was told that a mail is canceled can rely on it, and it is told of what has left. */
function expectHonest(story: Story): void {
  const left = story.mails().map(({ to, subject }) => `${to.join()} ${subject}`);
  expect(new Set(left).size).toBe(left.length);
  for (const { to, subject, state } of story.desk.rows('Outbox'))
    expect([to, subject, state]).toEqual([to, subject, left.includes(`${to} ${subject}`) ? 'sent' : 'canceled']);
}

test('a mail that is canceled between the sender’s reading and its claim stays here, wherever the click had begun', async () => {
  const story = await sixDue();
  const [first] = story.desk.rows('Outbox');
  const steps: string[] = [];
  let letSend = (): void => undefined;
  let pass: Promise<unknown> = Promise.resolve();
  const begin = (whenReady: () => void): void => {
    pass = hourly(story, ({ member }) => {
      if (member !== 'getRemainingDailyQuota') return undefined;
      steps.push('the pass has read and chosen');
      whenReady();
      return new Promise((goOn) => (letSend = goOn));
    });
  };
  await cancel(story, [String(first!['id'])], ({ member }) => {
    if (member === 'tryLock') return new Promise(begin);
    if (member !== 'releaseLock') return undefined;
    steps.push('the row says canceled');
    letSend();
    return pass.then(() => void steps.push('the pass has sent'));
  });
  expect(steps).toEqual(['the pass has read and chosen', 'the row says canceled', 'the pass has sent']);
  expect(story.mails()).toHaveLength(5);
  expectHonest(story);
});

test('one more that is canceled while the pass takes out the first is either not sent, or said to be leaving', async () => {
  const story = await sixDue();
  const ids = story.desk.rows('Outbox').map(({ id }) => String(id));
  const clicks: ExecutionRecord[] = [];
  // One click before the claim, and one before each time the journal is written until the first mail leaves.
  await hourly(story, async ({ type, member }) => {
    const claims = type === 'Properties' && /^set/.test(member) && clicks.length > 0;
    if (story.mails().length > 0 || clicks.length === 5) return;
    if ((member === 'getRemainingDailyQuota' && clicks.length === 0) || claims)
      clicks.push(await cancel(story, [ids[clicks.length]!]));
  });
  expect(clicks.length).toBeGreaterThan(1);
  await story.pump();
  expectHonest(story);
  expect(states(story)[0]).toBe('canceled');
  expect(story.mails().length).toBeGreaterThan(6 - clicks.length);
});

/** The cells of the Outbox; and what *File › Version history* does with them. */
const cellsOf = ({ desk }: Story): unknown[][] => {
  const { grid, columnCount } = desk.sheet('Outbox');
  return Array.from({ length: grid.lastRow() }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => grid.value(row + 1, column + 1)),
  );
};
function turnBack({ desk }: Story, cells: unknown[][]): void {
  const { grid } = desk.sheet('Outbox');
  cells.forEach((row, at) => row.forEach((value, column) => grid.put(at + 1, column + 1, value as never)));
}

test.each(['at once', 'days later'])(
  'what left is not sent again when an earlier version is brought back %s',
  async (when) => {
    const story = await sixDue();
    const earlier = cellsOf(story);
    await story.pump();
    expect(story.mails()).toHaveLength(6);
    if (when !== 'at once') {
      skipTo(story, '2026-09-19T08:00');
      await story.pump();
    }
    turnBack(story, earlier);
    expect(states(story)).toEqual(Array(6).fill('approved'));
    await story.desk.fire('onSheetChange');
    await story.pump();
    await story.pump();
    expect(story.mails()).toHaveLength(6);
    expect(states(story)).toEqual(Array(6).fill('sent'));
  },
);

test('what a person approves again after that has left already, too', async () => {
  const story = await sixDue();
  const earlier = cellsOf(story).map((row) => row.map((value) => (value === 'approved' ? 'draft' : value)));
  await story.pump();
  skipTo(story, '2026-09-17T10:00');
  await story.pump();
  turnBack(story, earlier);
  const ids = story.desk.rows('Outbox').map(({ id }) => String(id));
  await story.desk.ask('review.approve', { ids });
  await story.pump();
  expect(story.mails()).toHaveLength(6);
  expect(new Set(story.desk.rows('Outbox').map(({ state, reason }) => `${state}: ${reason}`))).toEqual(
    new Set([
      'sent: It left before, or may have: this row was set back to an earlier state since. It is not sent again.',
    ]),
  );
});

test('a row whose mail stands in another row as sent stays here, and says so', async () => {
  const story = await sixDue();
  const [, , row] = cellsOf(story);
  await story.pump();
  const sheet = story.desk.sheet('Outbox');
  const id = story.desk.column(sheet, 'id');
  // Copied before it left, and pasted below afterwards, under an id of its own.
  row!.forEach((value, index) => sheet.grid.put(9, index + 1, (index + 1 === id ? 'MSG-COPY' : value) as never));
  await story.desk.fire('onSheetChange');
  await story.pump();
  expect(story.mails()).toHaveLength(6);
  expect(story.desk.rows('Outbox')[6]).toMatchObject({ state: 'canceled', reason: 'The same mail is in another row.' });
});
