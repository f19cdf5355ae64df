// Every kind of mail as a mail program shows it: sent by the built bundle, read from its MIME, on a phone and a desk.
import type { Email } from 'postal-mime';
import type { Browser, Page } from 'playwright-core';
import { samplesFor } from '../../src/messages/samples';
import { filled, isOutside, mails } from '../../tools/texts/filled';
import { launchBrowser } from '../support/browser';
import { letters, putInOutbox, startMailStory } from '../support/mail-story';
import { coordinator } from '../support/school';

/** Nothing in these may make a phone scroll sideways. */
const long = {
  place: 'Conference center of the county’s manufacturing extension partnership, building 7, entrance B, room 2140',
  address: `https://forms.example.com/r/${'a1B2c3D4'.repeat(40)}`,
  replyForm: `https://forms.example.com/r/${'a1B2c3D4'.repeat(40)}`,
  reachTeacher: `Desmond Achebe at desmond.${'a'.repeat(60)}@maplegrove.example.edu`,
  coordinator: `M${'o'.repeat(90)}n`,
  organization: `Lakeshore${'metalworks'.repeat(10)}`,
};

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const letterOf = (index: number): string => alphabet[Math.floor(index) % alphabet.length]!;

let browser: Browser;
let sent: Map<string, Email>;

beforeAll(async () => {
  browser = await launchBrowser();
  const story = await startMailStory({ activity: {} });
  await story.desk.set('School color', '#1a5276');
  await putInOutbox(
    story,
    mails.map((mail, index) => {
      const samples = samplesFor(mail);
      const values = Object.fromEntries(Object.entries(long).filter(([word]) => word in samples));
      const { subject, text } = filled(mail, { ...samples, ...values });
      return {
        id: `MSG-222${letterOf(index / alphabet.length)}${letterOf(index)}`,
        key: `test/${mail.kind}/1/${coordinator}`,
        // Planners would take back what they have not planned.
        kind: 'sample',
        state: 'approved',
        by: coordinator,
        to: coordinator,
        subject,
        body: text,
        category: 'internal',
        outside: 'FALSE',
      };
    }),
  );
  await story.pump();
  const left = await letters(story);
  expect(left).toHaveLength(mails.length);
  sent = new Map(left.map((mail, index) => [mails[index]!.kind, mail]));
}, 90_000);
afterAll(() => browser?.close());

async function shown(html: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html);
  return page;
}

/** How far the page, and whatever stands in it, reaches beyond its right edge, in px. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const edges = [...document.querySelectorAll('body *')].map((each) => each.getBoundingClientRect().right);
    return Math.max(scrollWidth, ...edges) - clientWidth;
  });

test.each(mails.map((mail) => [mail.name, mail] as const))('%s fits a phone and a desk', async (_, mail) => {
  const { html = '' } = sent.get(mail.kind)!;
  for (const width of [375, 1280]) {
    await using page = await shown(html, width);
    expect({ width, beyond: Math.max(0, await beyond(page)) }).toEqual({ width, beyond: 0 });
    const said = await page.evaluate(() => document.body.innerText);
    expect(said).toContain('Maple Grove High School');
    expect(said.includes('To stop getting these messages')).toBe(isOutside(mail));
  }
});

test('on a desk a letter is no wider than it reads well, and nothing is loaded', async () => {
  const { html = '' } = sent.get('reminder-partner')!;
  await using page = await shown(html, 1280);
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('table table')].map((each) => each.clientWidth),
  );
  expect(widths).toEqual([600]);
  expect(html).not.toMatch(/<(style|script|link|img)/);
  expect(html).toContain('border-top:4px solid #1a5276');
});

test('what runs off the edge would be noticed', async () => {
  await using page = await shown(`<p>${'a'.repeat(200)}</p>`, 375);
  expect(await beyond(page)).toBeGreaterThan(0);
});
