// `npm run build`: makes build/, which is what Google receives: Code.js, one page for each sidebar, appsscript.json.
// `--out DIR` builds elsewhere, `--quiet` prints nothing but errors.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Code.js may weigh: Google evaluates all of it at every execution, also for a mere menu. */
const maxCodeBytes = 250_000;

/** Ends in `_`, so that neither google.script.run nor a menu can reach past the stubs. */
const globalName = 'app_';

/**
 * @typedef {{ out?: string, source?: string }} BuildOptions `out`: where to build (build/); `source`: what (src/)
 * @typedef {{ name: string, bytes: number }} BuiltFile
 */

/**
 * Builds everything and writes it only if all of it is sound; the same source gives the same bytes.
 * @param {BuildOptions} [options]
 * @returns {Promise<BuiltFile[]>} what was written, largest first
 */
export async function build({ out = 'build', source = 'src' } = {}) {
  const sourceDir = path.resolve(root, source);
  /** @type {Map<string, string>} name and text of each file */
  const files = new Map([['appsscript.json', readFileSync(path.join(root, 'appsscript.json'), 'utf8')]]);
  for (const page of findPages(sourceDir)) {
    const name = `${pageName(page)}.html`;
    if (files.has(name)) throw new Error(`Two pages are called ${name}`);
    files.set(name, await buildPage(page, sourceDir));
  }
  const seeds = path.join(sourceDir, 'seeds.ts');
  if (existsSync(seeds)) files.set('seeds.html', await buildSeeds(seeds));
  files.set('Code.js', await buildCode(path.join(sourceDir, 'entry.ts'), [...files.keys()]));
  writeAll(path.resolve(root, out), files);
  return [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })).sort((a, b) => b.bytes - a.bytes);
}

/**
 * Bundles for where our code runs: Google's V8 and its sandboxed pages.
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(options) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    nodePaths: [path.join(root, 'node_modules')],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    minify: true,
    target: 'es2019',
    charset: 'ascii',
    legalComments: 'eof',
    logLevel: 'error',
    ...options,
  });
  const exported = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
  const textOf = (/** @type {RegExp} */ name) => outputFiles?.find((file) => name.test(file.path))?.text ?? '';
  return { text: textOf(/(?<!\.map)$/).trim(), map: textOf(/\.map$/), exported };
}

/**
 * What a column or a tab is for is told where it is declared, and needed only when a sheet is built: it stands in
 * seeds.html (src/seeds.ts), not in what Google evaluates at every execution.
 * @type {import('esbuild').Plugin}
 */
const withoutNotes = {
  name: 'without notes',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](tabs|machinery)\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(
        /\b(note|about):(\s*)('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g,
        (_all, name, space) => `${name}:${space}''`,
      ),
    }));
  },
};

/**
 * The server's half. Google calls only top-level functions and knows no modules: so the bundle is one expression
 * behind a name that Google does not offer, and one short function stands before it for each export of entry.ts.
 * @param {string} entry
 * @param {string[]} otherFiles
 */
async function buildCode(entry, otherFiles) {
  // esbuild names the exports only for an ES module, so a first pass makes one; its text is thrown away.
  const doors = (await bundle({ entryPoints: [entry], format: 'esm' })).exported.sort();
  for (const door of doors) {
    if (door === 'default' || door.endsWith('_'))
      throw new Error(`entry.ts exports "${door}", which Google cannot call`);
  }
  const { text, map } = await bundle({
    entryPoints: [entry],
    format: 'iife',
    globalName,
    sourcemap: 'external',
    plugins: [withoutNotes],
  });
  const stubs = doors.map((door) => `function ${door}() { return ${globalName}.${door}.apply(this, arguments); }\n`);
  // clasp does not notice a file that is gone when nothing else changed. Naming the files here makes it a change.
  const title = `// Partnerbook, built from source; goes with ${otherFiles.sort().join(', ')}\n`;
  const before = `${title}${stubs.join('')}`;
  const code = `${before}${text}\n`;
  const bytes = Buffer.byteLength(code);
  if (bytes > maxCodeBytes)
    throw new Error(`Code.js has ${bytes} bytes; more than ${maxCodeBytes} is too slow to start`);
  writeMap(code, before, map);
  return code;
}

