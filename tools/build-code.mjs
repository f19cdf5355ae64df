// The server's half of the build: Code.js, and beside it what is evaluated only when it is needed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Code.js may weigh: Google evaluates all of it at every execution, also for a mere menu. */
const maxCodeBytes = 1_000_000;

/** Ends in `_`, so that neither google.script.run nor a menu can reach past the stubs. */
const globalName = 'app_';

const laterName = /\.later\.ts$/;

/** @typedef {Map<string, string[]>} Names by absolute path of a module, some of what it exports */

/**
 * Bundles for where our code runs: Google's V8 and its sandboxed pages.
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
    target: 'es2019',
    charset: 'ascii',
    legalComments: 'eof',
    logLevel: 'error',
    ...options,
  });
  const outputs = Object.values(metafile?.outputs ?? {});
  const textOf = (/** @type {RegExp} */ name) => outputFiles?.find((file) => name.test(file.path))?.text ?? '';
  return {
    text: textOf(/(?<!\.map)$/).trim(),
    map: textOf(/\.map$/),
    exported: outputs.flatMap((output) => output.exports),
    /** Absolute paths of the modules of which something is left. */
    modules: outputs.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [path.join(root, file)] : [])),
    ),
  };
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
 * Google calls only top-level functions and knows no modules: so the bundle is one expression behind a name that Google
 * does not offer, and one short function stands before it for each export of entry.ts.
 * @param {string} sourceDir
 * @param {string[]} otherFiles
 * @returns {Promise<{ code: string, later: string }>} `later`: the body of a function; empty when nothing can wait
 */
export async function buildCode(sourceDir, otherFiles) {
  const entry = path.join(sourceDir, 'entry.ts');
  const split = await splitOff(sourceDir, entry);
  const files = [...otherFiles, ...(split.later === '' ? [] : ['later.html'])];
  // esbuild names the exports only for an ES module, so a first pass makes one; its text is thrown away.
  const plugins = [withoutNotes, split.plugin];
  const doors = (await bundle({ entryPoints: [entry], format: 'esm', plugins })).exported.sort();
  for (const door of doors) {
    if (door === 'default' || door.endsWith('_'))
      throw new Error(`entry.ts exports "${door}", which Google cannot call`);
  }
  const { text, map } = await bundle({
    entryPoints: [entry],
    format: 'iife',
    globalName,
    sourcemap: 'external',
    plugins,
  });
  const stubs = doors.map((door) => `function ${door}() { return ${globalName}.${door}.apply(this, arguments); }\n`);
  // clasp does not notice a file that is gone when nothing else changed. Naming the files here makes it a change; so
  // does the mark of what stands in later.html, which goes with this Code.js and no other.
  const mark = split.later === '' ? '' : ` (${createHash('sha256').update(split.later).digest('hex').slice(0, 12)})`;
  const title = `// Partnerbook, built from source; goes with ${files.sort().join(', ')}${mark}\n`;
  const before = `${title}${stubs.join('')}`;
  const code = `${before}${text}\n`;
  const bytes = Buffer.byteLength(code);
  if (bytes > maxCodeBytes)
    throw new Error(`Code.js has ${bytes} bytes; more than ${maxCodeBytes} is too slow to start`);
  writeMap(code, before, map);
  // `new Function` puts two lines before the text of a body.
  if (split.later !== '') writeMap(split.later, '\n\n', split.map);
  return { code, later: split.later };
}

/**
 * Takes the modules `*.later.ts`, with whatever only they need, out of Code.js. There, functions of the same names stand
 * in for theirs; what they share with Code.js they get from it, so that there is one of each (`core` in
 * src/google/later.ts). What they share decides what stays in Code.js whole, and that decides what they share: so this
 * goes on until it stands still.
 * @param {string} sourceDir
 * @param {string} entry
 */
async function splitOff(sourceDir, entry) {
  const parts = readdirSync(sourceDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => laterName.test(file))
    .sort()
    .map((file) => path.join(sourceDir, file));
  const keyOf = (/** @type {string} */ file) => path.relative(sourceDir, file);
  if (parts.length === 0) return { later: '', map: '', plugin: { name: 'nothing-waits', setup: () => undefined } };
  /** @type {Names} */
  let shared = new Map();
  for (let round = 0; round < 8; round++) {
    const plugin = standIns(sourceDir, shared, keyOf);
    const { modules } = await bundle({
      entryPoints: [entry],
      format: 'iife',
      globalName,
      plugins: [withoutNotes, plugin],
    });
    const core = new Set(modules.filter((file) => !laterName.test(file)));
    const contents = `${parts.map((file, n) => `import * as p${n} from ${JSON.stringify(file)};`).join('\n')}
export const parts = {${parts.map((file, n) => `${JSON.stringify(keyOf(file))}: p${n}`).join(', ')}};`;
    /** @type {import('esbuild').StdinOptions} */
    const stdin = { contents, resolveDir: sourceDir, loader: 'js' };
    // Only as an ES module it still says which names it wants of what is elsewhere.
    const apart = {
      stdin,
      format: /** @type {const} */ ('esm'),
      minify: false,
      plugins: [fromCore(core), withoutNotes],
    };
    const wanted = namesWanted((await bundle(apart)).text);
    if ([...wanted].every(([file, names]) => names.every((name) => shared.get(file)?.includes(name)))) {
      const { text, map } = await bundle({
        stdin,
        format: 'iife',
        globalName: 'later',
        sourcemap: 'external',
        plugins: [fromCore(core, (file) => `module.exports = core(${JSON.stringify(keyOf(file))});`), withoutNotes],
      });
      // Its frames in a stack are called after the last line, at Google too.
      return { later: `${text}\nreturn later.parts;\n//# sourceURL=later.html`, map, plugin };
    }
    shared = both(shared, wanted);
  }
  throw new Error('What waits in later.html and what stays in Code.js could not be told apart.');
}

