// What is typed later than set-up is taken up: the calendar's name, and what Home asks for.
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { coordinator, startSetUp, type Story } from '../support/school';

const name = ({ school }: Story): string =>
  school.world
    .part(Calendars)
    .all()
    .find(({ ofScript }) => ofScript)!.summary;
const page = ({ desk }: Story): string =>
  desk
    .rows('Home')
    .map(({ what }) => what)
    .join('\n');

test('the calendar takes the school’s name, and its correction', async () => {
  const story = await startSetUp();
  expect(name(story)).toBe('Partnerbook – Maple Grove partners');
  await story.desk.set('School', 'Maple Grove Hihg');
  await story.pump();
  expect(name(story)).toBe('Partnerbook – Maple Grove Hihg');
  await story.desk.set('School', 'Maple Grove High');
  await story.pump();
  expect(name(story)).toBe('Partnerbook – Maple Grove High');
  await story.desk.type('Settings', 4, 'value', '2300 Grove Ave');
  const record = await story.school.run(story.school.firing('hourly', coordinator));
  expect(Object.keys(record.counts.byMember).filter((member) => /Calendars\.(get|patch)/.test(member))).toEqual([]);
});

test('a name that somebody gave it in Google Calendar stays', async () => {
  const story = await startSetUp();
  const calendar = story.school.world
    .part(Calendars)
    .all()
    .find(({ ofScript }) => ofScript)!;
  calendar.summary = 'Visits and talks';
  await story.desk.set('School', 'Maple Grove High');
  await story.pump();
  expect(name(story)).toBe('Visits and talks');
});

test('Home shows the school as soon as it is typed, and asks no longer for what is there', async () => {
  const story = await startSetUp();
  expect(page(story)).toMatch(/^Type your school’s name/);
  await story.desk.set('School phone', '217-555-0100');
  expect(page(story)).toMatch(/^Type your school’s name/);
  await story.desk.set('School', 'Maple Grove High');
  expect(page(story)).toMatch(/^Maple Grove High/);
  expect(page(story)).toMatch(/Your school: The name stands in every mail/);
  await story.desk.set('Coordinator', 'Maren Holloway');
  await story.desk.set('Coordinator’s email', coordinator);
  await story.desk.addRows('Staff', [{ name: 'Desmond Achebe', email: 'desmond@example.edu' }]);
  await story.pump();
  expect(page(story)).toMatch(/1 colleague in the Staff tab[^]*Your first list: Bring in/);
  await story.desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
  await story.pump();
  expect(page(story)).toMatch(/1 organization so far[^]*A survey/);
});

test('a name that reads like a formula is not written into the page by an edit', async () => {
  const story = await startSetUp();
  await story.desk.set('School', '=1+1');
  const sheet = story.desk.sheet('Home');
  for (let column = 1; column <= 5; column++) expect(sheet.grid.formula(3, column)).toBeUndefined();
});
