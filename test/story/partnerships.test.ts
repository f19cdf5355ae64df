// Step 2 of the guide, on: approval, the one who is responsible, the board, and light roles for those beside it.
import { formTitled, reply } from '../../local/sample/answers';
import type { Done, Interested, PartnershipShown } from '../../src/features/partnerships/calls';
import { coordinator, startSetUp, type Story } from '../support/school';

type Problems = { problems: { tab: string; row: number; column: string; text: string }[] };
const problemsIn = async ({ desk }: Story, tab: string) =>
  (await desk.ask<Problems>('check.run', null)).problems.filter((each) => each.tab === tab).map(({ text }) => text);
const mailsOf = ({ desk }: Story, kind: string) => desk.rows('Outbox').filter((row) => row['kind'] === kind);

async function withPartners(): Promise<Story> {
  const story = await startSetUp();
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer', stage: 'Interested', interests: '', boardStatus: '' },
    { name: 'Birch Bakery', category: 'Employer', stage: 'Partner', interests: 'Field trips', boardStatus: 'Declined' },
    {
      name: 'Cedar Clinic',
      category: 'Employer',
      stage: 'Partner',
      interests: 'Internship',
      boardStatus: 'Other role',
    },
  ]);
  await desk.addRows('People', [
    { name: 'Rosa Lin', organization: 'Larkspur Machining', role: 'Executive', email: 'rosa@example.com' },
    { name: 'Otto Old', organization: 'Larkspur Machining', role: 'Primary contact', email: 'otto@example.com' },
    { name: 'Bo Bond', organization: 'Birch Bakery', role: 'Primary contact', email: 'bo@example.com' },
    { name: 'Ci Clay', organization: 'Cedar Clinic', role: 'Primary contact', email: 'ci@example.com' },
  ]);
  await desk.switchOn('Partnerships');
  await desk.choose('Partnership');
  await story.pump();
  return story;
}

const idOf = ({ desk }: Story, name: string) => desk.rows('Organizations').find((row) => row['name'] === name)!['id']!;

test('A17 B26 the structure is noted, and an approval that is needed comes before “Partner”', async () => {
  const story = await withPartners();
  const { desk } = story;
  const id = idOf(story, 'Larkspur Machining');
  const save = (over: object) =>
    desk.ask<Done>('partnership.save', {
      id,
      stage: 'Waiting for approval',
      structure: ['Tour', 'Mentor'],
      approver: 'Rosa Lin',
      decision: '',
      ...over,
    });
  await save({});
  expect(desk.rows('Partnerships')).toEqual([
    expect.objectContaining({
      organization: 'Larkspur Machining',
      stage: 'Waiting for approval',
      structure: 'Tour, Mentor',
      approval: 'Needed',
      approver: 'Rosa Lin',
      askedOn: '2026-09-14',
    }),
  ]);
  await expect(save({ stage: 'Partner' })).rejects.toThrow(
    'Larkspur Machining cannot be a partner yet. The approval by Rosa Lin is still open.',
  );
  expect(desk.rows('Organizations')[0]).toMatchObject({ stage: 'Waiting for approval' });
  await desk.type('Organizations', 3, 'stage', 'Partner');
  expect(await problemsIn(story, 'Partnerships')).toEqual([
    expect.stringContaining('Larkspur Machining is a partner already, but: The approval by Rosa Lin'),
  ]);
  const { batch, shown } = await save({ stage: 'Partner', decision: 'Yes' });
  expect(shown).toMatchObject({
    stage: 'Partner',
    approval: 'Needed, by Rosa Lin, asked Mon, Sep 14: Yes',
    open: false,
  });
  expect(await problemsIn(story, 'Partnerships')).toEqual([]);
  expect(desk.rows('Partnerships')[0]).toMatchObject({ decision: 'Yes', decidedOn: '2026-09-14', stage: 'Partner' });
  expect(
    desk
      .rows('Change log')
      .some(({ column, after, record }) => column === 'Decision' && after === 'Yes' && record === 'Larkspur Machining'),
  ).toBe(true);
  await desk.ask('history.undo', { batch });
  expect(desk.rows('Partnerships')[0]).toMatchObject({ decision: '', decidedOn: '' });
  await desk.type('Organizations', 3, 'stage', 'Paused');
  await story.pump();
  expect(desk.rows('Partnerships')[0]).toMatchObject({ stage: 'Paused' });
});

