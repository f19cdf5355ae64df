/**
 * How the tabs of the spreadsheet stand, and the changes that set-up makes to their build: keys, titles, formats,
 * dropdowns, protections. What is to be done is decided elsewhere and comes as a plan; cells below the titles are
 * never written here.
 */

/** What a first look at a sheet shows. */
export interface Head {
  sheetId: number;
  title: string;
  /** The first rows as text; `headRows` of them, or fewer in a tiny sheet. */
  top: string[][];
  rows: number;
  columns: number;
}

/** How far down keys and titles are looked for, should rows have been inserted above them. */
export const headRows = 6;

export type RuleFact =
  | { kind: 'list'; choices: string[] }
  | { kind: 'range'; sheetId: number; column: number; lastRow: number }
  /** Points to a sheet or column that is gone. */
  | { kind: 'broken' }
  | { kind: 'other' };

export interface Details {
  /** Number format by column, of the sheet's last row: there new rows begin, and nothing typed has changed it. */
  formats: string[];
  /** Data validation by column, of the last row. */
  rules: (RuleFact | null)[];
  /** By column, whether the first data row is protected. */
  guarded: boolean[];
  keyRowHidden: boolean;
  frozenRows: number;
}

/** How far the cells reach that hold something. */
export interface Extent {
  lastRow: number;
  lastColumn: number;
}

export type RulePlan =
  | { kind: 'list'; choices: readonly string[]; help: string }
  /** Names in a column of the tab with this key. */
  | { kind: 'range'; tabKey: string; column: number; help: string }
  | { kind: 'date'; help: string }
  | { kind: 'tick'; help: string };

/** Puts the key row into row 1 or the titles into row 2; numbers from 1, each step as the rows stand by then. */
export type RowStep = { insert: number } | { move: number; to: number };

export interface TextAt {
  column: number;
  text: string;
}

/** How a new column looks. */
export interface Dress {
  column: number;
  width: number;
  /** True: onto further lines; false: cut off at the edge; null: as the sheet does it. */
  wrap: boolean | null;
  bold: boolean;
  hidden: boolean;
  due: boolean;
  app: boolean;
}

export interface NewSheet {
  title: string;
  /** From 0. */
  position: number;
  /** Of the tab and, paler, of its titles. */
  color: string;
  frozenColumns: number;
  /** A blank sheet that is taken instead of making one: left by a set-up that was cut off. */
  blank: number | null;
}

/** What is to be done to one tab; what is empty or null stays as it is. */
export interface TabPlan {
  tabKey: string;
  sheet: number | NewSheet;
  rowSteps: RowStep[];
  /** So many columns and rows the sheet must have. */
  columnsNeeded: number;
  rowsNeeded: number;
  keys: TextAt[];
  titles: TextAt[];
  notes: TextAt[];
  /** Columns made anew. */
  dress: Dress[];
  /** From the row on, which is the first where nothing stands yet. */
  formats: { column: number; format: string; fromRow: number }[];
  rules: { column: number; rule: RulePlan }[];
  /** App columns that are to be tinted and to warn. */
  guard: number[];
  hideKeyRow: boolean;
  freezeTitles: boolean;
}

export interface LayoutPlan {
  tabs: TabPlan[];
  /** An empty sheet that nobody needs. */
  removeSheet: number | null;
  /** The tab that is shown at the end. */
  show: string | null;
}

export interface Layout {
  /** One read a sheet; without `only`, of every sheet. */
  heads(only?: readonly number[]): Head[];
  /** Four reads a sheet, and one for all protections with one for each. */
  details(sheetIds: readonly number[]): Map<number, Details>;
  /** Two reads. */
  extent(sheetId: number): Extent;
  /** Makes sheets, rows and columns first, then writes what is buffered. Returns the sheet id of each tab of the plan. */
  carryOut(plan: LayoutPlan): Record<string, number>;
  zone(): string;
}
