// `npm run new-feature` in a copy of the project: what it writes is small, sound, and works at once.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlantedCopy } from '../support/planted-copy';

const copy = new PlantedCopy(
  ...['package.json', 'appsscript.json', 'jest.config.cjs', 'eslint.config.mjs', '.dependency-cruiser.cjs'],
  ...['.prettierrc', '.prettierignore', 'tsconfig.json', 'tsconfig.base.json'],
  ...['src', 'local', 'tools', 'test'],
);
afterAll(() => copy.remove());

const read = (file: string) => readFileSync(path.join(copy.dir, file), 'utf8');

/** Every file of the copy, with its text. */
function allFiles(): Map<string, string> {
  const found = readdirSync(copy.dir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const names = found.map(({ parentPath, name }) => path.relative(copy.dir, path.join(parentPath, name)));
  return new Map(names.map((name) => [name.split(path.sep).join('/'), read(name)]));
}

function newFeature(name: string): { status: number | null; said: string } {
  const words = ['tools/new-feature.mjs', name];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy.dir, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** The tool, if it was not pleased, with what it said. */
function faultsOf(tool: string, ...words: string[]): Promise<string> {
  const name = tool.startsWith('tools/') ? tool : path.join('node_modules', tool);
  // A browser is not needed, and none is unpacked.
  const env = { ...process.env, CHROME_PATH: process.execPath };
  const child = spawn(process.execPath, [name, ...words], { cwd: copy.dir, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  return new Promise((resolve) => child.on('close', (status) => resolve(status === 0 ? '' : `${tool}: ${said}`)));
}

/** `class` may not name anything in TypeScript; ids of Activities begin with ACT already. */
const names = ['probe', 'class', 'activity-fair'];

test.each(names)('%s: five files of its own, and one line in src/features.ts', (name) => {
  const before = allFiles();
  expect(newFeature(name)).toMatchObject({ status: 0 });
  const after = allFiles();
  const written = [...after].filter(([file]) => !before.has(file));
  expect(written.map(([file]) => file).sort()).toEqual([
    ...[`${name}.page.tsx`, 'calls.ts', 'feature.ts', 'texts.ts'].map((file) => `src/features/${name}/${file}`).sort(),
    `test/story/${name}.test.ts`,
  ]);
  const lines = written.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0);
  expect(lines).toBeLessThan(220);
  expect([...before].filter(([file, text]) => after.get(file) !== text).map(([file]) => file)).toEqual([
    'src/features.ts',
  ]);
  const list = before.get('src/features.ts') ?? '';
  const line = after.get('src/features.ts')?.slice(list.length);
  expect(after.get('src/features.ts')).toBe(`${list}${line}`);
  expect(line).toMatch(/^export \{ \w+ \} from '[^']+';\n$/);
  expect(written.map(([, text]) => text).join('')).not.toMatch(/__\w+__/);
});

test('ids begin with letters that are free', () => {
  expect(names.map((name) => /prefix: '(\w+)'/.exec(read(`src/features/${name}/feature.ts`))?.[1])).toEqual([
    'PRO',
    'CLA',
    'ACI',
  ]);
});

test('the build, the stories, types, lint, format and the way of the data are content at once', async () => {
  const written = names.flatMap((name) => [`src/features/${name}`, `test/story/${name}.test.ts`]);
  const stories = names.map((name) => `test/story/${name}.test.ts`);
  // Of the tests, only these stories: all the others would be looked at too.
  copy.plant(
    'tsconfig.json',
    read('tsconfig.json').replace(/"include": .*,/, `"include": ${JSON.stringify(stories)},`),
  );
  const first = async () => [
    await faultsOf('tools/build.mjs'),
    await faultsOf('jest/bin/jest.js', '--runInBand', ...stories),
    await faultsOf('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src'),
    await faultsOf('typescript/bin/tsc', '-p', 'src/tsconfig.json'),
  ];
  const second = async () => [
    await faultsOf('eslint/bin/eslint.js', '--max-warnings', '0', ...written),
    await faultsOf('typescript/bin/tsc', '-p', 'src/tsconfig.client.json'),
    await faultsOf('typescript/bin/tsc', '-p', 'tsconfig.json'),
    await faultsOf('prettier/bin/prettier.cjs', '--check', 'src/features.ts', ...written),
  ];
  expect((await Promise.all([first(), second()])).flat()).toEqual(Array(8).fill(''));
}, 300_000);

test.each([
  ['', 'is no name for a feature'],
  ['Field Trips', 'is no name for a feature'],
  ['../board', 'is no name for a feature'],
  ['board', 'There is already src/features/board.'],
  ['probe', 'There is already src/features/probe.'],
  ['reminders', 'There is already test/story/reminders.test.ts.'],
  ['topic', 'A tab has the key “topic”: in the feature “Advisory board”. Choose another name.'],
  ['opt-outs', 'A tab has the title “Opt-outs”: in the feature “Mail”.'],
  ['check-this-workbook', 'A menu item is called “Check this workbook”'],
  ['conflicts', 'A page is called “conflicts”: in the feature “Activities”.'],
  ['history', 'A call begins with “history”'],
  ['inquiry', 'A tab has the key “inquiry”'],
  ['thank-you', 'A text is of a kind that begins with “thank-you”: in the feature “Thanks”.'],
])('“%s” is refused in a sentence, and nothing is written', (name, sentence) => {
  const before = allFiles();
  const { status, said } = newFeature(name);
  expect(said).toContain(sentence);
  expect([status, said.split('\n').length]).toEqual([1, 2]);
  expect(allFiles()).toEqual(before);
});
