/** The page Set up: a new school's first hour, and whoever comes to it later. */
import { Desk } from '../../local/desk';
import type { SetUpView } from '../../src/features/overview/set-up-calls';
import { coordinator, startSetUp, startStory, useEverything, type Story } from '../support/school';

const teacher = 'desmond.achebe@maplegrove.example.edu';

const school = {
  schoolName: 'Maple Grove High School',
  schoolAddress: '',
  coordinatorName: 'Maren Holloway-Reyes',
  coordinatorEmail: coordinator,
};

const ask = ({ desk }: Pick<Story, 'desk'>, name: string, argument: unknown = null) =>
  desk.ask<SetUpView>(`setUp.${name}`, argument);
const done = (view: SetUpView): string[] => view.steps.filter((step) => step.done).map(({ key }) => key);

test('the menu has nine entries at most, and is the same in an empty workbook', async () => {
  const story = await startStory();
  const labels = () =>
    story.school
      .menus(coordinator)
      .flatMap(({ items }) => items)
      .map((item) => (item === 'separator' ? '—' : item.label));
  const before = labels();
  expect(before.length).toBeLessThanOrEqual(9);
  expect(before).toEqual(expect.arrayContaining(['Add…', 'Mail…', 'Lists…', 'Program…', 'Set up…', 'Help']));
  await story.desk.choose('Set up…');
  expect(story.pages.map(({ title }) => title)).toEqual(['Set up']);
  await ask(story, 'begin', { values: school });
  await story.school.open(coordinator);
  expect(labels()).toEqual(before);
});

test('a new school: three lines and a click make the workbook; two people at once make it once', async () => {
  const story = await startStory();
  expect(await ask(story, 'show')).toMatchObject({ isMade: false, zone: 'America/Chicago' });
  await expect(ask(story, 'switch', { names: ['Campaigns'], on: true })).rejects.toThrow('Do the first step first');
  const other = new Desk(story.school, teacher);
  const [theirs, mine] = await Promise.all([
    other.ask<SetUpView>('setUp.begin', { values: { ...school, schoolAddress: '400 Elm Street' } }),
    ask(story, 'begin', { values: school }),
  ]);
  expect([mine.said, theirs.said].sort()[0]).toMatch(/Your workbook (is ready|was ready before)/);
  const titles = story.desk.book.sheets.map(({ name }) => name);
  expect(new Set(titles).size).toBe(titles.length);
  const view = await ask(story, 'show');
  expect(done(view)).toEqual(['school', 'calendar']);
  expect(view.settings.find(({ key }) => key === 'schoolName')!.value).toBe(school.schoolName);
  // What one left blank takes nothing from the other.
  const address = story.desk.rows('Settings').filter(({ key }) => key === 'schoolAddress');
  expect(address).toMatchObject([{ value: '400 Elm Street' }]);
});

test('the steps tick themselves off, whoever does them and wherever', async () => {
  const story = await startSetUp();
  await ask(story, 'save', { values: { ...school, practice: 'Yes' } });
  await ask(story, 'colleague', { name: 'Tala Brandt', email: 'tala.brandt@maplegrove.example.edu' });
  await story.desk.addRows('Organizations', [{ name: 'Harbor Mill', category: 'Employer' }]);
  expect(done(await ask(story, 'show'))).toEqual(['school', 'staff', 'list', 'calendar']);
  await story.desk.choose('Create the parent survey');
  expect(done(await ask(story, 'save', { values: { practice: 'No' } }))).toHaveLength(6);
  await expect(
    ask(story, 'colleague', { name: 'T. Brandt', email: 'TALA.brandt@maplegrove.example.edu' }),
  ).rejects.toThrow('is in the Staff tab already, as Tala Brandt');
});

test('who is typed into Staff by somebody else waits for a word; the page confirms only whom it has shown', async () => {
  const story = await startSetUp();
  await story.desk.addRows('Staff', [
    { name: 'Tala Brandt', email: 'tala.brandt@maplegrove.example.edu' },
    { name: 'A stranger', email: 'stranger@example.org' },
  ]);
  const { toConfirm } = await ask(story, 'show');
  expect(toConfirm.colleagues.map(({ name }) => name)).toEqual(['Tala Brandt', 'A stranger']);
  const emails = ['tala.brandt@maplegrove.example.edu', 'never.shown@example.org'];
  await expect(new Desk(story.school, teacher).ask('setUp.confirm', { emails, wordings: [] })).rejects.toThrow(
    `This is confirmed by ${coordinator}`,
  );
  const after = await ask(story, 'confirm', { emails, wordings: [] });
  expect(after.toConfirm.colleagues.map(({ name }) => name)).toEqual(['A stranger']);
});

