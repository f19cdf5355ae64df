// A jest transform from ES modules to CommonJS.
const { pathToFileURL } = require('node:url');
const { transformSync } = require('esbuild');

module.exports = {
  process: (/** @type {string} */ source, /** @type {string} */ file) => ({
    code: transformSync(source, {
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
    }).code,
  }),
};
