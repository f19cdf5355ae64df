// Each test file has its own modules, with one exception: the esbuild that the local runtime uses for bundling. It
// starts a thread and a process that would otherwise stay until the end for every file, with everything the file had in
// memory.
const { createRequire } = require('node:module');
const path = require('node:path');

const local = path.join(__dirname, '../local/');
const jests = createRequire(require.resolve('jest/package.json'));
/** @type {typeof import('jest-runtime').default} */
const Runtime = jests('jest-runtime').default;

module.exports = class extends Runtime {
  /**
   * @override
   * @param {string} from
   * @param {string} name
   * @returns {any}
   */
  requireModuleOrMock(from, name) {
    return name === 'esbuild' && from.startsWith(local) ? require('esbuild') : super.requireModuleOrMock(from, name);
  }
};
