import vm from 'node:vm';
import type { Project } from './project';
import type { Boot, Wire } from './wire/protocol';

/** How a script function ended; `value` is coded as on the wire. */
export type Outcome = { ok: true; value: unknown } | { ok: false; name: string; message: string; stack: string };

/** V8 gives these to each context; Apps Script does not. */
const notThere = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'FinalizationRegistry', 'WeakRef'];

const compiled = new WeakMap<Project, vm.Script[]>();
type Entry = (...args: unknown[]) => unknown;
interface GuestEnds {
  pack(value: unknown): string;
  unpack(args: string): unknown[];
}

let guest: vm.Script | undefined;

function scriptsOf(project: Project): vm.Script[] {
  let scripts = compiled.get(project);
  if (!scripts) {
    scripts = project.sources.map(({ name, source }) => new vm.Script(source, { filename: name }));
    compiled.set(project, scripts);
  }
  return scripts;
}

/**
 * Runs one function of a project in a fresh context and nothing else in it: as at Google, nothing in memory is left
 * from the run before and global code runs each time. `args` is JSON text of the argument list, coded as
 * on the wire, so that a trigger's event may hold dates and ranges; the outcome's value is coded the same way.
 * `functionName` may be dotted (`Module.run`), as in menus. `guestSource` is the text of the bundled guest.
 * `timeoutMs`, real time, ends a script that never comes back; not where runs wait for people.
 */
export function execute(
  project: Project,
  functionName: string,
  args: string,
  boot: Boot,
  wire: Wire,
  guestSource: string,
  timeoutMs?: number,
): Outcome {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  try {
    for (const name of notThere) delete scope[name];
    guest ??= new vm.Script(guestSource, { filename: 'local-runtime-guest.js' });
    guest.runInContext(context);
    const install = scope['__install'] as (scope: object, wire: Wire, boot: string) => GuestEnds;
    delete scope['__install'];
    const { pack, unpack } = install(scope, wire, JSON.stringify(boot));
    for (const script of scriptsOf(project)) script.runInContext(context);
    const entry = vm.runInContext(`typeof ${functionName} === 'function' ? ${functionName} : undefined`, context) as
      Entry | undefined;
    if (!entry)
      return { ok: false, name: 'ReferenceError', message: `Script function not found: ${functionName}`, stack: '' };
    let packed = 'null';
    scope['__call'] = () => (delete scope['__call'], (packed = pack(entry(...unpack(args)))));
    vm.runInContext('__call()', context, {
      filename: 'local-runtime-call.js',
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    return { ok: true, value: JSON.parse(packed) as unknown };
  } catch (error) {
    // A script may throw anything, also null or a text.
    const { name, message, stack } = Object(error ?? {}) as Partial<Error>;
    return { ok: false, name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') };
  }
}
