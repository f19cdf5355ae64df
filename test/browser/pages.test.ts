// What holds for every sidebar and dialog.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Lost, phone, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const names = [
  'call-sheet',
  'campaign',
  'conflicts',
  'documents',
  'forms',
  'import',
  'partner-card',
  'problems',
  'review',
];
/** How each page asks for what it shows first. */
const firstCalls = {
  'call-sheet': 'calls.next',
  campaign: 'campaign.start',
  conflicts: 'conflicts.list',
  documents: 'documents.show',
  forms: 'forms.list',
  'partner-card': 'partners.card',
  problems: 'check.run',
  review: 'review.list',
};
const firstCallsOf = Object.entries(firstCalls);

test('each is one small file that asks nobody for anything', async () => {
  const pages = readdirSync(theater.dir).filter((file) => file.endsWith('.html') && !/^(seeds|later)/.test(file));
  expect(pages).toEqual(expect.arrayContaining(names.map((name) => `${name}.html`)));
  for (const page of pages) {
    const html = readFileSync(path.join(theater.dir, page), 'utf8');
    const script = html.slice(html.indexOf('<script>'));
    expect({ page, small: Buffer.byteLength(script) <= 40_000, style: html.length - script.length < 16_000 }).toEqual({
      page,
      small: true,
      style: true,
    });
    expect(html).not.toMatch(/@import|@font-face|<link|<img|<script src|XMLHttpRequest|\bfetch\(|localStorage/);
  }
});

test.each(names)('%s asks the script at most once to begin with', async (name) => {
  const stage = await theater.show(name, phone, {
    'calls.next': () => ({ campaigns: [], campaign: '', left: 0, card: null, offerKinds: [] }),
    'campaign.start': () => ({ stages: [], categories: [], campaigns: [] }),
    'conflicts.list': () => [],
    'documents.show': () => ({ kinds: [], selected: null, hint: 'Select a row.', stories: [], meetings: [], asks: [], stages: [], categories: [], made: [] }), // prettier-ignore
    'forms.list': () => [],
    'partners.card': () => ({ hint: 'Click a row.' }),
    'check.run': () => ({ problems: [], tabsRead: 3 }),
    'review.list': () => ({
      waiting: [],
      recipients: 0,
      quotaLeft: 100,
      automatic: 'Nothing goes out by itself.',
      me: '',
    }),
  });
  await stage.page.getByRole('heading', { level: 1 }).waitFor();
  await stage.page.waitForTimeout(200);
  expect(stage.calls.length).toBe(name === 'import' ? 0 : 1);
  await stage.looksRight(`first-${name}`);
});

test.each(firstCallsOf)('%s says that one is offline', async (name, firstCall) => {
  const stage = await theater.show(name, sidebar, {
    [firstCall]: async () => {
      await stage.page.context().setOffline(true);
      throw new Lost('ScriptError');
    },
  });
  await stage.page.getByRole('alert').getByText('You are offline. Connect to the internet, then try again.').waitFor();
});

test.each(firstCallsOf)(
  '%s says so when the script gives no answer, or one that makes no sense',
  async (name, firstCall) => {
    const none = await theater.show(name, sidebar, {});
    await none.page.evaluate('google.script.run'); // The stand-in is there; the script knows no such call.
    await none.page.getByRole('alert').getByText('Something went wrong on the way.').waitFor();

    const senseless = await theater.show(name, sidebar, {
      [firstCall]: () => ({ organization: { id: 'ORG-1' }, waiting: [null], problems: [null] }),
    });
    await senseless.page.getByRole('alert').getByText('This page stumbled. Close it and open it again.').waitFor();
    expect(await senseless.text()).not.toMatch(/TypeError|undefined|null|:\d+/);
  },
);

test('nothing moves for those who want no motion', async () => {
  const stage = await theater.show('problems', sidebar, { 'check.run': () => new Promise(() => undefined) });
  await stage.page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.page.getByText('Checking the workbook …').waitFor();
  expect(
    await stage.page.locator('.progress-line').evaluate((line) => getComputedStyle(line, '::after').animationName),
  ).toBe('none');
});
