// Bundles our own TypeScript for Node: for `tools/run.mjs`, and for worker threads, which need a file of their own.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Many source files become one, elsewhere; yet `__dirname` and `__filename` keep meaning the source file's own place,
 * as they do under jest. (`import.meta` does not exist in CommonJS: do not use it in local/, test/ or bench/.)
 */
const ownPlace = {
  name: 'own-place',
  setup(/** @type {import('esbuild').PluginBuild} */ builder) {
    builder.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => ({
      // On the first line, so that line numbers in stack traces stay right.
      contents:
        `const __filename = ${JSON.stringify(file)}, __dirname = ${JSON.stringify(path.dirname(file))};` +
        (await readFile(file, 'utf8')),
      loader: file.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/**
 * Bundles one TypeScript entry into one CommonJS file; npm packages stay outside and are found in node_modules.
 * @param {string} entry source file, absolute or relative to the repository
 * @param {string} outfile where the bundle goes, below the repository so that packages are found (.cache/ is ours)
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function bundleForNode(entry, outfile) {
  const target = path.resolve(root, outfile);
  await build({
    absWorkingDir: root,
    entryPoints: [path.resolve(root, entry)],
    outfile: target,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [ownPlace],
  });
  return target;
}
