/** What is handed to partners: letters, brochures, stories and asks from templates that staff may change; and its stock. */
import type { ResultOf } from '../../src/shared/calls';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import type { documentCalls, DocumentsView } from '../../src/features/materials/calls';
import { everyone } from '../support/choice';
import { startMailStory } from '../support/mail-story';
import type { Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

type Made = ResultOf<(typeof documentCalls)['documents.make']>;

async function startMaterials(): Promise<Story> {
  const story = await startMailStory({ activity: {} });
  const { desk } = story;
  await desk.set('Contact for partners', 'Maren Holloway, coordinator');
  await desk.set('Contact phone', '217-555-0140');
  await desk.type('Organizations', 3, 'industry', 'Machining');
  await desk.type('Organizations', 3, 'address', '410 Foundry Rd');
  await desk.addRows('Organizations', [
    { name: 'Brightwell Optical', category: 'Employer', stage: 'Prospect' },
    { name: 'Harbor College', category: 'Postsecondary', stage: 'Prospect' },
  ]);
  await desk.switchOn('Marketing plan', 'Materials and stories');
  await desk.choose('Make a document…');
  await desk.addRows('Needs', [
    {
      name: 'Robotics speaker',
      perspective: 'Students',
      help: 'Talk to a class',
      howMany: '2',
      ask: 'TRUE',
      support: 'An hour about your work, no slides needed.',
    },
    { name: 'Old lathe', perspective: 'School', help: 'Equipment or materials' },
  ]);
  await desk.choose('Do the hourly work now');
  return story;
}
const make = (story: Story, kind: string, ids: string[] = []) =>
  story.desk.ask<Made>('documents.make', { kind: `document.${kind}`, ids });
const idOf = (story: Story, tab: string, row = 0) => story.desk.rows(tab)[row]!.id!;
const drive = (story: Story) => story.school.world.part(DriveFiles);
/** The page as one reads it. */
const read = (story: Story, { url }: { url: string }) =>
  drive(story)
    .htmlOf(/\/d\/([^/]+)/.exec(url)![1]!)
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const names = (story: Story) => drive(story).files.map(({ fields }) => fields.name);

test('B16 B22 A14 a recruitment letter for one organization becomes a Google Doc, with what both sides gain', async () => {
  const story = await startMaterials();
  const made = await make(story, 'letter', [idOf(story, 'Organizations')]);
  const text = read(story, made);
  for (const part of [
    'Renata Oyelaran Larkspur Machining 410 Foundry Rd',
    'Dear Renata Oyelaran,',
    'learn about the industry from people who know it, and they would be encouraged to enter it',
    'You meet the people you may hire',
    'Students find out what they like',
    'Robotics speaker (Talk to a class, 2 needed)',
    'Maren Holloway, coordinator at 217-555-0140',
  ])
    expect(text).toContain(part);
  expect(made.pdf).toMatch(/export\?format=pdf$/);
  expect(story.desk.rows('Documents')).toMatchObject([
    { name: 'Letter to Larkspur Machining', aboutName: 'Larkspur Machining', state: 'current', url: made.url },
  ]);
});

test('B22 A14 a letter that does not say what it must is refused, with what is missing', async () => {
  const story = await startMaterials();
  const row = Number(story.desk.rows('Templates').find(({ kind }) => kind === 'document.letter')!.row);
  await story.desk.type(
    'Templates',
    row,
    'body',
    'Dear {{name}}, {{#benefitToYou}}you gain{{/benefitToYou}} please help us',
  );
  await expect(make(story, 'letter', [idOf(story, 'Organizations')])).rejects.toThrow(
    /“Recruitment letter” cannot be used: it does not say that students learn about the industry .*, nor what the students and the school gain/,
  );
  const { problems } = await story.desk.ask<{ problems: { row: number; text: string }[] }>('check.run', null);
  expect(problems.filter((each) => each.row === row)[0]!.text).toContain('it does not say that students');
  expect(names(story)).toEqual([]);
});

test('B16 B18 many letters come in one document to print, each on its page', async () => {
  const story = await startMaterials();
  const chosen = await story.desk.ask<{ ids: string[]; names: string[] }>('documents.choose', {
    ...everyone,
    stage: 'Prospect',
  });
  expect(chosen.names).toEqual(['Brightwell Optical', 'Harbor College']);
  const made = await make(story, 'letter', chosen.ids);
  const pages = drive(story)
    .htmlOf(/\/d\/([^/]+)/.exec(made.url)![1]!)
    .split('page-break-before:always');
  expect(pages.map((page) => /Dear [^,]*/.exec(page)![0])).toEqual([
    'Dear neighbors at Brightwell Optical',
    'Dear neighbors at Harbor College',
  ]);
  expect(names(story)).toEqual(['Recruitment letter: 2 organizations']);
});

test('the same content is made once; changed, the document before is marked superseded', async () => {
  const story = await startMaterials();
  const id = idOf(story, 'Organizations');
  const first = await make(story, 'letter', [id]);
  expect((await make(story, 'letter', [id])).text).toContain('is there already');
  // The row that lists it is lost, but not the file.
  await new StaffHands(story.desk).deleteRows('Documents', 3);
  expect((await make(story, 'letter', [id])).url).toBe(first.url);
  expect(names(story)).toEqual(['Letter to Larkspur Machining']);

  await story.desk.type('Organizations', 3, 'address', '9 Kiln St');
  await story.pump();
  expect(names(story)).toEqual(['Superseded: Letter to Larkspur Machining', 'Letter to Larkspur Machining']);
  const states = () => story.desk.rows('Documents').map(({ state, url }) => `${state} ${url === first.url}`);
  expect(states()).toEqual(['superseded true', 'current false']);
  await story.pump();
  expect(states()).toHaveLength(2);
});

test('B17 B29 a brochure from the program: its year in numbers, stories with consent, asks, and whom to call', async () => {
  const story = await startMaterials();
  await story.desk.addRows('Activities', [
    {
      title: 'Plant tour',
      kind: 'Field trip',
      status: 'Held',
      date: '2026-09-03',
      organization: 'Larkspur Machining',
      students: '24',
    },
  ]);
  await story.desk.addRows('Stories', [
    { name: 'First job at Larkspur', story: 'He came for a tour and stayed.', consent: 'TRUE', date: '2026-09-05' },
    { name: 'Not agreed yet', story: 'Names.', date: '2026-09-06' },
  ]);
  await story.desk.choose('Do the hourly work now');
  const text = read(story, await make(story, 'brochure'));
  expect(text).toContain('This school year so far: 1 activity with 1 partner and 24 students taking part.');
  expect(text).toContain('First job at Larkspur He came for a tour and stayed.');
  expect(text).toContain('Robotics speaker');
  expect(text).toContain('Maren Holloway, coordinator 217-555-0140');
  expect(text).not.toContain('Not agreed yet');

  const sheet = await make(story, 'story', [idOf(story, 'Stories')]);
  expect(read(story, sheet)).toMatch(/First job at Larkspur He came.*1 activity with 1 partner.*Maren Holloway/);
  await expect(make(story, 'story', [idOf(story, 'Stories', 1)])).rejects.toThrow('no tick under Consent');
});

test('B30 what is asked for becomes a list for partners; who has offered it is shown beside each ask', async () => {
  const story = await startMaterials();
  await story.desk.addRows('Offers and promises', [
    { organization: 'Brightwell Optical', kind: 'Talk to a class' },
    { organization: 'Harbor College', kind: 'Talk to a class', status: 'Ended' },
  ]);
  await story.desk.choose('Do the hourly work now');
  const view = await story.desk.ask<DocumentsView>('documents.show', null);
  expect(view.asks).toEqual([{ name: 'Robotics speaker', offered: ['Brightwell Optical: Talk to a class'] }]);

  // A long list would drown the others.
  const offer = { organization: 'Brightwell Optical', kind: 'Talk to a class', status: 'Open' };
  await story.desk.addRows('Offers and promises', Array(6).fill(offer));
  await story.desk.choose('Do the hourly work now');
  const [ask] = (await story.desk.ask<DocumentsView>('documents.show', null)).asks;
  expect([ask!.offered.length, ask!.offered[5]]).toEqual([6, 'and 2 more in Offers and promises']);
  const text = read(story, await make(story, 'asks'));
  expect(text).toContain('Robotics speaker (Talk to a class, 2 needed): An hour about your work, no slides needed.');
  expect(text).not.toContain('Old lathe');
  await story.desk.type('Needs', 3, 'ask', 'FALSE');
  await expect(make(story, 'asks')).rejects.toThrow('Tick “Ask partners”');
});

test('B18 who took how many where: what is left is counted, and when to print more', async () => {
  const story = await startMaterials();
  await story.desk.addRows('Materials', [
    { date: '2026-09-14', name: 'Brochure 2026', what: 'Printed', howMany: '100', restockAt: '20' },
    {
      date: '2026-09-15',
      name: 'brochure 2026',
      what: 'Handed out',
      howMany: '60',
      staff: 'Desmond Achebe',
      place: 'Chamber breakfast',
    },
  ]);
  await story.desk.choose('Do the hourly work now');
  const stock = () => story.desk.rows('Materials').map(({ left, hint }) => [left, hint].filter(Boolean).join(' '));
  expect(stock()).toEqual(['100', '40']);
  await story.desk.addRows('Materials', [
    { date: '2026-09-16', name: 'Brochure 2026', what: 'Placed', howMany: '25', place: 'City library', restockOn: '2026-09-14' }, // prettier-ignore
    { date: '2026-09-16', name: 'Flyer', howMany: '1' },
  ]);
  await story.desk.choose('Do the hourly work now');
  expect(stock()).toEqual(['100', '40', '15 Print more: 15 left.', '-1 More went out than was printed. Add what was printed.']); // prettier-ignore
  const home = () => story.desk.rows('Home').map(({ what }) => what ?? '').join('\n'); // prettier-ignore
  expect(home()).toContain('Are there enough of “Brochure 2026” at City library?');
  // Where there are enough, Today asks again in a month.
  await story.desk.type('Materials', 5, 'restockOn', '2026-10-14');
  await story.desk.choose('Do the hourly work now');
  expect(home()).not.toContain('Are there enough');
});

test('B31 which story and ask go to whom, how and when: planned, and due on Home', async () => {
  const story = await startMaterials();
  await story.desk.addRows('Stories', [{ name: 'First job', story: 'It began with a tour.', consent: 'TRUE' }]);
  await story.desk.addRows('Marketing plan', [
    {
      name: 'First job, and who helps next',
      kind: 'Talk at a club',
      date: '2026-09-16',
      audience: 'Rotary lunch',
      channel: 'Event or talk',
      story: 'First job',
      ask: 'Robotics speaker',
      owner: 'Desmond Achebe',
    },
  ]);
  await story.desk.choose('Do the hourly work now');
  const due = () => story.desk.rows('Home').filter(({ what }) => what?.includes('Rotary lunch'));
  expect(due()).toMatchObject([{ what: 'First job, and who helps next: to Rotary lunch', where: 'Desmond Achebe' }]);
  await story.desk.type('Marketing plan', 3, 'status', 'Done');
  await story.desk.choose('Do the hourly work now');
  expect(due()).toEqual([]);
});

test('B19 a community event stands in the calendar with who goes; afterwards its leads are written down', async () => {
  const story = await startMaterials();
  await story.desk.addRows('Activities', [
    {
      title: 'Chamber fair',
      kind: 'Community event',
      status: 'Planned',
      date: '2026-09-18',
      place: 'City hall',
      teacher: 'Desmond Achebe',
      attending: 'Two students’ parents',
    },
  ]);
  await story.pump();
  expect(story.desk.rows('Activities').pop()).toMatchObject({ calendar: 'In the calendar' });
  const problems = async () =>
    (await story.desk.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text);
  expect((await problems()).join()).not.toContain('Chamber fair');
  await story.until('2026-09-19T09:00');
  expect((await problems()).join()).toContain('“Chamber fair” is over. Write what came of it');
  const row = Number(story.desk.rows('Activities').pop()!.row);
  await story.desk.type('Activities', row, 'outcome', 'Met the owner of a bakery.');
  await story.desk.type('Activities', row, 'leads', '3');
  expect((await problems()).join()).not.toContain('Chamber fair');
});
