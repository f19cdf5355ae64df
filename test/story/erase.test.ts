/** A person asks to be forgotten: nothing within the school’s reach names them any more, and nothing else is lost. */
import { formTitled, reply } from '../../local/sample/answers';
import { Forms } from '../../local/runtime/host/forms/model';
import type { CampaignPreview } from '../../src/features/campaigns/calls';
import type { EraseShown } from '../../src/features/erasing/calls';
import { everyone } from '../support/choice';
import { eraseAll, planted, tracesOf, whom, withPlanted } from '../support/planted-person';
import { coordinator, startSetUp, type Story } from '../support/school';
import { english, runHourly, withSurveys } from '../support/surveys';

const look = ({ desk }: Pick<Story, 'desk'>, who: object): Promise<EraseShown> =>
  desk.ask('erase.show', { ...whom, ...who });

test('a planted person is erased: no tab, form, document, property, event or line of the console names them', async () => {
  const story = await withPlanted();
  const before = tracesOf(story.school);
  for (const place of [
    'People',
    'Contact log',
    'Connections',
    'Inquiries and concerns',
    'Responses',
    'Offers and promises',
    'Activities',
    'Change log',
    'Outbox',
    'Opt-outs',
    'calendars',
    'form Family',
    'form Partner',
    'document Letter',
    'Organizations',
  ])
    // prettier-ignore
    expect({ place, there: before.some((trace) => trace.startsWith(place)) }).toEqual({ place, there: true });
  const organizations = story.desk.rows('Organizations').map(({ name }) => name);
  const { shown, text } = await eraseAll(story);
  expect(shown.byHand).toEqual([]);
  expect(text).toMatch(/^Erased a person: \d+ rows, \d+ cells, 2 answers, \d+ mails, 1 document, \d+ lines of the Change log\.$/); // prettier-ignore
  await story.pump();
  expect(tracesOf(story.school)).toEqual([]);
  // The partnership stays (law 1), and what happened can still be told.
  expect(story.desk.rows('Organizations').map(({ name }) => name)).toEqual(organizations);
  expect(story.desk.rows('Contact log')).toMatchObject([{ organization: 'Larkspur Machining', person: '', outcome: 'Met\n[erased] and\nher aunt' }]); // prettier-ignore
  expect(story.desk.rows('Change log').map(({ why }) => why)).toContain(text.slice(0, -1));
  // Nothing was left, and nothing is found.
  expect(await look(story, {})).toMatchObject({ lines: [], byHand: [], more: 0 });
});

test('who asked for no mail gets none after being erased; who asks for mail again gets it', async () => {
  const story = await withPlanted();
  await eraseAll(story);
  expect(story.desk.rows('Opt-outs')).toEqual([]);
  const { desk } = story;
  await desk.addRows('People', [{ name: 'Zed New', organization: 'Harbor Mill', role: 'Primary contact', email: planted.email }]); // prettier-ignore
  await story.pump();
  await desk.switchOn('Campaigns');
  await desk.choose('Ask many…');
  const why = async (): Promise<string | undefined> => {
    const { recipients } = await desk.ask<CampaignPreview>('campaign.preview', { name: 'Fall', way: 'Email', choice: everyone }); // prettier-ignore
    return recipients.find(({ organization }) => organization === 'Harbor Mill')?.why;
  };
  expect(await why()).toContain('asked not to get such mail before they were erased');
  await desk.addRows('Opt-outs', [{ email: planted.email, stops: 'nothing' }]);
  expect(await why()).toBe('');
});

