// Jest’s runner, which ends once a test file has failed: one test that notices a mutant is enough. (`bail` would end the
// process, with all that Stryker has started in it.)
const { createRequire } = require('node:module');

const jests = createRequire(require.resolve('jest/package.json'));
/** @type {typeof import('jest-runner').default} */
const Runner = createRequire(jests.resolve('@jest/core'))('jest-runner').default;

module.exports = class extends Runner {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof Runner>['runTests']>} words
   */
  runTests(...words) {
    const [, watcher] = words;
    this.on('test-file-success', ([, { numFailingTests }]) => {
      if (numFailingTests > 0) watcher.setState({ interrupted: true });
    });
    return super.runTests(...words);
  }
};
