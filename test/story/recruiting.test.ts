// Steps 1 and 2 of the guide: a team defines its industry, picks ten and asks colleagues who knows whom.
import type { ResultOf } from '../../src/shared/calls';
import { formTitled, reply } from '../../local/sample/answers';
import type { recruitingCalls, RecruitingReport } from '../../src/features/recruiting/calls';
import type { formCalls } from '../../src/features/surveys/calls';
import { problemsIn, withRecruiting, withTen } from '../support/recruiting';
import { startSetUp, type Story } from '../support/school';

const look = ({ desk }: Story) => desk.ask<RecruitingReport>('recruiting.report', null);
test('B01 the team is kept in Staff with school, pathway and who may lead, and what it lacks is said', async () => {
  const story = await withRecruiting();
  const { desk } = story;
  expect((await problemsIn(story, 'Staff'))[0]).toContain('Nobody is on the team yet');
  await desk.addStaff([
    { name: 'Tom Teach', role: 'Teacher', school: 'Maple Grove', subject: 'Health science', team: 'TRUE', mayLead: 'TRUE', email: 'tom@example.edu' }, // prettier-ignore
    { name: 'Pat Prince', role: 'Principal', team: 'TRUE', email: 'pat@example.edu' },
    { name: 'Cal Counts', role: 'Counselor', team: '', email: 'cal@example.edu' },
  ]);
  await story.pump();
  expect(await problemsIn(story, 'Staff')).toEqual(['2 On the team: The team has no counselor yet. Check “On the team” in Staff for one.']); // prettier-ignore
  expect((await look(story)).team).toEqual(['Tom Teach, Teacher, Health science, Maple Grove, may lead', 'Pat Prince, Principal']); // prettier-ignore
  await desk.type('Staff', 5, 'team', 'TRUE');
  expect(await problemsIn(story, 'Staff')).toEqual([]);
  expect((await look(story)).teamLacks).toBe('');
});

test('B02 six questions wait with a place for answer, source, who and date; open ones are shown', async () => {
  const story = await withRecruiting();
  const { desk } = story;
  expect(desk.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Checklist', 'Industry', 'Top ten']),
  );
  expect(story.pages[0]).toMatchObject({ kind: 'sidebar', title: 'Define the industry' });
  expect(desk.rows('Checklist').map(({ status }) => status)).toEqual(Array(6).fill('Open'));
  await desk.type('Checklist', 4, 'answer', 'Clinics, hospitals, labs, elder care');
  await desk.type('Checklist', 4, 'source', 'Chamber directory');
  await desk.addStaff([{ name: 'Tom Teach', role: 'Teacher', email: 'tom@example.edu' }]);
  await desk.type('Checklist', 4, 'staff', 'Tom Teach');
  await desk.type('Checklist', 4, 'date', '2026-09-14');
  await desk.type('Checklist', 4, 'status', 'Answered');
  const { open, questions } = await look(story);
  expect([open.length, questions, open.map(({ row }) => row)]).toEqual([5, 6, [3, 5, 6, 7, 8]]);
  expect(desk.rows('Checklist')[1]).toMatchObject({ answer: 'Clinics, hospitals, labs, elder care', source: 'Chamber directory', staff: 'Tom Teach', date: '2026-09-14' }); // prettier-ignore
  const answered = desk.rows('Checklist')[1];
  expect(await problemsIn(story, 'Checklist')).toEqual([]);
  await desk.choose('Define the industry…');
  expect(desk.rows('Checklist')).toHaveLength(6);
  expect(desk.rows('Checklist')[1]).toEqual(answered);
});

