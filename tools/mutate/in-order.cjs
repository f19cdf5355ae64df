// Test files run in the order in which runner.mjs chose them.
const { createRequire } = require('node:module');
const path = require('node:path');

const jests = createRequire(require.resolve('jest/package.json'));
/** @type {typeof import('@jest/test-sequencer').default} */
const Sequencer = createRequire(jests.resolve('@jest/core'))('@jest/test-sequencer').default;

module.exports = class extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  sort(tests) {
    const chosen = process.env['MUTATE_TESTS']?.split('\n') ?? [];
    const rank = (/** @type {import('@jest/test-result').Test} */ { path: file }) =>
      chosen.indexOf(path.relative(process.cwd(), file));
    return [...tests].sort((one, other) => rank(one) - rank(other));
  }
};
