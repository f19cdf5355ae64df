import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type * as IronCalc from '@ironcalc/wasm';

type Module = typeof IronCalc;
export type Model = IronCalc.Model;

let loaded: Module | undefined;
let currentTime = 0;

/** What IronCalc knows of time: the world's clock, not the machine's. */
class WorldDate extends Date {
  static override now(): number {
    return currentTime;
  }
}

/**
 * IronCalc, loaded at first use (about a fifth of a second). It comes as an ES module for browsers, which neither jest
 * nor a synchronous call of ours could load, so it is turned into a CommonJS one here.
 */
export function ironCalc(now: number): Module {
  currentTime = now;
  if (loaded) return loaded;
  const directory = path.join(process.cwd(), 'node_modules/@ironcalc/wasm');
  const [file] = buildSync({
    entryPoints: [path.join(directory, 'wasm.js')],
    bundle: true,
    format: 'cjs',
    write: false,
    // Only the loading in a browser would use it.
    define: { 'import.meta.url': '""' },
    logLevel: 'error',
  }).outputFiles;
  const module = { exports: {} as Module };

  const evaluate = new Function('module', 'exports', 'Date', file!.text) as (...args: unknown[]) => void;
  evaluate(module, module.exports, WorldDate);
  module.exports.initSync({ module: readFileSync(path.join(directory, 'wasm_bg.wasm')) });
  return (loaded = module.exports);
}
