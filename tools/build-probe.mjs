// `npm run build:probe`: makes build-probe/, a script, a page and a manifest that can be pasted into a real Sheet to
// see whether Google behaves as our checks say (docs/conformance.md). `--out DIR` builds elsewhere. `--compare FILE`
// builds nothing and shows the times a probe has measured next to our cost model.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(root, 'test/conformance');

/**
 * @typedef {{ name: string, group: string, about: string, page: string }} Check `group`: its file; `page`: of Google's
 * @typedef {{ low: number, typical: number, high: number }} Estimate
 * @typedef {{ entry: string, of: string, model: Estimate, measured: number, verdict: string }} Comparison ms
 */

/** The comment above each check: a sentence, and below it the page its result comes from. */
const header = /\/\*\*\n((?: \* .+\n)+?) \* (https:\/\/\S+)\n \*\/\nfunction check_(\w+)\(t\) \{/g;

/**
 * The whole set as one script.
 * @returns {{ code: string, manifest: string, checks: Check[] }} throws when a check does not name its source
 */
export function probe() {
  const texts = { lib: read('lib'), checks: read('checks') };
  /** @type {Check[]} */
  const checks = [];
  for (const [file, text] of texts.checks) {
    for (const [, words = '', page = '', name = ''] of text.matchAll(header))
      checks.push({ name, group: file.replace(/\.js$/, ''), about: words.replace(/^ \* /gm, '').trim(), page });
    const declared = [...text.matchAll(/^function check_(\w+)/gm)].map((match) => match[1]);
    const nameless = declared.filter((name) => !checks.some((check) => check.name === name));
    if (nameless.length > 0) throw new Error(`${file}: no sentence and page of Google's above ${nameless.join(', ')}`);
  }
  const twice = checks.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two checks are called ${twice.join(', ')}`);
  const list = checks.map(({ name, page }) => `    { name: '${name}', page: '${page}', run: check_${name} },`);
  const title = '// Probe: does Google do what our checks say? Built from test/conformance; see docs/conformance.md.';
  const table = `function probeChecks_() {\n  return [\n${list.join('\n')}\n  ];\n}\n`;
  const all = [...texts.lib, ...texts.checks].map(([file, text]) => `// ── ${file}\n${text}`);
  const manifest = readFileSync(path.join(source, 'appsscript.json'), 'utf8');
  return { code: [title, ...all, table].join('\n'), manifest, checks };
}

/**
 * @param {string} folder
 * @returns {[string, string][]} name and text of each file, sorted by name
 */
function read(folder) {
  const dir = path.join(source, folder);
  const names = readdirSync(dir).filter((name) => name.endsWith('.js'));
  return names.sort().map((name) => [name, readFileSync(path.join(dir, name), 'utf8')]);
}

/**
 * Compares measured times with the model's. An entry whose cost grows with the cells gives two lines: one for the call,
 * and one for a cell.
 * @param {{ samples: Record<string, [extent: number, ms: number][]> }} measured as in the probe's last cell
 * @param {{ entries: Record<string, Estimate & { perCell?: Estimate }> }} model
 * @returns {Comparison[]}
 */
export function compare({ samples }, model) {
  return Object.entries(samples).flatMap(([entry, list]) => {
    const known = model.entries[entry];
    if (!known) throw new Error(`The cost model has no entry ${entry}.`);
    if (!known.perCell) return [line(entry, 'call', known, median(list.map(([, ms]) => ms)))];
    const { base, slope } = fitted(list);
    return [line(entry, 'call', known, base), line(entry, 'cell', known.perCell, slope)];
  });
}

/** @param {string} entry @param {string} of @param {Estimate} model @param {number} measured @returns {Comparison} */
function line(entry, of, { low, typical, high }, measured) {
  const verdict = measured < low ? 'faster than low' : measured > high ? 'slower than high' : 'within';
  return { entry, of, model: { low, typical, high }, measured, verdict };
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Least squares. @param {[number, number][]} points */
function fitted(points) {
  const mean = (/** @type {number[]} */ list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x, y] = [mean(points.map(([extent]) => extent)), mean(points.map(([, ms]) => ms))];
  const over = points.reduce((sum, [extent, ms]) => sum + (extent - x) * (ms - y), 0);
  const under = points.reduce((sum, [extent]) => sum + (extent - x) ** 2, 0);
  const slope = under === 0 ? 0 : over / under;
  return { base: y - slope * x, slope };
}

/** @param {string} out folder; created if it does not exist */
export function buildProbe(out) {
  const { code, manifest, checks } = probe();
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'Probe.js'), code);
  writeFileSync(path.join(out, 'Page.html'), readFileSync(path.join(source, 'lib/Page.html')));
  writeFileSync(path.join(out, 'appsscript.json'), manifest);
  return checks.length;
}

/** @param {string} file */
function showComparison(file) {
  const model = JSON.parse(readFileSync(path.join(root, 'local/runtime/wire/cost-model.json'), 'utf8'));
  const lines = compare(JSON.parse(readFileSync(file, 'utf8')), model);
  const number = (/** @type {number} */ ms) => ms.toFixed(ms < 1 ? 3 : 0).padStart(8);
  console.log(`${'ms'.padEnd(34)}     low  typical     high measured`);
  for (const { entry, of, model: known, measured, verdict } of lines)
    console.log(
      `${`${entry}, a ${of}`.padEnd(32)}${[known.low, known.typical, known.high, measured].map(number).join(' ')}  ${verdict}`,
    );
  console.log(
    `\n${lines.filter(({ verdict }) => verdict !== 'within').length} of ${lines.length} lie outside the model.`,
  );
}

function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, compare: { type: 'string' } } });
  if (values.compare !== undefined) return showComparison(values.compare);
  const out = path.resolve(root, values.out ?? 'build-probe');
  console.log(
    `${buildProbe(out)} checks in ${path.relative(process.cwd(), out)}/Probe.js. How to run them: docs/conformance.md`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
