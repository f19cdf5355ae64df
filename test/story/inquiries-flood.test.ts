// Strangers send what they like, as often as they like.
import type { Reply } from '../../local/sample/answers';
import { comesIn, deskOf, espiga, fillIn, inbox, mill, owner, rows, withForm } from '../support/inquiries';
import { morningOf } from '../support/mail-story';

describe('what strangers send costs no more mail than it should', () => {
  const number = (index: number): Reply => ({
    ...mill,
    'Your name': `Ana ${index}`,
    Email: `ana${index}@example.com`,
  });

  test('staff get one notice for an hour, with the words quoted and no link made of them', async () => {
    const story = await withForm();
    await comesIn(story, mill, espiga);
    await fillIn(story, { ...mill, 'Your name': 'Third', Email: 'third@example.com' });
    await story.pump();
    await story.pump();
    await story.until('2026-09-14T07:59');
    expect(inbox(story)).toEqual([
      `${owner}: New inquiry from Renata Oyelaran, Harbor Mill, and 1 other: please answer by Wednesday, September 16, 2026`,
    ]);
    const body = story.desk.rows('Outbox')[0]?.['body'] ?? '';
    expect(body).toContain('> =HYPERLINK("https[:]//example[.]org")\n> We have two shifts.');
    expect(body).toContain('> Llámeme por la tarde.');
    expect(story.mails()[0]!.raw).not.toContain('<a href="https');
    await story.until('2026-09-14T09:05');
    expect(inbox(story).slice(1)).toEqual([
      `${owner}: New inquiry from Third, Harbor Mill: please answer by Wednesday, September 16, 2026`,
    ]);
  });

  test('an address is thanked once a week, in words of the school alone', async () => {
    const story = await withForm({ 'Thank for inquiries without asking': 'Yes' });
    const thanked = () => story.mails().filter(({ to }) => to.join() === 'renata@example.com');
    await comesIn(story, mill, { ...mill, Email: 'Renata@Example.com', 'Your name': 'Buy now' });
    await story.until('2026-09-14T10:05');
    await comesIn(story, mill);
    await morningOf(story, '2026-09-18');
    expect(thanked()).toHaveLength(1);
    expect(thanked()[0]!.raw).not.toMatch(/Renata O|Harbor|shifts|Buy now/);
    await story.until('2026-09-21T10:00');
    await comesIn(story, mill);
    await story.until('2026-09-21T11:30');
    expect(thanked()).toHaveLength(2);
  });

  test('from the sixty-first of a day on they wait without mail, and that is said; given a day, one is told like others', async () => {
    const story = await withForm({ 'Thank for inquiries without asking': 'Yes' });
    const many = Array.from({ length: 63 }, (_, index) => number(index));
    for (const answers of many.slice(0, 61)) await fillIn(story, answers);
    await story.pump();
    await comesIn(story, ...many.slice(61));
    expect(rows(story).map(({ due }) => due)).toEqual([...Array(60).fill('2026-09-16'), '', '', '']);
    const { open, more, held } = await deskOf(story);
    expect([open.length, more]).toEqual([50, 13]);
    expect(held).toContain('3 inquiries wait without a day, and nobody is mailed about them: more than 60 on one day');
    await story.until('2026-09-14T12:05');
    const thanked = story.desk.rows('Outbox').filter(({ kind }) => kind === 'inquiry.thanks');
    expect(thanked).toHaveLength(60);
    expect(inbox(story).filter((line) => line.startsWith(owner))).toHaveLength(1);
    expect(story.desk.rows('Home').some(({ what }) => (what ?? '').includes('3 inquiries wait'))).toBe(true);
    const held62 = rows(story).find(({ from }) => from === 'Ana 62')!;
    await story.desk.type('Inquiries and concerns', Number(held62.row), 'due', '2026-09-17');
    await story.desk.type('Inquiries and concerns', Number(held62.row), 'owner', 'Dana Whitfield');
    await story.until('2026-09-14T14:05');
    expect(inbox(story)).toContain(
      `${owner}: New inquiry from Ana 62, Harbor Mill: please answer by Thursday, September 17, 2026`,
    );
    // The next day has sixty of its own.
    await story.until('2026-09-15T08:00');
    await comesIn(story, mill);
    expect(rows(story).at(-1)).toMatchObject({ due: '2026-09-17' });
  }, 60_000);
});
