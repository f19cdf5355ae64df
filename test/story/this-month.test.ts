// Ten minutes on the first school day: whose turn it is, what may go out, what the newsletter says, and the press.
import { read } from '../support/job-shadow';
import { approve, listed } from '../support/learning';
import { click, mailsOf, partners, plan, planProblems, startGoodwill, step, thisMonth } from '../support/goodwill';
import { letters, skipTo } from '../support/mail-story';
import { click as settle, lineWith, show } from '../support/today';
import type { Story } from '../support/school';

const [larkspur, birch, cedar] = partners as [string, string, string];
const change = async ({ desk }: Story, tab: string, row: number, values: Record<string, string>) => {
  for (const [column, text] of Object.entries(values)) await desk.type(tab, row, column, text);
};

test('A38 three months of the next spotlight bring three partners: who gave most first, then the rest, and then whose was longest ago', async () => {
  const story = await startGoodwill();
  const turns: string[] = [];
  for (const day of ['2026-09-14', '2026-10-01', '2026-11-02', '2026-12-01']) {
    skipTo(story, `${day}T08:00`);
    const { spotlight } = await thisMonth(story);
    turns.push(spotlight!.name);
    const { shown, text } = await click(story, 'spotlight', { id: spotlight!.id });
    expect(text).toContain(`Planned: “Spotlight: ${spotlight!.name}`);
    const post = shown.posts.find(({ name }) => name.startsWith(`Spotlight: ${spotlight!.name}`));
    if (post) await click(story, 'done', { id: post.id });
  }
  expect(turns).toEqual([larkspur, birch, cedar, larkspur]);
});

test('A38 whose spotlight was longest ago comes first, one that was dropped does not count, and whoever is no partner is not asked for', async () => {
  const story = await startGoodwill();
  await plan(story, [
    { name: 'One', kind: 'Spotlight', organization: larkspur, date: '2026-05-04', status: 'Done' },
    { name: 'Two', kind: 'Spotlight', organization: birch, date: '2026-05-03', status: 'Done' },
    { name: 'Three', kind: 'Spotlight', organization: cedar, date: '2026-05-02', status: 'Done' },
    { name: 'Four', kind: 'Spotlight', organization: cedar, date: '2026-06-02', status: 'Dropped' },
  ]);
  expect((await thisMonth(story)).spotlight).toMatchObject({
    name: cedar,
    why: 'Last in the spotlight on Sat, May 2, 2026',
  });
  await story.desk.type('Organizations', 5, 'stage', 'Paused');
  expect((await thisMonth(story)).spotlight).toMatchObject({ name: birch });
});

test('A38 the snippet for a web page escapes what would be HTML', async () => {
  const story = await startGoodwill();
  await story.desk.type('Organizations', 3, 'name', 'A <b>&</b> "C"');
  const { snippet } = (await thisMonth(story)).spotlight!;
  expect(snippet.text).toContain('A <b>&</b> "C" is a partner of Maple Grove High School.');
  expect(snippet.html).toContain('<p>A &lt;b&gt;&amp;&lt;/b&gt; &quot;C&quot; is a partner of');
});

test('A40 the newsletter tells what was held this month with whom, and names no student', async () => {
  const story = await startGoodwill();
  await story.desk.addRows('Activities', [
    { title: 'Talk for 70421', kind: 'Classroom presentation', status: 'Held', date: '2026-09-10', organization: birch, teacher: 'Desmond Achebe' },
    { title: 'Called off', kind: 'Field trip', status: 'Canceled', date: '2026-09-09', organization: cedar, teacher: 'Desmond Achebe' },
    { title: 'Still to come', kind: 'Field trip', status: 'Planned', date: '2026-09-29', organization: cedar, teacher: 'Desmond Achebe' },
    { title: 'Last month', kind: 'Field trip', status: 'Held', date: '2026-08-31', organization: cedar, teacher: 'Desmond Achebe' },
  ]); // prettier-ignore
  const { newsletter } = await thisMonth(story);
  expect(newsletter!.text.split('\n').filter((line) => line.startsWith('•'))).toEqual([
    `• Classroom presentation with ${birch}, Thu, Sep 10`,
    `• Plant tour with ${larkspur}, Fri, Sep 11`,
  ]);
  expect(newsletter!.text).not.toContain('70421');
  // In the first days of a month it is about the month before.
  skipTo(story, '2026-10-01T08:00');
  expect((await thisMonth(story)).newsletter!.title).toBe('With our partners, Sep 2026');
  await click(story, 'newsletter', null);
  await expect(click(story, 'newsletter', null)).rejects.toThrow('is in the plan already');
  expect(step(story, 'Newsletter: With our partners, Sep 2026')).toMatchObject({ kind: 'Newsletter', status: 'Planned', date: '2026-10-02' });
}); // prettier-ignore

