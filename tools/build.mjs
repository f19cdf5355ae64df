// `npm run build`: makes build/, which is what Google receives: Code.js, Texts.html with its long
// texts, one page for each sidebar, and appsscript.json. `--out DIR` builds elsewhere, `--quiet` prints nothing but errors.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { buildCode, bundle } from './build-code.mjs';
import { evaluated } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ out?: string, source?: string }} BuildOptions `out`: where to build (build/); `source`: what (src/)
 * @typedef {{ name: string, bytes: number }} BuiltFile
 */

/**
 * Builds everything and writes it only if all of it is sound. The same source always gives the same bytes.
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
  const { code, texts } = await buildCode(sourceDir, [...files.keys()], await declaredDoors(sourceDir));
  files.set('Code.js', code);
  if (texts !== null) files.set('Texts.html', texts);
  writeAll(path.resolve(root, out), files);
  return [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })).sort((a, b) => b.bytes - a.bytes);
}

/**
 * The doors of the menu, as the features declare them. Throws an error that lists every fault in their declarations.
 * @param {string} sourceDir
 * @returns {Promise<string[]>}
 */
async function declaredDoors(sourceDir) {
  if (!existsSync(path.join(sourceDir, 'house.ts'))) return [];
  const contents = `import { features } from './house';
import { declarations } from ${JSON.stringify(path.join(root, 'tools/declarations.ts'))};
export const examine = (sources) => declarations(features, sources);`;
  /** @type {{ examine(sources: { file: string, text: string }[]): { doors: string[], faults: string[] } }} */
  const { examine } = await evaluated({ stdin: { contents, resolveDir: sourceDir, loader: 'ts' } });
  const files = readdirSync(path.join(sourceDir, 'features'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file: path.posix.join('features', file.split(path.sep).join('/')),
      text: readFileSync(path.join(sourceDir, 'features', file), 'utf8'),
    }));
  const { doors, faults } = examine(sources);
  if (faults.length > 0)
    throw new Error(`The features do not fit together:\n${faults.map((each) => `  ${each}\n`).join('')}`);
  return doors;
}

/**
 * Builds a sidebar as one self-contained file, since the page in which Google serves it may not load anything from us. What
 * only this page looks like stands beside it, in `NAME.page.css`.
 * @param {string} page
 * @param {string} sourceDir
 */
async function buildPage(page, sourceDir) {
  const own = page.replace(/\.tsx$/, '.css');
  const sheets = [path.join(sourceDir, 'client/style.css'), ...(existsSync(own) ? [own] : [])];
  const style = await esbuild.transform(sheets.map((file) => readFileSync(file, 'utf8')).join('\n'), {
    loader: 'css',
    minify: true,
  });
  const script = await bundle({
    entryPoints: [page],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes `//` and `/*` inside a template literal for a comment and removes it.
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
 * Text that would end the element or start a scriptlet occurs only in strings and regular expressions, where a
 * backslash changes nothing but the spelling.
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