/**
 * In Code.js: for each function of a module that waits, one that brings it in.
 * @param {string} sourceDir
 * @param {Names} shared
 * @param {(file: string) => string} keyOf
 * @returns {import('esbuild').Plugin}
 */
function standIns(sourceDir, shared, keyOf) {
  const loader = `import { evaluateLater } from ${JSON.stringify(path.join(sourceDir, 'google/later.ts'))};
${[...shared].map(([file, names], n) => `import { ${names.map((name) => `${name} as m${n}${name}`).join(', ')} } from ${JSON.stringify(file)};`).join('\n')}
const modules = () => ({${[...shared].map(([file, names], n) => `${JSON.stringify(keyOf(file))}: { ${names.map((name) => `${name}: m${n}${name}`).join(', ')} }`).join(', ')}});
let parts;
export function later(name) {
  if (!parts) { const core = modules(); parts = evaluateLater((module) => core[module]); }
  return parts[name];
}`;
  return {
    name: 'stand-ins',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^bring-in-later$/ }, ({ path: id }) => ({ path: id, namespace: 'later' }));
      onLoad({ filter: /.*/, namespace: 'later' }, () => ({ contents: loader, resolveDir: sourceDir, loader: 'js' }));
      onLoad({ filter: laterName }, ({ path: file }) => ({
        contents: `import { later } from 'bring-in-later';
${functionsOf(file)
  .map((name) => `export const ${name} = (...args) => later(${JSON.stringify(keyOf(file))}).${name}(...args);`)
  .join('\n')}`,
        resolveDir: path.dirname(file),
        loader: 'js',
      }));
    },
  };
}

/**
 * A stand-in can only be a function, so nothing else may be exported but types.
 * @param {string} file
 */
function functionsOf(file) {
  const source = readFileSync(file, 'utf8');
  const other = /^export (?!function |type |interface )(.*)$/m.exec(source);
  if (other) throw new Error(`${path.relative(root, file)} may export functions only, not “${other[1]}”`);
  return [...source.matchAll(/^export function (\w+)/gm)].map((match) => /** @type {string} */ (match[1]));
}

/**
 * In later.html: modules that are in Code.js are taken from there.
 * @param {Set<string>} core
 * @param {(file: string) => string} [stub] the module that stands for one of them; without it they are left outside
 * @returns {import('esbuild').Plugin}
 */
function fromCore(core, stub) {
  return {
    name: 'from-core',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path: wanted, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolving' || kind === 'entry-point') return undefined;
        const found = await build.resolve(wanted, { resolveDir, kind, pluginData: 'resolving' });
        if (found.errors.length > 0 || !core.has(found.path)) return found;
        return stub ? { path: found.path, namespace: 'core' } : { path: `core:${found.path}`, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'core' }, ({ path: file }) => ({ contents: stub?.(file), loader: 'js' }));
    },
  };
}

/**
 * What an ES module imports of modules that are left outside.
 * @param {string} text as esbuild writes it
 */
function namesWanted(text) {
  /** @type {Names} */
  const wanted = new Map();
  for (const [, names = '', from] of text.matchAll(/^import ([^"]*) from ("core:[^"]*");$/gm)) {
    const file = JSON.parse(from ?? '').slice('core:'.length);
    if (!/^\{[^]*\}$/.test(names)) throw new Error(`${file} is imported whole where only names can be`);
    const here = [...names.matchAll(/(\w+)(?: as \w+)?\s*[,}]/g)].map(([, name = '']) => name);
    wanted.set(file, [...(wanted.get(file) ?? []), ...here]);
  }
  return wanted;
}

/**
 * @param {Names} some
 * @param {Names} more
 * @returns {Names} in an order that does not depend on how they were found
 */
function both(some, more) {
  const files = [...new Set([...some.keys(), ...more.keys()])].sort();
  return new Map(
    files.map((file) => [file, [...new Set([...(some.get(file) ?? []), ...(more.get(file) ?? [])])].sort()]),
  );
}

/**
 * For the workbench, which tells errors by their place in our source. The map stays out of what Google receives and is
 * found by the text it belongs to; a few older ones are kept for a workbench that still runs them.
 * @param {string} text Code.js, or what waits in later.html
 * @param {string} before the lines that stand before the bundle where the text is evaluated
 * @param {string} map
 */
function writeMap(text, before, map) {
  const folder = path.join(root, '.cache/source-maps');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) return;
  const old = readdirSync(folder).map((name) => path.join(folder, name));
  old.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const name of old.slice(19)) rmSync(name, { force: true });
  const { mappings, ...rest } = JSON.parse(map);
  rest.sources = rest.sources.map((/** @type {string} */ source) => source.replace(/^(\.\.\/)+/, ''));
  writeFileSync(file, JSON.stringify({ ...rest, mappings: ';'.repeat(before.split('\n').length - 1) + mappings }));
}
