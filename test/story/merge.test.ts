// Two rows that are one organization: found, looked at side by side, merged on staff's word, and taken back exactly.
import type { DuplicateGroup, DuplicatesFound } from '../../src/features/duplicates/calls';
import { Desk } from '../../local/desk';
import { Machine, type ExecutionRecord } from '../../local/runtime/machine';
import type { Between, FaultPlan } from '../../local/runtime/host/run-types';
import { builtProject, coordinator, startSetUp } from '../support/school';
import { StaffHands } from '../support/staff-hands';

const tabs = ['Organizations', 'People', 'Contact log', 'Connections', 'Activities', 'Staff', 'Outbox'];

let saved: unknown;
let desk: Desk;
let school: Machine;

beforeAll(async () => {
  const { desk: first, school: made, pump } = await startSetUp();
  await first.addStaff([
    { name: 'Lee Park', email: 'lee@example.edu', role: 'Teacher' },
    { name: 'Ann Cho', email: 'ann@example.edu', role: 'Teacher' },
  ]);
  await first.addRows('Organizations', [
    { name: 'Otter Creek Manufacturing', category: 'Employer', phone: '618.555.0101', city: 'Alton', website: '', owner: 'Lee Park', notes: 'Tours in May.', interests: 'Tours, Talks', address: '4 Mill Road' },
    { name: 'Juniper Dental', category: 'Employer', phone: '(618) 555-0107', city: 'Alton', website: '', owner: '', notes: '', interests: '', address: '' },
    { name: 'Otter Creek Mfg., Inc.', category: 'Employer', phone: 'ask at the desk', city: ' Alton', website: 'ottercreek.example.com', owner: 'Ann Cho', notes: 'Has a shop.', interests: 'Mentors, tours', address: '4 Mill Rd.' },
    { name: 'Quist Garage', category: 'Employer', phone: '', city: 'Alton', website: '', owner: '', notes: '', interests: '', address: '' },
    { name: 'The Quist Garage', category: 'Employer', phone: '', city: 'Alton', website: '', owner: '', notes: '', interests: '', address: '' },
  ]); // prettier-ignore
  await first.addRows('People', [
    { name: 'Rosa Diaz', organization: 'Otter Creek Manufacturing', role: 'Primary contact', email: 'rosa@ottercreek.example.com', phone: '' },
    { name: 'Sam Hill', organization: 'Otter Creek Mfg., Inc.', role: 'Mentor', email: '', phone: '' },
    { name: 'Diaz, Rosa', organization: 'Otter Creek Manufacturing', role: 'Contact', email: 'ROSA@ottercreek.example.com', phone: '618-555-0102' },
    { name: 'Sam Hill', organization: 'Otter Creek Mfg., Inc.', role: 'Executive', email: '', phone: '' },
  ]); // prettier-ignore
  await first.addRows('Contact log', [
    { date: '2026-09-01', organization: 'Otter Creek Mfg., Inc.', outcome: 'Called' },
    { date: '2026-09-02', organization: 'otter creek mfg., inc.', outcome: 'Called again' },
    { date: '2026-09-03', organization: 'Juniper Dental', outcome: 'Visited' },
  ]);
  await first.addRows('Connections', [{ organization: 'Otter Creek Mfg., Inc.', knower: 'Pat Reed' }]);
  await first.addRows('Activities', [
    { title: 'Plant tour', kind: 'Field trip',
      status: 'Planned', date: '2026-10-20', organization: 'Otter Creek Mfg., Inc.', teacher: 'Lee Park' },
  ]); // prettier-ignore
  await pump();
  // A column of staff's own beside ours.
  const sheet = first.sheet('Organizations');
  await made.edit(coordinator, sheet.id, 2, sheet.columnCount + 1, [['Parking']]);
  await made.edit(coordinator, sheet.id, 5, first.column(first.sheet('Organizations'), 'Parking'), [
    ['behind the mill'],
  ]);
  saved = made.save();
}, 120_000);

