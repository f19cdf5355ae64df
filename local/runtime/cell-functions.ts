import { inProcess } from './executor';
import type { Outcome } from './engine';
import { Run, type RunOptions } from './host/run';
import { globals, types } from './host/services';
import type { ScriptFunctions } from './host/sheets/formulas/script-functions';
import type { World } from './host/world';
import type { Project } from './project';

/** "A custom function call must return within 30 seconds." (guides/sheets/functions) */
const limitMs = 30_000;

const names = new WeakMap<Project, Map<string, string>>();

/** Declared with `function`, not ending in `_`; capitals do not matter. */
function namesOf(project: Project): Map<string, string> {
  let known = names.get(project);
  if (!known) {
    const declared = project.sources.flatMap(({ source }) => [
      ...source.matchAll(/^[ \t]*function\s+([A-Za-z]\w*[A-Za-z0-9]|[A-Za-z])\s*\(/gm),
    ]);
    names.set(project, (known = new Map(declared.map(([, name]) => [name!.toUpperCase(), name!]))));
  }
  return known;
}

/** The script as the cells of its spreadsheet see it. `failed` is told of calls whose cell shows `#ERROR!`. */
export function cellFunctions(
  world: World,
  project: () => Project,
  owner: string,
  failed: (functionName: string, run: Run, outcome: Outcome) => void,
): ScriptFunctions {
  const versions = new WeakMap<Project, number>();
  let lastVersion = 0;
  return {
    version() {
      const now = project();
      if (!versions.has(now)) versions.set(now, ++lastVersion);
      return String(versions.get(now));
    },
    find: (name) => namesOf(project()).get(name),
    call(functionName, args) {
      const run = new Run(world, optionsOf(functionName, project(), owner), globals(project()));
      const outcome = inProcess(project(), functionName, run.pack(args), run.boot(types()), (call) =>
        run.receive(call),
      );
      if (run.stopped === undefined) run.finish('drop');
      if (!(outcome instanceof Promise) && outcome.ok && run.stopped === undefined) {
        return { value: run.unpack(outcome.value) };
      }
      const done = outcome as Outcome;
      // Declared within another function.
      if (!done.ok && done.name === 'ReferenceError' && done.message.startsWith('Script function not found')) {
        return { value: '#NAME?' };
      }
      failed(functionName, run, done);
      return undefined;
    },
  };
}

/** As the owner, whoever looks at the cell: nobody is asked for consent, so nothing that needs any can be called. */
function optionsOf(functionName: string, project: Project, owner: string): RunOptions {
  return {
    functionName,
    user: owner,
    cause: 'custom function',
    authMode: 'CUSTOM_FUNCTION',
    attended: false,
    scopes: [],
    allScopes: project.scopes,
    scriptTimeZone: project.timeZone,
    owner,
    fileOf: (name) => project.html.get(name),
    limitMs,
  };
}
