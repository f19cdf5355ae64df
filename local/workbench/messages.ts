/**
 * What the workbench's page and its server say to each other. Only plain JSON; no Node, no browser, so that both
 * can import it.
 */
import type { CellView, SheetView } from '../runtime/view';

/** The things that change by themselves, each with a counter: the page fetches again what it shows and has moved on. */
export type Part = 'sheet' | 'mail' | 'calendar' | 'forms' | 'documents' | 'executions';

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
  unreadMails: number;
  /** What the person could take back or do again, in words. */
  history: { undo: string | null; redo: string | null };
  /** The script answers at /web. */
  hasWebApp: boolean;
  /** Nothing has been typed or made yet. */
  isBlank: boolean;
  /** Runs that failed since someone looked at the executions. */
  failedRuns: number;
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

/** A sheet but for its cells. */
export interface SheetShape extends Omit<SheetView, 'cells' | 'fromRow'> {
  /** Where staff filter: the range with its row of titles, and the columns that keep rows out of sight. */
  filter: (CellRange & { active: number[] }) | null;
}

/** `GET /api/sheet/:id?from&to`: the sheet's shape, and the cells of the rows asked for. Never more of a long sheet. */
export interface SheetPart extends RowsPart {
  sheet: SheetShape;
}

/** Of `GET /api/sheet/:id/rows?spans=1-80,301-320`, one for each span. */
export interface RowsPart {
  fromRow: number;
  cells: CellView[][];
}

/** `GET /api/sheet/:id/sum`: what the status line says of a selection. */
export interface SelectionSum {
  sum: number;
  numbers: number;
  filled: number;
}

/** `GET /api/sheet/:id/filter/:column`: what a filtered column holds, in order. */
export interface FilterValue {
  text: string;
  rows: number;
  shown: boolean;
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
  /** Where addresses in the text that would lead to Google lead here. */
  links: Record<string, string>;
  hasHtml: boolean;
  attachments: { name: string; type: string; bytes: number }[];
  read: boolean;
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
  /** `#rrggbb`: the event's own, or its calendar's. */
  color: string;
  /** Of one that repeats: the event that all of them come from, which is what a person changes. */
  series?: { id: string; start: string; end: string };
}

/** What a person does to an event in Google Calendar. Times as `2026-09-14` or `2026-09-14T09:00`, the end exclusive. */
export type CalendarAction =
  | { action: 'add'; calendarId: string; title: string; start: string; end: string; location: string }
  | { action: 'change'; calendarId: string; eventId: string; title: string; start: string; end: string }
  | { action: 'delete'; calendarId: string; eventId: string };

/** A file in Google Drive that a script made. */
export interface DocumentView {
  id: string;
  title: string;
  kind: 'document' | 'pdf' | 'other';
  /** Instant in ms. */
  modified: number;
  bytes: number;
}

export interface FormSummary {
  id: string;
  title: string;
  description: string;
  responses: number;
  /** A form that a script makes starts unpublished; whoever may edit it can publish it. */
  published: boolean;
  /** It is published, and open for answers. */
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
  /** What it is worth in a quiz; 0 when it has no points. */
  points: number;
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
  /** Responses can be changed after they were sent. */
  editable: boolean;
  answers: {
    id: string;
    at: number;
    email: string;
    answers: { title: string; text: string }[];
    /** As they were sent, to begin an edit with. */
    given: FormAnswers;
    /** In a quiz. */
    quiz?: QuizView;
  }[];
}

/** What an answer to a quiz is worth. */
export interface QuizView {
  score: number;
  points: number;
  /** The questions that have points. */
  items: {
    title: string;
    text: string;
    /** Null until someone has graded the answer. */
    score: number | null;
    points: number;
    /** Null where only a person can say. */
    right: boolean | null;
    correct: string[];
    feedback?: { text: string; links: { url: string; title?: string }[] };
  }[];
}

/** Answers of one respondent, by item id. */
export type FormAnswers = Record<string, string | string[] | string[][]>;

/** `GET /api/permissions`: what the script asks its user to allow at Google. */
export interface PermissionView {
  /** A scope by its last part: `drive.file`. */
  name: string;
  /** Sentences, with `**bold**` in them; null where the project gives none. */
  reason: string | null;
}

export interface ExecutionView {
  id: number;
  functionName: string;
  user: string;
  cause: string;
  startedAt: number;
  endedAt: number;
  status: 'completed' | 'failed' | 'ended';
  /** Also one that noted an error in its log and went on. */
  wentWrong: boolean;
  error?: { name: string; message: string; stack: string };
  calls: number;
  syncs: number;
  byMember: Record<string, number>;
  modelled: { low: number; typical: number; high: number };
  log: { level: string; text: string; at: number }[];
}

/** An address in a plain text, without the full stop or bracket that a sentence puts behind it. */
export const addressInText = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;