beforeEach(() => {
  school = Machine.load(saved, { project: builtProject() });
  desk = new Desk(school, coordinator);
});

const found = async (): Promise<DuplicateGroup[]> => (await desk.ask<DuplicatesFound>('duplicates.find', null)).groups;
const idsOf = ({ rows }: DuplicateGroup): string[] => rows.map(({ id }) => id);

async function otterCreek(): Promise<DuplicateGroup> {
  const [group] = await found();
  expect(group!.rows.map(({ name }) => name)).toEqual(['Otter Creek Mfg., Inc.', 'Otter Creek Manufacturing']);
  return group!;
}

const request = ({ kind, rows }: DuplicateGroup, choices: Record<string, string> = {}): object => ({
  kind,
  rows: rows.map(({ id, seen }) => ({ id, seen })),
  choices,
});

/** All that stands in the tabs, by id, wherever the rows stand; the change log is another matter. */
function everything(): Record<string, string[]> {
  return Object.fromEntries(
    tabs.map((title) => {
      const sheet = desk.sheet(title);
      const lines: string[] = [];
      for (let row = 3; row <= sheet.grid.lastRow(); row++) {
        const cells: string[] = [];
        for (let column = 1; column <= sheet.columnCount; column++) cells.push(desk.shown(sheet, row, column));
        if (cells.some((cell) => cell !== '' && cell !== 'FALSE')) lines.push(cells.join(' | '));
      }
      return [title, lines.sort()];
    }),
  );
}

async function call(
  name: string,
  argument: object,
  more: { faults?: FaultPlan; between?: Between } = {},
): Promise<ExecutionRecord> {
  // prettier-ignore
  return school.run({ functionName: 'serve', user: coordinator, cause: 'page', args: [name, argument], ...more });
}

test('A08 the duplicate finder shows rows that are one side by side, with the reason and what refers to them', async () => {
  const groups = await found();
  expect(groups.map(({ kind, pairs }) => [kind, pairs.length])).toEqual([
    ['organizations', 1],
    ['organizations', 1],
    ['people', 1],
  ]);
  expect(groups[0]!.pairs[0]!.reason).toBe('same name, same address');
  expect(groups[2]!.pairs[0]!.reason).toBe('same email, same name');
  const group = await otterCreek();
  expect(group.rows.map(({ uses }) => uses)).toEqual(['2 people, 2 contacts, 1 connection, 1 activity', '2 people']);
  const told = group.fields.map(({ column, values, differs, joined, proposed }) => [column, values, differs, joined, proposed]); // prettier-ignore
  expect(told).toEqual([
    ['name', ['Otter Creek Mfg., Inc.', 'Otter Creek Manufacturing'], true, false, 0],
    ['category', ['Employer', 'Employer'], false, false, 0],
    ['owner', ['Ann Cho', 'Lee Park'], true, false, 0],
    ['phone', ['ask at the desk', '(618) 555-0101'], true, false, 0],
    ['city', ['Alton', 'Alton'], false, false, 0],
    ['interests', ['Mentors, tours', 'Tours, Talks'], false, true, 0],
    ['website', ['ottercreek.example.com', ''], false, false, 0],
    ['address', ['4 Mill Rd.', '4 Mill Road'], false, false, 0],
    ['notes', ['Has a shop.', 'Tours in May.'], false, true, 0],
  ]);
});

