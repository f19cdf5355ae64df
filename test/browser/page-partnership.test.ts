// The sidebars Partnership and Invite interested partners.
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const shown = {
  id: 'ORG-1',
  name: 'Larkspur Machining',
  stage: 'Waiting for approval',
  boardStatus: 'Not asked',
  stages: ['Interested', 'Waiting for approval', 'Partner'],
  structures: ['Speaker', 'Tour', 'Mentor'],
  structure: ['Tour'],
  approval: 'Needed, by Rosa Lin, asked Mon, Sep 14: open',
  approver: 'Rosa Lin',
  open: true,
  primary: 'Otto Old',
  people: [{ name: 'Rosa Lin', email: 'rosa@example.com', jobTitle: 'Plant manager' }],
};

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
