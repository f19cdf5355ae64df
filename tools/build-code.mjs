// The server's half of the build: Code.js.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { takeTextsApart, textsApart, textsFile } from './texts-apart.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The most that Code.js may weigh: Google evaluates all of it at every execution, even just to build a menu. */
const maxCodeBytes = 1_000_000;

/** Ends in `_`, so that neither google.script.run nor a menu can bypass the stubs. */
const globalName = 'app_';

/**
 * zod can generate code from text for speed. We have turned that off (src/shared/calls.ts), and here the means are
 * removed too.
 * @type {import('esbuild').Plugin}
 */
const noCodeFromText = {
  name: 'no code from text',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]core[/\\](doc|util)\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll('const F = Function;', 'const F = undefined;'),
    }));
  },
};

/**
 * Of a language, date-fns knows also how to read days and how to say how long ago they are. We do neither (dates are read
 * by `shared/typed-dates.ts`), and it would be an eighth of what date-fns weighs.
 * @type {import('esbuild').Plugin}
 */
const onlyFormats = {
  name: 'only formats of dates',
  setup({ onLoad }) {
    onLoad(
      { filter: /[/\\]date-fns[/\\]locale[/\\][\w-]+[/\\]_lib[/\\](match|formatDistance|formatRelative)\.js$/ },
      ({ path: file }) => ({
        contents: `export const ${path.basename(file, '.js')} = undefined;`,
      }),
    );
  },
};

/**
 * Bundles for where our code runs: Google's V8, and its sandboxed pages.
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(options) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    nodePaths: [path.join(root, 'node_modules')],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    minify: true,
    // Google lists `??` and `?.` nowhere as missing; class fields, which it has refused, are later than this.
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'eof',
    logLevel: 'error',
    ...options,
    plugins: [noCodeFromText, onlyFormats, ...(options.plugins ?? [])],
  });
  const textOf = (/** @type {RegExp} */ name) => outputFiles?.find((file) => name.test(file.path))?.text ?? '';
  return {
    text: textOf(/(?<!\.map)$/).trim(),
    map: textOf(/\.map$/),
    exported: Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports),
    inputs: Object.keys(metafile?.inputs ?? {}).map((file) => path.join(root, file)),
  };
}

/**
 * Google calls only top-level functions and does not support modules. So the bundle is one expression assigned to a
 * name that Google does not expose, and each door has a short function in front of it: what entry.ts exports, and what
 * the features' menus call.
 * @param {string} sourceDir
 * @param {string[]} otherFiles
 * @param {readonly string[]} menuDoors
 * @returns {Promise<{ code: string, texts: string | null }>} Code.js, and Texts.html if there are any
 */
export async function buildCode(sourceDir, otherFiles, menuDoors) {
  const stdin = { contents: entryWith(menuDoors), resolveDir: sourceDir, loader: /** @type {const} */ ('ts') };
  // esbuild lists the exports only for an ES module, so a first pass makes one; its output is discarded.
  const first = await bundle({ stdin, format: 'esm' });
  const doors = first.exported.sort();
  for (const door of doors) {
    if (door === 'default' || door.endsWith('_'))
      throw new Error(`entry.ts exports "${door}", which Google cannot call`);
  }
  const fixed = (await bundle({ entryPoints: [path.join(sourceDir, 'entry.ts')], format: 'esm' })).exported;
  for (const door of menuDoors)
    if (fixed.includes(door)) throw new Error(`entry.ts exports "${door}", and a menu item has a door of that name`);
  const { texts, sources } = takeTextsApart(first.inputs, path.join(sourceDir, 'google/texts-apart'));
  const plugins = [textsApart(sources)];
  const { text, map } = await bundle({ stdin, format: 'iife', globalName, sourcemap: 'external', plugins });
  const stubs = doors.map((door) => `function ${door}() { return ${globalName}.${door}.apply(this, arguments); }\n`);
  // clasp does not notice that a file is gone when nothing else has changed. Listing the files here makes it a change.
  const title = `// Partnerbook, built from source; goes with ${otherFiles.sort().join(', ')}\n`;
  const before = `${title}${stubs.join('')}`;
  const code = `${before}${text}\n`;
  const bytes = Buffer.byteLength(code);
  if (bytes > maxCodeBytes)
    throw new Error(`Code.js has ${bytes} bytes; more than ${maxCodeBytes} is too slow to start`);
  writeMap(code, before, map);
  return { code, texts: texts.length === 0 ? null : textsFile(texts) };
}

/** @param {readonly string[]} menuDoors */
function entryWith(menuDoors) {
  const doors = menuDoors.map((door) => `export const ${door} = () => choose('${door}');\n`);
  const chooses = doors.length === 0 ? '' : `import { choose } from './serve';\n`;
  return `export * from './entry';\n${chooses}${doors.join('')}`;
}

/**
 * For whoever runs the build on this computer: errors are reported at their place in our source. The map stays out of
 * what Google receives and is found by the text it belongs to (local/runtime/project.ts). A few older maps are kept for
 * a workbench that still runs older bundles.
 * @param {string} code
 * @param {string} before the lines in front of the bundle
 * @param {string} map
 */
function writeMap(code, before, map) {
  const folder = path.join(root, '.cache/source-maps');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) return;
  const old = readdirSync(folder).map((name) => path.join(folder, name));
  old.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const name of old.slice(9)) rmSync(name, { force: true });
  const { mappings, ...rest } = JSON.parse(map);
  rest.sources = rest.sources.map((/** @type {string} */ source) => source.replace(/^(\.\.\/)+/, ''));
  writeFileSync(file, JSON.stringify({ ...rest, mappings: ';'.repeat(before.split('\n').length - 1) + mappings }));
}
