// Where Google refuses or leaves something out, the product gets by without it (docs/conformance.md).
import { opening } from '../../local/desk';
import { CalendarHands, startWithCalendar, tour } from '../support/calendar-hands';
import { coordinator, startSetUp, startStory } from '../support/school';
import { dropdown } from '../support/tab-looks';

test('a school with 600 organizations can pick each of them from the dropdown', async () => {
  const { desk } = await startSetUp();
  const names = Array.from({ length: 600 }, (_, index) => `Organization ${String(index + 1).padStart(3, '0')}`);
  await desk.addRows(
    'Organizations',
    names.map((name) => ({ name })),
  );
  const { first } = dropdown(desk, 'People', 'organization');
  expect(first).toEqual(names);
  await desk.choose('Set up this workbook');
  expect(dropdown(desk, 'People', 'organization').first).toHaveLength(600);
});

test('of names typed faster than onEdit is told of, the next hour finds all', async () => {
  const story = await startSetUp();
  const { desk, school } = story;
  const before = ['Alder Works', 'Birch Clinic', 'Cedar Foods', 'Dogwood Press', 'Elm Bakery'];
  const sheet = desk.sheet('Organizations');
  const column = desk.column(sheet, 'name');
  /** One after the other, without a pause. */
  const typeFast = (names: string[]) =>
    Promise.all(names.map((name, index) => school.edit(coordinator, sheet.id, index + 3, column, [[name]])));
  await typeFast(before);
  const ids = () => desk.rows('Organizations').map(({ id }) => id);
  expect(ids().filter((id) => id !== '')).toHaveLength(3);
  await story.pump();
  const given = ids();
  expect(new Set(given.filter((id) => id !== '')).size).toBe(5);
  await desk.addRows(
    'People',
    before.map((organization) => ({ name: `Person of ${organization}`, organization })),
  );
  await story.pump();

  const after = before.map((name) => name.replace(' ', ' & '));
  await typeFast(after);
  await story.pump();
  expect(desk.rows('People').map(({ organization }) => organization)).toEqual(after);
  expect(desk.rows('Organizations').map(({ formerNames }) => formerNames)).toEqual(before);
  expect(ids()).toEqual(given);
});

test('an event that Google has forgotten, and whose id it still keeps, is told to staff after three tries', async () => {
  const story = await startWithCalendar([tour]);
  const { desk, school } = story;
  const hands = new CalendarHands(story);
  const column = () => desk.rows('Activities')[0]!['calendar']!;
  expect(column()).toBe('In the calendar');
  hands.calendars.purgeByHand(hands.id, hands.event('Plant tour').id);
  const tried = () => school.executions.at(-1)!.counts.byMember['Calendar.Events.insert'] ?? 0;

  await desk.type('Activities', 3, 'place', 'Room 12');
  for (const said of [
    /^Not yet: Google asked to wait/,
    /^Not yet: Google asked to wait/,
    /^Not yet: Google did not take it/,
  ]) {
    await story.pump();
    expect([tried(), column()]).toEqual([1, expect.stringMatching(said)]);
  }
  await story.pump();
  expect(tried()).toBe(0);

  // A row that takes its place has an id of its own.
  await desk.type('Activities', 3, 'status', 'Canceled');
  await desk.addRows('Activities', [tour]);
  await story.pump();
  expect(desk.rows('Activities').map(({ calendar }) => calendar)).toEqual(['Canceled', 'In the calendar']);
});

test('a tab that was converted to a table: set-up says what to do, and goes on when it is done', async () => {
  const { school, said, desk } = await startStory();
  const typed = { error: 'This operation is not allowed on cells in typed columns.' };
  const faults = ({ member }: { member: string }) => (member === 'setDataValidation' ? typed : undefined);
  const record = await school.run({ ...opening('setUp', coordinator), faults });
  expect(record.error).toBeUndefined();
  expect(record.value).toEqual({
    ok: false,
    message: expect.stringContaining('Convert to unformatted data') as string,
  });
  await desk.choose('Set up this workbook');
  expect(said.at(-1)!.text).not.toContain('table');
  expect(dropdown(desk, 'Organizations', 'stage').first.length).toBeGreaterThan(1);
});

test('a calendar that drops the nulls of a patch: what cannot be written is told, and the rest goes on', async () => {
  const story = await startWithCalendar([tour, { ...tour, title: 'Career talk', date: '2026-10-21' }]);
  const { desk, school } = story;
  // From timed to a whole day, without the null that takes the time away.
  await desk.type('Activities', 3, 'start', '');
  await desk.type('Activities', 3, 'end', '');
  await desk.type('Activities', 4, 'place', 'Library');
  let patches = 0;
  const record = await school.run({
    ...school.firing('hourly', coordinator),
    faults: ({ type, member, when }) =>
      type === 'Calendar.Events' && member === 'patch' && when === 'before' && patches++ === 0
        ? { error: 'API call to calendar.events.patch failed with error: Invalid start time.' }
        : undefined,
  });
  expect([record.status, patches]).toEqual(['completed', 2]);
  expect(desk.rows('Activities').map(({ calendar }) => calendar)).toEqual([
    expect.stringMatching(/^Not yet: Google did not take it/),
    'In the calendar',
  ]);
});
