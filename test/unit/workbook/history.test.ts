import { contactLog } from '../../../src/records/contact-log';
import { imports } from '../../../src/features/import/tabs';
import { organizations } from '../../../src/records/organizations';
import { people } from '../../../src/records/people';
import { staff } from '../../../src/records/staff';
import type { CalendarDate } from '../../../src/shared/dates';
import { blocksOf } from '../../../src/workbook/write/blocks';
import { commitLogged, newBatch } from '../../../src/workbook/write/history';
import { undoBatch } from '../../../src/workbook/write/undo-batch';
import { changeLog } from '../../../src/workbook/own-tabs';
import type { AnyTab } from '../../../src/workbook/tab';
import { fixedRandom, paper, type Paper } from '../../support/paper';

const tabs = [organizations, people, staff, contactLog] as unknown as AnyTab[];
const log = changeLog as unknown as AnyTab;
const orgs = organizations as unknown as AnyTab;

function bakery(): Paper {
  const app = paper(tabs);
  app.type(orgs, { id: 'ORG-BAKER', name: 'Baker Street Bakery', category: 'Employer', phone: '(312) 555-0101' });
  app.type(orgs, { id: 'ORG-SMITH', name: 'Smith & Sons', category: 'Employer', phone: 'ask Joe' });
  return app;
}

describe('a logged commit', () => {
  test('writes the change and its line in one pass: no read follows a write', () => {
    const app = bakery();
    app.workbook.change(organizations, 'ORG-BAKER', { phone: '(312) 555-0199', city: 'Chicago' });
    commitLogged(app, { why: 'A better number', batch: 'BAT-1' });
    expect(app.sheets.calls.join(' ')).not.toMatch(/write.* read/);
    const [phone, city] = app.cells(log);
    expect(phone).toMatchObject({
      at: '2026-09-14 08:00',
      who: 'coordinator@example.edu',
      tab: 'Organizations',
      recordId: 'ORG-BAKER',
      record: 'Baker Street Bakery',
      column: 'Phone',
      before: '(312) 555-0101',
      after: '(312) 555-0199',
      why: 'A better number',
      batch: 'BAT-1',
      state: 'done',
    });
    expect(city).toMatchObject({ column: 'City', before: '', after: 'Chicago' });
    expect(app.cells(orgs)[0]).toMatchObject({ phone: '(312) 555-0199', city: 'Chicago' });
  });

  test('notes what stood in a cell that could not be used', () => {
    const app = bakery();
    app.workbook.change(organizations, 'ORG-SMITH', { phone: '(312) 555-0155' });
    commitLogged(app, { why: 'Found it' });
    expect(app.cells(log)[0]).toMatchObject({ before: 'ask Joe', after: '(312) 555-0155' });
  });

  test('says nothing of tabs that are all the app’s', () => {
    const app = paper([imports as unknown as AnyTab]);
    app.workbook.add(imports, [{ source: 'list.csv', state: 'done' }]);
    commitLogged(app, { why: 'Import' });
    expect(app.cells(imports as unknown as AnyTab)).toHaveLength(1);
    expect(app.cells(log)).toEqual([]);
  });

  test('says nothing of rows that staff removed in the meantime', () => {
    const app = bakery();
    app.workbook.change(organizations, 'ORG-SMITH', { city: 'Chicago' });
    app.sheets.deleteRows(1, 4, 1);
    expect(commitLogged(app, { why: 'Too late' }).missing).toEqual(['ORG-SMITH']);
    expect(app.cells(log)).toEqual([]);
  });

  test('costs no call when nothing changed', () => {
    const app = bakery();
    commitLogged(app, { why: 'Nothing' });
    expect(app.sheets.calls).toEqual([]);
  });
});

