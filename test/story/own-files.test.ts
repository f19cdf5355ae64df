// A flyer or a slip of the school's own, in PDF, goes along with mails to the partner: whole, as it was, or not at all.
import type { VisitDone } from '../../src/features/students/calls';
import { approveShown, mailHandout, waiting } from '../support/handout-mail';
import { shadowId, shadowRow, show, startShadow } from '../support/job-shadow';
import { letters, morningOf, partner, sentTo } from '../support/mail-story';
import type { Story } from '../support/school';

/** Of so many bytes; what is in it is nobody's. */
const pdfOf = (bytes: number): string => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes - 9, 'slip ')]).toString('base64'); // prettier-ignore
const slip = { name: 'Permission slip.pdf', base64: pdfOf(100_000) };

const enclose = (story: Story, file = slip, id = shadowId(story)): Promise<VisitDone> => story.desk.ask('visit.enclose', { id, ...file }); // prettier-ignore
const pieces = ({ desk }: Story): string[] =>
  desk.rows('Files').map(({ name, part, parts }) => `${name} ${part}/${parts}`);

/** Name and content, in base64, of each PDF in the last mail to the partner. */
async function lastPdfs(story: Story): Promise<[string, string][]> {
  const last = (await letters(story)).filter(({ to }) => to?.[0]?.address === partner).pop();
  return (last?.attachments ?? [])
    .filter(({ mimeType }) => mimeType === 'application/pdf')
    .map(({ filename, content }) => [filename!, Buffer.from(content as ArrayBuffer).toString('base64')]);
}

test('a slip goes along with the handout, byte by byte, and with the reminder of the same activity', async () => {
  const story = await startShadow({ partnerVisible: 'TRUE' });
  const { text, shown } = await enclose(story);
  expect(text).toBe('“Permission slip.pdf (100 KB)” goes along with mails to the partner.');
  expect(shown.enclosure).toBe('Permission slip.pdf (100 KB)');
  expect(pieces(story)).toEqual([1, 2, 3].map((part) => `Permission slip.pdf ${part}/3`));
  await mailHandout(story);
  expect((await waiting(story))[0]!.enclosures.map(({ name }) => name)).toEqual(['Host handout for Shadow day.pdf', slip.name]); // prettier-ignore
  await approveShown(story);
  const [[handout], [name, content]] = (await lastPdfs(story)) as [[string, string], [string, string]];
  expect([handout, name]).toEqual(['Host handout for Shadow day.pdf', slip.name]);
  expect(content === slip.base64).toBe(true);
  await morningOf(story, '2026-09-17');
  const about = (await letters(story)).filter(({ subject }) => subject?.includes('See you soon: Shadow day'));
  expect(about.map(({ attachments }) => attachments.filter(({ mimeType }) => mimeType === 'application/pdf').length)).toEqual([1]); // prettier-ignore
  const log = story.desk.rows('Change log').map((row) => JSON.stringify(row));
  expect(log.some((row) => row.includes(slip.base64.slice(0, 200)))).toBe(false);
});

test.each([
  [
    'is one byte too large',
    { name: 'Flyer.pdf', base64: pdfOf(2_000_001) },
    '“Flyer.pdf” has 2.1 MB. A PDF that goes along may have 2 MB',
  ],
  [
    'is no PDF',
    { name: 'Flyer.docx', base64: Buffer.from('PK words').toString('base64') },
    '“Flyer.docx” is not a PDF.',
  ],
  ['is empty', { name: 'Flyer.pdf', base64: '' }, '“Flyer.pdf” is not a PDF.'],
])('a file that %s is refused, and nothing is kept', async (_which, file, why) => {
  const story = await startShadow();
  await expect(enclose(story, file)).rejects.toThrow(why);
  expect(pieces(story)).toEqual([]);
  expect((await show(story)).enclosure).toBe('');
});

test('a file of just the size that is allowed goes along', async () => {
  const story = await startShadow();
  await enclose(story, { name: 'Flyer.pdf', base64: pdfOf(2_000_000) });
  expect((await show(story)).enclosure).toBe('Flyer.pdf (2 MB)');
  await mailHandout(story);
  await approveShown(story);
  const [, [, content]] = (await lastPdfs(story)) as [unknown, [string, string]];
  expect(content === pdfOf(2_000_000)).toBe(true);
});

test('another file, or none: a mail that waits follows, and an approval of the former does not count', async () => {
  const story = await startShadow();
  await enclose(story);
  await mailHandout(story);
  await story.until('2026-09-14T20:00');
  await approveShown(story);
  await enclose(story, { name: 'Flyer.pdf', base64: pdfOf(50) });
  await morningOf(story, '2026-09-15');
  expect(sentTo(story)).toEqual([]);
  expect((await waiting(story))[0]!.enclosures.map(({ name }) => name)).toEqual(['Host handout for Shadow day.pdf', 'Flyer.pdf']); // prettier-ignore
  await story.desk.ask('visit.takeOut', { id: shadowId(story) });
  await story.pump();
  await approveShown(story);
  expect((await lastPdfs(story)).map(([name]) => name)).toEqual(['Host handout for Shadow day.pdf']);
  expect(pieces(story)).toEqual([]);
});

test.each([
  ['a piece is gone', { part: '7' }],
  ['somebody typed into it', { content: 'Something else' }],
])('%s: the mail stays, and the Outbox says why', async (_what, cells: Record<string, string>) => {
  const story = await startShadow();
  await enclose(story);
  await mailHandout(story);
  const sheet = story.desk.sheet('Files');
  for (const [column, text] of Object.entries(cells))
    await story.school.edit(story.desk.user, sheet.id, 4, story.desk.column(sheet, column), [[text]], {
      confirmed: true,
    });
  await approveShown(story);
  expect(story.mails()).toEqual([]);
  const row = story.desk.rows('Outbox').find(({ kind }) => kind === 'handout-host');
  expect(row).toMatchObject({ state: 'draft', reason: expect.stringContaining('cannot be opened') });
});

test('the same file for two activities is kept once; it is forgotten when the last of them is over', async () => {
  const story = await startShadow();
  const tour = story.desk.rows('Activities').find(({ title }) => title === 'Plant tour')!.id!;
  await enclose(story);
  await enclose(story, slip, tour);
  expect(pieces(story)).toHaveLength(3);
  await story.desk.type('Activities', shadowRow(story), 'date', '2026-09-25');
  await morningOf(story, '2026-09-25');
  await story.pump();
  expect(pieces(story)).toHaveLength(3);
  await morningOf(story, '2026-09-26');
  await story.pump();
  expect(pieces(story)).toEqual([]);
  expect(story.desk.rows('Activities').map(({ enclosure }) => enclosure)).toEqual(['', '']);
});
