import vm from 'node:vm';
import type { Project } from './project';
import type { Boot, Wire } from './wire/protocol';

/** How a script function ended; `value` is coded as on the wire. */
export type Outcome = { ok: true; value: unknown } | { ok: false; name: string; message: string; stack: string };

/** V8 gives these to each context; Apps Script does not. */
const notThere = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'FinalizationRegistry', 'WeakRef'];

const compiled = new WeakMap<Project, vm.Script[]>();

/** `caller` gives a function of the context's own that calls `entry` and returns what came of it, packed. */
interface GuestEnds {
  caller(entry: unknown, args: string): () => string;
}

/** What any function or object has: `own.constructor` is nothing that the program has declared. */
const ofEveryObject = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
]);

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
 * `functionName` is that of a function which the program itself declares at the top; it may be dotted (`Module.run`), as
 * in menus. Whatever else it holds is no name, and is not evaluated. `guestSource` is the text of the bundled guest.
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
  // An object of ours, even a blank one, would lead a script to our own `Function` and to the whole process.
  const context = vm.createContext(Object.create(null) as object, { microtaskMode: 'afterEvaluate' });
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  try {
    for (const name of notThere) delete scope[name];
    guest ??= new vm.Script(guestSource, { filename: 'local-runtime-guest.js' });
    guest.runInContext(context);
    const install = scope['__install'] as (scope: object, wire: Wire, boot: string) => GuestEnds;
    delete scope['__install'];
    const { caller } = install(scope, wire, JSON.stringify(boot));
    const [root = '', ...path] = functionName.split('.');
    const before = look(context, root);
    for (const script of scriptsOf(project)) script.runInContext(context);
    const found = look(context, root);
    const entry = found === before ? undefined : memberAt(found, path);
    if (typeof entry !== 'function')
      return { ok: false, name: 'ReferenceError', message: `Script function not found: ${functionName}`, stack: '' };
    scope['__call'] = caller(entry, args);
    const packed = vm.runInContext('__call()', context, {
      filename: 'local-runtime-call.js',
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    }) as string;
    return { ok: true, value: JSON.parse(packed) as unknown };
  } catch (error) {
    // A script may throw anything, also null or a text.
    const { name, message, stack } = Object(error ?? {}) as Partial<Error>;
    return { ok: false, name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') };
  }
}

/** What stands under a name at the top of the context: a global, or a top-level `const` or `class`. */
function look(context: vm.Context, name: string): unknown {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return undefined;
  try {
    return vm.runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, context);
  } catch {
    // A word of the language, such as `new`.
    return undefined;
  }
}

function memberAt(found: unknown, path: string[]): unknown {
  let value = found;
  for (const name of path) {
    if (ofEveryObject.has(name) || Object(value) !== value) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
