/**
 * How the tabs of the spreadsheet are laid out, and the changes that set-up makes to them: keys, titles, formats,
 * dropdowns, protections. What to do is decided elsewhere and arrives as a plan; cells below the titles are never
 * written here.
 */

/** What a first look at a sheet shows. */
export interface Head {
  sheetId: number;
  title: string;
  /** The first rows as text: `headRows` of them, or fewer in a tiny sheet. */
  top: string[][];
  rows: number;
  columns: number;
}

/** How far down keys and titles are searched for, in case rows were inserted above them. */
export const headRows = 6;

export type RuleFact =
  | { kind: 'list'; choices: string[] }
  | { kind: 'range'; sheetId: number; column: number; lastRow: number }
  | { kind: 'tick' }
  /** Points to a sheet or column that is gone. */
  | { kind: 'broken' }
  | { kind: 'other' };

/**
 * What a state means at a glance. `good`: reached; `going`: under way; `waiting`: for somebody; `bad`: somebody must look;
 * `ended`: over, kept to look it up; `off`: does not take place, and the row is struck out.
 */
export type Tone = 'good' | 'going' | 'waiting' | 'bad' | 'ended' | 'off';

/** Cells that are colored by what stands in them. */
export interface ColorFact {
  /** `is`: each cell that says `text`; `row`: the cells beside one in column `at` that says it; `due`: from its day on. */
  when: 'is' | 'row' | 'due';
  text: string;
  at: number;
  columns: readonly number[];
}

export type ColorPlan = ColorFact & { tone: Tone };

export interface Details {
  /**
   * Number format by column, taken from the sheet's last row, because new rows are added there and nothing typed has
   * changed it.
   */
  formats: string[];
  /** Data validation by column, of the last row. */
  rules: (RuleFact | null)[];
  /** For each column, whether the first data row is protected. */
  guarded: boolean[];
  keyRowHidden: boolean;
  frozenRows: number;
  /** Empty for a tab that was not asked about. */
  colors: ColorFact[];
}

/** How far the cells that hold something extend. */
export interface Extent {
  lastRow: number;
  lastColumn: number;
}

export type RulePlan =
  | { kind: 'list'; choices: readonly string[]; help: () => string }
  /** Names in a column of the tab with this key. */
  | { kind: 'range'; tabKey: string; column: number; help: () => string }
  | { kind: 'date'; help: () => string }
  | { kind: 'tick'; help: () => string };

/**
 * Moves or inserts a row so that the key row is row 1 or the titles are row 2. Numbers start at 1, and each step counts
 * rows as they are by then.
 */
export type RowStep = { insert: number } | { move: number; to: number };

export interface TextAt {
  column: number;
  text: string;
}

/** How a new column looks. */
export interface Dress {
  column: number;
  width: number;
  /** True: wraps onto further lines; false: is cut off at the edge; null: keeps the sheet's behavior. */
  wrap: boolean | null;
  bold: boolean;
  hidden: boolean;
  app: boolean;
}

export interface NewSheet {
  title: string;
  /** Counted from 0. */
  position: number;
  /** The color of the tab and, paler, of its titles. */
  color: string;
  frozenColumns: number;
  /** Whether staff see it in the tab bar. */
  inSight: boolean;
  /** First and last column of the group that is made and collapsed. */
  group: [first: number, last: number] | null;
  /** A blank sheet to use instead of making one; a set-up that was cut off may have left it. */
  blank: number | null;
}

/** What to do to one tab; anything empty or null stays as it is. */
export interface TabPlan {
  tabKey: string;
  sheet: number | NewSheet;
  rowSteps: RowStep[];
  /** The sheet must have at least this many columns and rows. */
  columnsNeeded: number;
  rowsNeeded: number;
  keys: TextAt[];
  titles: TextAt[];
  notes: TextAt[];
  /** Columns that were added. */
  dress: Dress[];
  /** The format applies from `fromRow` on, the first row where nothing has been entered yet. */
  formats: { column: number; format: string; fromRow: number }[];
  /** `key`: for a column that was there before; it gets the rule only while it has this key in row 1. */
  rules: { column: number; rule: RulePlan; key?: string }[];
  /** Columns that lose their check boxes, and the values with them: only those that still have this key in row 1. */
  boxes: TextAt[];
  /** Added behind the rules that are there. */
  colors: ColorPlan[];
  /** App columns that are to be tinted and to warn. */
  guard: number[];
  hideKeyRow: boolean;
  freezeTitles: boolean;
}

export interface LayoutPlan {
  tabs: TabPlan[];
  /** An empty sheet that nobody needs. */
  removeSheet: number | null;
  /** The tab to show at the end. */
  show: string | null;
}

export interface Layout {
  /** One read a sheet; without `only`, covers every sheet. */
  heads(only?: readonly number[]): Head[];
  /** All rows of a sheet as text, where its titles are not at the top. One read. */
  everything(sheetId: number): string[][];
  /** Four reads a sheet, one more where `colored`, and one for all protections with one for each. */
  details(sheetIds: readonly number[], colored: ReadonlySet<number>): Map<number, Details>;
  /** Two reads. */
  extent(sheetId: number): Extent;
  /**
   * Makes sheets, rows and columns first, then writes what is buffered. Returns the sheet id of each tab in the plan.
   */
  carryOut(plan: LayoutPlan): Record<string, number>;
}
