// The sidebar Activity step by step.
import { held, planned } from './page-activity-steps-sample';
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

test('invited, confirmed by phone, prepared: each by its button', async () => {
  const confirmed = { ...planned, status: 'Confirmed', mayInvite: false, mayConfirm: false };
  const stage = await theater.show('activity-steps', sidebar, {
    'steps.show': () => planned,
    'steps.invite': () => ({ shown: planned, text: 'The invitation is waiting under Mail.', batch: '' }),
    'steps.confirm': () => ({ shown: confirmed, text: 'Noted: it is confirmed.', batch: 'BAT-1' }),
    'steps.save': () => ({ shown: confirmed, text: 'Saved.', batch: 'BAT-2' }),
    'steps.changed': () => ({ shown: { ...confirmed, lastTime: [] }, text: 'Noted: this is done.', batch: '' }),
    'steps.sheet': () => {
      throw new Refusal('The template “Student sheet” is not in use.');
    },
    'history.undo': () => ({ text: 'Undone: 1 cell put back.' }),
  });
  await stage.page.getByRole('heading', { name: 'What machinists do' }).waitFor();
  await stage.page.getByText('Bring goggles').waitFor();
  await stage.looksRight('activity-steps-planned');
  await stage.button('Invite').click();
  await stage.page.getByText('The invitation is waiting under Mail.').waitFor();
  await stage.button('They said yes').click();
  await stage.page.getByText('Noted: it is confirmed.').waitFor();
  expect(await stage.button('They said yes').count()).toBe(0);
  expect(await stage.button('Invite').count()).toBe(0);
  await stage.button('Undo').click();
  await stage.page.getByText('Undone: 1 cell put back.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  await stage.page.getByLabel('Learning goal', { exact: true }).selectOption('Read a part drawing');
  await stage.page.getByLabel('Assignment afterwards').fill('Write a page.');
  await stage.button('Save').click();
  await stage.page.getByText('Saved.').waitFor();
  expect(stage.argumentsOf('steps.save')).toEqual([
    { id: 'ACT-1', learning: 'Read a part drawing', after: 'Write a page.' },
  ]);
  await stage.page.getByRole('button', { name: /^Done: Bring goggles/ }).click();
  await stage.page.getByText('Noted: this is done.').waitFor();
  expect(stage.argumentsOf('steps.changed')).toEqual([{ id: 'ACT-1', feedback: 'FBK-1' }]);
  await stage.page.getByRole('button', { name: 'Make Student sheet' }).click();
  await stage.page.getByRole('alert').getByText('The template “Student sheet” is not in use.').waitFor();
  expect(await stage.page.getByRole('link', { name: 'PDF of Teacher sheet' }).count()).toBe(1);
});

test('an idea is planned with a teacher and a day', async () => {
  const idea = { ...planned, status: 'Idea', idea: 'Industry function, Priya Raman', date: '', teacher: '', mayInvite: false, lastTime: [] }; // prettier-ignore
  const stage = await theater.show('activity-steps', sidebar, {
    'steps.show': () => idea,
    'steps.plan': () => ({ shown: planned, text: 'It is planned.', batch: '' }),
  });
  await stage.page.getByText('Idea from Industry function, Priya Raman').waitFor();
  await stage.looksRight('activity-steps-idea');
  await stage.page.getByLabel('Responsible teacher').selectOption('Maren Holloway');
  await stage.page.getByLabel('Day').fill('2026-10-20');
  await stage.button('Plan it').click();
  await stage.page.getByText('It is planned.').waitFor();
  expect(stage.argumentsOf('steps.plan')).toEqual([{ id: 'ACT-1', teacher: 'Maren Holloway', date: '2026-10-20' }]);
});

test('how it was, what to change, and who sees to what was decided', async () => {
  const said = [
    { id: 'FBK-2', who: 'Renata Oyelaran, Thu, Sep 24', goal: 'Read a part drawing', wentWell: 'Good questions', toChange: 'Bring goggles', decision: 'Order goggles: Desmond Achebe by Fri, Oct 2', open: true }, // prettier-ignore
  ];
  const stage = await theater.show('activity-steps', sidebar, {
    'steps.show': () => held,
    'steps.debrief': () => ({ shown: { ...held, said }, text: 'Noted.', batch: '' }),
  });
  await stage.page.getByRole('heading', { name: 'How it was' }).waitFor();
  expect(await stage.page.getByLabel('Who sees to it').count()).toBe(0);
  await stage.page.getByLabel('Who says so').selectOption('Partner');
  await stage.page.getByLabel('Name').fill('Renata Oyelaran');
  await stage.page.getByLabel('What went well').fill('Good questions');
  await stage.page.getByLabel('What to change').fill('Bring goggles');
  await stage.page.getByLabel('Again?').selectOption('With changes');
  await stage.page.getByLabel('What you decided').fill('Order goggles');
  await stage.page.getByLabel('Who sees to it').selectOption('Desmond Achebe');
  await stage.page.getByLabel('By', { exact: true }).fill('2026-10-02');
  await stage.looksRight('activity-steps-held');
  await stage.button('Note it').click();
  await stage.page.getByText('Decided: Order goggles: Desmond Achebe by Fri, Oct 2').waitFor();
  await stage.page.getByText('Goal: Read a part drawing').waitFor();
  expect(stage.argumentsOf('steps.debrief')).toEqual([
    {
      id: 'ACT-1',
      from: 'Partner',
      person: 'Renata Oyelaran',
      wentWell: 'Good questions',
      toChange: 'Bring goggles',
      again: 'With changes',
      decision: 'Order goggles',
      owner: 'Desmond Achebe',
      due: '2026-10-02',
    },
  ]);
});
