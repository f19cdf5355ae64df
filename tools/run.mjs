// Runs one of our TypeScript programs in Node: `node tools/run.mjs local/demo/main.ts -- arguments for it`.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, root } from './bundle.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node tools/run.mjs <entry.ts> [-- arguments]');
  process.exit(2);
}
if (rest[0] === '--') rest.shift();
process.chdir(root);

// A bundle for this process alone, so that two runs at once do not read each other's half-written file.
const bundle = await bundleForNode(entry, `.cache/run/${path.basename(entry, '.ts')}-${process.pid}.cjs`);
process.on('exit', () => rmSync(bundle, { force: true }));

process.setSourceMapsEnabled(true);
process.argv = [process.execPath, path.resolve(root, entry), ...rest];
await import(pathToFileURL(bundle).href);
