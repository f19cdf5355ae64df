/**
 * `npm run mutate [-- PATH] [--json]`: StrykerJS changes the rules in one place after the other, and runs the unit tests
 * that pass there; a change that no test notices is a survivor. How to read it, and what to do: docs/tests.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions, schema } from '@stryker-mutator/api/core';
import { mutatedFiles, within } from './files';
import { inWords, reportOf } from './report';

const usage = `npm run mutate -- [PATH] [--json] [--again] [--static]
  PATH       a file or folder; all rules without it
  --json     one JSON document on standard output, and nothing else
  --again    tries also what was tried before and has not changed
  --static   tries also what acts only while a file is loaded, as a word in a table: slow, for single files`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    static: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || positionals.length > 1) fail(usage, options.help ? 0 : 2);

const [where = '.'] = positionals;
const files = within(mutatedFiles(), where);
if (files.length === 0) fail(`Nothing at ${where} is mutated: docs/tests.md says what is.`, 2);

const jestConfig = 'jest.mutate.config.cjs';
const memory = '.cache/mutate';
/** Of this run alone. */
const folder = `${memory}/${process.pid}`;
const reportFile = `${folder}/report.json`;

const strykerOptions: PartialStrykerOptions = {
  mutate: files,
  testRunner: 'jest-by-file',
  plugins: ['./tools/mutate/runner.mjs'],
  jest: { projectType: 'custom', configFile: jestConfig, enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: !options.static,
  concurrency: 2,
  // Most endless loops are found by counting, long before; a busy machine is none.
  timeoutMS: 20_000,
  incremental: !process.env['CI'],
  incrementalFile: `${memory}/${options.static ? 'static' : 'usual'}.json`,
  force: options.again,
  ignorePatterns: ['/.cache', '/.partnerbook', '/bench', '/build', '/build-probe', '/chaos', '/out', '*.png'],
  tempDirName: `${folder}/copies`,
  cleanTempDir: 'always',
  disableTypeChecks: false,
  packageManager: 'npm',
  allowConsoleColors: false,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: reportFile },
};

const started = process.hrtime.bigint();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/options.json`, JSON.stringify(strykerOptions));
run('@stryker-mutator/core/bin/stryker.js', ['run', `${folder}/options.json`, '--logLevel', 'warn'], {
  MUTATE_TESTS: testsThatReach(files).join('\n'),
});
if (!existsSync(reportFile)) fail('Stryker ended without a report; the lines above say why.', 1);

const result = JSON.parse(readFileSync(reportFile, 'utf8')) as schema.MutationTestResult;
const report = reportOf(result, files, Number(process.hrtime.bigint() - started) / 1e9);
console.log(options.json ? JSON.stringify(report, null, 1) : inWords(report));

/** Unit tests that import any of the files, directly or not; all, if none does: then it is told what is not covered. */
function testsThatReach(mutated: readonly string[]): string[] {
  const list = (words: string[]): string[] =>
    run('jest/bin/jest.js', ['--config', jestConfig, '--listTests', ...words], {}, 'pipe')
      .split('\n')
      .filter((file) => file !== '')
      .map((file) => path.relative('.', file));
  const found = list(['--findRelatedTests', ...mutated]);
  return found.length > 0 ? found : list([]);
}

/** Runs a program of a package. What it says goes to our stderr: stdout is the report’s. */
function run(program: string, words: string[], env: Record<string, string>, stdout: 2 | 'pipe' = 2): string {
  const done = spawnSync(process.execPath, [path.join('node_modules', program), ...words], {
    stdio: ['ignore', stdout, 2],
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status !== 0) fail(`${program} ended with ${done.status ?? done.signal}.`, 1);
  return done.stdout ?? '';
}

function fail(text: string, status: number): never {
  console.error(text);
  process.exit(status);
}
