import { launchBrowser } from '../support/browser';

test('a real browser starts, runs a page and takes its picture', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 200 } });
    await page.goto('data:text/html,<title>Hello</title><p>Partner<script>document.title += " again"</script>');
    expect(await page.title()).toBe('Hello again');
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(500);
  } finally {
    await browser.close();
  }
});
