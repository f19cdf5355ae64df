import { inProcess, type Executor } from './executor';
import type { Project } from './project';
import type { ExecutionRecord, MachineEvents, Menu, RunRequest, Selection, SubmittedAnswers } from './machine-types';
import { Form } from './host/forms/form';
import { Forms } from './host/forms/model';
import { FormResponse } from './host/forms/responses';
import { Mailbox } from './host/mail/mailbox';
import { upToDate } from './host/older-states';
import { Screens } from './host/screens';
import { User } from './host/session';
import { typeCells, Workbooks, type Done, type Person } from './host/sheets';
import { Triggers } from './host/triggers';
import { World, type Account } from './host/world';
import { instantOfText } from './common/zones';
import { EditQueue } from './edit-queue';
import { bookOf, clockEvent, editEvent, landedEvent } from './events';
import { howFired, Runner } from './runner';
import { Turns } from './turns';
import { refusedVisit, visitOf, webAnswer, webEvent, type WebAnswer, type WebRequest } from './web';
import { plainArguments, plainResult, refusedArgument, refusedResult } from './script-run';

export * from './machine-types';
export type { Executor } from './executor';
export type { WebAnswer, WebRequest } from './web';

const asWebApp = { webApp: true, attended: false } as const;

interface Settings {
  owner: string;
  spreadsheetName: string;
  timeZone: string;
}
interface Saved {
  settings: Settings;
  world: unknown;
  executions: ExecutionRecord[];
  lastExecution: number;
}
export interface MachineOptions {
  project: Project;
  events?: MachineEvents;
  executor?: Executor;
}
export interface NewMachineOptions extends MachineOptions {
  /** Wall clock in `timeZone`: `2026-09-14T07:00`. */
  start: string;
  timeZone: string;
  accounts: Account[];
  /** Email of the account that owns the spreadsheet and the script. */
  owner: string;
  spreadsheetName: string;
}

/** What a page of a script gets back. */
type CallResult = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** A person may not change these cells; `confirm`: they may after all, when they say so. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  constructor(
    message: string,
    readonly confirm: boolean,
  ) {
    super(message);
  }
}

/** A school's Google account in small: one spreadsheet with its script, the people who use it, and the time that passes. */
export class Machine {
  private readonly events: MachineEvents;
  private readonly runner: Runner;
  private readonly edits = new EditQueue();
  private readonly turns = new Turns();

  private constructor(
    readonly world: World,
    /** May be replaced at any time: the next run uses the new one. */
    public project: Project,
    private readonly settings: Settings,
    options: MachineOptions,
  ) {
    this.events = options.events ?? {};
    this.runner = new Runner(world, () => this.project, settings.owner, this.events, options.executor ?? inProcess);
    world.part(Screens).events = this.events;
    world.part(Mailbox).events = this.events;
  }

  static create(options: NewMachineOptions): Machine {
    const { project, start, timeZone, accounts, owner, spreadsheetName } = options;
    if (!accounts.some(({ email }) => email === owner)) throw new Error(`There is no account ${owner}.`);
    const world = new World(instantOfText(start, timeZone), accounts);
    world.part(Workbooks).create({ name: spreadsheetName, timeZone, owner });
    return new Machine(world, project, { owner, spreadsheetName, timeZone }, options);
  }

  /** Goes on from what `save` returned. */
  static load(saved: unknown, options: MachineOptions): Machine {
    const { settings, world, executions, lastExecution } = structuredClone(saved) as Saved;
    const machine = new Machine(World.load(upToDate(world)), options.project, settings, options);
    machine.runner.executions.push(...executions);
    machine.runner.lastExecution = lastExecution;
    return machine;
  }

  /** Plain JSON, a copy of its own. */
  save(): unknown {
    return JSON.parse(JSON.stringify(this.snapshot()));
  }

