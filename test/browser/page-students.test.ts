// The dialogs about students: Students, Family permissions, Placements.
import type { PermissionsShown } from '../../src/features/students/permissions/calls';
import type { PlacementsShown } from '../../src/features/placements/calls';
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const wide = { width: 720, height: 600 };
const roll = { classes: [{ name: 'Grade 11 welding', count: 30 }], count: 31 };

test('codes are pasted: first what will happen, then the click, and a way back; typing again asks for another look', async () => {
  let refuse = true;
  const stage = await theater.show('students', wide, {
    'students.show': () => roll,
    'students.preview': () => {
      if (refuse) throw new Refusal('1 entry is no code, the first at place 2.');
      return {
        added: ['K-70431'],
        changed: [{ code: 'K-70421', says: 'Class: Grade 10 (was none)' }],
        same: 1,
        mark: 'm1',
      };
    },
    'students.add': () => ({ shown: { ...roll, count: 32 }, text: '1 student added, 1 changed.', batch: 'BAT-1' }),
    'history.undo': () => ({ text: 'Undone: 1 row taken back.' }),
  });
  await stage.page.getByText('31 students are at the school.').waitFor();
  await stage.page.getByLabel('Codes', { exact: true }).fill('K-70431 Ottoline');
  await stage.button('See what will happen').click();
  await stage.page.getByRole('alert').getByText('1 entry is no code').waitFor();
  refuse = false;
  await stage.page.getByLabel('Codes', { exact: true }).fill('K-70431 K-70421 K-70422');
  await stage.page.getByLabel('Class').fill('Grade 10');
  await stage.page.getByLabel('Graduates in').fill('2029');
  await stage.button('See what will happen').click();
  await stage.page.getByText('1 code will be added: K-70431').waitFor();
  await stage.page.getByText('K-70421: Class: Grade 10 (was none)').waitFor();
  await stage.looksRight('students-paste');
  await stage.page.getByLabel('Graduates in').fill('2028');
  expect(await stage.page.getByText('1 code will be added').count()).toBe(0);
  await stage.button('See what will happen').click();
  await stage.button('Write 2 students').click();
  await stage.page.getByText('1 student added, 1 changed.').waitFor();
  expect(stage.argumentsOf('students.add')).toEqual([
    { codes: 'K-70431 K-70421 K-70422', className: 'Grade 10', gradYear: '2028', mark: 'm1' },
  ]);
  await stage.button('Undo').click();
  await stage.page.getByText('Undone: 1 row taken back.').waitFor();
});

test('who may be named and quoted, and who has what is required, are shown by class', async () => {
  const rows = [{ code: 'K-70421', className: 'Grade 11', named: 'Yes, until Wed, Jun 30, 2027', quoted: 'No: none is on file' }]; // prettier-ignore
  const qualified = {
    choices: [{ id: 'OFR-1', name: 'Internship, Larkspur Machining' }, { id: 'ACT-1', name: 'Shop days' }],
    id: 'OFR-1',
    requires: ['transportation', 'computer skills'],
    nobodyHas: ['computer skills'],
    rows: [{ code: 'K-70421', className: 'Grade 11', lacks: [] }, { code: 'K-70422', className: 'Grade 11', lacks: ['transportation'] }],
    ready: 1,
    count: 2,
  }; // prettier-ignore
  const stage = await theater.show('students', wide, {
    'students.show': () => roll,
    'students.releases': () => ({ rows, count: 400 }),
    'students.qualified': () => qualified,
  });
  await stage.page.getByLabel('Releases').check();
  await stage.page.getByText('Yes, until Wed, Jun 30, 2027').waitFor();
  await stage.page.getByText('The first 1 of 400. Choose a class to see the others.').waitFor();
  await stage.looksRight('students-releases');
  await stage.page.getByLabel('Class').selectOption('Grade 11 welding');
  expect(stage.argumentsOf('students.releases')).toEqual([{ className: '' }, { className: 'Grade 11 welding' }]);
  await stage.page.getByLabel('Ready').check();
  await stage.page.getByText('No student has: computer skills').waitFor();
  await stage.page.getByText('1 of 2 bring all of it along.').waitFor();
  await stage.looksRight('students-ready');
  await stage.page.getByLabel('Activity or offer').selectOption('ACT-1');
  expect(stage.argumentsOf('students.qualified')).toEqual([
    { id: null, className: '' },
    { id: 'ACT-1', className: '' },
  ]);
});

test('visits to colleges are shown by class, those at risk first, with the trips that help most', async () => {
  const rows = [
    { code: 'K-70432', className: 'Grade 11 welding, grade 11', visited: '1 of 3', thisYear: 'No', pace: 'At risk' },
    { code: 'K-70434', className: 'Grade 10 welding', visited: '0 of 3', thisYear: 'No', pace: 'Nobody can tell: look at “Graduates in”' },
  ]; // prettier-ignore
  const stage = await theater.show('students', wide, {
    'students.show': () => roll,
    'students.colleges': () => ({
      rows,
      count: 2,
      counts: 'At risk: 1, On track: 0, Met: 0, Missed: 0',
      trips: ['Elm Valley University: helps 1 student at risk', 'Lakeside Technical College (planned for Mon, Oct 5): helps 1 student at risk'],
    }),
  }); // prettier-ignore
  await stage.page.getByLabel('Colleges').check();
  await stage.page.getByText('Best next trips: Elm Valley University: helps 1 student at risk; Lakeside').waitFor();
  await stage.page.getByText('At risk: 1, On track: 0, Met: 0, Missed: 0.').waitFor();
  await stage.looksRight('students-colleges');
  await stage.page.getByLabel('Class', { exact: true }).selectOption('Grade 11 welding');
  expect(stage.argumentsOf('students.colleges')).toEqual([{ className: '' }, { className: 'Grade 11 welding' }]);
});

