// The sidebars Checklist, New school year and Delete old student data: what each click sends, and what nobody clicked.
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const point = {
  ...{
    id: 'WKS-1',
    row: 9,
    part: 'Find partners',
    question: 'Write to possible partners.',
    due: 'by Thu, Sep 24, 2026',
  },
  ...{ isLate: true, status: 'Open', who: 'Maren Holloway', found: '2 contacts this year' },
};
const shown = {
  isBlank: false,
  open: 1,
  parts: [{ part: 'Find partners', settled: 1, of: 3, percent: 33 }],
  next: [point],
};

test('the checklist asks for the aim first, and lays itself out with the one picked', async () => {
  const stage = await theater.show('checklist', sidebar, {
    'checklist.show': () => ({ isBlank: true, open: 0, parts: [], next: [] }),
    'checklist.begin': () => ({ shown, text: '162 points stand in Checklist, each with a day.', batch: 'BAT-1' }),
  });
  await stage.button('Expand a program').click();
  await stage.page.getByText('162 points stand in Checklist, each with a day.').waitFor();
  expect(stage.argumentsOf('checklist.begin')).toEqual([{ aim: 'Expand' }]);
  expect(await stage.text()).toContain('Find partners: 1 of 3 (33%)');
});

test('a point is settled as Done or as not for the school, can be taken back, and a refusal leaves it', async () => {
  let refuses = false;
  const stage = await theater.show('checklist', sidebar, {
    'checklist.show': () => shown,
    'checklist.settle': ({ status }: { status: string }) => {
      if (refuses) throw new Refusal('That row is no longer in Checklist.');
      return { shown, text: `${status}: Write to possible partners.`, batch: 'BAT-2' };
    },
    'history.undo': () => ({ text: 'Taken back.' }),
    'check.jump': () => null,
  });
  await stage.button('Done: Write to possible partners.').click();
  await stage.page.getByText('Done: Write to possible partners.').waitFor();
  await stage.button('Undo').click();
  await stage.page.getByText('Taken back.').waitFor();
  await stage.button('Not for us: Write to possible partners.').click();
  await stage.page.getByText('Not for us: Write to possible partners.').waitFor();
  expect(stage.argumentsOf('checklist.settle')).toEqual([
    { id: 'WKS-1', status: 'Done' },
    { id: 'WKS-1', status: 'Not for us' },
  ]);
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-2' }]);
  await stage.looksRight('checklist');
  await stage.button('Go to the row: Write to possible partners.').click();
  expect(stage.argumentsOf('check.jump')).toEqual([{ tabKey: 'question', row: 9, columnNumber: 1 }]);
  refuses = true;
  await stage.button('Done: Write to possible partners.').click();
  await stage.page.getByText('That row is no longer in Checklist.').waitFor();
});

test('a draft for the coming year is left out by clearing its mark', async () => {
  const drafts = [
    { key: 'goal a', text: 'Thirty students see a machine shop' },
    { key: 'goal b', text: 'Two teachers spend a day there' },
  ];
  const year = { year: '2027–28', groups: [{ key: 'goals', title: 'Goals', about: 'As drafts in Goals.', drafts }] };
  const stage = await theater.show('new-year', sidebar, {
    'newYear.preview': () => year,
    'newYear.begin': () => ({ shown: { ...year, groups: [] }, text: '1 draft added for 2027–28.', batch: '' }),
  });
  await stage.page.getByRole('checkbox', { name: 'Two teachers spend a day there' }).uncheck();
  await stage.looksRight('new-year');
  await stage.button('Add 1 draft').click();
  await stage.page.getByText('1 draft added for 2027–28.').waitFor();
  expect(stage.argumentsOf('newYear.begin')).toEqual([{ year: '2027–28', keys: ['goal a'] }]);
});

test('nothing is deleted before DELETE is typed', async () => {
  const old = { students: 2, goes: ['2 rows in Students'], stays: ['5 times that somebody took part'], unknown: 1 };
  const stage = await theater.show('old-students', sidebar, {
    'oldStudents.show': () => old,
    'oldStudents.delete': () => ({ shown: { ...old, students: 0, goes: [], stays: [] }, text: 'Deleted: 2 students.' }),
  });
  const button = stage.button('Delete the data of 2 students');
  await stage.page.getByLabel('Type DELETE to go on').fill('delete');
  await button.click({ force: true });
  expect(stage.argumentsOf('oldStudents.delete')).toEqual([]);
  await stage.looksRight('old-students');
  await stage.page.getByLabel('Type DELETE to go on').fill('DELETE');
  await button.click();
  await stage.page.getByText('Deleted: 2 students.').waitFor();
  expect(stage.argumentsOf('oldStudents.delete')).toEqual([{ typed: 'DELETE', students: 2 }]);
});