test('a wording that was changed while somebody read it is not confirmed', async () => {
  const story = await startSetUp();
  const { toConfirm } = await ask(story, 'save', { values: { thanksAutomatic: 'Yes' } });
  const [wording] = toConfirm.wordings;
  const template = story.desk.rows('Templates').find(({ kind }) => kind === wording!.kind)!;
  await story.desk.type('Templates', Number(template.row), 'subject', 'Pay now');
  const shown = { kind: wording!.kind, mark: wording!.mark };
  await expect(ask(story, 'confirm', { emails: [], wordings: [shown] })).rejects.toThrow(
    'changed while you were reading',
  );
  const again = (await ask(story, 'show')).toConfirm.wordings.find(({ kind }) => kind === wording!.kind)!;
  expect(again.subject).toBe('Pay now');
  const confirmed = await ask(story, 'confirm', { emails: [], wordings: [{ kind: again.kind, mark: again.mark }] });
  expect(confirmed.toConfirm.wordings.map(({ kind }) => kind)).not.toContain(again.kind);
});

test('a setting that cannot be used is refused with what would do; what is saved can be undone', async () => {
  const story = await startSetUp();
  await expect(ask(story, 'save', { values: { weekendsQuiet: 'No', sendFrom: 'soon' } })).rejects.toThrow(
    '“soon” cannot be used for “Send mail from”. Type a time of day such as 7:00 AM.',
  );
  const value = (key: string) => story.desk.rows('Settings').find((row) => row['key'] === key)!['value'];
  expect(value('weekendsQuiet')).toBe('Yes');
  expect((await ask(story, 'save', { values: { weekendsQuiet: 'No', sendFrom: '8:00 AM' } })).said).toBe(
    '2 settings saved.',
  );
  expect([value('weekendsQuiet'), value('sendFrom')]).toEqual(['No', '8:00 AM']);
  await story.desk.choose('Undo a change');
  expect([value('weekendsQuiet'), value('sendFrom')]).toEqual(['Yes', '7:00 AM']);
  expect((await ask(story, 'save', { values: { sendFrom: '7:00 AM' } })).said).toBe('Nothing was changed.');
});

test('a part that is switched off rests with its rows, and goes on where it was', async () => {
  const story = await startSetUp();
  await useEverything(story);
  const inquiries = () => story.desk.ask('inquiries.show', null);
  await inquiries();
  const tabs = story.desk.book.sheets.length;
  await expect(ask(story, 'switch', { names: ['Needs and offers'], on: false })).rejects.toThrow(
    'cannot do without it',
  );
  const off = await ask(story, 'switch', { names: ['Inquiries'], on: false });
  expect(off.parts.find(({ name }) => name === 'Inquiries')!.on).toBe(false);
  await expect(inquiries()).rejects.toThrow('not in use');
  await expect(story.desk.choose('Inquiries…')).rejects.toThrow('has an item “Inquiries…”');
  expect(story.desk.book.sheets).toHaveLength(tabs);
  // Nobody is mailed about it, and nothing makes its tab anew, not even a repair.
  await story.desk.choose('Set up this workbook');
  await story.desk.choose('Do the hourly work now');
  const on = await ask(story, 'switch', { names: ['Inquiries'], on: true });
  expect(on.said).toBe('Inquiries is on.');
  await inquiries();
  expect(story.desk.book.sheets).toHaveLength(tabs);
});

test('whoever does not let Partnerbook know the address may look at Set up all the same', async () => {
  const story = await startSetUp();
  story.school.world.accounts.find(({ email }) => email === teacher)!.refused = ['userinfo.email'];
  await story.desk.addRows('Staff', [{ name: 'Tala Brandt', email: 'tala.brandt@maplegrove.example.edu' }]);
  const view = await new Desk(story.school, teacher).ask<SetUpView>('setUp.show', null);
  expect(view.toConfirm).toMatchObject({ by: coordinator, colleagues: [{ name: 'Tala Brandt' }] });
});
