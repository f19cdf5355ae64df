// A Jest transform from TypeScript and ES modules to CommonJS. `npm run check` checks the types; here each file is only
// translated.
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { transformSync } = require('esbuild');

const loaders = /** @type {const} */ ({ '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js' });

module.exports = {
  process: (/** @type {string} */ source, /** @type {string} */ file) => ({
    code: transformSync(source, {
      loader: loaders[/** @type {keyof typeof loaders} */ (path.extname(file))],
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: file,
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
    }).code,
  }),
};
