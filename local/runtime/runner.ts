import { cellFunctions } from './cell-functions';
import type { Executor } from './executor';
import type { Outcome } from './engine';
import { Mailbox } from './host/mail/mailbox';
import { EnumValue } from './host/offer';
import { Quotas } from './host/quotas';
import { Run, type AuthMode, type RunOptions } from './host/run';
import { globals, types } from './host/services';
import { Workbooks } from './host/sheets';
import { Triggers, type TriggerRecord } from './host/triggers';
import type { World } from './host/world';
import type { ExecutionRecord, MachineEvents, RunRequest } from './machine-types';
import type { Project } from './project';
import { scriptStack, toldBySource } from './stack';
import { threadExecutor, type ThreadExecutor } from './thread';

/** Executions that are remembered. */
const keptExecutions = 500;
/** Source: https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const runLimitMs = 360_000;
const simpleTriggerLimitMs = 30_000;

/** For runs that let others in between two calls where the machine's own executor could not wait for them. */
let threads: ThreadExecutor | undefined;
let inThreads = 0;

/** Runs in a thread; when the last such run is over, the threads are closed, so that nothing outlives a program's work. */
const inThread: Executor = async (...args) => {
  threads ??= threadExecutor();
  inThreads++;
  try {
    return await threads(...args);
  } finally {
    if (--inThreads === 0) {
      const done = threads;
      threads = undefined;
      await done.close();
    }
  }
};

/** What an execution is made of beyond a `RunRequest`. */
interface Execution extends RunRequest {
  limitMs?: number;
  /** Simple triggers of a script that has none of that name leave no trace. */
  optional?: boolean;
  /** Arguments that need the run to exist first (`e.range`). */
  argsOf?(run: Run): unknown[];
  /** Given what the function returned, as the host's own objects. */
  returned?(value: unknown): void;
}

/** Runs functions of the project, for people and for triggers, and remembers how it went. */
export class Runner {
  readonly executions: ExecutionRecord[] = [];
  lastExecution = 0;

  constructor(
    private readonly world: World,
    private readonly project: () => Project,
    private readonly owner: string,
    private readonly events: MachineEvents,
    private readonly executor: Executor,
  ) {
    world.part(Workbooks).scriptFunctions = cellFunctions(world, project, owner, (functionName, run, outcome) => {
      const { user, cause } = run.options;
      this.remember(this.recordOf({ functionName, user, cause }, run, outcome, project()));
    });
  }

  /** A trigger that needs no one's consent: it may do little, and only for 30 seconds. */
  async simple(user: string, functionName: string, eventOf: (run: Run) => object): Promise<void> {
    if (!this.project().sources.some(({ source }) => source.includes(functionName))) return;
    await this.execute({
      functionName,
      user,
      cause: `${functionName} trigger`,
      authMode: 'LIMITED',
      limitMs: simpleTriggerLimitMs,
      optional: true,
      argsOf: (run) => [{ ...eventOf(run), authMode: new EnumValue('AuthMode', 'LIMITED') }],
    });
  }

  /** All installable triggers of a kind, of a source if given: each runs as the person who made it. */
  async installed(
    kind: TriggerRecord['kind'],
    sourceId: string | undefined,
    eventOf: (run: Run) => object,
  ): Promise<void> {
    for (const trigger of this.world.part(Triggers).list.filter((one) => one.kind === kind)) {
      if (sourceId === undefined || trigger.sourceId === sourceId) await this.fire(trigger, eventOf);
    }
  }

  async fire(trigger: TriggerRecord, eventOf: (run: Run) => object): Promise<void> {
    const record = await this.execute({
      functionName: trigger.functionName,
      user: trigger.user,
      ...howFired(trigger),
      argsOf: (run) => {
        this.world.part(Quotas).use(run, 'trigger runtime', 0);
        return [{ ...eventOf(run), authMode: new EnumValue('AuthMode', 'FULL'), triggerUid: trigger.id }];
      },
    });
    if (record)
      this.world
        .part(Quotas)
        .spend(trigger.user, 'trigger runtime', record.endedAt - record.startedAt, record.startedAt);
  }

