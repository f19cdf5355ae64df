// The pages of every day by keyboard alone: no mouse, every step by Tab, Enter, arrows and letters. Today has its own in
// page-today.test.ts.
import { clinic } from './page-partner-card-sample';
import { csv, previewOf } from './page-import-sample';
import { dialog, sidebar, Theater, type Stage } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

/** More would tire anybody. */
const mostTabs = 60;

/** Presses Tab until the focus is on what has that name, as somebody does who hears the names read out. */
async function tabTo({ page }: Stage, name: RegExp): Promise<void> {
  const heard: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press('Tab');
    const now = (await page.evaluate(`(() => {
      const at = document.activeElement;
      return (at.getAttribute('aria-label') || (at.labels && at.labels[0] && at.labels[0].innerText) || at.innerText || '').trim();
    })()`)) as string;
    if (name.test(now)) return;
    heard.push(now);
  }
  throw new Error(`Tab never came to ${String(name)}. It came to: ${heard.join(' | ')}`);
}

test('import: from the list to Close', async () => {
  const stage = await theater.show('import', dialog, {
    'import.preview': previewOf,
    'import.apply': () => ({ batch: 'BAT-1', created: 2, changed: 1, skipped: 1, text: '2 organizations were added.' }),
  });
  const { page } = stage;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(stage, /^Or paste rows/);
  await page.keyboard.insertText(csv);
  await tabTo(stage, /^Next: columns$/);
  await page.keyboard.press('Enter');
  await stage.focusIsOn('What is in which column?');
  await tabTo(stage, /^“Member since” goes to$/);
  await page.keyboard.type('Notes');
  await page.getByText('5 columns are used, 0 left out.').waitFor();
  await tabTo(stage, /^Next: check the rows$/);
  await page.keyboard.press('Enter');
  await stage.focusIsOn('Check what will happen');
  await tabTo(stage, /^Import 2 and change 1/);
  await page.keyboard.press('Enter');
  await stage.focusIsOn('The import is done');
  expect(stage.argumentsOf('import.apply')).toHaveLength(1);
  await tabTo(stage, /^Close$/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('did')).toEqual(['close']);
});

test('mail: read the text, approve it, and Escape back to the sheet', async () => {
  const waiting = [
    {
      id: 'MSG-1',
      kind: 'thank-you',
      to: 'partner1@example.org',
      toName: 'Partner 1',
      subject: 'Thank you for the visit',
      body: 'Dear Partner 1,\n\nthank you for having us.',
      about: 'Visit',
      enclosures: [],
      sendOn: '2026-09-15',
      state: 'draft',
      reason: '',
      canApprove: true,
      mark: 'mark-1',
    },
  ];
  const list = (left: object[]) => ({
    waiting: left,
    recipients: left.length,
    quotaLeft: 97,
    automatic: 'Reminders go out by themselves; thank-yous wait here.',
    me: 'coordinator@example.edu',
  });
  const stage = await theater.show('review', dialog, {
    'review.list': () => list(waiting),
    'review.approve': () => ({ list: list([]), text: '1 approved and on its way.' }),
  });
  const { page } = stage;
  await page.getByRole('heading', { name: '1 mail waits for you' }).waitFor();
  await tabTo(stage, /^Read the text/);
  await page.keyboard.press('Enter');
  await page.getByText('thank you for having us.').waitFor();
  await tabTo(stage, /^Approve: “Thank you for the visit”/);
  await page.keyboard.press('Enter');
  await stage.focusIsOn('No mail waits for you');
  expect(stage.argumentsOf('review.approve')).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('did')).toEqual(['focus sheet', 'close']);
});

test('card: a call is logged, a next step is written down, and Escape goes back to the sheet', async () => {
  const stage = await theater.show('partner-card', sidebar, {
    'partners.card': () => clinic,
    'partners.logContact': () => clinic,
  });
  const { page } = stage;
  await page.getByRole('heading', { name: 'Riverside Community Clinic', level: 1 }).waitFor();
  await tabTo(stage, /^Reached/);
  await page.keyboard.press('Enter');
  await page.getByText(/^Noted: call/).waitFor();
  await tabTo(stage, /^More: visit, email, next step/);
  await page.keyboard.press('Enter');
  await tabTo(stage, /^What came of it/);
  await page.keyboard.type('Would host six students.');
  await tabTo(stage, /^Next step/);
  await page.keyboard.type('Send dates');
  await tabTo(stage, /^(Log|Save|Note)/);
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.querySelectorAll("textarea").length === 0');
  expect(stage.argumentsOf('partners.logContact')).toEqual([
    expect.objectContaining({ way: 'Call', outcome: 'Reached' }),
    expect.objectContaining({ outcome: 'Would host six students.', nextStep: 'Send dates' }),
  ]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('did')).toEqual(['focus sheet', 'close']);
});
