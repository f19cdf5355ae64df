import type { Answer, ExecutionRecord, Machine, MachineEvents, MachineOptions, Question } from '../../runtime/machine';
import { Mailbox } from '../../runtime/host/mail/mailbox';
import type { ClientPush, Part, WorkbenchState } from '../messages';
import { activeSheet, describeWorkbook, historyOf } from './sheets';
import { ScriptPages } from './script-pages';
import { StateFile, type SavedWorkbench } from './store';
import { targetOf, type ClockTarget } from './clock-steps';

const parts: Part[] = ['sheet', 'mail', 'calendar', 'forms', 'documents', 'executions'];

/** How long changes are gathered before the page hears of them, so that a year's triggers do not flood it. */
const gatherMs = 20;
const gatherWhileAdvancingMs = 250;

/** It failed, was ended, or noted an error and went on. */
export function wentWrong({ status, log }: Pick<ExecutionRecord, 'status' | 'log'>): boolean {
  return status !== 'completed' || log.some(({ level }) => level === 'error');
}

type Events = Required<
  Pick<
    MachineEvents,
    'executionEnded' | 'menuChanged' | 'pageShown' | 'toast' | 'selected' | 'asked' | 'mailSent' | 'clockMoved'
  >
>;

/** The one machine of a workbench, the person at it, and what is open on the screen. */
export class Session {
  readonly pages = new ScriptPages();
  machine: Machine | undefined;
  private starting: string | null = null;
  user = '';
  readonly file: StateFile;
  private readonly questions = new Map<number, { user: string; question: Question; answer(answer: Answer): void }>();
  private lastQuestion = 0;
  private readonly running = new Map<number, string>();
  private lastRun = 0;
  private advancing: { from: number; to: number; signal: { stopped: boolean } } | undefined;
  private readonly versions: Record<Part, number> = {
    sheet: 1,
    mail: 1,
    calendar: 1,
    forms: 1,
    documents: 1,
    executions: 1,
  };
  /** The last run that someone has seen in the list of executions. */
  private seenRun = 0;
  private readonly opened = new Set<string>();
  private readonly listeners = new Set<(push: ClientPush) => void>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    stateFolder: string,
    private readonly options: () => Omit<MachineOptions, 'events'>,
  ) {
    this.file = new StateFile(stateFolder, () => this.saved());
  }

  machineOptions(): MachineOptions {
    return { ...this.options(), events: this.events };
  }

  /** Tells the page how far the making of a machine is. */
  tellStart(step: string | null): void {
    this.starting = step;
    this.touch();
  }

  /** Takes a machine and shows it to its first person (or to the one it was left with). */
  async adopt(machine: Machine, user?: string): Promise<void> {
    this.machine = machine;
    const { accounts } = machine.world;
    this.user = accounts.find(({ email }) => email === user)?.email ?? accounts[0]!.email;
    this.opened.clear();
    this.sawRuns();
    await this.openFor(this.user);
    this.touch(...parts);
  }

  /** Forgets everything; the page asks again what to start with. */
  startOver(): void {
    this.stopAdvancing();
    this.pages.closeAll();
    this.questions.clear();
    this.machine = undefined;
    this.file.remove();
    this.touch(...parts);
  }

  /** The page offers a viewer no way to edit; this is for whoever asks without the page. */
  refuseViewer(): void {
    if (this.required().world.accounts.find(({ email }) => email === this.user)?.viewer) {
      throw new Error('This account can only view the spreadsheet.');
    }
  }

  required(): Machine {
    if (!this.machine) throw new Error('Choose what to start with first.');
    return this.machine;
  }

  private saved(): SavedWorkbench | undefined {
    return this.machine && { version: 1, user: this.user, machine: this.machine.snapshot() };
  }

  // --- what the machine reports -------------------------------------------------------------------------------------

  private readonly events: Events = {
    executionEnded: () => this.touch(...parts),
    menuChanged: () => this.touch(),
    pageShown: (user, page) => {
      this.pages.show(user, page);
      this.touch();
    },
    toast: (user, toast) => user === this.user && this.push({ type: 'toast', ...toast }),
    selected: (user, { sheetId, ...range }) => {
      if (user === this.user) this.push({ type: 'selected', sheetId, range });
      this.touch('sheet');
    },
    asked: (user, question) =>
      new Promise<Answer>((answer) => {
        // While the sample is being made nobody could see the question yet: its coordinator agrees.
        if (!this.machine) return answer({ button: 'OK' });
        this.questions.set(++this.lastQuestion, { user, question, answer });
        this.touch();
      }),
    mailSent: () => this.touch('mail'),
    clockMoved: () => this.touch(),
  };

  // --- what the person does -----------------------------------------------------------------------------------------

  async actAs(email: string): Promise<void> {
    if (!this.required().world.accounts.some((account) => account.email === email))
      throw new Error(`There is no account ${email}.`);
    this.user = email;
    this.touch('sheet');
    await this.openFor(email);
  }

  private async openFor(user: string): Promise<void> {
    if (this.opened.has(user)) return;
    this.opened.add(user);
    await this.during('onOpen', () => this.required().open(user));
  }

  /** As when everyone reloads the spreadsheet: the script has changed. */
  async reopen(): Promise<void> {
    this.opened.clear();
    this.pages.closeAll();
    if (this.machine) await this.openFor(this.user);
    this.touch(...parts);
  }

  /** A menu item. The page hears of the end through the list of executions, and of a failure at once. */
  async runMenu(functionName: string): Promise<void> {
    const user = this.user;
    const record = await this.during(functionName, () => this.required().run({ functionName, user, cause: 'menu' }));
    if (record.error) this.fail('The script failed', record.error);
  }

  fail(title: string, { name, message }: { name: string; message: string }): void {
    const text = name === 'Error' ? message : `${name}: ${message}`;
    this.push({ type: 'toast', title, text, seconds: 12, bad: true });
  }

  async during<T>(label: string, work: () => Promise<T>): Promise<T> {
    const id = ++this.lastRun;
    this.running.set(id, label);
    this.touch();
    try {
      return await work();
    } finally {
      this.running.delete(id);
      this.touch(...parts);
    }
  }

  answer(id: number, answer: Answer): void {
    const asked = this.questions.get(id);
    if (!asked) throw new Error('This question has been answered already.');
    this.questions.delete(id);
    this.touch();
    asked.answer(answer);
  }

  /** Someone looks at the list of executions. */
  sawRuns(): void {
    this.seenRun = this.required().executions.at(-1)?.id ?? 0;
    this.touch();
  }

  closePage(id: number): void {
    this.pages.close(id);
    this.touch();
  }

  /** Starts to move the clock; the page follows the progress in the state. */
  advance(target: ClockTarget): void {
    const machine = this.required();
    if (this.advancing) throw new Error('The clock is moving already.');
    const from = machine.now();
    const to = targetOf(target, from, describeWorkbook(machine).timeZone);
    const signal = { stopped: false };
    this.advancing = { from, to, signal };
    this.touch();
    const onProgress = () => this.touch();
    machine
      .advanceTo(to, { onProgress, signal })
      .catch((error: Error) => this.fail('The clock stopped', error))
      .finally(() => {
        this.advancing = undefined;
        this.touch(...parts);
      });
  }

  stopAdvancing(): void {
    if (this.advancing) this.advancing.signal.stopped = true;
  }

  // --- what the page hears ------------------------------------------------------------------------------------------

  listen(listener: (push: ClientPush) => void): () => void {
    this.listeners.add(listener);
    listener({ type: 'state', state: this.state() });
    return () => void this.listeners.delete(listener);
  }

  push(push: ClientPush): void {
    for (const listener of this.listeners) listener(push);
  }

  /** Something has changed: the page is told soon, and it is saved. */
  touch(...changed: Part[]): void {
    for (const part of changed) this.versions[part]++;
    this.file.later();
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.push({ type: 'state', state: this.state() });
      },
      this.advancing ? gatherWhileAdvancingMs : gatherMs,
    ).unref();
  }

  state(): WorkbenchState {
    const { machine, user } = this;
    const open = this.pages.of(user).map(({ html: _html, user: _user, ...page }) => page);
    const book = machine ? describeWorkbook(machine) : { title: '', timeZone: 'UTC', sheets: [], isBlank: false };
    const selection = machine?.selection(user) ?? null;
    return {
      ...book,
      started: machine !== undefined,
      starting: this.starting,
      now: machine?.now() ?? 0,
      user,
      accounts: machine?.world.accounts.map(({ email, name, viewer = false }) => ({ email, name, viewer })) ?? [],
      activeSheetId: activeSheet(book.sheets, selection?.sheetId),
      selection,
      menus: machine?.menus(user) ?? [],
      sidebar: open.find((page) => page.kind === 'sidebar') ?? null,
      dialogs: open.filter((page) => page.kind !== 'sidebar'),
      questions: [...this.questions]
        .filter(([, asked]) => asked.user === user)
        .map(([id, { question }]) => ({ ...question, id })),
      running: [...this.running].map(([id, label]) => ({ id, label })),
      advancing: this.advancing ? { from: this.advancing.from, to: this.advancing.to } : null,
      versions: { ...this.versions },
      unreadMails: machine?.world.part(Mailbox).messages.filter(({ read }) => !read).length ?? 0,
      history: machine ? historyOf(machine, user) : { undo: null, redo: null },
      failedRuns: machine?.executions.filter((run) => run.id > this.seenRun && wentWrong(run)).length ?? 0,
      hasWebApp: machine?.project.sources.some(({ source }) => /\bfunction\s+doGet\b/.test(source)) ?? false,
    };
  }

  close(): void {
    clearTimeout(this.timer);
    this.stopAdvancing();
    // A run that still waits for an answer gets none: it ends with its thread.
    this.questions.clear();
    if (this.machine) this.file.now();
  }
}