  async execute(request: Execution): Promise<ExecutionRecord | undefined> {
    const project = this.project();
    const run = new Run(this.world, this.optionsOf(request, project), globals(project));
    let outcome: Outcome;
    try {
      const args = run.pack(request.argsOf ? request.argsOf(run) : (request.args ?? []));
      const boot = run.boot(types());
      const executor = request.between ? inThread : this.executor;
      outcome = await executor(project, request.functionName, args, boot, (call) => run.receive(call));
      if (outcome.ok) request.returned?.(run.unpack(outcome.value));
    } catch (error) {
      outcome = failure(error);
    }
    const missing =
      !outcome.ok && outcome.name === 'ReferenceError' && outcome.message.startsWith('Script function not found');
    if (missing && request.optional) return undefined;
    // The mails of a run are complete when the run is.
    await this.world.part(Mailbox).composed();
    return this.settle(request, run, outcome, project);
  }

  private settle(request: Execution, run: Run, outcome: Outcome, project: Project): ExecutionRecord {
    try {
      if (run.stopped === undefined) run.finish();
    } catch (error) {
      outcome = failure(error);
    }
    const record = this.recordOf(request, run, outcome, project);
    // What a run does takes time: whatever happens next happens later.
    this.world.clock.moveTo(record.endedAt);
    this.events.clockMoved?.(this.world.clock.now());
    this.remember(record);
    return record;
  }

  private recordOf(request: RunRequest, run: Run, outcome: Outcome, project: Project): ExecutionRecord {
    const record: ExecutionRecord = {
      id: ++this.lastExecution,
      functionName: request.functionName,
      user: request.user,
      cause: request.cause,
      startedAt: run.startedAt,
      endedAt: run.now(),
      status: run.stopped !== undefined ? 'ended' : outcome.ok ? 'completed' : 'failed',
      counts: run.counts,
      modelled: run.modelled,
      log: run.log.map((line) => toldBySource(line, project)),
    };
    if (run.stopped !== undefined) record.error = { name: 'Exception', message: run.stopped, stack: '' };
    else if (outcome.ok) record.value = outcome.value;
    else record.error = { name: outcome.name, message: outcome.message, stack: scriptStack(outcome, project) };
    return record;
  }

  private remember(record: ExecutionRecord): void {
    this.executions.push(record);
    if (this.executions.length > keptExecutions) this.executions.splice(0, this.executions.length - keptExecutions);
    this.events.executionEnded?.(record);
  }

  private optionsOf(request: Execution, project: Project): RunOptions {
    const { functionName, user, cause, visitor, webApp = false, faults, between, pauseAt } = request;
    const account = this.world.accounts.find(({ email }) => email === user);
    if (!account) throw new Error(`There is no account ${user}.`);
    const authMode: AuthMode = request.authMode ?? 'FULL';
    return {
      functionName,
      user,
      cause,
      authMode,
      scopes: project.scopes.filter((scope) => !account.refused?.includes(scope)),
      allScopes: project.scopes,
      scriptTimeZone: project.timeZone,
      owner: this.owner,
      webApp,
      attended: request.attended ?? true,
      fileOf: (name) => project.html.get(name),
      limitMs: request.limitMs ?? runLimitMs,
      ...(visitor === undefined ? {} : { visitor }),
      ...(project.container ? { container: project.container } : {}),
      ...(project.webApp ? { webUrl: project.webApp.url } : {}),
      ...(faults ? { faults } : {}),
      ...(between
        ? { between: (call) => (pauseAt === undefined || call.number === pauseAt ? between(call) : undefined) }
        : {}),
    };
  }
}

/** How a trigger's run begins: what started it, and whether someone sits in front of the spreadsheet. */
export function howFired({ kind }: TriggerRecord): Pick<RunRequest, 'cause' | 'attended'> {
  return {
    cause: kind === 'CLOCK' ? 'time trigger' : `${kind.toLowerCase().replaceAll('_', ' ')} trigger`,
    attended: kind === 'ON_OPEN' || kind === 'ON_EDIT' || kind === 'ON_CHANGE',
  };
}

function failure(error: unknown): Outcome {
  const { name, message, stack } = error as Error;
  return { ok: false, name, message, stack: stack ?? '' };
}
