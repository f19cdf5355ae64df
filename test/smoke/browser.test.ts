import { launchBrowser, programFrom } from '../support/browser';

test('a real browser starts, runs a page and takes its picture', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 200 } });
    await page.goto('data:text/html,<title>Hello</title><p>Partner<script>document.title += " again"</script>');
    expect(await page.title()).toBe('Hello again');
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(500);
    expect(await page.evaluate(drawn, 'AA')).toBe(await page.evaluate(drawn, 'AA'));
    expect(await page.evaluate(drawn, 'AA')).not.toBe(await page.evaluate(drawn, 'BB'));
  } finally {
    await browser.close();
  }
});

test('which browser it is: one that is named, one from npm, one that is installed', () => {
  const fromNpm = () => ({ executablePath: 'npm' });
  expect(programFrom('named', fromNpm, 'installed')).toEqual({ executablePath: 'named' });
  expect(programFrom(undefined, fromNpm, 'installed')).toEqual({ executablePath: 'npm' });
  expect(programFrom('', undefined, 'installed')).toEqual({ executablePath: 'installed' });
  expect(() => programFrom(undefined, undefined, undefined)).toThrow(/install Google Chrome, .* CHROME_PATH/);
});

/** Where no font is found, letters are nothing or boxes that are all the same. */
function drawn(text: string): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.font = '40px sans-serif';
  context.fillText(text, 0, 60);
  return canvas.toDataURL();
}
