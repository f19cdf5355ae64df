// `npm run check`: types, lint, format and the way of the data. All run, also when one fails; the summary says which.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** A page of the local workbench may bring browser types of its own, beside it. */
const localProjects = existsSync('local')
  ? readdirSync('local', { recursive: true, encoding: 'utf8' }).filter(
      (file) => path.basename(file) === 'tsconfig.json',
    )
  : [];
const typed = ['tsconfig.json', 'src/tsconfig.json', 'src/tsconfig.client.json'];
for (const project of localProjects) typed.push(path.join('local', project));

const folders = ['src', 'local', 'test', 'tools', 'bench', 'chaos'].filter((folder) => existsSync(folder));

const checks = [
  ...typed.map((project) => ({ name: `types (${project})`, words: ['typescript/bin/tsc', '-p', project] })),
  { name: 'lint', words: ['eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    name: 'format (npm run format puts it right)',
    words: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'way of the data',
    words: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...folders],
  },
];

const failed = [];
for (const { name, words } of checks) {
  const [tool = '', ...args] = words;
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('node_modules', tool), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A project whose folder is still empty has nothing wrong with it.
  const empty = stdout.includes('error TS18003');
  const ok = status === 0 || empty;
  if (!ok) failed.push(name);
  console.log(
    `${ok ? '✔' : '✘'} ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s${empty ? ' (no files yet)' : ''}`,
  );
  if (!ok) console.log(`${stdout}${stderr}`.replace(/^/gm, '    '));
}

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(' · ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
