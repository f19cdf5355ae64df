// Point 2 of the first morning: the partner card of the selected row, a call noted in two clicks, a number mended.
import type { ExecutionRecord } from '../../local/runtime/machine';
import type { LogContact, NoCard, PartnerCard } from '../../src/features/card/calls';
import { coordinator, startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';

let story: Story;

beforeEach(async () => {
  story = await startSetUp();
  const { desk } = story;
  await desk.addStaff([
    { name: 'Cora Dean', role: 'Coordinator', email: coordinator },
    { name: 'Tom Teach', role: 'Teacher', email: 'tom@example.edu' },
  ]);
  await desk.addRows('Organizations', [
    { name: 'Aster Clinic', category: 'Employer', stage: 'Partner', owner: 'Cora Dean', phone: '(312) 555-0101' },
    { name: 'Birch Bakery', category: 'Employer', stage: 'Prospect', phone: 'ask Joe' },
  ]);
  await desk.addRows('People', [
    {
      name: 'Old Otto',
      organization: 'Aster Clinic',
      role: 'Primary contact',
      since: '2020-01-01',
      until: '2025-06-30',
    },
    { name: 'Zoe Zahn', organization: 'Aster Clinic', role: 'Contact', email: 'zoe@aster.example.com' },
    {
      name: 'Ann Ames',
      organization: 'aster clinic',
      role: 'Primary contact',
      email: 'ann@aster.example.com',
      since: '2025-07-01',
    },
  ]);
  const logged = ['01', '02', '03', '04', '05', '06'].map((day) => ({
    date: `2026-09-${day}`,
    organization: 'Aster Clinic',
    way: 'Call',
    outcome: `Talk of ${day}`,
    nextStep: day === '06' ? 'Send the brochure' : '',
    nextDate: day === '06' ? '2026-09-11' : '',
  }));
  await desk.addRows('Contact log', logged);
  await desk.addRows('Activities', [
    {
      title: 'Tour',
      kind: 'Field trip',
      status: 'Planned',
      date: '2026-10-05',
      start: '9:30 AM',
      end: '11:00 AM',
      organization: 'Aster Clinic',
      teacher: 'Tom Teach',
    },
    {
      title: 'Past tour',
      kind: 'Field trip',
      status: 'Held',
      date: '2026-09-01',
      organization: 'Aster Clinic',
      teacher: 'Tom Teach',
    },
    {
      title: 'Talk',
      kind: 'Classroom presentation',
      status: 'Idea',
      date: '2026-09-20',
      organization: 'Aster Clinic',
      teacher: '',
    },
    {
      title: 'Called off',
      kind: 'Field trip',
      status: 'Canceled',
      date: '2026-10-01',
      organization: 'Aster Clinic',
      teacher: 'Tom Teach',
    },
  ]);
  await story.pump();
});

function select(title: string, row: number): void {
  const { id } = story.desk.sheet(title);
  story.school.select(coordinator, { sheetId: id, row, column: 2, rows: 1, columns: 1 });
}

const serve = (name: string, argument: unknown): Promise<ExecutionRecord> =>
  story.school.run({ functionName: 'serve', user: coordinator, cause: 'page', args: [name, argument] });

async function card(organizationId: string | null = null): Promise<PartnerCard> {
  const found = await story.desk.ask<PartnerCard | NoCard>('partners.card', { organizationId });
  if ('hint' in found) throw new Error(found.hint);
  return found;
}

test('the menu item shows the sidebar', async () => {
  await story.desk.choose('Card of this row');
  expect(story.pages[0]).toMatchObject({ kind: 'sidebar', title: 'Card of this row' });
});

test('shows who they are, people, last contacts, what is planned and what is due', async () => {
  select('Organizations', 3);
  const shown = await card();
  expect(shown.organization).toMatchObject({
    name: 'Aster Clinic',
    stage: 'Partner',
    owner: 'Cora Dean',
    phone: '(312) 555-0101',
  });
  expect(shown.people.map(({ name, current, when }) => [name, current, when])).toEqual([
    ['Ann Ames', true, 'since Jul 2025'],
    ['Zoe Zahn', true, ''],
    ['Old Otto', false, 'Jan 2020 to Jun 2025'],
  ]);
  expect(shown.lastContacts.map(({ date }) => date)).toEqual([
    '2026-09-06',
    '2026-09-05',
    '2026-09-04',
    '2026-09-03',
    '2026-09-02',
  ]);
  expect(shown.planned.map(({ title, date, time, teacher }) => [title, date, time, teacher])).toEqual([
    ['Talk', '2026-09-20', '', ''],
    ['Tour', '2026-10-05', '9:30 AM – 11:00 AM', 'Tom Teach'],
  ]);
  expect(shown.due).toEqual([{ what: 'Send the brochure', date: '2026-09-11', overdue: true }]);
  expect(shown.problems).toEqual([]);
  expect(shown.today).toBe('2026-09-14');
});

test.each([
  ['People', 4],
  ['Contact log', 3],
  ['Activities', 3],
])('a row of %s leads to its organization', async (title, row) => {
  select(title, row);
  expect((await card()).organization.name).toBe('Aster Clinic');
});

test.each([
  ['Organizations', 2, /^Select a row of Organizations/],
  ['Organizations', 9, /^This row is empty\./],
  ['Settings', 3, /^Select a row of Organizations/],
  ['Staff', 3, /^Select a row of Organizations/],
])('elsewhere a hint says what to do: %s, row %d', async (title, row, hint) => {
  select(title, row);
  expect(await story.desk.ask('partners.card', { organizationId: null })).toEqual({
    hint: expect.stringMatching(hint) as string,
  });
});

test('a row that names nobody, or a name that is nowhere, is said', async () => {
  await story.desk.addRows('Activities', [{ title: 'Fair', kind: 'Industry event', status: 'Idea', organization: '' }]);
  await story.desk.addRows('Contact log', [{ date: '2026-09-14', organization: 'Nowhere Inc' }]);
  select('Activities', 7);
  await expect(card()).rejects.toThrow(/^This row names no organization\./);
  select('Contact log', 9);
  await expect(card()).rejects.toThrow(/^“Nowhere Inc” is not clear/);
});

test('what is not right about an organization is said in plain words', async () => {
  select('Organizations', 4);
  expect((await card()).problems).toEqual([
    expect.stringMatching(/^Phone: “ask Joe” does not look like a phone number\./),
    'Nobody is known there yet. Add a person in the People tab.',
    'Nobody at school looks after it yet. Pick someone under Owner.',
  ]);
  await story.desk.addRows('People', [
    { name: 'Bo Bond', organization: 'Birch Bakery', role: 'Primary contact' },
    { name: 'Jo Bell', organization: 'Birch Bakery', role: 'Primary contact' },
  ]);
  expect((await card()).problems[1]).toMatch(/^Two current primary contacts: Bo Bond and Jo Bell\./);
  const { problems } = await story.desk.ask<{ problems: { tab: string; row: number; text: string }[] }>(
    'check.run',
    null,
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      tab: 'People',
      row: 7,
      text: 'Birch Bakery has two current primary contacts: Bo Bond in row 6 and Jo Bell. Give one of them another role, or a last day under Until.',
    }),
  );
});

