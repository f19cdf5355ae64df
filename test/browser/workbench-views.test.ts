/** Inbox, forms, calendar, executions and the clock of the workbench, and that all of it is there after a restart. */
import { Triggers } from '../../local/runtime/host/triggers';
import { accessibilityProblems, choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

test('empty views say what to do', async () => {
  const { page } = trial;
  for (const [view, words] of [
    ['Inbox', 'No mail yet'],
    ['Calendar', 'No events yet'],
    ['Forms', 'No forms yet'],
  ] as const) {
    await trial.go(view);
    await page.getByText(words).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  }
}, 60_000);

test('a form is filled in along the way that the answers lead', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Make the form');
  await page.getByText('Running').waitFor({ state: 'detached' });
  await trial.go('Forms');
  await page.getByRole('link', { name: /Join the club/ }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('This is a required question.').waitFor();
  await page.getByLabel('Your name').fill('Hedy');
  await page.getByLabel('No').check();
  await page.getByRole('button', { name: 'Submit' }).waitFor();
  await page.getByLabel('Yes').check();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel('Grade').fill('10');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Hedy');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
  await page.getByRole('button', { name: 'Answers (1)' }).click();
  await page.getByText('Hedy').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('a quiz shows its points, and the score once it is sent', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Make the quiz');
  await page.getByText('Running').waitFor({ state: 'detached' });
  await trial.go('Forms');
  await page.getByRole('link', { name: /Safety quiz/ }).click();
  await page.getByText('2 points').waitFor();
  await page.getByLabel('Open').check();
  await page.getByLabel('Glasses').check();
  await page.getByLabel('Why?').fill('To be safe');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'View score' }).click();
  await page.getByText('Total points 1/4').waitFor();
  const shoes = page.getByRole('region', { name: 'Which shoes?' });
  expect(await shoes.innerText()).toMatch(
    /Wrong:.*0\/2\s+Open\s+Correct answer\s+Closed\s+Feedback\s+See page 4\.\s+Page 4/s,
  );
  expect(await page.getByRole('region', { name: 'Why?' }).innerText()).toContain('Not graded');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Answers (1)' }).click();
  await page.getByText('1/4 points').waitFor();
}, 60_000);

test('a mail is read as its recipient sees it, as text and as it came', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Write to Ada');
  await trial.go('Inbox');
  await page.getByRole('link', { name: /Club meets at 8/ }).click();
  await page.frameLocator('iframe[title="Message"]').getByRole('heading', { name: 'Club' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Plain text' }).click();
  await page.locator('.mail-text').getByText('See you there.').waitFor();
  await page.getByRole('button', { name: 'Source' }).click();
  await page.getByText('Subject: Club meets at 8').waitFor();
}, 60_000);

test('links in a mail lead to the form with what they fill in, and to the web app', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Invite Ada');
  await trial.go('Inbox');
  await page.getByRole('link', { name: /Open house/ }).click();
  const mail = page.frameLocator('iframe[title="Message"]');
  const follow = async (click: () => Promise<void>) => {
    const [opened] = await Promise.all([page.waitForEvent('popup'), click()]);
    return opened;
  };
  const web = await follow(() => mail.getByRole('link', { name: 'our page' }).click());
  await web.frameLocator('iframe').getByRole('heading', { name: 'Hello Ada' }).waitFor();
  await web.close();
  const elsewhere = mail.getByRole('link', { name: 'elsewhere' });
  expect(await elsewhere.getAttribute('href')).toBe('https://docs.google.com/forms/d/e/another/viewform');
  const fromHtml = await follow(() => mail.getByRole('link', { name: 'Reply' }).click());
  await fromHtml.getByLabel('Your organization').waitFor();
  await fromHtml.close();
  await page.getByRole('button', { name: 'Plain text' }).click();
  expect(await accessibilityProblems(page)).toEqual([]);
  const form = await follow(() => page.getByRole('link', { name: /^https:.*viewform/ }).click());
  expect(await form.getByLabel('Your organization').inputValue()).toBe('Larkspur & Sons #1');
  expect(await form.getByLabel('Yes').isChecked()).toBe(true);
  // What the script has not published, its owner publishes.
  await form.getByText('not published yet').waitFor();
  expect(await form.getByRole('button', { name: 'Submit' }).isDisabled()).toBe(true);
  await form.getByRole('button', { name: 'Publish' }).click();
  await form.getByText('not published yet').waitFor({ state: 'detached' });
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.getByText('Your response has been recorded.').waitFor();
  await form.getByRole('button', { name: 'Submit another response' }).click();
  expect(await form.getByLabel('Your organization').inputValue()).toBe('');
  await form.close();
}, 60_000);

