// The sidebars Partnership and Invite interested partners.
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const goal = {
  id: 'GOL-1',
  name: 'Thirty students see a machine shop',
  stakeholder: 'Students',
  says: 'counted in Activities, target 30, by Fri, May 28',
  agreed: true,
  isEverybodys: false,
};
const draft = { ...goal, id: 'GOL-2', name: 'Two summer interns', stakeholder: 'Business', says: '', agreed: false };

const shown = {
  id: 'ORG-1',
  name: 'Larkspur Machining',
  stage: 'Waiting for approval',
  boardStatus: 'Not asked',
  stages: ['Interested', 'Waiting for approval', 'Partner'],
  structures: ['Speaker', 'Tour', 'Mentor'].map((name) => ({ name, guide: `What a ${name.toLowerCase()} means.` })),
  structure: ['Tour'],
  approval: 'Needed, by Rosa Lin, asked Mon, Sep 14: open',
  approver: 'Rosa Lin',
  open: true,
  primary: 'Otto Old',
  people: [{ name: 'Rosa Lin', email: 'rosa@example.com', jobTitle: 'Plant manager' }],
  lacks: ['No goal for the school community is agreed for 2026–27.', 'Nobody there leads it.'],
  stakeholders: ['Students', 'Business', 'School community'],
  goals: [goal, draft],
  schoolLead: 'Desmond Achebe',
  partnerLead: '',
  colleagues: ['Desmond Achebe', 'Ines Moreau'],
  gives: [{ side: 'Partner gives', lines: ['Mentor: 12 of 40 hours'] }],
  prerequisites: ['a way to get there'],
  checklist: [
    { name: 'Safety policy', lacks: 'asked for on Mon, Sep 14', unread: 'REQ-1' },
    { name: 'Insurance', lacks: '', unread: '' },
  ],
  learning: ['Read a part drawing'],
  readers: [
    { key: 'partner', name: 'Rosa Lin', part: 'Partner lead' },
    { key: 'school', name: 'Desmond Achebe', part: 'School lead' },
    { key: 'STF-2', name: 'Ines Moreau', part: 'Counselor' },
  ],
  plan: { url: '', pdf: '' },
  agreement: { url: '', pdf: '' },
  cards: [{ kind: 'document.contact-card-families', name: 'Contact card for students and families', url: '', pdf: '' }],
  roles: [{ kind: 'document.role-host', name: 'Role sheet: host', url: '', pdf: '' }],
};
const partner = { ...shown, stage: 'Partner', open: false, approval: '' };

test('a partner is told at each step what is missing; goals are added and agreed on, and leads named', async () => {
  const stage = await theater.show('partnership', sidebar, {
    'partnership.show': () => partner,
    'partnership.goal': () => {
      throw new Refusal('A goal that all agree on says how you will know. It still needs a target.');
    },
    'partnership.agree': () => ({ shown: partner, text: 'Noted: it is agreed.', batch: 'BAT-1' }),
    'partnership.leads': () => ({ shown: { ...partner, lacks: [] }, text: 'Noted: who leads.', batch: 'BAT-2' }),
  });
  const { page } = stage;
  await page.getByText('Nobody there leads it.').waitFor();
  await page.getByRole('radio', { name: 'Plan' }).check();
  await page.getByText('Nobody there leads it.').waitFor();
  await stage.looksRight('partnership-plan');
  // The first of the three without any goal.
  expect(await page.getByLabel('For whom').inputValue()).toBe('School community');
  await page.getByLabel('Goal', { exact: true }).fill('Two teachers in the shop');
  await page.getByLabel('How you measure it').fill('Days there');
  await page.getByLabel('Look at it by').fill('2027-05-28');
  await page.getByRole('checkbox', { name: 'All sides agree on it' }).check();
  await stage.button('Add the goal').click();
  await page.getByRole('alert').getByText('It still needs a target.').waitFor();
  expect(stage.argumentsOf('partnership.goal')).toEqual([
    {
      ...{ id: 'ORG-1', stakeholder: 'School community', name: 'Two teachers in the shop', measure: 'Days there' },
      ...{ target: '', due: '2027-05-28', agreed: true },
    },
  ]);
  expect(await stage.button('All agree on: Thirty students see a machine shop').count()).toBe(0);
  await stage.button('All agree on: Two summer interns').click();
  await page.getByText('Noted: it is agreed.').waitFor();
  expect(stage.argumentsOf('partnership.agree')).toEqual([{ id: 'ORG-1', goal: 'GOL-2' }]);
  await page.getByLabel('At the partner').selectOption('Rosa Lin');
  await stage.button('Save who leads').click();
  await page.getByText('Noted: who leads.').waitFor();
  expect(stage.argumentsOf('partnership.leads')).toEqual([
    { id: 'ORG-1', schoolLead: 'Desmond Achebe', partnerLead: 'Rosa Lin' },
  ]);
  expect(await page.getByText('Missing for this school year').count()).toBe(0);
});