test('B03 B04 clusters, subsectors and own words draw the industry; it says who falls inside, when it is narrow, and which types are missing', async () => {
  const story = await withRecruiting();
  const { desk } = story;
  const parts = desk.rows('Industry');
  expect(parts.filter(({ part }) => part === 'Career cluster')).toHaveLength(14);
  expect(parts.filter(({ part }) => part === 'NAICS subsector')).toHaveLength(96);
  expect((await look(story)).industry.narrow).toContain('Nothing is ticked');
  await desk.addRows('Organizations', [
    { name: 'Aster', category: 'Employer', industry: 'Dental clinics', kind: '' },
    { name: 'Birch', category: 'Employer', industry: '622110', kind: '' },
    { name: 'Cedar', category: 'Employer', industry: 'Career coaching', kind: '' },
    { name: 'Dogwood', category: 'Community organization', industry: '', kind: 'Chamber of Commerce' },
    { name: 'Elm', category: 'Employer', industry: 'Hippotherapy', kind: '' },
  ]);
  const rowOf = (name: string) => Number(desk.rows('Industry').find((each) => each['name'] === name)!.row);
  await desk.type('Industry', rowOf('Healthcare & Human Services'), 'ours', 'TRUE');
  await desk.addRows('Industry', [{ ours: 'TRUE', name: 'Horses', part: 'Own words', words: 'hippotherapy' }]);
  await story.pump();
  const { industry } = await look(story);
  expect([industry.ours, industry.inside, industry.all]).toEqual([['Healthcare & Human Services', 'Horses'], 2, 5]);
  expect(industry.narrow).toMatch(/^Only 2 organizations of your list fall inside.*Hospitals \(1 more\)/);
  expect(industry.typesWithout).toContain('Labor unions and apprenticeship programs');
  expect(industry.typesWithout).not.toContain('Chambers of commerce');
  expect(desk.rows('Industry').find(({ name }) => name === 'Hospitals')!['known']).toBe('1');
  await desk.type('Industry', rowOf('Hospitals'), 'ours', 'TRUE');
  expect((await look(story)).industry.inside).toBe(3);
});

test('B05 B06 leading ones are ranked with place, size and source; associations say whom they represent', async () => {
  const story = await withRecruiting();
  await story.desk.addRows('Organizations', [
    { name: 'Second', category: 'Employer', rank: '2', city: 'Alder Falls', county: 'Grove', size: '50 to 249', source: 'Chamber' }, // prettier-ignore
    { name: 'First', category: 'Employer', rank: '1', city: 'Alder Falls', county: '', size: '250 or more', source: 'Newspaper' }, // prettier-ignore
    { name: 'Builders Guild', category: 'Community organization', kind: 'Association', serves: 'Carpenters, roofers' },
    { name: 'Valley Chamber', category: 'Community organization', kind: 'Chamber', serves: '' },
  ]);
  await story.pump();
  const { leading, associations } = await look(story);
  expect(leading).toEqual([
    '1. First (Alder Falls · county? · 250 or more · Newspaper)',
    '2. Second (Alder Falls · Grove · 50 to 249 · Chamber)',
  ]);
  expect(associations).toEqual(['Builders Guild: Carpenters, roofers', 'Valley Chamber: whom does it represent?']);
});

test('B12 the ten are ranked once each, and what is due stands on Home', async () => {
  const story = await withTen();
  const { desk } = story;
  await desk.addRows('Top ten', [
    { rank: '2', organization: 'Larkspur Machining', reason: 'Again' },
    { rank: '11', organization: '', reason: 'Too many' },
  ]);
  await story.pump();
  expect(await problemsIn(story, 'Top ten')).toEqual([
    '5 Rank: Row 4 has rank 2, too. Give one of them another rank.',
    '5 Organization: Larkspur Machining is in row 3 already. Pick another organization.',
    '6 Rank: Rank the ten from 1 to 10; 11 is not one of them.',
    '6 Organization: Pick the organization.',
  ]);
  const due = desk.rows('Home').filter(({ what }) => what?.includes('(Larkspur Machining)'));
  expect(due.map(({ what, when }) => `${what}, ${when}`)).toContain('Call (Larkspur Machining), 4 days overdue, since Thu, Sep 10'); // prettier-ignore
  expect(due.some(({ what }) => what!.includes('Visit'))).toBe(false);
});