test('an execution shows its cost, log and error', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Fail');
  await page.getByText('This was meant to fail.').waitFor();
  await trial.go('Executions');
  await page.getByRole('button', { name: 'fail', exact: true }).click();
  await page.getByText('About to fail').waitFor();
  await page.getByText(/at fail \(Code\.js:\d+/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('runs that went wrong are counted until someone looks, and stand out in the list with their error', async () => {
  const { page } = trial;
  await trial.go('Sheet');
  await page.getByRole('link', { name: 'Executions', exact: true }).waitFor();
  await choose(page, 'Club', 'More', 'Write to Ada');
  await choose(page, 'Club', 'More', 'Fail');
  await page.getByRole('link', { name: 'Executions (1 went wrong)' }).waitFor();
  await choose(page, 'Club', 'More', 'Note an error');
  await page.getByRole('link', { name: 'Executions (2 went wrong)' }).click();
  await page.getByRole('link', { name: 'Executions', exact: true }).waitFor();
  const rows = async () =>
    (await page.locator('.executions tbody tr').all())
      .slice(0, 3)
      .map((row) =>
        row.evaluate((element) => [
          element.querySelector('th')!.innerText.trim().split(/\n+/),
          element.querySelector('.status')!.textContent,
          getComputedStyle(element.querySelector('td')!).backgroundColor === 'rgb(254, 247, 246)' ? 'red' : 'plain',
        ]),
      );
  expect(await Promise.all(await rows())).toEqual([
    [['noteError', 'One job was left out.'], 'Completed with an error', 'red'],
    [['fail', 'This was meant to fail.'], 'Failed', 'red'],
    [['write'], 'Completed', 'plain'],
  ]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Show').selectOption('Only those that went wrong');
  await page.getByRole('button', { name: 'write', exact: true }).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'noteError' }).count()).toBe(1);
}, 60_000);

test('the clock moves to the next hour, the next school morning, and a date', async () => {
  const { page } = trial;
  const clock = page.getByRole('button', { name: /2026/ });
  await page.getByRole('button', { name: 'Next hour' }).click();
  await page.getByText('Monday, September 14, 2026, 8:00 AM').waitFor();
  await page.getByRole('button', { name: 'Next school morning' }).click();
  await page.getByText('Tuesday, September 15, 2026, 7:00 AM').waitFor();
  await clock.click();
  await page.getByLabel('Date').fill('2026-11-02');
  await page.getByLabel('Time').fill('09:30');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go there' }).click();
  await page.getByText('Monday, November 2, 2026, 9:30 AM').waitFor();
}, 60_000);

test('a month passes with its hourly runs, until it is stopped', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Tick every hour');
  const { machine } = trial.workbench;
  const ticks = () => machine!.world.part(Triggers).list.some(({ functionName }) => functionName === 'tick');
  // Without the trigger a month is over before anybody sees it pass.
  for (let tries = 0; tries < 200 && !ticks(); tries++) await page.waitForTimeout(50);
  const before = machine!.now();
  await page.getByRole('button', { name: 'Next month' }).click();
  const progress = page.getByRole('status').filter({ hasText: 'Moving the clock to Wednesday, December 2, 2026' });
  await progress.waitFor();
  await page.waitForFunction(() => parseInt(document.querySelector<HTMLElement>('.progress-bar')!.style.width) > 0);
  expect(await progress.getByText(/It is .*November/).count()).toBe(1);
  await progress.getByRole('button', { name: 'Stop' }).click();
  await progress.waitFor({ state: 'detached' });
  const passed = machine!.now() - before;
  expect(passed).toBeGreaterThan(3_600_000);
  expect(passed).toBeLessThan(29 * 24 * 3_600_000);
  const [first] = machine!.executions.filter(({ functionName }) => functionName === 'tick');
  expect(first).toMatchObject({ cause: 'time trigger', user: 'chair@example.org', status: 'completed' });
}, 60_000);

test('on a phone each view fits the width, and the menu opens', async () => {
  const { page } = trial;
  await page.setViewportSize({ width: 375, height: 700 });
  for (const view of ['Sheet', 'Inbox', 'Calendar', 'Forms', 'Executions']) {
    await trial.go(view);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await choose(page, 'Club', 'More', 'Write to Ada');
  await page.setViewportSize({ width: 1280, height: 800 });
}, 60_000);

test('everything is there after a restart', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'Fill the sheet');
  await page.getByRole('gridcell', { name: 'Grace', exact: true }).waitFor();
  await trial.restart();
  await page
    .getByText(/November \d+, 2026/)
    .first()
    .waitFor();
  await trial.go('Sheet');
  await page.getByRole('gridcell', { name: 'Grace', exact: true }).waitFor();
  await trial.go('Inbox');
  await page
    .getByRole('link', { name: /Club meets at 8/ })
    .nth(1)
    .waitFor();
  await trial.go('Executions');
  // A month of hourly runs came after it.
  await page.getByLabel('Show').selectOption('Only those that went wrong');
  await page.getByRole('button', { name: 'fail', exact: true }).first().waitFor();
}, 60_000);