test('A42 what students earned is counted by kind; fewer than ten stand only in the sum, and no code stands in the text', async () => {
  const story = await startGoodwill();
  const earned = (credential: string, count: number) => Array.from({ length: count }, () => ({ meeting: 'Plant tour', student: '70421', credential })); // prettier-ignore
  await story.desk.addRows('Who takes part', earned('Forklift card', 9));
  const text = async () => (await thisMonth(story)).newsletter!.text;
  expect(await text()).not.toContain('earned');
  await story.desk.addRows('Who takes part', [...earned('Safety card', 10)]);
  expect(await text()).toContain('Students have earned 19 credentials with our partners.\nSafety card: 10\n');
  expect(await text()).not.toContain('Forklift');
  await story.desk.addRows('Who takes part', earned('forklift  card', 1));
  expect(await text()).toContain(
    'Students have earned 20 credentials with our partners.\nForklift card: 10\nSafety card: 10\n',
  );
  expect(await text()).not.toContain('70421');
});

const release = (values: Record<string, string> = {}) => ({ name: 'Media release', kind: 'Media release', student: '70421', state: 'Approved', decided: '2026-09-01', scope: 'Social media and press', ...values }); // prettier-ignore
const post = { name: 'Post', kind: 'Social post', date: '2026-09-15', channel: 'Social media', status: 'Planned', students: '70421' }; // prettier-ignore

test('A41 a post with a student whose consent was refused says why, and cannot be set to done; typed, it is a problem', async () => {
  const story = await startGoodwill();
  await story.desk.addRows('Requirements', [release({ state: 'Refused', decided: '2026-09-10' })]);
  await plan(story, [post]);
  await story.pump();
  const why = 'The media release of 70421 does not allow it: it was refused.';
  expect(step(story, 'Post')['mayGoOut']).toBe(`No: ${why}`);
  const { posts } = await thisMonth(story);
  expect(posts).toMatchObject([{ whyNot: why }]);
  await expect(click(story, 'done', { id: posts[0]!.id })).rejects.toThrow(`“Post” cannot be set to done. ${why}`);
  expect(step(story, 'Post')['status']).toBe('Planned');
  // Today refuses it, too.
  const line = lineWith(await show(story), 'Post');
  await expect(settle(story, line, 'done')).rejects.toThrow(`“Post” cannot be set to done. ${why}`);
  expect(await planProblems(story)).toEqual([]);
  await story.desk.type('Marketing plan', 3, 'status', 'Done');
  await story.pump();
  expect(await planProblems(story)).toEqual([`This is set to done and may not go out. ${why} Take it down where it is out, then pick “Taken down”.`]); // prettier-ignore
  expect(await listed(story, 'takeDown')).toEqual([`Post: ${why}`]);
  await story.desk.type('Marketing plan', 3, 'status', 'Taken down');
  await story.pump();
  expect([await planProblems(story), await listed(story, 'takeDown')]).toEqual([[], []]);
});

test('A41 with a release that goes that far it may go out; once the release has ended, what is out is listed for taking down', async () => {
  const story = await startGoodwill();
  await story.desk.addRows('Requirements', [release({ expires: '2026-09-15' })]);
  await plan(story, [post]);
  await story.pump();
  expect(step(story, 'Post')['mayGoOut']).toBe('Yes');
  await click(story, 'done', { id: (await thisMonth(story)).posts[0]!.id });
  expect(await listed(story, 'takeDown')).toEqual([]);
  skipTo(story, '2026-09-16T07:00');
  await story.pump();
  const home = story.desk.rows('Home').map(({ what }) => what ?? '').join('\n'); // prettier-ignore
  expect(home).toContain(
    'Take “Post” down. The media release of 70421 does not allow it: it ends on Tuesday, September 15, 2026.',
  );
  expect(await listed(story, 'takeDown')).toHaveLength(1);
});

test.each<[string, Record<string, string>, Record<string, string> | null, string]>([
  ['only for the newsletter', {}, { scope: 'Newsletter and website' }, 'No: The media release of 70421 does not allow it: it is for “Newsletter and website” only.'],
  ['for the newsletter, and it is one', { kind: 'Newsletter', channel: 'Newsletter' }, { scope: 'Newsletter and website' }, 'Yes'],
  ['nowhere on file', {}, null, 'No: The media release of 70421 does not allow it: none is on file.'],
  ['of nobody known', { students: '99999' }, {}, 'No: “99999” is not in Students, so nobody can tell whether there is a media release.'],
  ['fine, and the text names a student', { text: 'See 70421 weld!' }, {}, 'No: It names a student. Take the name out.'],
])('a post is judged by a release that is %s', async (_what, more, values, says) => {
  const story = await startGoodwill();
  if (values) await story.desk.addRows('Requirements', [release(values)]);
  await plan(story, [{ ...post, ...more }]);
  await story.pump();
  expect(step(story, 'Post')['mayGoOut']).toBe(says);
}); // prettier-ignore

