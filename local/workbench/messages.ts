/**
 * What the workbench's page and its server say to each other. Only plain JSON; no Node, no browser, so that both
 * can import it.
 */
import type { CellView, SheetView } from '../runtime/view';

/** The things that change by themselves, each with a counter: the page fetches again what it shows and has moved on. */
export type Part = 'sheet' | 'mail' | 'calendar' | 'forms' | 'executions';

export interface WorkbenchState {
  /** False until someone has chosen what to start with. */
  started: boolean;
  /** What is being done to make the sample, meanwhile. */
  starting: string | null;
  title: string;
  timeZone: string;
  /** Instant in ms. */
  now: number;
  user: string;
  accounts: { email: string; name: string; viewer: boolean }[];
  sheets: { id: number; title: string; tabColor: string | null; hidden: boolean }[];
  activeSheetId: number;
  selection: CellRange | null;
  menus: Menu[];
  sidebar: ScriptPage | null;
  dialogs: ScriptPage[];
  questions: AskedQuestion[];
  running: { id: number; label: string }[];
  /** While the clock is being moved. Instants in ms. */
  advancing: { from: number; to: number } | null;
  versions: Record<Part, number>;
}

export interface CellRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type MenuEntry = { label: string; functionName: string } | { label: string; items: MenuEntry[] } | 'separator';
export interface Menu {
  name: string;
  items: MenuEntry[];
}

/** An HTML page of the script, served at `/script/<id>`. */
export interface ScriptPage {
  id: number;
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  width: number;
  height: number;
}

export interface AskedQuestion {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string;
}

/** From the server to the page, over the socket. */
export type ClientPush =
  | { type: 'state'; state: WorkbenchState }
  | { type: 'toast'; text: string; title: string; seconds: number; bad?: boolean }
  /** A script has selected cells. */
  | { type: 'selected'; sheetId: number; range: CellRange };

/** A sheet without its cells, and the rows that changed since `since` (all of them when that is unknown). */
export interface SheetDelta {
  version: number;
  /** The rows are to be laid over those of the version asked for; otherwise they are all there are. */
  partial: boolean;
  sheet: Omit<SheetView, 'cells'>;
  /** Index from 0 → cells. */
  rows: Record<number, CellView[]>;
  filledRows: number;
}

export interface MailView {
  id: string;
  at: number;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  text: string;
  hasHtml: boolean;
  attachments: { name: string; type: string; bytes: number }[];
}

export interface CalendarView {
  id: string;
  title: string;
  color: string;
  events: EventView[];
}
export interface EventView {
  id: string;
  title: string;
  /** `2026-09-14` for a whole day, else an instant as ISO text. `end` is exclusive. */
  start: string;
  end: string;
  allDay: boolean;
  location: string;
  description: string;
  status: string;
  guests: string[];
}

export interface FormSummary {
  id: string;
  title: string;
  description: string;
  responses: number;
  accepting: boolean;
}

export type ItemKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'checkboxes'
  | 'list'
  | 'scale'
  | 'grid'
  | 'checkboxGrid'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration'
  | 'rating'
  | 'section'
  | 'page'
  | 'other';

export interface FormItemView {
  id: string;
  kind: ItemKind;
  title: string;
  help: string;
  required: boolean;
  /** Where a choice leads, if it leads anywhere: an item id of a page, or a word. */
  choices: { value: string; goTo?: 'continue' | 'restart' | 'submit' | { page: string } }[];
  hasOther: boolean;
  rows: string[];
  columns: string[];
  scale?: { from: number; to: number; fromLabel: string; toLabel: string };
  /** On a `page`: where it goes after the page before it, when no choice says otherwise. */
  goTo?: 'continue' | 'restart' | 'submit' | { page: string };
}

export interface FormView extends FormSummary {
  items: FormItemView[];
  collectsEmail: boolean;
  confirmation: string;
  answers: { id: string; at: number; email: string; answers: { title: string; text: string }[] }[];
}

/** Answers of one respondent, by item id. */
export type FormAnswers = Record<string, string | string[] | string[][]>;

export interface ExecutionView {
  id: number;
  functionName: string;
  user: string;
  cause: string;
  startedAt: number;
  endedAt: number;
  status: 'completed' | 'failed' | 'ended';
  error?: { name: string; message: string; stack: string };
  calls: number;
  syncs: number;
  byMember: Record<string, number>;
  modelled: { low: number; typical: number; high: number };
  log: { level: string; text: string; at: number }[];
}

/**
 * Something a person does to the sheet other than typing: `POST /api/hands`. Rows and columns count from 1. The answer
 * is `{}`, or `{confirm: question}`: then it is done when it is sent again with `confirmed: true`, as with an edit.
 */
export type HandsAction =
  | {
      action: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';
      sheetId: number;
      at: number;
      count: number;
    }
  | { action: 'moveRows' | 'moveColumns'; sheetId: number; at: number; count: number; to: number }
  | { action: 'hideRows' | 'hideColumns'; sheetId: number; at: number; count: number }
  | { action: 'showAllRows' | 'showAllColumns'; sheetId: number }
  | { action: 'freezeRows' | 'freezeColumns'; sheetId: number; count: number }
  | { action: 'setColumnWidth'; sheetId: number; at: number; width: number }
  | { action: 'sort'; sheetId: number; column: number; ascending: boolean }
  | { action: 'renameSheet'; sheetId: number; title: string }
  | { action: 'deleteSheet' | 'duplicateSheet' | 'hideSheet' | 'showSheet'; sheetId: number }
  | { action: 'insertSheet'; behind: number };
