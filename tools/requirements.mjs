// `npm run requirements [-- --json]`: lists every need in docs/requirements.json with the tests that prove it, from a
// run of those tests. A test proves a need when its name, or that of the block around it, begins with the id: `B12 the
// ten …`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `A05`, or several: `B24 B25 …`. Lettered parts count toward their need: `B117a`. */
const idAtStart = /^[AB]\d{2,3}[a-j]?(?:(?:, | and | )[AB]\d{2,3}[a-j]?)*(?= )/;

/**
 * @typedef {{ id: string, need: string, passed: number, failed: number, tests: string[] }} Shown
 * @typedef {{ ancestorTitles: string[], title: string, status: string }} JestTest
 */

/** @param {string[]} titles of a test and the blocks around it */
export function idsOf(titles) {
  const ids = titles.flatMap((title) => idAtStart.exec(title)?.[0].match(/[AB]\d{2,3}/g) ?? []);
  return [...new Set(ids)];
}

/**
 * @param {Record<string, string>} needs by id
 * @param {JestTest[]} tests
 * @returns {Shown[]} Throws when a test names an id that is not in the catalog.
 */
export function show(needs, tests) {
  const shown = new Map(
    Object.entries(needs).map(([id, need]) => [
      id,
      /** @type {Shown} */ ({ id, need, passed: 0, failed: 0, tests: [] }),
    ]),
  );
  for (const { ancestorTitles, title, status } of tests) {
    if (status !== 'passed' && status !== 'failed') continue;
    for (const id of idsOf([...ancestorTitles, title])) {
      const one = shown.get(id);
      if (!one) throw new Error(`“${title}” names ${id}, which docs/requirements.json does not have.`);
      one[status]++;
      one.tests.push([...ancestorTitles, title].join(' › '));
    }
  }
  return [...shown.values()];
}

/** Test files in which some name begins with an id; the others need not run. */
function filesThatName() {
  return readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join('test', file))
    .filter((file) =>
      /(?:test|it|describe)(?:\.each\([^]*?\))?\(\s*['"`][AB]\d{2,3}/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    .sort();
}

/** @returns {JestTest[]} */
function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'requirements-'));
  const result = path.join(folder, 'jest.json');
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const named = ['--testNamePattern', '(^| )[AB]\\d{2,3}', '--json', '--outputFile', result, '--runTestsByPath'];
  // Jest's progress output goes to our stderr: stdout belongs to the answer.
  spawnSync(process.execPath, [jest, ...named, ...filesThatName()], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    /** @type {{ testResults: { assertionResults: JestTest[], name: string, message: string }[] }} */
    const { testResults } = JSON.parse(readFileSync(result, 'utf8'));
    const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
    for (const { name, message } of broken) console.error(`${path.relative(root, name)} could not run: ${message}`);
    if (broken.length > 0) process.exitCode = 1;
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const needs = JSON.parse(readFileSync(path.join(root, 'docs/requirements.json'), 'utf8'));
  const shown = show(needs, run());
  if (shown.some(({ failed }) => failed > 0)) process.exitCode = 1;
  if (values.json) return console.log(JSON.stringify(shown, null, 2));
  for (const { id, need, passed, failed, tests } of shown) {
    const how = failed > 0 ? `${failed} FAILED, ${passed} passed` : passed > 0 ? `${passed} passed` : 'no test yet';
    console.log(`${id.padEnd(5)}${how.padEnd(22)}${need}`);
    for (const test of tests) console.log(`       ${test}`);
  }
  const met = shown.filter(({ passed, failed }) => passed > 0 && failed === 0).length;
  console.log(`\n${met} of ${shown.length} needs are shown by tests that pass.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
