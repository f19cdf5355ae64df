// `npm run check`: types, lint, format, the way of the data, and that the probe asks what the product asks. All of them run even when one fails, and the summary
// says which did. They remember in .cache/check/ what passed, and check again only what may have changed; in CI they
// check everything.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, words: string[] }} Check */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const remember = !process.env['CI'];

/** A page of the local workbench may have its own project beside it, with browser types. */
const localProjects = existsSync('local')
  ? readdirSync('local', { recursive: true, encoding: 'utf8' }).filter(
      (file) => path.basename(file) === 'tsconfig.json',
    )
  : [];
const typed = ['tsconfig.json', 'src/tsconfig.json', 'src/tsconfig.client.json'];
for (const project of localProjects) typed.push(path.join('local', project));

const folders = ['src', 'local', 'test', 'tools', 'bench', 'chaos'].filter((folder) => existsSync(folder));

/** The longest first, so that none is left to run alone at the end. @type {Check[]} */
const checks = [
  { name: 'lint', words: ['tools/lint.mjs', ...(remember ? [] : ['--all'])] },
  {
    name: 'format (npm run format puts it right)',
    words: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn', '.'],
      ...(remember ? ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/check/format'] : []),
    ],
  },
  ...typed.map((project) => ({ name: `types (${project})`, words: typesOf(project) })),
  {
    name: 'way of the data',
    words: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs', ...folders],
    ],
  },
  { name: 'probe', words: ['tools/probe-covers.mjs', ...(remember ? [] : ['--all'])] },
];

/** @param {string} project */
function typesOf(project) {
  const file = `.cache/check/${project.replace(/\W+/g, '-')}.tsbuildinfo`;
  const words = ['node_modules/typescript/bin/tsc', '-p', project];
  return remember ? [...words, '--incremental', '--tsBuildInfoFile', file] : words;
}

/**
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
async function passes({ name, words }) {
  const started = Date.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => (said += part));
  }
  const status = await new Promise((resolve) => child.on('close', resolve));
  // A project whose folder is still empty has nothing wrong with it.
  const empty = said.includes('error TS18003');
  const ok = status === 0 || empty;
  console.log(
    `${ok ? '✔' : '✘'} ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s${empty ? ' (no files yet)' : ''}`,
  );
  if (!ok) console.log(said.replace(/^/gm, '    '));
  return ok;
}

/** @type {string[]} */
const failed = [];
const waiting = [...checks];
/** Runs one check after another while any are waiting. */
async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (!(await passes(check))) failed.push(check.name);
  }
}
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(' · ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
