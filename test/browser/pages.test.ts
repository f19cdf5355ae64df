// What holds for every sidebar and dialog.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { features } from '../../src/house';
import { Lost, phone, sidebar, Theater } from './page-stage';
import { first } from './pages-first';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterEach(() => theater.clear());
afterAll(() => theater.close());

/** Those of all features: a page that is added is tried here too. */
const names = features.flatMap(({ pages }) => Object.keys(pages)).sort();

const named = new Set(Object.keys(first));
const firstCallsOf = Object.entries(first).flatMap(([page, call]): [string, string][] =>
  call ? [[page, call.name]] : [],
);

test('each is one small file that asks nobody for anything', async () => {
  expect([...named].filter((page) => !names.includes(page))).toEqual([]);
  for (const page of names) {
    const html = readFileSync(path.join(theater.dir, `${page}.html`), 'utf8');
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
  const call = first[name];
  const stage = await theater.show(name, phone, call ? { [call.name]: () => call.answer, ...call.beside } : {});
  await stage.page.getByRole('heading', { level: 1 }).waitFor();
  await stage.page.waitForTimeout(200);
  const asked = stage.calls.map((each) => each.name);
  if (named.has(name)) expect(asked).toEqual(call ? [call.name, ...Object.keys(call.beside ?? {})] : []);
  else expect(asked.length).toBeLessThanOrEqual(1);
  await stage.looksRight(`first-${name}`);
  // A wide window, and the same window at 200 %.
  for (const size of [sidebar, { width: 1280, height: 800 }, { width: 640, height: 400 }]) {
    await stage.page.setViewportSize(size);
    await stage.looksRight(`first-${name}-${size.width}`);
  }
  // Escape closes it, and the sheet has the focus.
  await stage.page
    .locator('h1')
    .first()
    .evaluate((heading) => (heading as HTMLElement).focus());
  await stage.page.keyboard.press('Escape');
  expect(await stage.page.evaluate('did')).toEqual(['focus sheet', 'close']);
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
      ...first[name]?.beside,
      [firstCall]: () => ({
        id: 'ORG-1',
        activityId: 'ACT-1',
        kind: 'categories',
        lines: [null],
        organization: { id: 'ORG-1' },
        waiting: [null],
        problems: [null],
      }),
    });
    await senseless.page.getByRole('alert').getByText('This page stumbled. Close it and open it again.').waitFor();
    expect(await senseless.text()).not.toMatch(/TypeError|undefined|null|:\d+/);
  },
);

test('nothing moves for those who want no motion', async () => {
  const never = { 'check.run': () => new Promise(() => undefined) };
  const stage = await theater.show('problems', sidebar, { ...never, ...first['problems']?.beside });
  await stage.page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.page.getByText('Checking the workbook …').waitFor();
  expect(
    await stage.page.locator('.progress-line').evaluate((line) => getComputedStyle(line, '::after').animationName),
  ).toBe('none');
});
