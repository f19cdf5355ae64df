import { buildSync } from 'esbuild';
import { join } from 'node:path';

let bundled: string | undefined;

/** The guest as one script that can be evaluated in any fresh context. Bundled once a process. */
export function guestSource(): string {
  bundled ??= buildSync({
    entryPoints: [join(runtimeFolder(), 'guest/enter.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]!.text;
  return bundled;
}

/** This folder, whichever bundle this file has become part of: everything starts from the project's root. */
function runtimeFolder(): string {
  return join(process.cwd(), 'local/runtime');
}
