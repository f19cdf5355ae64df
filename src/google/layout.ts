/**
 * How the tabs of the spreadsheet stand, and the changes that set-up makes to their build: keys, titles, formats,
 * dropdowns, protections. What is to be done is decided elsewhere and comes as a plan; cells below the titles are
 * never written here.
 */
import { addColumns, addRows, makeSheet, moveTopRows } from './layout-build';
import { formatColumns, labelColumns, markAppColumns, putRules } from './layout-dress';
import { readDetails, readProtected } from './layout-facts';

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
  /** The spreadsheet's name. */
  name(): string;
  zone(): string;
}

export function googleLayout(): Layout {
  type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
  const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  const sheetsById = (): Map<number, Sheet> =>
    new Map(
      active()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet]),
    );

  return {
    heads(only) {
      return active()
        .getSheets()
        .filter((sheet) => only === undefined || only.includes(sheet.getSheetId()))
        .map(readHead);
    },
    details(sheetIds) {
      const sheets = sheetsById();
      const guarded = readProtected(active());
      return new Map(sheetIds.map((id) => [id, readDetails(sheets.get(id)!, guarded)]));
    },
    extent(sheetId) {
      const sheet = sheetsById().get(sheetId)!;
      return { lastRow: sheet.getLastRow(), lastColumn: sheet.getLastColumn() };
    },
    carryOut(plan) {
      const spreadsheet = active();
      const sheets = sheetsById();
      const byKey = new Map<string, Sheet>();
      for (const tab of plan.tabs) {
        const there = typeof tab.sheet === 'number' ? tab.sheet : tab.sheet.blank;
        const sheet = there === null ? makeSheet(spreadsheet, tab.sheet as NewSheet) : sheets.get(there)!;
        byKey.set(tab.tabKey, sheet);
        moveTopRows(sheet, tab.rowSteps);
        addColumns(sheet, tab.columnsNeeded);
        addRows(sheet, tab.rowsNeeded);
      }
      for (const tab of plan.tabs) {
        const sheet = byKey.get(tab.tabKey)!;
        labelColumns(sheet, tab);
        formatColumns(sheet, tab);
        putRules(sheet, tab.rules, byKey);
        markAppColumns(sheet, tab.guard);
      }
      const unwanted = plan.removeSheet === null ? undefined : sheets.get(plan.removeSheet);
      if (unwanted) spreadsheet.deleteSheet(unwanted);
      const shown = plan.show === null ? undefined : byKey.get(plan.show);
      if (shown) spreadsheet.setActiveSheet(shown);
      const ids: Record<string, number> = {};
      byKey.forEach((sheet, tabKey) => (ids[tabKey] = sheet.getSheetId()));
      return ids;
    },
    name: () => active().getName(),
    zone: () => active().getSpreadsheetTimeZone(),
  };
}

function readHead(sheet: GoogleAppsScript.Spreadsheet.Sheet): Head {
  const rows = sheet.getRange('A:A').getNumRows();
  const columns = sheet.getRange('1:1').getNumColumns();
  const values = sheet.getRange(1, 1, Math.min(headRows, rows), columns).getValues();
  const top = values.map((row) => row.map((value) => String(value)));
  return { sheetId: sheet.getSheetId(), title: sheet.getName(), top, rows, columns };
}
