// Bundles our own TypeScript for Node: for `tools/run.mjs`, and for worker threads, which need a separate file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles one TypeScript entry into one CommonJS file; npm packages stay external and are found in node_modules. A
 * bundle is not in the same folder as its sources, so they find files from `process.cwd()`, which is always the
 * repository, and not from `__dirname` or `import.meta`.
 * @param {string} entry source file, absolute or relative to the repository
 * @param {string} outfile where the bundle goes, inside the repository so that packages are found (.cache/ is ours)
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
  });
  return target;
}

/**
 * Evaluates a piece of our own source here and returns what it exports.
 * @param {import('esbuild').BuildOptions} options `entryPoints` or `stdin`
 * @returns {Promise<any>}
 */
export async function evaluated(options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    nodePaths: [path.join(root, 'node_modules')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    ...options,
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'partnerbook-'));
  const file = path.join(folder, 'evaluated.cjs');
  try {
    writeFileSync(file, outputFiles?.[0]?.text ?? '');
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
