import type { Between, Counts, FaultPlan, LogLine } from './host/run';
import type { Estimate } from './host/costs';

/** One run, as the list of executions shows it. */
export interface ExecutionRecord {
  id: number;
  functionName: string;
  user: string;
  cause: string;
  /** Instants in ms. */
  startedAt: number;
  endedAt: number;
  status: 'completed' | 'failed' | 'ended';
  error?: { name: string; message: string; stack: string };
  /** Coded as on the wire. */
  value?: unknown;
  counts: Counts;
  modelled: Estimate;
  log: LogLine[];
}

/** A menu as a script built it with `Ui.createMenu`. */
export type MenuItem = { label: string; functionName: string } | { label: string; items: MenuItem[] } | 'separator';

/** A menu in the menu bar. */
export interface Menu {
  name: string;
  items: MenuItem[];
}

/** What a respondent fills in: by item id, one text, several choices, or a grid's rows. Dates as `2026-09-14`, times as `14:30`. */
export type SubmittedAnswers = Record<string, string | string[] | string[][]>;

/** An HTML page that a script asked to be shown. `html` is the finished page. */
export interface ShownPage {
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
  width: number;
  height: number;
}

/** `Ui.alert` or `Ui.prompt`, which stop the run until someone answers. */
export interface Question {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** `OK`, `OK_CANCEL`, `YES_NO`, `YES_NO_CANCEL`. */
  buttons: string;
}
export interface Answer {
  /** `OK`, `CANCEL`, `YES`, `NO`, `CLOSE`. */
  button: string;
  text?: string;
}

/** What happens on the machine while it works, for whoever shows it. */
export interface MachineEvents {
  executionEnded?(record: ExecutionRecord): void;
  menuChanged?(user: string, menus: { name: string; items: MenuItem[] }[]): void;
  pageShown?(user: string, page: ShownPage): void;
  toast?(user: string, toast: { text: string; title: string; seconds: number }): void;
  /** The script selected a cell (`setActiveRange`, `activate`). */
  selected?(user: string, selection: Selection): void;
  /** May be answered late only where runs have a thread of their own; in one thread the answer must be at hand. */
  asked?(user: string, question: Question): Answer | Promise<Answer>;
  /** A mail left (recipients, subject); the MIME text is in the mailbox. */
  mailSent?(mailId: string): void;
  clockMoved?(now: number): void;
}

export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface RunRequest {
  functionName: string;
  user: string;
  cause: string;
  authMode?: 'NONE' | 'LIMITED' | 'FULL';
  args?: unknown[];
  /** Email of the person at a web app, if it is not `user`; blank when nobody is signed in. */
  visitor?: string;
  /** It answers as a web app, or a page of that calls it. */
  webApp?: boolean;
  /** Someone sits in front of it (the usual case). False as in a time trigger: `getUi` throws. */
  attended?: boolean;
  faults?: FaultPlan;
  /**
   * Called before counted calls, while the run stands still: another run (`await machine.run(…)`) or a person's hands
   * (`await machine.edit(…)`) may act, and the run goes on when it returns. Such a run has a thread of its own,
   * whatever the machine's executor. Locks it holds stay held: whoever waits for one gives up when their time is over.
   */
  between?: Between;
  /** Only before the call of this number (from 0, as in `faults`); without it before each. */
  pauseAt?: number;
}
