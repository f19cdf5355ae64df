// Stryker's jest runner loads every test file that reaches the mutated one, and skips by name the tests that do not run
// the mutant. This one loads only the files that hold a test which does; for what nearly everything imports that is the
// difference between minutes and hours.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus } from '@stryker-mutator/api/test-runner';
import * as jests from '@stryker-mutator/jest-runner';

/**
 * In the copy that is mutated, where each runner works: what the first run has shown.
 * @typedef {{ file: string, ms: number }[]} Places the files that hold a test of one name, and how long it took there
 */
const memory = 'tests.json';

/** @param {import('@stryker-mutator/api/plugin').Injector<import('@stryker-mutator/api/plugin').PluginContext>} injector */
function runnerByFile(injector) {
  const [{ factory }] = /** @type {[typeof jests.strykerPlugins[0] & {}]} */ (jests.strykerPlugins);
  const jest = injector.injectFunction(factory);
  const { dryRun, mutantRun } = jest;
  const all = process.env['MUTATE_TESTS'] ?? '';
  /** @type {Record<string, Places> | undefined} */
  let places;

  jest.dryRun = async (options) => {
    const result = await dryRun.call(jest, options);
    if (result.status === DryRunStatus.Complete) {
      /** @type {Record<string, Places>} */
      const found = {};
      for (const { id, fileName = '', timeSpentMs: ms } of result.tests) {
        (found[id] ??= []).push({ file: path.relative(process.cwd(), fileName), ms });
      }
      writeFileSync(memory, JSON.stringify(found));
    }
    return result;
  };
  jest.mutantRun = async (options) => {
    places ??= /** @type {Record<string, Places>} */ (JSON.parse(readFileSync(memory, 'utf8')));
    // A mutant that acts while a file is loaded has no filter: any test may notice it.
    process.env['MUTATE_TESTS'] = options.testFilter ? filesOf(options.testFilter, places).join('\n') : all;
    return mutantRun.call(jest, options);
  };
  return jest;
}

/**
 * The quickest first: a test that is about the mutated file is likely among them, and notices before the long ones begin.
 * @param {string[]} ids
 * @param {Record<string, Places>} places
 */
function filesOf(ids, places) {
  /** @type {Map<string, number>} */
  const msOf = new Map();
  for (const { file, ms } of ids.flatMap((id) => places[id] ?? [])) msOf.set(file, (msOf.get(file) ?? 0) + ms);
  return [...msOf].sort(([, one], [, other]) => one - other).map(([file]) => file);
}
runnerByFile.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'jest-by-file', runnerByFile)];
export const { strykerValidationSchema } = jests;