test('the card reads each tab it needs once and writes nothing', async () => {
  select('Organizations', 3);
  const { counts } = await serve('partners.card', { organizationId: null });
  // Organizations, People, Contact log, Activities, and the selection.
  expect(counts.byMember['Range.getValues']).toBe(4);
  expect(counts).toMatchObject({ writes: 0, syncs: 0 });
});

function call(organizationId: string, more: Partial<LogContact> = {}): LogContact {
  return { organizationId, way: 'Call', with: 'Ann Ames', outcome: 'Reached', nextStep: '', nextDate: '', ...more };
}

test('a contact is one row: today, by whoever is signed in; the card comes back with it', async () => {
  select('Organizations', 3);
  const { organization } = await card();
  const record = await serve(
    'partners.logContact',
    call(organization.id, { nextStep: 'Visit', nextDate: '2026-09-30' }),
  );
  const { value } = record.value as { value: PartnerCard };
  expect(value.lastContacts[0]).toEqual({
    date: '2026-09-14',
    way: 'Call',
    with: 'Ann Ames',
    by: 'Cora Dean',
    outcome: 'Reached',
  });
  // The call settles the brochure that was due on the 11th; the visit is what comes next.
  expect(value.due).toEqual([{ what: 'Visit', date: '2026-09-30', overdue: false }]);
  // The contact, and its line in the Change log.
  expect(record.counts).toMatchObject({ writes: 2, syncs: 1 });
  // Five tabs, the log once more right before the row is added (staff may have moved a column), and the Change log’s keys and ids.
  expect(record.counts.byMember['Range.getValues']).toBe(8);

  const rows = story.desk.rows('Contact log');
  expect(rows).toHaveLength(7);
  expect(rows[6]).toMatchObject({
    date: '2026-09-14',
    organization: 'Aster Clinic',
    person: 'Ann Ames',
    staff: 'Cora Dean',
    nextDate: '2026-09-30',
  });
  expect(await card(organization.id)).toEqual(value);
});

