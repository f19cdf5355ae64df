// The dialog Mail: nothing leaves that nobody looked at.
import type { ReviewList, WaitingMessage } from '../../src/features/mail/calls';
import { dialog, Lost, pending, phone, Refusal, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

function mail(number: number, part: Partial<WaitingMessage> = {}): WaitingMessage {
  return {
    id: `MSG-${number}`,
    kind: 'thank-you',
    to: `partner${number}@example.org`,
    toName: `Partner ${number}`,
    subject: `Thank you for visit ${number}`,
    body: `Dear Partner ${number},\n\nthank you for having us.\n\nDana Whitfield`,
    about: `Visit ${number}`,
    enclosures: [],
    sendOn: '2026-09-15',
    state: 'draft',
    reason: 'Thank-yous wait for approval.',
    canApprove: true,
    foot: '',
    canChange: true,
    mark: `mark-${number}`,
    ...part,
  };
}

const some = [
  mail(1),
  mail(2, { toName: '<script>alert(1)</script>', subject: '<b>Thank you</b>' }),
  mail(3, { to: 'Partner1@example.org', toName: '' }),
  mail(4, {
    state: 'failed',
    reason: 'Google did not take the address. Put it right in the People tab, then approve it again.',
  }),
  mail(5, {
    canApprove: false,
    reason: 'The template has {{teecher}} in it, which is not known. Put it right in the Templates tab.',
  }),
];
const unknown = mail(9, { state: 'unknown', reason: '', canApprove: false });

const listOf = (waiting: WaitingMessage[], quotaLeft = 97): ReviewList => ({
  waiting,
  recipients: waiting.length,
  quotaLeft,
  automatic: 'Reminders go out by themselves; thank-yous wait here.',
  me: 'coordinator@example.edu',
});

/** A script that keeps the list as the real one would. */
function outbox(waiting: WaitingMessage[], quotaLeft = 97): Script {
  let left = waiting;
  const take = (ids: string[], verb: string) => {
    left = left.filter((each) => !ids.includes(each.id));
    return { list: listOf(left, quotaLeft), text: `${ids.length} ${verb}.` };
  };
  return {
    'review.list': () => listOf(left, quotaLeft),
    'review.approve': ({ ids }: { ids: string[] }) => take(ids, 'approved and on their way'),
    'review.cancel': ({ ids }: { ids: string[] }) => take(ids, 'canceled'),
    'review.settle': ({ id }: { id: string }) => take([id], 'settled'),
    'review.change': ({ id, subject, text }: { id: string; subject: string; text: string }) => {
      left = left.map((each) =>
        each.id === id
          ? { ...each, subject, body: text + '\n\n' + each.foot, mark: 'changed', reason: 'Changed.' }
          : each,
      );
      return { list: listOf(left, quotaLeft), text: 'Changed. It leaves once it is approved.' };
    },
    'review.testToMe': () => ({ text: 'A test went to coordinator@example.edu.' }),
  };
}

const show = (script: Script, size = dialog) => theater.show('review', size, script);

test('select, see to how many people, approve; the list follows the answer', async () => {
  const stage = await show(outbox(some));
  const { page } = stage;
  await page.getByRole('heading', { name: '5 mails wait for you' }).waitFor();
  expect(await stage.text()).toContain('97 recipients left today');
  expect(await stage.button('Approve mails').getAttribute('aria-disabled')).toBe('true');
  await stage.looksRight('review');

  await page.getByRole('checkbox', { name: /“Thank you for visit 1”/ }).check();
  await page.getByRole('checkbox', { name: /“<b>Thank you<\/b>” to <script>/ }).check();
  await page.getByRole('checkbox', { name: /partner1@example.org/i }).check();
  expect(
    await page
      .getByRole('checkbox', { name: '3 of 5 selected' })
      .evaluate((box) => (box as { indeterminate?: boolean }).indeterminate),
  ).toBe(true);
  await stage.looksRight('review-selected');
  await stage.button('Approve 3 mails to 2 people').click(); // Two are for one address.
  await page.getByRole('status').getByText('3 approved and on their way.').waitFor();
  expect(stage.argumentsOf('review.approve')).toEqual([
    { ids: ['MSG-1', 'MSG-2', 'MSG-3'], shown: ['mark-1', 'mark-2', 'mark-3'] },
  ]);
  await stage.focusIsOn('2 mails wait for you');
  await stage.looksRight('review-approved');
});

test('all and none; those that cannot be approved are told apart', async () => {
  const stage = await show(outbox(some));
  await stage.page.getByRole('checkbox', { name: 'Select all 5' }).check();
  expect(await stage.text()).toContain('1 of the selected cannot be approved as it is.');
  expect(await stage.button('Approve 4 mails to 3 people').count()).toBe(1);
  await stage.button('Cancel 5 mails').click();
  await stage.page.getByRole('heading', { name: 'No mail waits for you' }).waitFor();
  expect(stage.argumentsOf('review.cancel')).toEqual([{ ids: ['MSG-1', 'MSG-2', 'MSG-3', 'MSG-4', 'MSG-5'] }]);
  await stage.looksRight('review-none');
  await stage.button('Close').click();
  expect(await stage.page.evaluate('did')).toEqual(['close']);
});

test('each mail: read it, send a test, approve or cancel it alone', async () => {
  const stage = await show(outbox(some));
  const { page } = stage;
  const read = stage.button('Read the text: “<b>Thank you</b>” to <script>alert(1)</script>');
  expect(await read.getAttribute('aria-expanded')).toBe('false');
  await read.press('Enter');
  await page.getByText('thank you for having us.').waitFor();
  expect(await page.getByText('To: <script>alert(1)</script> <partner2@example.org>').count()).toBe(1);
  await stage.looksRight('review-read');
  await stage.button('Send a test to me: “Thank you for visit 1” to Partner 1').click();
  await page.getByRole('status').getByText('A test went to coordinator@example.edu.').waitFor();
  expect(await stage.button(/^Approve: “Thank you for visit 5”/).count()).toBe(0);
  await stage.button('Approve: “Thank you for visit 1” to Partner 1').click();
  await page.getByText('1 approved and on their way.').waitFor();
  await stage.focusIsOn('<b>Thank you</b>'); // The next one.
  await stage.button('Cancel: “Thank you for visit 5” to Partner 5').click();
  await page.getByText('1 canceled.').waitFor();
  expect(stage.calls.slice(1)).toEqual([
    { name: 'review.testToMe', argument: { id: 'MSG-1' } },
    { name: 'review.approve', argument: { ids: ['MSG-1'], shown: ['mark-1'] } },
    { name: 'review.cancel', argument: { ids: ['MSG-5'] } },
  ]);
});

const foot = '--\nMaple Grove High School\nTo stop getting these messages, reply to this one and say so.';

test('one mail gets other words before it is approved; its foot stays, and what was not saved is gone', async () => {
  const body = 'Dear Partner 1,\n\nThank you for having us.\n\nDana Whitfield\n\n' + foot;
  const stage = await show(outbox([mail(1, { body, foot }), mail(2, { canChange: false })]));
  const { page } = stage;
  expect(await stage.button(/^Change the text: “Thank you for visit 2”/).count()).toBe(0);
  await stage.button('Change the text: “Thank you for visit 1” to Partner 1').click();
  expect(await page.getByLabel('Subject').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(
    'Dear Partner 1,\n\nThank you for having us.\n\nDana Whitfield',
  );
  expect(await stage.text()).toContain('To stop getting these messages');
  await stage.looksRight('review-change');
  await page.getByLabel('Text', { exact: true }).fill('Never mind.');
  await stage.button(/^Leave it as it was/).click();
  await stage.focusIsOn('Thank you for visit 1');
  await stage.button(/^Read the text: “Thank you for visit 1”/).click();
  expect(await stage.text()).not.toContain('Never mind.');
  expect(stage.argumentsOf('review.change')).toEqual([]);

  await stage.button(/^Change the text/).click();
  await page.getByLabel('Subject').fill(' ');
  expect(await stage.button(/^Save/).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Subject').fill('Thank you, all');
  await page.getByLabel('Text', { exact: true }).fill('');
  expect(await stage.button(/^Save/).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Text', { exact: true }).fill('Dear all,\n\nThank you.');
  await stage.button(/^Save/).click();
  await page.getByText('Changed. It leaves once it is approved.').waitFor();
  await stage.focusIsOn('Thank you, all');
  await stage.button(/^Approve: “Thank you, all”/).click();
  await page.getByText('1 approved and on their way.').waitFor();
  expect(stage.argumentsOf('review.change')).toEqual([
    { id: 'MSG-1', shown: 'mark-1', subject: 'Thank you, all', text: 'Dear all,\n\nThank you.' },
  ]);
  expect(stage.argumentsOf('review.approve')).toEqual([{ ids: ['MSG-1'], shown: ['changed'] }]);
});

test('more than ten people: asked once more, and Escape changes nothing', async () => {
  const stage = await show(
    outbox(
      Array.from({ length: 12 }, (_, index) => mail(index + 1)),
      8,
    ),
  );
  const { page } = stage;
  await page.getByRole('checkbox', { name: 'Select all 12' }).check();
  expect(await stage.text()).toContain('8 recipients left today, so 4 of these will leave on a later day.');
  await stage.button('Approve 12 mails to 12 people').press('Enter');
  await page.getByRole('alertdialog', { name: 'Approve 12 mails to 12 people?' }).waitFor();
  await stage.focusIsOn('Go back');
  await stage.looksRight('review-confirm');
  await page.keyboard.press('Escape');
  await stage.focusIsOn('Approve 12 mails to 12 people');
  expect(stage.argumentsOf('review.approve')).toEqual([]);
  await page.keyboard.press('Enter');
  await stage.button('Approve 12 mails').click();
  await page.getByRole('heading', { name: 'No mail waits for you' }).waitFor();
  await page.getByText('12 approved and on their way.').waitFor();
  await stage.focusIsOn('No mail waits for you');
});

test('a mail whose fate is unknown: what to look for, and two ways', async () => {
  const stage = await show(outbox([unknown, mail(1)]));
  const { page } = stage;
  await page.getByRole('heading', { name: 'Did this one arrive?' }).waitFor();
  expect(await stage.text()).toContain('Look in the Sent folder of the account that sends');
  expect(await page.getByRole('checkbox', { name: /visit 9/ }).count()).toBe(0);
  await stage.looksRight('review-unknown');
  await stage.button('Send again: “Thank you for visit 9” to Partner 9').click();
  await page.getByText('1 settled.').waitFor();
  expect(stage.argumentsOf('review.settle')).toEqual([{ id: 'MSG-9', arrived: false }]);
  expect(await page.getByRole('heading', { name: /arrive/ }).count()).toBe(0);
});

test('what is refused is said, stays in the list and stays selected', async () => {
  let failure: Error = new Refusal('No mail was approved: the school’s name is missing in Settings.');
  const stage = await show({
    ...outbox(some),
    'review.approve': ({ ids }: { ids: string[] }) => {
      if (failure) throw failure;
      return { list: listOf(some), text: `${ids.length - 1} approved. 1 was not: its address asked not to be mailed.` };
    },
  });
  const { page } = stage;
  await page.getByRole('checkbox', { name: /“Thank you for visit 1”/ }).check();
  const approve = stage.button('Approve 1 mail to 1 person');
  await approve.click();
  await page.getByRole('alert').getByText('the school’s name is missing').waitFor();
  await stage.looksRight('review-refused');
  failure = new Lost('Service unavailable: Mail');
  await stage.button('Try again').click();
  await page
    .getByRole('alert')
    .getByText('Google has a problem at the moment. Wait a minute, then try again. First close this window')
    .waitFor();
  failure = undefined as never;
  await approve.click();
  await page.getByRole('status').getByText('1 was not: its address asked not to be mailed.').waitFor();
  expect(await page.getByRole('checkbox', { name: /“Thank you for visit 1”/ }).isChecked()).toBe(true);
});

test('two clicks approve once', async () => {
  const answer = pending<object>();
  const stage = await show({ ...outbox(some), 'review.approve': () => answer.promise });
  await stage.page.getByRole('checkbox', { name: /“Thank you for visit 1”/ }).check();
  await stage.button('Approve 1 mail to 1 person').dblclick();
  await stage.button('Approve: “Thank you for visit 1” to Partner 1').click({ force: true });
  answer.keep({ list: listOf([]), text: 'Done.' });
  await stage.page.getByRole('heading', { name: 'No mail waits for you' }).waitFor();
  expect(stage.argumentsOf('review.approve')).toHaveLength(1);
});

test.each([
  ['phone', phone],
  ['narrow', { width: 360, height: 640 }],
])('works %s', async (name, size) => {
  const stage = await show(outbox([unknown, ...some]), size);
  await stage.page.getByRole('checkbox', { name: 'Select all 5' }).check();
  await stage.looksRight(`review-${name}`);
});