const permissions: PermissionsShown = {
  id: 'ACT-1',
  title: 'Plant tour',
  when: 'Thu, Sep 24',
  form: null,
  waiting: [],
  mark: 'm1',
  listed: 30,
  permitted: 28,
  refused: ['K-70423'],
  open: ['K-70424'],
  scopes: ['School', 'Partners'],
  until: '2027-06-30',
};
const answer = { takePart: 'Yes', named: 'Yes', media: 'Partners', until: 'Wed, Jun 30, 2027', signed: 'Dolores Whitcombe', doubt: '' }; // prettier-ignore
const waiting = [
  { ...answer, answerId: 'a1', code: 'K-70421' },
  { ...answer, answerId: 'a2', code: 'K-70422' },
  { ...answer, answerId: 'a3', code: 'K-70425', doubt: 'Another answer says no. Ask the family, then set the state in Requirements.' },
]; // prettier-ignore
const form = { url: 'https://forms.example.org/1', editUrl: 'https://forms.example.org/2', isOpen: false };

test('a form is made and opened once by a person; answers that were looked at are approved with one click', async () => {
  const done = (shown: Partial<PermissionsShown>, text: string, batch = '') => ({ shown: { ...permissions, ...shown }, text, batch }); // prettier-ignore
  const stage = await theater.show('permissions', wide, {
    'families.show': () => permissions,
    'families.makeForm': () => done({ form }, 'The form is made, in English and Spanish.'),
    'families.formOpened': () => done({ form: { ...form, isOpen: true }, waiting }, 'Noted.'),
    'families.approve': () => done({ permitted: 29 }, '1 answer approved.', 'BAT-1'),
    'families.notice': () => ({ ...done({}, 'It is in your Google Drive.'), link: { name: 'Family notice for Plant tour', url: 'https://docs.example.org/1' } }), // prettier-ignore
    'history.undo': () => ({ text: 'Undone.' }),
  });
  await stage.page.getByText('28 of 30 listed may take part.').waitFor();
  await stage.page.getByText('May not: K-70423').waitFor();
  await stage.page.getByText('Not known: K-70424').waitFor();
  await stage.page.getByText('No answer waits.').waitFor();
  await stage.button('Make the form').click();
  await stage.page.getByText('Families cannot use the form yet.').waitFor();
  await stage.button('I could open it in a private window').click();
  await stage.page.getByText('Another answer says no.').waitFor();
  expect(await stage.page.getByRole('checkbox').count()).toBe(2);
  await stage.looksRight('permissions-answers');
  await stage.page.getByLabel('K-70422').uncheck();
  await stage.button('Approve 1 answer').click();
  await stage.page.getByText('1 answer approved.').waitFor();
  expect(stage.argumentsOf('families.approve')).toEqual([{ id: 'ACT-1', answers: ['a1'], mark: 'm1' }]);
  await stage.button('Undo').click();
  await stage.page.getByText('Undone.').waitFor();
  await stage.button('Make family notice').click();
  await stage.page.getByRole('link', { name: 'Open Family notice for Plant tour' }).waitFor();
});

test('slips on paper are taken down for all but those typed', async () => {
  const stage = await theater.show('permissions', sidebar, {
    'families.show': () => permissions,
    'families.slips': () => ({ shown: permissions, text: '27 slips taken down.', batch: 'BAT-2' }),
  });
  await stage.page.getByLabel('No slip from').fill('K-70424');
  await stage.page.getByLabel('May not take part').fill('K-70423');
  await stage.page.getByLabel('The others may be shown or quoted as far as').selectOption('Partners');
  await stage.looksRight('permissions-slips');
  await stage.button('Take slips down').click();
  await stage.page.getByText('27 slips taken down.').waitFor();
  expect(stage.argumentsOf('families.slips')).toEqual([
    { id: 'ACT-1', missing: 'K-70424', notTakePart: 'K-70423', notNamed: '', notShown: '', scope: 'Partners', until: '2027-06-30' },
  ]); // prettier-ignore
});

test('placements show hours, weeks that are missing and links to pass on; the forms are made with one click', async () => {
  const placed = { code: 'K-70421', hours: '37.5', missed: 'Mon, Sep 14', timeSheet: '', self: '', supervisor: '', evaluatedBy: 'supervisor' }; // prettier-ignore
  const shown: PlacementsShown = { id: 'ACT-1', title: 'Machining internship', when: 'Mon, Sep 14 to Fri, Oct 2', placed: [placed], made: false }; // prettier-ignore
  const link = 'https://forms.example.org/';
  const links = { timeSheet: `${link}1`, self: `${link}2`, supervisor: `${link}3` };
  const stage = await theater.show('placements', wide, {
    'placements.show': () => shown,
    'placements.makeForms': () => ({
      shown: { ...shown, made: true, placed: [{ ...placed, ...links }] },
      text: 'The three forms are made.',
    }),
  });
  await stage.page.getByText('Not made yet').waitFor();
  await stage.button('Make the forms').click();
  await stage.page.getByRole('link', { name: 'Time sheet of K-70421' }).waitFor();
  expect(stage.argumentsOf('placements.makeForms')).toEqual([{ id: 'ACT-1' }]);
  expect(await stage.button('Make the forms').count()).toBe(0);
  await stage.looksRight('placements');
});