test('A08 merging brings all that names the row along, keeps its name, joins lists, and Undo restores every cell', async () => {
  const before = everything();
  const group = await otterCreek();
  const [mfg, manufacturing] = group.rows;
  const choices = { name: manufacturing!.id, phone: manufacturing!.id };
  const { text, batch } = await desk.ask<{ text: string; batch: string }>('duplicates.merge', request(group, choices));
  expect(text).toBe(
    'Merged “Otter Creek Mfg., Inc.” and “Otter Creek Manufacturing”, now “Otter Creek Manufacturing”. Brought along: 2 people.',
  );
  const rows = desk.rows('Organizations');
  expect(rows).toHaveLength(4);
  expect(rows.find(({ id }) => id === mfg!.id)).toMatchObject({
    name: 'Otter Creek Manufacturing',
    phone: '(618) 555-0101',
    website: 'ottercreek.example.com',
    owner: 'Ann Cho',
    interests: 'Mentors, tours, Talks',
    notes: 'Has a shop.\nTours in May.',
    formerNames: 'Otter Creek Mfg., Inc.',
  });
  for (const tab of ['People', 'Contact log', 'Connections', 'Activities'])
    expect(desk.rows(tab).map(({ organization }) => organization)).not.toContain('Otter Creek Mfg., Inc.');
  expect(await desk.ask('check.run', null)).toMatchObject({ problems: [] });
  // The hourly run takes nothing of it for a renaming.
  const logged = desk.rows('Change log').length;
  await desk.fire('hourly');
  expect(desk.rows('Change log')).toHaveLength(logged);

  const undone = await desk.ask<{ text: string }>('duplicates.undo', { batch });
  expect(undone.text).toMatch(/Undone: 1 row brought back, \d+ cells put back\.$/);
  await desk.fire('hourly');
  expect(everything()).toEqual(before);
  expect(await desk.ask('duplicates.undo', { batch: null })).toEqual({ text: 'There is no merge to undo.' });
});

test('nothing is overwritten with a blank, and what the column cannot use is kept letter for letter', async () => {
  const group = await otterCreek();
  await desk.ask('duplicates.merge', request(group, { website: group.rows[0]!.id }));
  const row = desk.rows('Organizations').find(({ id }) => id === group.rows[0]!.id)!;
  expect(row).toMatchObject({ phone: 'ask at the desk', website: 'ottercreek.example.com' });
  expect(desk.rows('Change log').find(({ recordId, column }) => recordId === group.rows[1]!.id && column === '')!.before).toContain('618.555.0101'); // prettier-ignore
});

test('not the same: remembered at both rows, never asked again, also after a merge of one of them', async () => {
  const quist = (await found())[1]!;
  const ids = idsOf(quist);
  await desk.ask('duplicates.apart', { kind: quist.kind, ids });
  expect((await found()).filter((group) => idsOf(group).includes(ids[0]!))).toEqual([]);
  const [one, other] = ids.map((id) => desk.rows('Organizations').find((row) => row['id'] === id)!);
  expect([one!.notSameAs, other!.notSameAs]).toEqual([other!.id, one!.id]);
});

test('people: one at one organization, with the stricter wish; other roles and terms are no double', async () => {
  const before = everything();
  const group = (await found()).filter(({ kind }) => kind === 'people')[0]!;
  const { text, batch } = await desk.ask<{ text: string; batch: string }>('duplicates.merge', request(group));
  expect(text).toBe('Merged “Rosa Diaz” and “Diaz, Rosa”, now “Rosa Diaz”.');
  expect(desk.rows('People').filter(({ name }) => name!.includes('Diaz'))).toMatchObject([
    { name: 'Rosa Diaz', role: 'Primary contact', phone: '(618) 555-0102' },
  ]);
  await desk.ask('duplicates.undo', { batch });
  expect(everything()).toEqual(before);
});

test('one read of each tab, one commit: the number of calls does not grow with what is changed', async () => {
  const group = await otterCreek();
  const merged = await call('duplicates.merge', request(group));
  expect(merged.value).toMatchObject({ ok: true });
  const grids = merged.counts.byMember['Range.getValues'] ?? 0;
  expect(merged.counts.syncs).toBeLessThanOrEqual(1);
  expect(grids).toBeLessThanOrEqual(30);
  const many = Array.from({ length: 300 }, (_, index) => ({ date: '2026-09-04', organization: 'The Quist Garage', outcome: `Call ${index}` })); // prettier-ignore
  await desk.addRows('Contact log', many);
  await desk.fire('hourly');
  const quist = (await found())[0]!;
  const again = await call('duplicates.merge', request({ ...quist, rows: [...quist.rows].reverse() }));
  expect(again.value).toMatchObject({ ok: true, value: { text: expect.stringContaining('300 contacts') as string } });
  expect(again.counts.reads).toBeLessThanOrEqual(merged.counts.reads);
  expect(again.counts.writes).toBeLessThanOrEqual(merged.counts.writes);
});

