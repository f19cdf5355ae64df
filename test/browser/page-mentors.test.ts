// The dialog Mentors: teams, the sessions of a term in a preview, and how it went.
import type { MentorsShown, SlotShown } from '../../src/features/mentors/calls';
import { first } from './pages-first';
import { Refusal, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const shown = first['mentors']!.answer as MentorsShown;
const done = (text: string, batch = '') => ({ shown, text, batch });

const slots: SlotShown[] = [
  { date: '2026-09-15', day: 'Tue, Sep 15, 2026', state: 'add', note: '', prompt: 'What was your first job?' },
  { date: '2026-10-21', day: 'Wed, Oct 21, 2026', state: 'add', note: 'Instead of Tue, Oct 20', prompt: 'Who helped you?' }, // prettier-ignore
  { date: '2026-11-17', day: 'Tue, Nov 17, 2026', state: 'there', note: '', prompt: 'A mistake at work?' },
  { date: '', day: 'Tue, Dec 15, 2026', state: 'none', note: 'No school day was found within ten days.', prompt: 'A plan?' }, // prettier-ignore
];

const open = (more: Script = {}) =>
  theater.show(
    'mentors',
    { width: 860, height: 640 },
    {
      'mentors.show': () => shown,
      'mentors.preview': () => slots,
      'mentors.layOut': () => done('2 sessions of “Blue” added.', 'BAT-1'),
      'mentors.askBoard': () => done('2 members of the board can be asked: read the mail under Mail.'),
      'mentors.studentForm': () => done('The form is made.'),
      'mentors.decide': () => done('Noted for Desmond Achebe.', 'BAT-2'),
      'mentors.paper': () => done('“Mentor plan” is in your Google Drive.'),
      'history.undo': () => ({ text: 'Undone.' }),
      ...more,
    },
  );

test('teams show who is in them, what is next and what is at risk; the board is asked with a click', async () => {
  const stage = await open();
  await stage.page.getByText('At risk: Ana Reyes and Bo Lind cannot come.').waitFor();
  await stage.looksRight('mentors-teams');
  await stage.button('Ask the board whom they recommend').click();
  await stage.page.getByText('2 members of the board can be asked').waitFor();
  expect(stage.argumentsOf('mentors.askBoard')).toEqual([{}]);
});

test('a term is shown before anything is added; what is changed hides the days, and Undo takes all of it back', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByLabel('Sessions of a term').check();
  expect(await page.getByLabel('Questions by email').count()).toBe(0);
  await page.getByLabel('How they meet').selectOption('Email mentoring');
  await page.getByLabel('Questions by email').selectOption('The work');
  await page.getByLabel('Team', { exact: true }).selectOption('Blue');
  await page.getByLabel('First session').fill('2026-09-15');
  await page.getByLabel('What students learn').selectOption('Plan a week');
  await page.getByLabel('Responsible teacher').selectOption('Desmond Achebe');
  await stage.button('Show the days').click();
  await page.getByText('To add. Instead of Tue, Oct 20').waitFor();
  await stage.looksRight('mentors-term');
  expect(await stage.text()).toContain('No day. No school day was found within ten days.');
  await page.getByLabel('Place').fill('Library');
  expect(await page.getByText('To add').count()).toBe(0);
  await stage.button('Show the days').click();
  await stage.button('Add 2 sessions').click();
  await page.getByText('2 sessions of “Blue” added.').waitFor();
  const given = { team: 'Blue', form: 'Email mentoring', goal: 'GOL-1', goal2: '', teacher: 'STF-1', className: '', first: '2026-09-15', start: '12:00 PM', end: '1:00 PM', place: 'Library', questions: 'The work' }; // prettier-ignore
  expect(stage.argumentsOf('mentors.layOut')).toEqual([{ ...given, dates: ['2026-09-15', '2026-10-21'] }]);
  await stage.button('Undo').click();
  await page.getByText('Undone.').waitFor();
  expect(stage.argumentsOf('history.undo')).toEqual([{ batch: 'BAT-1' }]);
});

test('what is missing is said in a sentence, and nothing is lost; where all is there, nothing can be added', async () => {
  let refuse = true;
  const stage = await open({
    'mentors.preview': () => {
      if (refuse) throw new Refusal('Choose the team.');
      return slots.slice(2);
    },
  });
  await stage.page.getByLabel('Sessions of a term').check();
  await stage.page.getByLabel('Place').fill('Library');
  await stage.button('Show the days').click();
  await stage.page.getByText('Choose the team.').waitFor();
  expect(await stage.page.getByLabel('Place').inputValue()).toBe('Library');
  refuse = false;
  await stage.button('Show the days').click();
  await stage.button('Nothing to add').waitFor();
  expect(await stage.button('Nothing to add').isDisabled()).toBe(true);
});

test('how it went: the form for students, what changes, and the papers', async () => {
  const stage = await open();
  const { page } = stage;
  await page.getByLabel('How it went').check();
  await page.getByText('Mentors 4.5 (2 answers)').waitFor();
  await stage.looksRight('mentors-went');
  await stage.button('Make the form for students').click();
  await page.getByText('The form is made.').waitFor();
  await page.getByLabel('We will').fill('Dates go out in August');
  await page.getByLabel('Team', { exact: true }).selectOption('Blue');
  await page.getByLabel('Who sees to it').selectOption('Desmond Achebe');
  await page.getByLabel('By', { exact: true }).fill('2026-10-30');
  await stage.button('Save the change').click();
  await page.getByText('Noted for Desmond Achebe.').waitFor();
  expect(stage.argumentsOf('mentors.decide')).toEqual([
    { team: 'Blue', decision: 'Dates go out in August', owner: 'STF-1', due: '2026-10-30' },
  ]);
  expect(await page.getByLabel('We will').inputValue()).toBe('');
  await stage.button('Make: Mentor plan').click();
  await page.getByText('“Mentor plan” is in your Google Drive.').waitFor();
  expect(stage.argumentsOf('mentors.paper')).toEqual([{ kind: 'document.mentor-plan' }]);
});
