// ESLint for `npm run check`, limited to what may have changed since it last found nothing. Rules that use types judge
// a file by what it imports, which ESLint's own cache does not see. So a file counts as unchanged only while it and
// everything it imports, directly or not, are the same. `--all` checks every file and remembers nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const memory = '.cache/check/lint.json';

/** Files that affect the result for every other file. */
const common = /(^|\/)(tsconfig[^/]*\.json|eslint\.config\.mjs|package-lock\.json|tools\/lint\.mjs|[^/]+\.d\.ts)$/;
const linted = /\.[cm]?[jt]sx?$/;
const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '/index.ts', '/index.tsx'];

/**
 * Computes a hash for each file that ESLint may check: from its text, the texts it imports, and what is common to all.
 * @param {string} dir
 * @returns {Map<string, string>} by path in `dir`
 */
export function marks(dir) {
  const files = filesBelow(dir, '');
  /** @type {Map<string, { text: string, imports: string[] }>} */
  const known = new Map();
  for (const file of files) known.set(file, read(dir, file));
  const all = [...known].filter(([file, { text }]) => common.test(file) || text.includes('declare global'));
  const shared = hash([process.version, ...all.flatMap(([file, { text }]) => [file, text])]);
  return new Map(
    files
      .filter((file) => linted.test(file))
      .map((file) => {
        const reached = [...reachedFrom(file, known)].sort();
        return [file, hash([shared, file, ...reached.flatMap((one) => [one, known.get(one)?.text ?? ''])])];
      }),
  );
}

/**
 * @param {string} dir
 * @param {string} file
 */
function read(dir, file) {
  const text = readFileSync(path.join(dir, file), 'utf8');
  if (!linted.test(file)) return { text, imports: [] };
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  // JSDoc can import a type, which the compiler's quick scan does not find.
  for (const [, name = ''] of text.matchAll(/\bimport\(['"]([^'"]+)['"]\)/g)) named.push(name);
  const imports = named.flatMap((name) => {
    if (!name.startsWith('.')) return [];
    const wanted = path.posix.join(path.posix.dirname(file), name);
    // `./a.js` may mean a.ts; every file that it may mean is taken.
    const bare = wanted.replace(/\.[cm]?js$/, '');
    return [...new Set([wanted, bare])].flatMap((start) => endings.map((ending) => start + ending));
  });
  return { text, imports };
}

/**
 * @param {string} file
 * @param {Map<string, { imports: string[] }>} known
 * @param {Set<string>} reached
 */
function reachedFrom(file, known, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const one of known.get(file)?.imports ?? []) if (known.has(one)) reachedFrom(one, known, reached);
  return reached;
}

/**
 * @param {string} dir
 * @param {string} folder
 * @returns {string[]} the files that ESLint checks, and those they may import
 */
function filesBelow(dir, folder) {
  const ignored = ['node_modules', 'build', 'build-probe', 'out', 'coverage'];
  return readdirSync(path.join(dir, folder))
    .sort()
    .flatMap((name) => {
      const file = path.posix.join(folder, name);
      const directory = statSync(path.join(dir, file)).isDirectory();
      if (directory) return name.startsWith('.') || ignored.includes(name) ? [] : filesBelow(dir, file);
      return linted.test(name) || name.endsWith('.json') ? [file] : [];
    });
}

/** @param {string[]} texts */
function hash(texts) {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(`${text.length} `).update(text);
  return sum.digest('hex').slice(0, 16);
}

function main() {
  process.chdir(root);
  const all = process.argv.includes('--all');
  /** @type {Record<string, string>} files in which nothing was found, with the hash they had then */
  const clean = !all && existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {};
  const found = marks('.');
  const changed = [...found].filter(([file, mark]) => clean[file] !== mark).map(([file]) => file);
  if (changed.length === 0) return;
  // A command line can hold only so many names.
  const names = changed.length > 200 ? ['.'] : changed;
  const words = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '--no-warn-ignored', ...names];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status !== 0 || all) return;
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(Object.fromEntries(found)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