test('the checklist is made, says what is missing, and a policy is noted as read', async () => {
  const done = { shown: partner, text: '2 rows in Requirements.', batch: 'BAT-1' };
  const stage = await theater.show('partnership', sidebar, {
    'partnership.show': () => partner,
    'partnership.checklist': () => done,
    'partnership.read': () => ({ ...done, text: 'Noted: they have read it.' }),
  });
  const { page } = stage;
  await page.getByRole('radio', { name: 'Plan' }).check();
  await page.getByText('Asked for on Mon, Sep 14').waitFor();
  await stage.button('Make the checklist').click();
  await page.getByText('2 rows in Requirements.').waitFor();
  expect(await stage.button('They have read it: Insurance').count()).toBe(0);
  await stage.button('They have read it: Safety policy').click();
  await page.getByText('Noted: they have read it.').waitFor();
  expect(stage.argumentsOf('partnership.checklist')).toEqual([{ id: 'ORG-1' }]);
  expect(stage.argumentsOf('partnership.read')).toEqual([{ id: 'ORG-1', requirement: 'REQ-1' }]);
});

test('the plan is made, and shared with both leads and whoever is ticked', async () => {
  const plan = { url: 'https://docs.google.com/document/d/1/edit', pdf: 'https://docs.google.com/document/d/1/export' };
  const stage = await theater.show('partnership', sidebar, {
    'partnership.show': () => ({ ...partner, lacks: [] }),
    'partnership.plan': () => ({
      shown: { ...partner, lacks: [], plan },
      text: 'It is in your Google Drive.',
      batch: '',
    }),
    'partnership.agreement': () => ({ shown: partner, text: 'The agreement is made.', batch: '' }),
    'partnership.share': () => ({ shown: partner, text: '2 mails with the plan wait under Mail.', batch: '' }),
    'partnership.ask': () => ({ shown: partner, text: 'A mail is in the Outbox.', batch: '' }),
  });
  const { page } = stage;
  await page.getByRole('radio', { name: 'Share' }).check();
  await stage.button('Make the plan').click();
  await page.getByText('It is in your Google Drive.').waitFor();
  expect(await page.getByRole('link', { name: 'Open the plan' }).getAttribute('href')).toBe(plan.url);
  await stage.looksRight('partnership-share');
  await page.getByRole('checkbox', { name: 'Desmond Achebe, school lead' }).uncheck();
  await page.getByRole('checkbox', { name: 'Ines Moreau, counselor' }).check();
  await stage.button('Draft the mails').click();
  await page.getByText('2 mails with the plan wait').waitFor();
  expect(stage.argumentsOf('partnership.share')).toEqual([{ id: 'ORG-1', to: ['partner', 'STF-2'] }]);
  await stage.button('Make the agreement').click();
  await page.getByText('The agreement is made.').waitFor();
  expect(stage.argumentsOf('partnership.agreement')).toEqual([{ id: 'ORG-1' }]);
  for (const name of ['Invite to the board', 'Ask to name colleagues', 'Welcome as partner'])
    await stage.button(name).click();
  expect(stage.argumentsOf('partnership.ask').map((each) => (each as { what: string }).what)).toEqual([
    'board',
    'nominate',
    'welcome',
  ]);
});

test('a partnership is moved on, which may be refused, and handed over', async () => {
  const stage = await theater.show('partnership', sidebar, {
    'partnership.show': () => shown,
    'partnership.save': () => {
      throw new Refusal('Larkspur Machining cannot be a partner yet.');
    },
    'partnership.primary': () => ({
      shown: { ...shown, primary: 'Rosa Lin' },
      text: 'Rosa Lin is it.',
      batch: 'BAT-1',
    }),
  });
  await stage.page.getByLabel('Stage').selectOption('Partner');
  await stage.looksRight('partnership');
  await stage.page.getByRole('checkbox', { name: 'Mentor' }).check();
  await stage.button('Save').click();
  await stage.page.getByRole('alert').getByText('cannot be a partner yet').waitFor();
  expect(stage.argumentsOf('partnership.save')).toEqual([
    { id: 'ORG-1', stage: 'Partner', structure: ['Tour', 'Mentor'], approver: 'Rosa Lin', decision: '' },
  ]);
  await stage.page.getByLabel('Hand over to').fill('Rosa Lin');
  await stage.button('Make primary contact').click();
  await stage.page.getByText('Rosa Lin is it.').waitFor();
  expect(stage.argumentsOf('partnership.primary')).toEqual([
    { id: 'ORG-1', name: 'Rosa Lin', email: 'rosa@example.com', jobTitle: 'Plant manager' },
  ]);
  await stage.page.getByText('Primary contact: Rosa Lin').waitFor();
});

test('those whom an activity suits are ticked, and the others are told with why', async () => {
  const line = { id: 'ORG-1', name: 'Birch Bakery', to: 'Bo <bo@example.com>', fits: 'Field trips', why: '' };
  const stage = await theater.show('interested', sidebar, {
    'interested.show': () => ({
      activityId: 'ACT-1',
      activity: 'Bread day',
      quotaLeft: 90,
      lines: [
        line,
        { ...line, id: 'ORG-2', name: 'Cedar Clinic', fits: '', why: 'It likes other things: Internship.' },
      ],
    }),
    'interested.invite': () => ({ text: '1 invitation in the Outbox.' }),
  });
  await stage.page.getByText('It likes other things: Internship.').waitFor();
  await stage.looksRight('interested');
  await stage.button('Draft 1 invitation').click();
  await stage.page.getByText('1 invitation in the Outbox.').waitFor();
  expect(stage.argumentsOf('interested.invite')).toEqual([{ activityId: 'ACT-1', ids: ['ORG-1'] }]);
});