test('a row that was changed since it was shown is not merged', async () => {
  const group = await otterCreek();
  const row = desk.rows('Organizations').find(({ id }) => id === group.rows[1]!.id)!;
  await desk.type('Organizations', Number(row.row), 'phone', '618-555-0199');
  await expect(desk.ask('duplicates.merge', request(group))).rejects.toThrow(/has been changed or deleted since it was shown\. Nothing was merged/); // prettier-ignore
  await expect(desk.ask('duplicates.merge', { kind: 'constructor', rows: null, choices: null })).rejects.toThrow(/cannot use \(“kind”\)/); // prettier-ignore
  expect(desk.rows('Organizations')).toHaveLength(5);
});

test('staff sort every tab while it is at work: each cell goes to its own row', async () => {
  const group = await otterCreek();
  const hands = new StaffHands(desk);
  let reads = 0;
  let sorted = false;
  const record = await call('duplicates.merge', request(group), {
    between: async ({ member }) => {
      // After all tabs were read, before their rows are found again.
      if (member === 'getValues') reads++;
      if (sorted || reads < tabs.length + 8) return;
      sorted = true;
      await hands.sortBy('Contact log', 'outcome');
      await hands.sortBy('Organizations', 'phone');
    },
  });
  expect(record.value).toMatchObject({ ok: true });
  expect(sorted).toBe(true);
  const log = desk.rows('Contact log').map(({ organization, outcome }) => `${outcome}: ${organization}`);
  expect(log.sort()).toEqual([
    'Called again: otter creek mfg., inc.',
    'Called: Otter Creek Mfg., Inc.',
    'Visited: Juniper Dental',
  ]);
  expect(desk.rows('Organizations').map(({ name }) => name).sort()).toEqual(['Juniper Dental', 'Otter Creek Mfg., Inc.', 'Quist Garage', 'The Quist Garage']); // prettier-ignore
});

test.each(['keep', 'drop'] as const)(
  'a run that dies anywhere leaves nothing that leads nowhere; merged again, it is whole (%s)',
  async (kill) => {
    // prettier-ignore
    const group = await otterCreek();
    const chosen = request(group, { name: group.rows[1]!.id });
    const numbers: number[] = [];
    await call('duplicates.merge', chosen, { faults: (each) => void (each.when === 'before' && each.number >= 0 && numbers.push(each.number)) }); // prettier-ignore
    const whole = everything();
    for (const number of numbers.slice(-14)) {
      school = Machine.load(saved, { project: builtProject() });
      desk = new Desk(school, coordinator);
      await call('duplicates.merge', chosen, { faults: (each) => (each.number === number && each.when === 'after' ? { kill } : undefined) }); // prettier-ignore
      school.world.clock.moveTo(school.world.clock.now() + 600_000);
      const { problems } = await desk.ask<{ problems: { text: string }[] }>('check.run', null);
      expect(problems.filter(({ text }) => text.includes('is not in Organizations'))).toEqual([]);
      const next = (await found()).find((each) => idsOf(each).includes(group.rows[0]!.id));
      if (next) {
        const kept = { ...next, rows: group.rows.map(({ id }) => next.rows.find((row) => row.id === id)!) };
        await desk.ask('duplicates.merge', request(kept, { name: group.rows[1]!.id }));
      }
      expect(everything()['Organizations']).toEqual(whole['Organizations']);
      expect(everything()['Contact log']).toEqual(whole['Contact log']);
    }
  },
  120_000,
);