  /**
   * The same, to be made text at once: parts of it are the living state itself. Only the lists that `isCopied` knows
   * may wait. What runs returned is left out: it can be large, and nobody asks for it later.
   */
  snapshot(): unknown {
    const { lastExecution } = this.runner;
    const executions = this.executions.map(({ value: _value, ...rest }) => rest);
    return { settings: this.settings, world: this.world.save(), executions, lastExecution } satisfies Saved;
  }

  /** The last 500, oldest first. */
  get executions(): ExecutionRecord[] {
    return this.runner.executions;
  }

  now(): number {
    return this.world.clock.now();
  }

  /** A person opens the spreadsheet. `onOpen` runs as a simple trigger and makes the menus. */
  async open(user: string): Promise<void> {
    this.world.part(Screens).reload(user);
    await this.runner.simple(user, 'onOpen', (run) => ({ source: bookOf(run), user: new User(user) }));
    const { id } = this.world.part(Workbooks).bound();
    await this.runner.installed('ON_OPEN', id, (run) => ({ source: bookOf(run), user: new User(user) }));
  }

  menus(user: string): Menu[] {
    return this.world.part(Screens).screen(user).menus;
  }

  select(user: string, selection: Selection): void {
    this.world.part(Screens).move(user, selection);
  }

  selection(user: string): Selection {
    return this.world.part(Screens).selection(user);
  }

  /**
   * A person types or pastes; `confirmed` answers the warning of a protected cell with "edit anyway". Throws
   * `EditRefused` with the words the person sees.
   */
  async edit(
    user: string,
    sheetId: number,
    row: number,
    column: number,
    text: string[][],
    options: { confirmed?: boolean } = {},
  ): Promise<void> {
    const done = await this.act(user, (person) => typeCells({ ...person, ...options }, sheetId, row, column, text));
    if (!done.ok) throw new EditRefused(done.message, done.confirm ?? false);
  }

  /**
   * A person does something to the spreadsheet by hand (see host/sheets/hands.ts). Triggers for edits and changes run;
   * those of edits get the range. What scripts write comes another way and fires nothing, as at Google.
   */
  async act(user: string, hands: (person: Person) => Done): Promise<Done> {
    const done = hands({ workbooks: this.world.part(Workbooks), user });
    if (!done.ok) return done;
    const { edit, change } = done;
    if (edit) {
      await this.edits.add(() => this.runner.simple(user, 'onEdit', (run) => editEvent(run, edit, user)));
      await this.runner.installed('ON_EDIT', undefined, (run) => editEvent(run, edit, user));
    }
    await this.runner.installed('ON_CHANGE', undefined, (run) => ({
      changeType: change.changeType,
      source: bookOf(run),
      user: new User(user),
    }));
    return done;
  }

  async run(request: RunRequest): Promise<ExecutionRecord> {
    return (await this.runner.execute(request))!;
  }

  /**
   * What runs when a trigger of this person fires, for whoever lets something befall that run. Of the event it has what
   * all have. Throws when there is no such trigger.
   */
  firing(functionName: string, user: string): RunRequest {
    const trigger = this.world.part(Triggers).of(functionName, user);
    if (!trigger) throw new Error(`${user} has no trigger for ${functionName}.`);
    return { functionName, user, ...howFired(trigger), args: [{ triggerUid: trigger.id }] };
  }

  /** `google.script.run` from a page of the script's own. */
  call(user: string, functionName: string, args: unknown[]): Promise<CallResult> {
    return this.answer({ functionName, user, cause: 'page' }, args);
  }

  /** `google.script.run` from a page of the web app: it runs as whom `doGet` ran as, with nobody at the spreadsheet. */
  async webCall(user: string, functionName: string, args: unknown[]): Promise<CallResult> {
    const visit = visitOf(this.project.webApp, user, this.settings.owner);
    if (!visit) return { ok: false, name: 'Error', message: refusedVisit.message };
    const { visitor, runsAs } = visit;
    return this.answer({ functionName, user: runsAs, visitor, cause: 'web app page', ...asWebApp }, args);
  }