test('B09 a call from the principal becomes the next step, can be undone, and success is told by level', async () => {
  const story = await withTen();
  const { desk } = story;
  const before = desk.rows('Top ten');
  const { text, batch, report } = await desk.ask<ResultOf<(typeof recruitingCalls)['recruiting.principal']>>('recruiting.principal', { id: before[0]!['id'] }); // prettier-ignore
  expect(text).toContain('Pat Prince is to call Larkspur Machining by Mon, Sep 21.');
  expect(desk.rows('Top ten')[0]).toMatchObject({ level: 'Principal', staff: 'Pat Prince', nextStep: 'Call from the principal', nextDate: '2026-09-21' }); // prettier-ignore
  expect(report.levels).toEqual([
    { level: 'Teacher', asked: 1, interested: 1, partners: 1 },
    { level: 'Principal', asked: 0, interested: 0, partners: 0 },
    { level: 'Superintendent', asked: 0, interested: 0, partners: 0 },
  ]);
  await desk.ask('history.undo', { batch });
  const { level, staff, nextStep, nextDate } = before[0]!;
  expect(desk.rows('Top ten')[0]).toMatchObject({ level, staff, nextStep, nextDate });
});

test('B08 the dialog Forms lists every form, makes one, and tells its address and answers', async () => {
  const story = await withRecruiting();
  const { desk } = story;
  await desk.choose('Forms…');
  expect(story.pages[story.pages.length - 1]).toMatchObject({ title: 'Forms' });
  const list = await desk.ask<ResultOf<(typeof formCalls)['forms.list']>>('forms.list', null);
  expect(list.map(({ name, url }) => [name, url])).toEqual(expect.arrayContaining([['Parent survey', ''], ['Who knows whom', '']])); // prettier-ignore
  const made = await desk.ask<ResultOf<(typeof formCalls)['forms.list']>>('forms.make', { key: 'colleague' });
  const { url } = made.find(({ key }) => key === 'colleague')!;
  expect(url).toContain(formTitled(story.school, 'Who knows whom?').id);
  await reply(story.school, formTitled(story.school, 'Who knows whom?'), { 'Language / Idioma': 'English', 'Your name': 'Mo', 'Another organization where you know someone': 'Fern Florist' }); // prettier-ignore
  await story.pump();
  const now = await desk.ask<ResultOf<(typeof formCalls)['forms.list']>>('forms.list', null);
  expect(now.find(({ key }) => key === 'colleague')!.answers).toBe(1);
  await expect(desk.ask('forms.make', { key: 'nothing' })).rejects.toThrow('That form is not known here.');
});

test('B07 local colleges are picked from a directory file and become postsecondary prospects of the industry, never twice', async () => {
  const story = await startSetUp();
  const { desk } = story;
  await desk.choose('Pick local colleges…');
  const text =
    'UNITID,INSTNM,IALIAS,ADDR,CITY,STABBR,ZIP,GENTELE,WEBADDR,COUNTYNM\n' +
    '900001,Grove Valley College,GVC,1 College Dr,Alder Falls,IL,62999,2175550110,www.gvc.example.edu/,Grove County\n' +
    '900002,Far Lake University,,9 Lake St,Northport,WI,53999,4145550111,www.flu.example.edu/,Lake County\n';
  const { colleges } = await desk.ask<{ colleges: { line: number; name: string; city: string; county: string; state: string }[] }>('colleges.look', { text }); // prettier-ignore
  expect(colleges).toEqual([
    { line: 2, name: 'Grove Valley College', city: 'Alder Falls', county: 'Grove County', state: 'IL' },
    { line: 3, name: 'Far Lake University', city: 'Northport', county: 'Lake County', state: 'WI' },
  ]);
  const add = { text, fileName: 'hd.csv', lines: [2], industry: 'Healthcare & Human Services' };
  expect((await desk.ask<{ text: string }>('colleges.add', add)).text).toContain('1 organization added');
  expect(desk.rows('Organizations')).toEqual([
    expect.objectContaining({ name: 'Grove Valley College', category: 'Postsecondary', stage: 'Prospect', industry: 'Healthcare & Human Services', county: 'Grove County', phone: '(217) 555-0110', sourceId: '900001' }), // prettier-ignore
  ]);
  await expect(desk.ask('colleges.add', add)).rejects.toThrow('There is nothing to import');
  await expect(desk.ask('colleges.add', { ...add, lines: [] })).rejects.toThrow('Tick the colleges');
  await desk.choose('Undo the last import');
  expect(desk.rows('Organizations')).toEqual([]);
});