test('an outcome that looks like a formula or HTML stays text', async () => {
  select('Organizations', 3);
  const { organization } = await card();
  await story.desk.ask('partners.logContact', call(organization.id, { outcome: '=1+1', with: '<b>Ann</b>' }));
  expect(story.desk.rows('Contact log')[6]).toMatchObject({ outcome: '=1+1', person: '<b>Ann</b>' });
  expect((await card()).lastContacts[0]).toMatchObject({ outcome: '=1+1', with: '<b>Ann</b>' });
});

test.each([
  [{ way: 'Telepathy' }, /^Choose how it was/],
  [{ nextDate: 'next Tuesday' }, /^“next Tuesday” is not a date\./],
  [{ organizationId: 'ORG-XXXXX' }, /^That organization is no longer in the Organizations tab\./],
])('what cannot be noted is refused, and nothing is written: %o', async (wrong, message) => {
  select('Organizations', 3);
  const { organization } = await card();
  await expect(story.desk.ask('partners.logContact', call(organization.id, wrong))).rejects.toThrow(message);
  expect(story.desk.rows('Contact log')).toHaveLength(6);
});

test('a phone number is mended in one cell, found by its id even after sorting, and is in the Change log', async () => {
  select('Organizations', 4);
  const { organization } = await card();
  await story.desk.type('Organizations', 4, 'name', 'A Birch Bakery');
  await new StaffHands(story.desk).sortBy('Organizations', 'name');
  const edit = { kind: 'organization', id: organization.id, organizationId: organization.id, phone: '312 555 0177' };
  const changed = await story.desk.ask<PartnerCard>('partners.editPhone', edit);
  expect(changed.organization.phone).toBe('(312) 555-0177');
  expect(story.desk.rows('Organizations').map(({ phone }) => phone)).toEqual(['(312) 555-0177', '(312) 555-0101']);
  expect(story.desk.rows('Change log')).toEqual([
    expect.objectContaining({
      record: 'A Birch Bakery',
      column: 'Phone',
      before: 'ask Joe',
      after: '(312) 555-0177',
      who: coordinator,
    }),
  ]);
  expect(changed.problems.some((problem) => problem.includes('ask Joe'))).toBe(false);
});

test('a person’s number too; what is no number is refused', async () => {
  select('People', 4);
  const { people, organization } = await card();
  const zoe = people.find(({ name }) => name === 'Zoe Zahn')!;
  const edit = { kind: 'person', id: zoe.id, organizationId: organization.id };
  await expect(story.desk.ask('partners.editPhone', { ...edit, phone: '12' })).rejects.toThrow(
    '“12” does not look like a phone number. Type it with its area code.',
  );
  await story.desk.ask('partners.editPhone', { ...edit, phone: '(312) 555-0188' });
  expect(story.desk.rows('People').map(({ phone }) => phone)).toEqual(['', '(312) 555-0188', '']);
  await story.desk.ask('partners.editPhone', { ...edit, phone: '' });
  expect(story.desk.rows('People').map(({ phone }) => phone)).toEqual(['', '', '']);
});

test('a row that was pasted just now has its card at once', async () => {
  await story.desk.addRows('Organizations', [{ name: 'Cedar & <i>Sons</i>', category: 'Employer' }]);
  select('Organizations', 5);
  const { organization } = await card();
  expect(organization).toMatchObject({ name: 'Cedar & <i>Sons</i>', id: expect.stringMatching(/^ORG-/) as string });
  await story.desk.ask('partners.logContact', call(organization.id));
  expect(story.desk.rows('Contact log')[6]).toMatchObject({ organization: 'Cedar & <i>Sons</i>' });
});