test('B27 the executive hands over: one current primary contact, the one before with a last day', async () => {
  const story = await withPartners();
  const { desk } = story;
  const id = idOf(story, 'Larkspur Machining');
  story.school.select(coordinator, { sheetId: desk.sheet('People').id, row: 3, column: 2, rows: 1, columns: 1 });
  expect(await desk.ask('partnership.show', { id: null })).toMatchObject({
    name: 'Larkspur Machining',
    primary: 'Otto Old',
  });
  const change = { id, name: 'rosa lin', email: '', jobTitle: 'Plant manager' };
  const { text, batch } = await desk.ask<Done>('partnership.primary', change);
  expect(text).toContain('Otto Old was it until yesterday.');
  expect(
    desk
      .rows('People')
      .filter(({ organization }) => organization === 'Larkspur Machining')
      .map(({ name, role, since, until, email }) => [name, role, since, until, email]),
  ).toEqual([
    ['Rosa Lin', 'Executive', '', '', 'rosa@example.com'],
    ['Otto Old', 'Primary contact', '', '2026-09-13', 'otto@example.com'],
    ['rosa lin', 'Primary contact', '2026-09-14', '', 'rosa@example.com'],
  ]);
  expect((await desk.ask<PartnershipShown>('partnership.show', { id })).primary).toBe('rosa lin');
  expect(await problemsIn(story, 'People')).toEqual([]);
  await desk.ask<Done>('partnership.primary', change);
  expect(desk.rows('People')).toHaveLength(5);
  await desk.ask('history.undo', { batch });
  expect((await desk.ask<PartnershipShown>('partnership.show', { id })).primary).toBe('Otto Old');
});

test('B28 the primary contact names colleagues, who come into People with role and who named them', async () => {
  const story = await withPartners();
  const { desk, school } = story;
  await desk.ask<Done>('partnership.ask', { id: idOf(story, 'Larkspur Machining'), what: 'nominate' });
  const [mail] = mailsOf(story, 'name-colleagues');
  expect(mail).toMatchObject({ state: 'draft', to: 'otto@example.com', outside: 'TRUE', category: 'board' });
  const otto = desk.rows('People')[1]!['id']!;
  expect(mail!['body']).toContain(otto);
  await reply(school, formTitled(school, 'Colleagues who could help'), {
    'Reference / Referencia': otto,
    'Colleague 1: name': 'Mia Mentor',
    'Colleague 1: email': 'mia@example.com',
    'Colleague 1: could be': 'A mentor',
    'Colleague 2: name': 'Sub Stone',
    'Colleague 2: could be': 'Your substitute when you cannot come',
  });
  await story.pump();
  await story.pump();
  expect(
    desk
      .rows('People')
      .slice(4)
      .map(({ name, organization, role, email, namedBy, standsInFor }) => [
        name,
        organization,
        role,
        email,
        namedBy,
        standsInFor,
      ]),
  ).toEqual([
    ['Mia Mentor', 'Larkspur Machining', 'Mentor', 'mia@example.com', 'Otto Old', ''],
    ['Sub Stone', 'Larkspur Machining', 'Substitute', '', 'Otto Old', 'Otto Old'],
  ]);
});

