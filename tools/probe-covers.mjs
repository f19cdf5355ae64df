// Part of `npm run check`: each call of src/google is made by a check of the probe, so that nothing the product asks of
// Google is left to belief. What the checks make stands in test/conformance/calls.json; test/house/probe.test.ts runs
// them and compares. Remembers in .cache/check/probe.json what passed; `--all` remembers nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const memory = '.cache/check/probe.json';
const kept = 'test/conformance/calls.json';

/** How a call is added to what stands there. */
export const howTo =
  'Write a check in test/conformance/checks that makes it, with the page of Google’s above, then run: PROBE_CALLS=keep npx jest test/house/probe.test.ts';

/** @returns {string[]} what the checks of the probe call, as `Range.getValues` */
export function callsKept() {
  return JSON.parse(readFileSync(path.join(root, kept), 'utf8'));
}

/**
 * @param {Map<string, string>} product by call, its place
 * @param {readonly string[]} probe
 * @returns {string[]} a line for each call that no check makes
 */
export function uncovered(product, probe) {
  const made = new Set(probe);
  return [...product].filter(([call]) => !made.has(call)).map(([call, where]) => `${call} (${where})`);
}

function mark() {
  const sum = createHash('sha256').update(process.version);
  const files = readdirSync('src/google').map((name) => `src/google/${name}`);
  for (const file of [...files.sort(), kept, 'tools/google-calls.mjs', 'tools/probe-covers.mjs', 'package-lock.json'])
    sum.update(file).update(readFileSync(file));
  return sum.digest('hex').slice(0, 16);
}

async function main() {
  process.chdir(root);
  const now = mark();
  const all = process.argv.includes('--all');
  if (!all && existsSync(memory) && readFileSync(memory, 'utf8') === now) return;
  // The compiler is loaded only when something may have changed.
  const { callsOfProduct } = await import('./google-calls.mjs');
  const missing = uncovered(callsOfProduct(), callsKept());
  if (missing.length > 0) {
    console.error(['No check of the probe makes these calls:', ...missing, howTo].join('\n'));
    process.exitCode = 1;
    return;
  }
  mkdirSync(path.dirname(memory), { recursive: true });
  writeFileSync(memory, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
