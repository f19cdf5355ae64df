import type { Outcome } from '../../local/runtime/engine';
import { inProcess } from '../../local/runtime/executor';
import { Run, type AuthMode, type Counts, type FaultPlan } from '../../local/runtime/host/run';
import type { Estimate } from '../../local/runtime/host/costs';
import { globals, types } from '../../local/runtime/host/services';
import { World } from '../../local/runtime/host/world';
import { Workbooks } from '../../local/runtime/host/sheets';

export const owner = 'dana@school.example';
export const colleague = 'lee@school.example';
export const viewer = 'guest@school.example';

/** Monday, 2026-09-14, 07:00 in Chicago. */
export const start = Date.UTC(2026, 8, 14, 12);

export interface ScriptRun {
  /** As JSON has it; dates as `{$date: ms}`. */
  value: unknown;
  error?: { name: string; message: string };
  counts: Counts;
  modelled: Estimate;
}

export interface RunSettings {
  user?: string;
  authMode?: AuthMode;
  scopes?: string[];
  faults?: FaultPlan;
}

/** A world with one spreadsheet, in which the body of a function can be run as a script. */
export class Bench {
  readonly world: World;

  constructor(options: { timeZone?: string; rows?: number; columns?: number; world?: World } = {}) {
    this.world =
      options.world ??
      new World(start, [
        { email: owner, name: 'Dana', kind: 'workspace' },
        { email: colleague, name: 'Lee', kind: 'workspace' },
        { email: viewer, name: 'Guest', kind: 'consumer', viewer: true },
      ]);
    if (options.world) return;
    const { timeZone = 'America/Chicago', ...size } = options;
    this.workbooks.create({ name: 'Partners', timeZone, owner, ...size });
  }

  get workbooks(): Workbooks {
    return this.world.part(Workbooks);
  }

  get book() {
    return this.workbooks.bound();
  }

  /** Runs `body` with `ss` and `sheet` (the active one) at hand; what it returns is the value. */
  run(body: string, settings: RunSettings = {}): ScriptRun {
    const prelude = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet();';
    return this.runBare(`${prelude}\n${body}`, settings);
  }

  runBare(body: string, settings: RunSettings = {}): ScriptRun {
    const project = {
      sources: [{ name: 'main.gs', source: `function main() {${body}\n}` }],
      html: new Map(),
      scopes: [],
      timeZone: 'America/Chicago',
      advancedServices: [],
    };
    const run = new Run(
      this.world,
      {
        functionName: 'main',
        user: settings.user ?? owner,
        authMode: settings.authMode ?? 'FULL',
        attended: true,
        owner,
        allScopes: settings.scopes ?? ['spreadsheets.currentonly'],
        cause: 'test',
        scopes: settings.scopes ?? ['spreadsheets.currentonly'],
        scriptTimeZone: this.book.timeZone,
        fileOf: () => undefined,
        limitMs: 360_000,
        ...(settings.faults ? { faults: settings.faults } : {}),
      },
      globals(project),
    );
    let outcome = inProcess(project, 'main', '[]', run.boot(types()), (call) => run.receive(call)) as Outcome;
    try {
      if (run.stopped === undefined) run.finish();
    } catch (error) {
      const { name, message } = error as Error;
      outcome = { ok: false, name, message, stack: '' };
    }
    const { counts, modelled } = run;
    if (outcome.ok) return { value: outcome.value, counts, modelled };
    return { value: undefined, error: { name: outcome.name, message: outcome.message }, counts, modelled };
  }

  /** Runs `body` and returns its value; throws what the script threw. */
  value(body: string, settings: RunSettings = {}): unknown {
    const { value, error } = this.run(body, settings);
    if (error) throw new Error(`${error.name}: ${error.message}`);
    return value;
  }

  /** The message of the error that `body` ends with. */
  failure(body: string, settings: RunSettings = {}): string | undefined {
    const { error } = this.run(body, settings);
    return error && (error.name === 'Exception' ? error.message : `${error.name}: ${error.message}`);
  }
}
