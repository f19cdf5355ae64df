// A list comes again: its columns are remembered, and an import that was cut off is simply done once more.
import { Desk } from '../../local/desk';
import { Machine } from '../../local/runtime/machine';
import type { ImportPreview, ImportRequest } from '../../src/features/import/calls';
import { file, startLists, type Lists } from '../support/lists';
import { builtProject, coordinator, type Story } from '../support/school';

let lists: Lists;
let story: Story;
beforeEach(async () => {
  lists = await startLists();
  story = lists.story;
});
const look: Lists['look'] = (request) => lists.look(request);
const bringIn: Lists['bringIn'] = (request, desk) => lists.bringIn(request, desk);

test('A08 a list of the same kind comes up as staff matched its columns the last time, and they can change it', async () => {
  const text = (rows: string) => `Wer,Was,Tel\n${rows}`;
  const first: ImportRequest = {
    text: text('Acme,Tools,815-555-0141'),
    fileName: 'a.csv',
    mapping: ['name', 'industry', 'phone'],
    category: 'Local government',
    preset: 'CTE advisory',
  };
  expect(await look({ ...first, mapping: null })).toMatchObject({ remembered: false, mapping: ['', '', 'phone'] });
  await bringIn(first);
  const second: ImportRequest = {
    text: text('Bolt,Nuts,815-555-0142'),
    fileName: 'b.csv',
    mapping: null,
    category: null,
  };
  expect(await look(second)).toMatchObject({
    remembered: true,
    mapping: first.mapping,
    category: 'Local government',
    preset: 'CTE advisory',
  });
  const changed: ImportRequest = { ...second, mapping: ['name', 'kind', 'phone'], category: 'Employer', preset: '' };
  await bringIn(changed);
  expect(await look(second)).toMatchObject({
    remembered: true,
    mapping: changed.mapping,
    category: 'Employer',
    preset: '',
  });
  for (let number = 0; number < 150; number++) {
    const heads = Array.from({ length: 20 }, (_, index) => `Head ${number} ${index}`).join();
    if (number % 50 === 0)
      await bringIn({ text: `Name,${heads}\nFirm ${number}`, fileName: '', mapping: null, category: null });
  }
  expect(await look(second)).toMatchObject({ remembered: true });
});

test('A08 an import that is cut off anywhere and done again ends as if it had never been cut off', async () => {
  await story.desk.addStaff([{ name: 'Jo Bell', role: 'Teacher', email: 'jo@school.example.edu' }]);
  await story.desk.addRows('Organizations', [{ name: 'Old Mint', category: 'Employer' }]);
  const saved = await story.school.save();
  const request = file('inventory.csv');
  const { fingerprint } = await look(request);
  const start = () => {
    const school = Machine.load(saved, { project: builtProject() });
    return { school, desk: new Desk(school, coordinator) };
  };
  const args: [string, object] = ['import.apply', { ...request, fingerprint }];
  const run = { functionName: 'serve', user: coordinator, cause: 'page' as const, args };
  const contents = (desk: Desk) =>
    ['Organizations', 'People', 'Connections'].map((tab) =>
      desk
        .rows(tab)
        .map((row) => JSON.stringify({ ...row, id: '', addedAt: '', names: '' }))
        .sort(),
    );
  const whole = start();
  const { counts } = await whole.school.run(run);
  const wanted = contents(whole.desk);
  expect(wanted.map((rows) => rows.length)).toEqual([3, 3, 3]);
  for (const kill of ['drop', 'keep'] as const) {
    // Before its last calls an import has only read.
    for (let number = counts.calls - 10; number <= counts.calls; number++) {
      const { school, desk } = start();
      await school.run({
        ...run,
        faults: (call) => (call.number === number && call.when === 'after' ? { kill } : undefined),
      });
      school.world.clock.moveTo(school.world.clock.now() + 600_000);
      const { counts: left } = await desk.ask<ImportPreview>('import.preview', request);
      if (left.create + left.change > 0) await bringIn(request, desk);
      expect(contents(desk)).toEqual(wanted);
    }
  }
}, 120_000);

test('A08 one read a tab, and two calls for each tab that grows', async () => {
  await story.desk.addStaff([{ name: 'Jo Bell', role: 'Teacher', email: 'jo@school.example.edu' }]);
  const request = file('inventory.csv');
  const { fingerprint } = await look(request);
  const { counts, status } = await story.school.run({
    functionName: 'serve',
    user: coordinator,
    cause: 'page',
    args: ['import.apply', { ...request, fingerprint }],
  });
  expect(status).toBe('completed');
  // Four tabs, keys and ids of the two logs that only grow, and three tabs once more before rows are added to them.
  expect(counts.byMember).toMatchObject({ 'Range.getValues': 11, 'Range.setValues': 5 });
  expect(counts.byMember['Sheet.getLastRow']).toBeUndefined();
  expect(counts.syncs).toBe(1);
});