  private async answer(request: RunRequest, args: unknown[]): Promise<CallResult> {
    const { functionName, user } = request;
    if (functionName.endsWith('_') || !/^[\w$]+$/.test(functionName)) {
      return { ok: false, name: 'TypeError', message: `google.script.run.${functionName} is not a function` };
    }
    for (const [index, arg] of args.entries()) {
      const refused = refusedArgument(arg, `argument ${index + 1}`);
      if (refused) return { ok: false, name: 'TypeError', message: refused };
    }
    const done = await this.turns.take(user);
    try {
      const record = await this.run({ ...request, args: plainArguments(args) });
      if (record.error) return { ok: false, name: record.error.name, message: record.error.message };
      const refused = refusedResult(record.value);
      if (refused) return { ok: false, name: 'TypeError', message: `${functionName}: ${refused}` };
      return { ok: true, value: plainResult(record.value) };
    } finally {
      done();
    }
  }

  /** The script as a web app: `doGet` or `doPost`, for whoever `user` is and as whom the manifest says. */
  async web(user: string, request: WebRequest): Promise<WebAnswer> {
    const visit = visitOf(this.project.webApp, user, this.settings.owner);
    if (!visit) return refusedVisit;
    let returned: unknown;
    const { error } = (await this.runner.execute({
      functionName: request.method === 'GET' ? 'doGet' : 'doPost',
      user: visit.runsAs,
      visitor: visit.visitor,
      cause: 'web app',
      ...asWebApp,
      args: [webEvent(request)],
      returned: (value) => (returned = value),
    }))!;
    return error ? { kind: 'error', message: `${error.name}: ${error.message}` } : webAnswer(returned);
  }

  /** Lets time pass up to an instant; what is due on the way runs in order. */
  async advanceTo(
    instant: number,
    options: { onProgress?(now: number): void; signal?: { stopped: boolean } } = {},
  ): Promise<void> {
    const triggers = this.world.part(Triggers);
    while (!options.signal?.stopped) {
      const trigger = triggers.due(instant);
      if (!trigger) break;
      this.moveClock(trigger.next!);
      triggers.reschedule(trigger, Math.max(trigger.next!, this.now()));
      await this.runner.fire(trigger, () => clockEvent(this.now()));
      options.onProgress?.(this.now());
    }
    if (!options.signal?.stopped) this.moveClock(instant);
    options.onProgress?.(this.now());
  }

  /**
   * Someone fills in a form, or changes their answer (`editOf`). Throws `FormRefused` with what the page says beside
   * each question. Returns the response's id when the form's triggers have run.
   */
  async submitForm(formId: string, answers: SubmittedAnswers, respondent?: string, editOf?: string): Promise<string> {
    const forms = this.world.part(Forms);
    const id = forms.submit(formId, answers, respondent, editOf);
    const form = forms.find(formId)!;
    const response = form.responses.find((one) => one.id === id)!;
    const { landed } = forms;
    await this.runner.installed('ON_FORM_SUBMIT', formId, (run) => ({
      response: new FormResponse(run, form, response),
      source: new Form(run, form),
    }));
    if (landed) await this.runner.installed('ON_FORM_SUBMIT', landed.book.id, (run) => landedEvent(run, landed));
    return id;
  }

  // A person's hands changed it. https://developers.google.com/apps-script/guides/triggers/events#google-calendar-events
  async calendarChanged(calendarId: string): Promise<void> {
    await this.runner.installed('ON_EVENT_UPDATED', calendarId, () => ({ calendarId }));
  }

  /** Resolves when all mail sent so far is complete and, where a `MailDesk` runs, has been delivered. */
  settled(): Promise<void> {
    return this.world.part(Mailbox).settled();
  }

  private moveClock(instant: number): void {
    this.world.clock.moveTo(instant);
    this.events.clockMoved?.(this.now());
  }
}