/**
 * Texts that are read only when they are needed: the exported `seeds` as JSON in which HTML finds nothing to do.
 * @param {string} entry
 */
async function buildSeeds(entry) {
  const { text } = await bundle({ entryPoints: [entry], format: 'cjs', minify: false });
  /** @type {{ exports: { seeds?: unknown } }} */
  const loaded = { exports: {} };
  new Function('module', 'exports', text)(loaded, loaded.exports);
  if (loaded.exports.seeds === undefined) throw new Error('seeds.ts exports no seeds');
  return `${JSON.stringify(loaded.exports.seeds).replace(/[^ -~]|[<>&/]/g, asEscape)}\n`;
}

/** @param {string} character one UTF-16 unit */
function asEscape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * For the workbench, which tells errors by their place in our source. The map stays out of what Google receives and is
 * found by the text it belongs to; a few older ones are kept for a workbench that still runs them.
 * @param {string} code
 * @param {string} before the lines of `code` that stand before the bundle
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

/**
 * A sidebar: one file that needs no other, since the page Google serves it in may load nothing from us.
 * @param {string} page
 * @param {string} sourceDir
 */
async function buildPage(page, sourceDir) {
  const style = await esbuild.transform(readFileSync(path.join(sourceDir, 'client/style.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  const script = await bundle({
    entryPoints: [page],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes `//` and `/*` inside a template literal for a comment and cuts it out.
    supported: { 'template-literal': false },
  });
  const title = pageName(page).replaceAll('-', ' ');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_blank">
<title>${title.charAt(0).toUpperCase()}${title.slice(1)}</title>
<style>${style.code.trim().replace(/<\/style/gi, '<\\/style')}</style>
</head>
<body>
<main id="app"></main>
<script>${forScriptElement(script.text)}</script>
</body>
</html>
`;
  if (html.includes('<?')) throw new Error(`${page}: "<?" would start a scriptlet of HtmlService`);
  return html;
}

/**
 * What would end the element or start a scriptlet occurs only in strings and regular expressions; there a backslash
 * changes nothing but the spelling.
 * @param {string} script
 */
function forScriptElement(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<\?/g, '\\x3C?');
}

/** @param {string} sourceDir */
function findPages(sourceDir) {
  const features = path.join(sourceDir, 'features');
  if (!existsSync(features)) return [];
  const found = readdirSync(features, { recursive: true, encoding: 'utf8' });
  return found
    .filter((file) => file.endsWith('.page.tsx'))
    .sort()
    .map((file) => path.join(features, file));
}

/** @param {string} page */
function pageName(page) {
  return path.basename(page, '.page.tsx');
}

/**
 * Writes the files and removes what an earlier build left.
 * @param {string} dir
 * @param {Map<string, string>} files
 */
function writeAll(dir, files) {
  mkdirSync(dir, { recursive: true });
  const present = readdirSync(dir);
  // A mistyped --out must not empty somebody's folder.
  if (present.length > 0 && !present.includes('Code.js')) throw new Error(`${dir} holds something else than a build`);
  for (const name of present) if (!files.has(name)) rmSync(path.join(dir, name), { recursive: true });
  for (const [name, text] of files) {
    const file = path.join(dir, name);
    // Left untouched when unchanged: another process may be reading it.
    if (!present.includes(name) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, quiet: { type: 'boolean' } } });
  try {
    const built = await build({ out: values.out });
    if (values.quiet) return;
    for (const { name, bytes } of built) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${name}`);
  } catch (error) {
    console.error(`The build failed. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
