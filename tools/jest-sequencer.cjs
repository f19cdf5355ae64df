// Starts long test files first, so that none is left to run alone at the end. Jest knows the times from the previous
// run. On a fresh clone it goes by file size, which says little about tests that start a browser or other programs, or
// play a whole year.
const { createRequire } = require('node:module');
const path = require('node:path');

const jests = createRequire(require.resolve('jest/package.json'));
/** @type {typeof import('@jest/test-sequencer').default} */
const Sequencer = createRequire(jests.resolve('@jest/core'))('@jest/test-sequencer').default;

const long = [
  /^chaos/,
  /^browser.(pages|page-review|page-import|workbench-looks)/,
  /^(browser|push|house)/,
  /zones/,
  /^story/,
];

/** @param {string} file */
function rank(file) {
  const name = path.relative(path.join(__dirname, '../test'), file);
  const found = long.findIndex((pattern) => pattern.test(name));
  return found < 0 ? long.length : found;
}

module.exports = class extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  sort(tests) {
    const known = /** @type {typeof tests} */ (super.sort(tests));
    return known.every(({ duration }) => duration) ? known : known.sort((a, b) => rank(a.path) - rank(b.path));
  }
};
