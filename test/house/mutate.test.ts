// `npm run mutate`: what it changes, and what it says of it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { folderOf, mutatedFiles, within } from '../../tools/mutate/files';
import { reportOf, type Report } from '../../tools/mutate/report';
import { PlantedCopy } from '../support/planted-copy';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file).replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file));

test('every rule is mutated, and all code of the folders that decide over values', () => {
  const files = mutatedFiles();
  const rules = sources.filter((file) => file.endsWith('rules.ts'));
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((file) => !files.includes(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'src/calendar/mirror.ts',
      'src/forms/layout.ts',
      'src/likeness/names.ts',
      'src/messages/send.ts',
      'src/records/ask-rules.ts',
      'src/shared/dates.ts',
      'src/tables/words.ts',
      'src/workbook/write/undo.ts',
    ]),
  );
});

test('no page is, nothing that names Google, and no wiring', () => {
  const files = mutatedFiles();
  expect(files.filter((file) => !sources.includes(file) || file.endsWith('.tsx'))).toEqual([]);
  expect(files.filter((file) => /^src\/(client|google|documents|listing|\w+\.ts)/.test(file))).toEqual([]);
  expect(files.filter((file) => /^src\/(features|records|schedule)\/.*(?<!rules)\.ts$/.test(file))).toEqual([]);
});

test('a path stands for a file or for all below it, never for its namesakes', () => {
  const files = ['src/forms/make.ts', 'src/forms/make/one.ts', 'src/forms-of-old/two.ts'];
  expect(within(files, 'src/forms')).toEqual(['src/forms/make.ts', 'src/forms/make/one.ts']);
  expect(within(files, './src/forms/')).toEqual(['src/forms/make.ts', 'src/forms/make/one.ts']);
  expect(within(files, 'src/forms/make.ts')).toEqual(['src/forms/make.ts']);
  expect(within(files, path.resolve('src/forms-of-old'))).toEqual(['src/forms-of-old/two.ts']);
  expect(within(files, '.')).toEqual(files);
  expect(['src/workbook/read/table.ts', 'src/features/board/rules.ts'].map(folderOf)).toEqual([
    'src/workbook',
    'src/features/board',
  ]);
});

test('each outcome has its own figure, and what is ignored is in no score', () => {
  const mutant = (status: string, line: number) => ({
    id: `${line}`,
    mutatorName: 'BooleanLiteral',
    replacement: 'false',
    status,
    location: { start: { line, column: 3 }, end: { line, column: 7 } },
  });
  const outcomes = ['Killed', 'Killed', 'Killed', 'Timeout', 'RuntimeError', 'Survived', 'Survived', 'NoCoverage', 'Ignored']; // prettier-ignore
  const source = outcomes.map(() => '  true;').join('\n');
  const mutants = outcomes.map((status, index) => mutant(status, outcomes.length - index)).reverse();
  const file = { language: 'typescript', source, mutants };
  const result = {
    schemaVersion: '2',
    thresholds: { high: 80, low: 60 },
    files: { 'src/a/b.ts': file, 'src/c.ts': file },
  };
  const { total, folders, files, survivors } = reportOf(result as never, ['src/a/b.ts'], 1);
  const figures = { score: 62.5, killed: 3, timeout: 1, broken: 1, survived: 2, noCoverage: 1, ignored: 1 };
  expect(total).toEqual(figures);
  expect(folders).toEqual([{ folder: 'src/a', ...figures }]);
  expect(files).toEqual([{ file: 'src/a/b.ts', ...figures }]);
  expect(survivors.map(({ line, covered }) => [line, covered])).toEqual([
    [2, false],
    [3, true],
    [4, true],
  ]);
  expect(survivors[0]).toMatchObject({ file: 'src/a/b.ts', column: 3, original: 'true', replacement: 'false' });
});

describe('a run', () => {
  let copy: PlantedCopy;
  beforeAll(() => (copy = new PlantedCopy('tools', 'jest.config.cjs', 'jest.mutate.config.cjs', 'package.json')));
  afterAll(() => copy.remove());

  const mutate = (...words: string[]) =>
    spawnSync(process.execPath, ['tools/run.mjs', 'tools/mutate/main.ts', '--', ...words], {
      cwd: copy.dir,
      encoding: 'utf8',
    });

  test('--json is one document: figures, and each survivor with its place and both texts', () => {
    copy.plant('src/shared/other.ts', 'export const other = (n: number) => n + 1;');
    copy.plant(
      'src/shared/late.ts',
      [
        `const word = 'late';`,
        `export function isLate(day: number, due: number): boolean {`,
        `  return day > due;`,
        `}`,
        `export function told(): string {`,
        `  // Stryker disable next-line StringLiteral: tried here`,
        `  return word + '!';`,
        `}`,
      ].join('\n'),
    );
    copy.plant(
      'test/unit/late.test.ts',
      `import { isLate } from '../../src/shared/late';
       test('a day after', () => expect([isLate(2, 1), isLate(1, 2)]).toEqual([true, false]));`,
    );
    // A test that does not concern the file, and would end everything if it ran.
    copy.plant('test/unit/other.test.ts', `test('fails', () => { throw new Error('not asked for'); });`);

    const { stdout, stderr, status } = mutate('src/shared/late.ts', '--json');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const told = JSON.parse(stdout) as Report;
    const figures = { score: 66.7, killed: 4, timeout: 0, broken: 0, survived: 1, noCoverage: 1, ignored: 2 };
    expect(told).toEqual({
      seconds: expect.any(Number) as number,
      total: figures,
      folders: [{ folder: 'src/shared', ...figures }],
      files: [{ file: 'src/shared/late.ts', ...figures }],
      survivors: [
        {
          file: 'src/shared/late.ts',
          line: 3,
          column: 10,
          mutator: 'EqualityOperator',
          original: 'day > due',
          replacement: 'day >= due',
          covered: true,
        },
        expect.objectContaining({ line: 5, mutator: 'BlockStatement', covered: false }),
      ],
    });
  }, 180_000);

  test('what is not mutated is said, before anything runs', () => {
    const { stdout, stderr, status } = mutate('src/google', '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Nothing at src/google is mutated');
  });
});