test('of two people with one name the other stays: what only the name finds is not ticked', async () => {
  const story = await startSetUp();
  const { desk, school } = story;
  await desk.addRows('Organizations', [{ name: 'Alder Works', category: 'Employer' }, { name: 'Birch Bakery', category: 'Employer' }]); // prettier-ignore
  await desk.addRows('People', [
    { name: 'Ana Ruiz', organization: 'Alder Works', role: 'Mentor', email: 'ana@example.org' },
    { name: 'Ana Ruiz', organization: 'Birch Bakery', role: 'Mentor', email: 'other@example.org' },
  ]);
  await desk.addRows('Contact log', [{ date: '2026-09-01', organization: 'Birch Bakery', person: 'Ana Ruiz', outcome: 'Talked' }]); // prettier-ignore
  await desk.choose('Do the hourly work now');
  school.select(coordinator, { sheetId: desk.sheet('People').id, row: 3, column: 2, rows: 1, columns: 1 });
  const who = await desk.ask<typeof whom>('erase.selected', null);
  expect(who).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.org' });
  const shown = await desk.ask<EraseShown>('erase.show', who);
  expect(shown.lines.map(({ group, sure }) => [group, sure])).toEqual([['People', true], ['People', false], ['Contact log', false]]); // prettier-ignore
  const keys = shown.lines.filter(({ sure }) => sure).map(({ key }) => key);
  await desk.ask('erase.apply', { ...who, keys, mark: shown.mark });
  expect(desk.rows('People')).toMatchObject([{ name: 'Ana Ruiz', organization: 'Birch Bakery' }]);
  expect(desk.rows('Contact log')).toMatchObject([{ person: 'Ana Ruiz' }]);
});

test('what was shown is what is done: a change between the list and the click refuses, and a sort does not', async () => {
  const story = await withPlanted();
  const { desk } = story;
  const shown = await look(story, {});
  const apply = () => desk.ask<{ text: string }>('erase.apply', { ...whom, keys: shown.lines.map(({ key }) => key), mark: shown.mark }); // prettier-ignore
  await desk.type('Contact log', 3, 'outcome', `${planted.name} called again`);
  const before = tracesOf(story.school);
  await expect(apply()).rejects.toThrow('Something has changed since this was shown. Look once more; nothing was erased.'); // prettier-ignore
  expect(tracesOf(story.school)).toEqual(before);
  await desk.type('Contact log', 3, 'outcome', 'Met\nZephyrine Quillfeather and\nher aunt');
  expect((await apply()).text).toContain('Erased a person');
});

test('an erased answer does not come in again, also when Google keeps it in the form; a new answer does', async () => {
  const story = await withSurveys();
  const { desk, school, families } = story;
  const answer = { ...english, 'Your name': planted.name, Email: planted.email, Phone: planted.phone };
  await reply(school, families, answer);
  await reply(school, families, english);
  await runHourly(story);
  // Google refuses to delete.
  const shown = await look(story, {});
  const mayFail = { keys: shown.lines.map(({ key }) => key), mark: shown.mark };
  const record = await school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['erase.apply', { ...whom, ...mayFail }],
    faults: ({ member, when }: { member: string; when: string }) => (member === 'deleteResponse' && when === 'before' ? { error: 'Not allowed.' } : undefined), // prettier-ignore
  } as never);
  expect(JSON.stringify(record.value)).toContain('Google did not let 1 answer be deleted in its form');
  const { responses } = school.world.part(Forms).forms.find(({ id }) => id === families.id)!;
  expect(responses).toHaveLength(2);
  for (let hour = 0; hour < 3; hour++) await runHourly(story);
  expect(JSON.stringify(desk.rows('Responses'))).not.toContain('Quillfeather');
  expect(desk.rows('Connections')).toHaveLength(1);
  await reply(school, formTitled(school, 'Family survey'), answer);
  await runHourly(story);
  expect(JSON.stringify(desk.rows('Responses'))).toContain('Quillfeather');
  expect(desk.rows('Connections')).toHaveLength(2);
});

test('a change from which a person was erased cannot be undone, and Undo says so', async () => {
  const story = await withPlanted();
  const batch = story.desk.rows('Change log').find(({ tab }) => tab === 'People')!['batch']!;
  await eraseAll(story);
  const { text } = await story.desk.ask<{ text: string }>('history.undo', { batch });
  expect(text).toContain('a person was erased from that change');
  await story.desk.choose('Undo a change');
  await story.pump();
  expect(tracesOf(story.school)).toEqual([]);
});

test('who is typed must be somebody, and staff are not erased here', async () => {
  const story = await startSetUp();
  await story.desk.addStaff([{ name: 'Desmond Achebe', role: 'Teacher', email: 'desmond@example.edu' }]);
  await expect(look(story, { name: 'Ana', email: '', phone: '' })).rejects.toThrow('Type first and last name');
  await expect(look(story, { email: 'not an address' })).rejects.toThrow('That is not an email address.');
  const shown = await look(story, { name: 'Desmond Achebe', email: 'desmond@example.edu', phone: '' });
  expect(shown.byHand).toEqual([{ group: 'Staff', what: expect.stringContaining('one of your staff') }]);
});
