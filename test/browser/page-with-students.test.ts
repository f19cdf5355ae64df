// The sidebar Activity with students.
import type { VisitShown } from '../../src/features/students/calls';
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const names = ['Who comes', 'Responsible staff with phone', 'Transport, arrival, departure', 'What students do before'];
const others = ['Questions students may ask', 'What students do afterwards', 'Logistics', 'Emergency phones'];
const visit: VisitShown = {
  id: 'ACT-1',
  title: 'Shadow day',
  when: 'Thu, Sep 24, 9:30 AM',
  papers: [...names, ...others].map((name, index) => ({
    letter: 'abcdefgh'.charAt(index),
    name,
    says: index === 4 ? 'Fill in “Questions” of the activity.' : '',
  })),
  adults: [{ person: 'Otto Old', organization: 'Larkspur Machining', why: 'none is on file' }],
  students: [
    { code: 'K-70421', why: '' },
    { code: 'K-70422', why: 'release: none is on file' },
  ],
  permitted: 1,
  after: { over: true, came: 0, absent: [], hours: '' },
  classes: [{ name: 'Grade 11 welding', count: 30 }],
  fields: {
    form: 'Job shadow',
    supervision: 'Alone with students at times',
    transport: 'School bus 4',
    arrive: '9:30 AM',
    leave: '2:00 PM',
    before: 'Read about milling.',
    questions: '',
    after: 'Write a page.',
    logistics: 'Lunch is there.',
    emergency: '',
    withoutNames: false,
  },
  forms: ['Tour', 'Job shadow'],
  supervisions: ['A teacher is always there', 'Alone with students at times'],
  enclosure: '',
  news: ['A mail to Renata Oyelaran waits under Mail.'],
  handout: { name: 'DRAFT: Host handout for Shadow day', url: 'https://docs.example.org/1', pdf: '' },
};

test('the handout is mailed; a PDF of one’s own goes along, and what is too large is refused before anything is sent', async () => {
  const file = (name: string, size: number) => ({ name, mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(size)]) }); // prettier-ignore
  const stage = await theater.show('with-students', sidebar, {
    'visit.show': () => visit,
    'visit.mail': () => {
      throw new Refusal('The handout is a draft, so it is not mailed. e: Fill in “Questions” of the activity.');
    },
    'visit.enclose': () => ({ shown: { ...visit, enclosure: 'Flyer.pdf (1 KB)' }, text: 'It goes along.', batch: '' }),
    'visit.takeOut': () => ({ shown: visit, text: 'Nothing of your own goes along any more.', batch: '' }),
  });
  await stage.page.getByText('A mail to Renata Oyelaran waits under Mail.').waitFor();
  await stage.button('Mail to the host').click();
  await stage.page.getByRole('alert').getByText('e: Fill in “Questions” of the activity.').waitFor();
  const input = stage.page.locator('input[type=file]');
  await input.setInputFiles(file('Poster.pdf', 2_000_000));
  await stage.page.getByText(/“Poster.pdf” has .*It may have 2 MB\./).waitFor();
  expect(stage.argumentsOf('visit.enclose')).toEqual([]);
  await input.setInputFiles(file('Flyer.pdf', 3));
  await stage.page.getByText('Flyer.pdf (1 KB)').waitFor();
  expect(stage.argumentsOf('visit.enclose')).toEqual([{ id: 'ACT-1', name: 'Flyer.pdf', base64: 'JVBERi0xLjQKAAAA' }]);
  await stage.looksRight('with-students-file');
  await stage.button('Take it out').click();
  await stage.page.getByText('No flyer or slip of yours.').waitFor();
  expect(stage.argumentsOf('visit.mail')).toEqual([{ id: 'ACT-1' }]);
});