describe('undoing a batch', () => {
  function changed(): { app: Paper; batch: string } {
    const app = bakery();
    const batch = newBatch(app.random);
    app.workbook.change(organizations, 'ORG-BAKER', { city: 'Chicago', zip: '60602' });
    app.workbook.add(organizations, [
      { name: 'New Mill', category: 'Employer', interests: ['tours', 'talks'] },
      { name: 'Old Mill', category: 'Employer' },
    ]);
    app.workbook.add(people, [
      { name: 'Ann Miller', organization: { label: 'New Mill' }, role: 'Contact' },
      { name: 'Otto Miller', organization: { label: 'Old Mill' }, role: 'Contact' },
    ]);
    commitLogged(app, { why: 'Import', batch });
    return { app: app.next(), batch };
  }

  test('puts all of it back, and marks the lines', () => {
    const { app, batch } = changed();
    expect(undoBatch(app, batch)).toBe('Undone: 4 rows removed, 2 cells put back.');
    expect(app.cells(orgs).map(({ name, city, zip }) => [name, city, zip])).toEqual([
      ['Baker Street Bakery', '', ''],
      ['Smith & Sons', '', ''],
    ]);
    expect(app.cells(people as unknown as AnyTab)).toEqual([]);
    const states = app.cells(log).filter((line) => line['batch'] === batch);
    expect(states.map(({ state }) => state)).toEqual(Array<string>(6).fill('undone'));
  });

  test('is itself in the log, under a batch of its own', () => {
    const { app, batch } = changed();
    undoBatch(app, batch);
    const own = app.cells(log).filter((line) => line['batch'] !== batch);
    expect(own).toHaveLength(6);
    expect(new Set(own.map(({ batch: each }) => each)).size).toBe(1);
    expect(own[0]).toMatchObject({ why: 'Undo: Import', state: 'done' });
  });

  test('a second time says so and writes nothing', () => {
    const { app, batch } = changed();
    undoBatch(app, batch);
    const before = JSON.stringify([...app.sheets.grids]);
    expect(undoBatch(app.next(), batch)).toBe('That was undone before. Nothing was changed now.');
    expect(JSON.stringify([...app.sheets.grids])).toBe(before);
  });

  test('leaves alone what someone has changed since, and names it', () => {
    const { app, batch } = changed();
    app.sheets.write(1, 3, Object.keys(orgs.columns).indexOf('city') + 1, [['Cicero']]);
    app.sheets.write(1, 5, Object.keys(orgs.columns).indexOf('notes') + 1, [['Likes visits']]);
    const said = undoBatch(app, batch);
    expect(said).toContain('“Baker Street Bakery” (City was changed since)');
    expect(said).toContain('“New Mill” (it was changed since)');
    expect(app.cells(orgs).map(({ name }) => name)).toEqual(['Baker Street Bakery', 'Smith & Sons', 'New Mill']);
    expect(app.cells(orgs)[0]).toMatchObject({ city: 'Cicero', zip: '' });
    const kept = app.cells(log).filter(({ state }) => state === 'kept');
    expect(kept.map(({ record }) => record)).toEqual(['Baker Street Bakery', 'New Mill']);
  });

  test('keeps a created row that something else names, by its present or a former name', () => {
    const { app, batch } = changed();
    app.type(contactLog as unknown as AnyTab, { id: 'CON-1', date: '2026-09-14', organization: 'new mill' });
    const said = undoBatch(app, batch);
    expect(said).toContain('“New Mill” (it is used in Contact log)');
    expect(app.cells(orgs).map(({ name }) => name)).toEqual(['Baker Street Bakery', 'Smith & Sons', 'New Mill']);
  });

  test('keeps a created row whose created person stays', () => {
    const { app, batch } = changed();
    app.sheets.write(2, 3, Object.keys(people.columns).indexOf('notes') + 1, [['Met her in May']]);
    const said = undoBatch(app, batch);
    expect(said).toContain('“Ann Miller” (it was changed since)');
    expect(said).toContain('“New Mill” (it is used in People)');
    expect(app.cells(people as unknown as AnyTab).map(({ name }) => name)).toEqual(['Ann Miller']);
  });

  test('removes rows that stand together in one go, also when no row would be left', () => {
    const app = paper(tabs);
    app.workbook.add(
      organizations,
      Array.from({ length: 500 }, (_, index) => ({ name: `Mill ${index}`, category: 'Employer' as const })),
    );
    commitLogged(app, { why: 'Import', batch: 'BAT-M' });
    app.sheets.calls.length = 0;
    expect(undoBatch(app.next(), 'BAT-M')).toBe('Undone: 500 rows removed.');
    expect(app.sheets.calls.filter((call) => call === 'delete')).toHaveLength(1);
    expect(app.cells(orgs)).toEqual([]);
  });

  test('puts a date back as a date, and a text that the column cannot use letter for letter', () => {
    const app = bakery();
    app.type(people as unknown as AnyTab, {
      id: 'PER-1',
      name: 'Ann',
      organization: 'Smith & Sons',
      since: '2025-09-01',
    });
    app.workbook.change(people, 'PER-1', { since: '2026-01-01' as CalendarDate });
    app.workbook.change(organizations, 'ORG-SMITH', { phone: '(312) 555-0155' });
    commitLogged(app, { why: 'Tidied', batch: 'BAT-T' });
    expect(undoBatch(app.next(), 'BAT-T')).toBe('Undone: 2 cells put back.');
    expect(app.cells(people as unknown as AnyTab)[0]).toMatchObject({ since: '2025-09-01' });
    expect(app.cells(orgs)[1]).toMatchObject({ phone: 'ask Joe' });
  });

  test('an exact batch: removed rows come back letter for letter, app columns and staff’s own columns too', () => {
    const app = bakery();
    const grid = app.sheets.grid(1);
    grid.forEach((line, index) => line.push(['', 'Parking', 'behind the mill', ''][index] ?? ''));
    app.type(orgs, {
      id: 'ORG-OLD',
      name: ' Old  Mill',
      phone: '312.555.0199',
      formerNames: 'Mill of Old',
      addedAt: '2026-01-01 08:00',
    });
    grid[4]![grid[0]!.length - 1] = 'none, =really';
    const before = app.cells(orgs);
    const { workbook } = app;
    workbook.change(organizations, 'ORG-SMITH', { phone: '(312) 555-0155', formerNames: ['Old Mill'] });
    workbook.remove(orgs, ['ORG-OLD']);
    commitLogged(app, { why: 'Merged', batch: 'BAT-E', exact: true });
    expect(app.cells(orgs)).toHaveLength(2);
    expect(undoBatch(app.next(), 'BAT-E')).toBe('Undone: 1 row brought back, 2 cells put back.');
    expect(app.cells(orgs)).toEqual(before);
    expect(app.sheets.grid(1)[4]!.slice(-1)).toEqual(['none, =really']);
    expect(undoBatch(app.next(), 'BAT-E')).toBe('That was undone before. Nothing was changed now.');
  });

  test('what a run that was cut off had logged and not done needs no undoing', () => {
    const app = bakery();
    app.workbook.change(organizations, 'ORG-SMITH', { city: 'Alton' });
    app.workbook.remove(orgs, ['ORG-BAKER']);
    const write = app.sheets.write.bind(app.sheets);
    app.sheets.write = (sheetId, ...rest) => {
      if (sheetId === 1) throw new Error('cut off');
      write(sheetId, ...rest);
    };
    expect(() => commitLogged(app, { why: 'Merged', batch: 'BAT-C', exact: true })).toThrow('cut off');
    app.sheets.write = write;
    const before = app.cells(orgs);
    expect(undoBatch(app.next(), 'BAT-C')).toBe('Nothing was undone.');
    expect(app.cells(orgs)).toEqual(before);
  });

  test('an unknown batch changes nothing', () => {
    const app = bakery();
    expect(undoBatch(app, 'BAT-NO')).toBe('The Change log no longer has that change, so nothing was undone.');
    expect(app.sheets.calls).toEqual(['read']);
  });
});

test('batch ids are short, random and made of letters that cannot be misread', () => {
  const random = fixedRandom();
  expect(newBatch(random)).toMatch(/^BAT-[2-9BCDFGHJKMNPQRSTV]{7}$/);
  expect(newBatch(random)).not.toBe(newBatch(random));
});

test('cells that are apart are written in the fewest rectangles that hold nothing else', () => {
  const spots = [
    { row: 4, column: 2, value: 'c' },
    { row: 3, column: 3, value: 'b' },
    { row: 3, column: 2, value: 'a' },
    { row: 4, column: 3, value: 'd' },
    { row: 6, column: 2, value: 'e' },
  ];
  expect(blocksOf(spots)).toEqual([
    {
      row: 3,
      column: 2,
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { row: 6, column: 2, values: [['e']] },
  ]);
});
