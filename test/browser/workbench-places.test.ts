/** Documents, calendar, unread mail, edits of answers, the web app, and starting with one's own files. */
import ICAL from 'ical.js';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { accessibilityProblems, choose, startTrial, type Trial } from './workbench-support';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
}, 90_000);
afterAll(() => trial?.close(), 30_000);

test('unread mail is counted until it is opened', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Write to Ada');
  await page.getByRole('link', { name: 'Inbox (1 new)' }).click();
  await page.getByRole('link', { name: /^Unread: .*Club meets at 8/ }).click();
  await page.getByRole('link', { name: 'Inbox', exact: true }).waitFor();
}, 60_000);

test('a document is read as a page that cannot run scripts', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Write the minutes');
  await trial.go('Documents');
  await page.getByRole('link', { name: /Minutes of September/ }).click();
  await page.frameLocator('iframe[title="Minutes of September"]').getByRole('heading', { name: 'Minutes' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  // Only the frame is printed, without the workbench around it.
  const frame = page.locator('iframe[title="Minutes of September"]');
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.contentWindow!.print = () => void (document.title = 'printed');
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  expect(await page.title()).toBe('printed');
  const paper = await page.context().newPage();
  await paper.goto(new URL((await frame.getAttribute('src'))!, trial.workbench.url).href);
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(1);
  await paper.close();
}, 60_000);

test('an event is moved, added and deleted as a person does in Google Calendar', async () => {
  const { page } = trial;
  const events = () => {
    const calendars = trial.workbench.machine!.world.part(Calendars);
    return calendars
      .events(calendars.all()[0]!.id)
      .map(({ summary, status, start }) => [summary, status, start?.dateTime ?? start?.date]);
  };
  await choose(page, 'Club', 'More', 'Plan the meeting');
  await trial.go('Calendar');
  await page.getByText('Meeting').first().click();
  await page.getByRole('button', { name: 'Edit Meeting' }).click();
  await page.getByLabel('Title').fill('Board meeting');
  await page.getByLabel('Starts', { exact: true }).fill('2026-09-17');
  await page.getByLabel('Ends', { exact: true }).fill('2026-09-17');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Board meeting').first().waitFor();
  expect(events()).toEqual([['Board meeting', 'confirmed', '2026-09-17T16:00:00-05:00']]);

  await page.getByRole('button', { name: 'Add an event' }).click();
  await page.getByLabel('Title').fill('Picnic');
  await page.getByLabel('All day').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Picnic').first().click();
  expect(events()[1]).toEqual(['Picnic', 'confirmed', '2026-09-14']);
  await page.getByRole('button', { name: 'Edit Picnic' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(events()[1]).toEqual(['Picnic', 'cancelled', '2026-09-14']);
  await page.getByRole('button', { name: /^Copy the address/ }).click();
  await page.getByText('Copied').waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  // As a calendar program reads it.
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [meeting] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect([meeting!.summary, meeting!.startDate.toJSDate().toISOString(), meeting!.duration.toSeconds()]).toEqual([
    'Board meeting',
    '2026-09-17T21:00:00.000Z',
    3600,
  ]);
}, 60_000);

test('each event of a series stands on its day, and they are edited together', async () => {
  const { page } = trial;
  const on = (day: string) =>
    page.locator('td', { has: page.locator(`time[datetime="${day}"]`) }).locator('summary', { hasText: 'Chess' });
  await trial.go('Sheet');
  await choose(page, 'Club', 'More', 'Plan chess');
  await trial.go('Calendar');
  await page.getByRole('listitem').filter({ hasText: 'Chess club' }).getByText('1 event').waitFor();
  for (const day of ['2026-09-15', '2026-09-22']) await on(day).waitFor();
  await on('2026-09-29').click();
  await page.getByText('· Repeats').filter({ visible: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit all of them Chess' }).filter({ visible: true }).click();
  await page.getByLabel('Starts', { exact: true }).fill('2026-09-16');
  await page.getByLabel('Ends', { exact: true }).fill('2026-09-16');
  await page.getByRole('button', { name: 'Save' }).click();
  await on('2026-09-30').waitFor();
}, 60_000);

test('a respondent changes an answer that was sent', async () => {
  const { page } = trial;
  await choose(page, 'Club', 'More', 'Make the form');
  await trial.go('Forms');
  await page.getByRole('link', { name: /Join the club/ }).click();
  await page.getByLabel('Your name').fill('Hedy');
  await page.getByLabel('No').check();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Answers (1)' }).click();
  await page.getByRole('button', { name: 'Edit this answer as the respondent' }).click();
  await page.getByLabel('Your name').fill('Hedy L');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
  await page.getByRole('button', { name: 'Answers (1)' }).click();
  await page.getByText('Hedy L').waitFor();
}, 60_000);

test('a page of the web app calls its script, as a stranger and with the owner’s rights', async () => {
  const { workbench } = trial;
  expect(await trial.page.getByRole('link', { name: 'Web app' }).getAttribute('href')).toBe('/web');
  const page = await trial.page.context().newPage();
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`${workbench.url}/web?name=Ada`);
  expect(await page.title()).toBe('Join us');
  expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain('width=device-width');
  const inside = page.frames().find((one) => one.url().includes('/web-page/'))!;
  await inside.getByRole('heading', { name: 'Hello Ada' }).waitFor();
  expect(await accessibilityProblems(inside)).toEqual([]);
  await inside.getByRole('button', { name: 'Join' }).click();
  await inside.getByText('Not yet: Please tell us your name.').waitFor();
  await inside.getByLabel('Your name').fill('Renata');
  await inside.getByRole('button', { name: 'Join' }).click();
  await inside.getByText('Joined: ["Renata","","chair@example.org"]').waitFor();
  expect(workbench.machine!.executions.at(-1)).toMatchObject({ user: 'chair@example.org', cause: 'web app page' });

  await inside.getByRole('button', { name: 'Next' }).click();
  await inside.getByText('At {"hash":"top","parameter":{"step":"2","n":"a"},"parameters":{"step":["2"],').waitFor();
  expect(page.url()).toBe(`${workbench.url}/web?step=2&n=a&n=b#top`);
  await page.goBack();
  await inside.getByText('Back at {"state":null,"location":{"hash":"","parameter":{"name":"Ada"}').waitFor();
  await page.close();
}, 60_000);

test('a page of the web app lives in an origin of its own', async () => {
  const page = await trial.page.context().newPage();
  await page.goto(`${trial.workbench.url}/web`);
  const frame = page.frames().find((one) => one.url().includes('/web-page/'))!;
  await frame.getByRole('heading').waitFor();
  const reached = await frame.evaluate(async () => {
    const call = (path: string) =>
      fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
        () => 'yes',
        () => 'no',
      );
    let around = 'no';
    try {
      around = parent.document.title;
    } catch {
      // As it must be.
    }
    return [await call('/api/run'), await call('/api/web-call'), around];
  });
  expect(reached).toEqual(['no', 'no', 'no']);
  await page.close();
}, 60_000);

test('one starts with CSV files of one’s own, after starting over has been confirmed', async () => {
  const { page } = trial;
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose(page, 'File', 'Start over …');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(trial.workbench.machine).toBeDefined();
  await choose(page, 'File', 'Start over …');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('heading', { name: 'Try Partnerbook on this computer' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page
    .getByLabel(/Your own sheet/)
    .setInputFiles([
      file('Partners - People.csv', 'Name,Since\n"Oyelaran, Renata",2026-09-01\n'),
      file('Partners - Firms.csv', 'Firm\nLarkspur\n'),
    ]);
  await page.getByRole('heading', { name: 'Partners', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Sheet', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Larkspur' }).waitFor();
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('gridcell', { name: 'Oyelaran, Renata' }).waitFor();
}, 60_000);
