// What of a cell is repeated outside of it: nothing of a secret one, and of a code's only what looks like a code.
import { attendance } from '../../../src/records/attendance';
import { students } from '../../../src/records/students';
import { isCode } from '../../../src/shared/codes';
import { sayable } from '../../../src/workbook/secret';
import type { AnyTab } from '../../../src/workbook/tab';
import { logged, noChanges, rowName } from '../../../src/workbook/write/changes';
import { decideUndo } from '../../../src/workbook/write/undo';
import { readTable } from '../../../src/workbook/read/table';

const tab = students as unknown as AnyTab;
const takingPart = attendance as unknown as AnyTab;

test.each([
  ['20417', true],
  ['K-70421', true],
  ['GARCIA', false],
  ['MARIA', false],
  ['KXPLM', false],
  ['KXPL7', true],
  ['k7x2q', true],
  ['2041', false],
  ['KXPL', false],
  ['alvarez', false],
  ['Alvarez', false],
  ['Ana Ruiz', false],
  ['ana1@example.org', false],
  ['', false],
])('%s is a code: %s', (text, is) => expect(isCode(text)).toBe(is));

test.each([
  [tab, 'name', 'Philippa Quenneville', '•••'],
  [tab, 'name', '', ''],
  [tab, 'code', 'K-70421', 'K-70421'],
  [tab, 'code', 'Philippa', '•••'],
  [tab, 'className', 'Grade 11', 'Grade 11'],
  [takingPart, 'student', 'K-70421', 'K-70421'],
  [takingPart, 'student', 'Philippa', '•••'],
  [takingPart, 'person', 'Renata Oyelaran', 'Renata Oyelaran'],
] as const)('case %#', (of, column, text, said) => expect(sayable(of, column, text)).toBe(said));

const keys = ['code', 'id', 'name'].map((name) => `student.${name}`);
const table = (name: string) => readTable(tab, 'Students', [keys, ['Code', 'Id', 'Name'], ['K-70421', 'STU-2BCDF', name]]); // prettier-ignore

test('the log tells that the secret cell was changed, added or removed, and not what it says', () => {
  const changes = noChanges(tab);
  changes.cells.set('STU-2BCDF', new Map([['name', { before: 'Philippa', after: '' }]]));
  changes.added.push({ id: 'STU-3BCDF', values: new Map([['code', 'K-70422'], ['name', 'Thaddeus']]) }); // prettier-ignore
  changes.removed.add('STU-4BCDF');
  const row = { code: 'K-70423', name: 'Ximena' };
  const plain = logged(changes, () => 'K-70421', () => row); // prettier-ignore
  const exact = logged(changes, () => 'K-70421', () => row, () => ({ code: 'K-70423', name: 'Ximena' })); // prettier-ignore
  for (const lines of [plain, exact]) expect(JSON.stringify(lines)).not.toMatch(/Philippa|Thaddeus|Ximena/);
  expect(plain.map(({ before, after }) => [before, after])).toEqual([
    ['•••', ''],
    ['', '{"code":"K-70422","name":"•••"}'],
    ['{"code":"K-70423","name":"•••"}', ''],
  ]);
  expect(rowName(tab, { code: null, name: 'Philippa' })).toBe('');
});

const line = { id: 'CHG-1', recordId: 'STU-2BCDF', record: 'K-70421', column: 'Name', before: '•••', after: '' };
const undo = (more: object, now: ReturnType<typeof table>) => decideUndo([{ ...line, ...more }], [tab], () => now);

test('an undo leaves the secret cell alone, and says so', () => {
  const { restore, kept } = undo({ after: null }, table(''));
  expect([restore.size, kept.map(({ why }) => why)]).toEqual([
    0,
    ['what stood under Name is not kept in the Change log'],
  ]);
});

test('a row that is brought back lacks it; a row that was added goes while the cell is as it was', () => {
  const gone = readTable(tab, 'Students', [keys, ['Code', 'Id', 'Name']]);
  const before = '{"code":"K-70421","name":"•••"}';
  expect(undo({ column: null, before, after: null }, gone).bring).toMatchObject([{ cells: { code: 'K-70421' } }]);
  expect(undo({ column: null, before, after: null }, gone).bring[0]!.cells).not.toHaveProperty('name');
  const added = { column: null, before: null, after: before };
  expect(undo(added, table('Philippa')).remove.get(tab)).toEqual(new Set(['STU-2BCDF']));
  expect(undo(added, table('')).kept.map(({ why }) => why)).toEqual(['it was changed since']);
  expect(undo({ ...added, after: '{"code":"K-70421"}' }, table('Philippa')).kept).toHaveLength(1);
});