test('what is missing is filled in; who may not be alone is refused; codes are pasted and the handout is made', async () => {
  const whole = { ...visit, papers: visit.papers.map((each) => ({ ...each, says: '' })) };
  const handout = { name: 'Host handout for Shadow day', url: 'https://docs.example.org/2', pdf: 'https://docs.example.org/2.pdf' }; // prettier-ignore
  const stage = await theater.show('with-students', sidebar, {
    'visit.show': () => visit,
    'visit.save': () => ({ shown: whole, text: 'Saved.', batch: 'BAT-1' }),
    'visit.addAdult': () => {
      throw new Refusal('Renata Oyelaran may not be alone with students.');
    },
    'visit.addStudents': () => ({ shown: whole, text: '2 students listed.', batch: 'BAT-2' }),
    'visit.handout': () => ({ shown: { ...whole, handout }, text: 'It is in your Google Drive.', batch: '' }),
    'history.undo': () => ({ text: 'Undone: 1 cell put back.' }),
  });
  await stage.page.getByRole('heading', { name: 'Host handout: 1 of 8 missing' }).waitFor();
  await stage.page.getByText('Fill in “Questions” of the activity.').waitFor();
  expect(await stage.page.getByRole('link', { name: /PDF/ }).count()).toBe(0);
  await stage.looksRight('with-students');
  await stage.page.getByLabel('Questions').fill('How did you learn this?');
  await stage.button('Save').click();
  await stage.page.getByRole('heading', { name: 'Host handout: complete' }).waitFor();
  expect(stage.argumentsOf('visit.save')).toEqual([{ id: 'ACT-1', questions: 'How did you learn this?' }]);
  await stage.button('Undo').click();
  await stage.page.getByText('Undone: 1 cell put back.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
  await stage.page.getByRole('textbox', { name: 'Adult' }).fill('Renata Oyelaran');
  await stage.button('List adult').click();
  await stage.page.getByRole('alert').getByText('Renata Oyelaran may not be alone with students.').waitFor();
  await stage.page.getByLabel('Students’ codes').fill('K-70423\nK-70424');
  await stage.button('List students').click();
  await stage.page.getByText('2 students listed.').first().waitFor();
  expect(stage.argumentsOf('visit.addStudents')).toEqual([{ id: 'ACT-1', codes: 'K-70423\nK-70424' }]);
  await stage.button('Make host handout').click();
  await stage.page.getByRole('link', { name: 'PDF of Host handout for Shadow day' }).waitFor();
  expect(stage.argumentsOf('visit.handout')).toEqual([{ id: 'ACT-1' }]);
});

test('a class of thirty is listed, its sheets are made and who came is noted, with one click each', async () => {
  const empty = { ...visit, students: [], permitted: 0, after: { ...visit.after, over: false } };
  const listed = { ...visit, students: visit.students, permitted: 2 };
  const link = { name: 'Roster for Shadow day', url: 'https://docs.example.org/3' };
  const stage = await theater.show('with-students', sidebar, {
    'visit.show': () => empty,
    'visit.addClass': () => ({ shown: listed, text: '30 students listed.', batch: 'BAT-3' }),
    'visit.print': () => ({ shown: listed, text: '“Roster for Shadow day” is in your Google Drive.', batch: '', link }),
    'visit.came': () => ({ shown: listed, text: '28 students came, 2 did not.', batch: 'BAT-4' }),
  });
  await stage.page.getByText('0 students listed').waitFor();
  expect(await stage.page.getByRole('heading', { name: 'Afterwards' }).count()).toBe(0);
  expect(await stage.button('Make roster').count()).toBe(0);
  expect(await stage.button('List the class').getAttribute('aria-disabled')).toBe('true');
  await stage.page.getByLabel('Class', { exact: true }).selectOption('Grade 11 welding');
  await stage.button('List the class').click();
  await stage.page.getByText('30 students listed.').first().waitFor();
  expect(stage.argumentsOf('visit.addClass')).toEqual([{ id: 'ACT-1', className: 'Grade 11 welding' }]);
  await stage.page.getByText('2 students listed, 2 with permission of the family').waitFor();
  await stage.button('Make sign-in sheet').click();
  await stage.button('Make roster').click();
  await stage.page.getByRole('link', { name: 'Open Roster for Shadow day' }).waitFor();
  expect(stage.argumentsOf('visit.print').map((each) => (each as { sheet: string }).sheet)).toContain('roster');
  await stage.looksRight('with-students-class');
  await stage.page.getByLabel('All came but').fill('W-30102, W-30103');
  await stage.page.getByLabel('Hours', { exact: true }).fill('2.5');
  await stage.button('Note who came').click();
  await stage.page.getByText('28 students came, 2 did not.').first().waitFor();
  expect(stage.argumentsOf('visit.came')).toEqual([{ id: 'ACT-1', absent: 'W-30102, W-30103', hours: '2.5' }]);
});