test('A43 a quote with consent to the website until May is offered for the newsletter until then, never for social media; in June the brochure is made without it', async () => {
  const story = await startGoodwill();
  const { desk } = story;
  await desk.switchOn('Materials and stories');
  await desk.set('Contact for partners', 'Maren Holloway');
  const words = 'She talked of nothing else all week.';
  await desk.addRows('Feedback', [{ date: '2026-09-11', kind: 'Good word', from: 'Family', organization: larkspur, wentWell: words, consent: 'Newsletter and website', consentOn: '2026-09-12', consentUntil: '2027-05-31' }]); // prettier-ignore
  await plan(story, [
    { ...post, students: '' },
    { ...post, name: 'News', kind: 'Newsletter', channel: 'Website', students: '' },
  ]);
  await story.pump();
  const offered = async () => Object.fromEntries((await thisMonth(story)).posts.map(({ name, quotes }) => [name, quotes.map(({ text }) => text)])); // prettier-ignore
  expect(await offered()).toEqual({ Post: [], News: [`“${words}” (a family)`] });
  const { posts } = await thisMonth(story);
  const quote = posts.find(({ name }) => name === 'News')!.quotes[0]!.id;
  await expect(click(story, 'quote', { id: posts.find(({ name }) => name === 'Post')!.id, quote })).rejects.toThrow('they agreed to “Newsletter and website” only'); // prettier-ignore
  await click(story, 'quote', { id: posts.find(({ name }) => name === 'News')!.id, quote });
  await story.pump();
  expect(step(story, 'News')).toMatchObject({ text: `“${words}” (a family)`, mayGoOut: 'Yes' });
  const { url } = await desk.ask<{ url: string }>('documents.make', { kind: 'document.brochure', ids: [] });
  expect(read(story, url)).toContain(words);
  await plan(story, [
    { ...post, name: 'Later', kind: 'Newsletter', channel: 'Website', students: '', date: '2027-05-31' },
  ]);
  skipTo(story, '2027-05-31T07:00');
  expect((await offered())['Later']).toHaveLength(1);
  skipTo(story, '2027-06-01T07:00');
  await story.pump();
  expect((await offered())['Later']).toEqual([]);
  expect(step(story, 'News')['mayGoOut']).toBe('No: It stays inside: their consent ended on Monday, May 31, 2027.');
  const brochures = desk.rows('Documents').filter(({ name }) => name?.includes('partners for learning'));
  expect(brochures.map(({ state }) => state)).toEqual(['superseded', 'current']);
  expect(read(story, brochures[1]!['url']!)).not.toContain(words);
});

const fair = { title: 'Skills fair', kind: 'Community event', status: 'Planned', date: '2026-09-24', start: '5:00 PM', place: 'Gym', organization: birch, teacher: 'Desmond Achebe' }; // prettier-ignore

test('A39 the local paper gets one advisory draft five school days before the event, and what came of it is kept', async () => {
  const story = await startGoodwill();
  const { desk } = story;
  await desk.addRows('Activities', [fair]);
  await desk.addRows('Organizations', [{ name: 'Alder Falls Gazette', category: 'Community organization', kind: 'News media' }]); // prettier-ignore
  await desk.addRows('People', [{ name: 'Priya Raman', organization: 'Alder Falls Gazette', role: 'Primary contact', email: 'priya@example.org' }]); // prettier-ignore
  await plan(story, [{ name: 'Press', kind: 'Media advisory', date: '2026-09-17', activity: 'Skills fair', text: 'Students weld.' }]); // prettier-ignore
  skipTo(story, '2026-09-16T07:00');
  await story.pump();
  expect(mailsOf(story, 'media-advisory')).toEqual([]);
  skipTo(story, '2026-09-17T07:00');
  await story.pump();
  expect(mailsOf(story, 'media-advisory')).toEqual(['priya@example.org draft']);
  await approve(story, 'media-advisory');
  await story.pump();
  expect(mailsOf(story, 'media-advisory')).toEqual(['priya@example.org sent']);
  const mail = (await letters(story)).pop()!;
  expect(mail.subject).toBe('For your calendar: Skills fair, Thursday, September 24, 2026, 5:00 PM');
  for (const part of [`What: Skills fair, with ${birch}`, 'Where: Gym', 'Students weld.'])
    expect(mail.text).toContain(part);
  await desk.type('Marketing plan', 3, 'result', 'They came, half a page.');
  await click(story, 'done', { id: (await thisMonth(story)).posts[0]!.id });
  expect(step(story, 'Press')).toMatchObject({ status: 'Done', result: 'They came, half a page.' });
});

test.each<[string, string, number, Record<string, string>]>([
  ['the event is called off', 'Activities', 4, { status: 'Canceled' }],
  ['the advisory is given up', 'Marketing plan', 3, { status: 'Dropped' }],
  ['a student in it has no release', 'Marketing plan', 3, { students: '70421' }],
])('an advisory that waits is taken back when %s', async (_what, tab, row, values) => {
  const story = await startGoodwill();
  await story.desk.addRows('Activities', [fair]);
  await plan(story, [{ name: 'Press', kind: 'Media advisory', date: '2026-09-17', activity: 'Skills fair', organization: larkspur }]); // prettier-ignore
  skipTo(story, '2026-09-17T07:00');
  await story.pump();
  expect(mailsOf(story, 'media-advisory')).toHaveLength(1);
  await change(story, tab, row, values);
  await story.pump();
  expect(mailsOf(story, 'media-advisory').join()).toContain('canceled: The event, its day or the media is another one by now');
}); // prettier-ignore