test('B20 B22 the board invitation says what students gain or is refused, and its answer sets the seat', async () => {
  const story = await withPartners();
  const { desk, school } = story;
  const id = idOf(story, 'Larkspur Machining');
  const ask = () => desk.ask<Done>('partnership.ask', { id, what: 'board' });
  const row = Number(desk.rows('Templates').find(({ kind }) => kind === 'board-invitation')!.row);
  const body = desk.rows('Templates').find(({ kind }) => kind === 'board-invitation')!['body']!;
  await desk.type('Templates', row, 'body', 'Dear {{name}}, join {{organization}} at {{school}}: {{address}}');
  await expect(ask()).rejects.toThrow(
    /does not say that young people get to know the industry and are encouraged to enter it/,
  );
  expect(desk.rows('Organizations')[0]!['boardStatus']).toBe('');
  expect(await problemsIn(story, 'Templates')).toHaveLength(1);
  await desk.type('Templates', row, 'body', body);
  await ask();
  expect(mailsOf(story, 'board-invitation')).toEqual([
    expect.objectContaining({ state: 'draft', to: 'otto@example.com' }),
  ]);
  expect(desk.rows('Organizations')[0]!['boardStatus']).toBe('Invited');

  const form = formTitled(school, 'Advisory board');
  const [seat, help] = [
    'Will your organization take a seat on the advisory board?',
    'What else would you like to do with students?',
  ];
  await reply(school, form, {
    'Reference / Referencia': id,
    [seat!]: 'Yes, we take a seat',
    'Who would represent you on the board?': 'Rosa Lin',
  });
  await reply(school, form, {
    'Reference / Referencia': idOf(story, 'Cedar Clinic'),
    [seat!]: 'No seat, but we would like to help in another way',
    [help!]: ['A tour of your workplace, once a year or more often'],
    'How often in a school year may we ask you?': 'Once',
  });
  await reply(school, form, { 'Reference / Referencia': idOf(story, 'Birch Bakery'), [seat!]: 'No' });
  await story.pump();
  expect(desk.rows('Organizations').map(({ boardStatus }) => boardStatus)).toEqual([
    'On the board',
    'Declined',
    'Other role',
  ]);
  expect(desk.rows('People')[4]).toMatchObject({
    name: 'Rosa Lin',
    role: 'Board representative',
    email: 'rosa@example.com',
    since: '2026-09-14',
  });
  expect(desk.rows('Offers and promises')).toEqual([
    expect.objectContaining({ organization: 'Cedar Clinic', kind: 'Workplace tour', timesAYear: '1' }),
  ]);
  expect(desk.rows('Organizations')[2]!['interests']).toBe('Internship, Workplace tour');
});

test('B23 B24 B25 those beside the board are invited to what they like, no oftener than they wish', async () => {
  const story = await withPartners();
  const { desk, school } = story;
  await desk.addRows('Offers and promises', [
    { organization: 'Birch Bakery', kind: 'Workplace tour', timesAYear: '1' },
    { organization: 'Cedar Clinic', kind: 'Career day', timesAYear: '2' },
  ]);
  const trip = { kind: 'Field trip', teacher: '', organization: '' };
  await desk.addRows('Activities', [
    { title: 'Bread day', status: 'Planned', date: '2026-10-14', start: '9:00 AM', ...trip },
    { title: 'Spring bread day', status: 'Idea', date: '2027-04-01', ...trip },
    { title: 'Next year', status: 'Idea', date: '2027-10-01', ...trip },
  ]);
  await story.pump();
  school.select(coordinator, { sheetId: desk.sheet('Activities').id, row: 3, column: 2, rows: 1, columns: 1 });
  const first = await desk.ask<Interested>('interested.show', { activityId: null });
  expect(first.lines.map(({ name, fits, why }) => [name, fits, why])).toEqual([
    ['Birch Bakery', 'Field trips, Workplace tour', ''],
    ['Cedar Clinic', '', 'It likes other things: Internship.'],
  ]);
  const [bakery, clinic] = first.lines.map(({ id }) => id);
  const { text } = await desk.ask<{ text: string }>('interested.invite', {
    activityId: first.activityId,
    ids: [bakery, clinic],
  });
  expect(text).toContain('1 invitation in the Outbox');
  expect(mailsOf(story, 'activity-invitation')).toEqual([
    expect.objectContaining({
      state: 'draft',
      to: 'bo@example.com',
      category: 'outreach',
      outside: 'TRUE',
      aboutName: 'Bread day',
    }),
  ]);
  // Of no use once it has begun, whoever approves it then, also on the last day on which a mail may wait at all.
  expect(mailsOf(story, 'activity-invitation')).toMatchObject([{ uselessAfter: '2026-10-14', uselessFrom: '09:00' }]);
  const [, spring, next] = desk.rows('Activities').map(({ id }) => id);
  const again = await desk.ask<Interested>('interested.show', { activityId: spring });
  expect(again.lines[0]!.why).toBe('It wishes 1 time a year, and has this school year: Bread day.');
  await expect(desk.ask('interested.invite', { activityId: spring, ids: [bakery] })).rejects.toThrow(
    'None of these can be invited now.',
  );
  expect((await desk.ask<Interested>('interested.show', { activityId: next })).lines[0]!.why).toBe('');
  await desk.type('Activities', 3, 'organization', 'Birch Bakery');
  expect((await desk.ask<Interested>('interested.show', { activityId: spring })).lines[0]!.why).toContain('Bread day.');
});
