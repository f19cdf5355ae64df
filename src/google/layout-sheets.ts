/** Builds the tabs of the spreadsheet. Only set-up needs it, so it is made only then. */
import { addColumns, addRows, groupColumns, makeSheet, moveTopRows } from './layout-build';
import { putColors } from './layout-colors';
import { formatColumns, keysNow, labelColumns, markAppColumns, putRules, removeBoxes } from './layout-dress';
import { readDetails, readProtected } from './layout-facts';
import { headRows, type Head, type Layout, type NewSheet } from './layout';

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
    everything: (sheetId) => asText(sheetsById().get(sheetId)!.getDataRange().getValues()),
    details(sheetIds, colored) {
      const sheets = sheetsById();
      const guarded = readProtected(active());
      return new Map(sheetIds.map((id) => [id, readDetails(sheets.get(id)!, guarded, colored.has(id))]));
    },
    extent(sheetId) {
      const sheet = sheetsById().get(sheetId)!;
      return { lastRow: sheet.getLastRow(), lastColumn: sheet.getLastColumn() };
    },
    carryOut(plan) {
      const spreadsheet = active();
      const sheets = sheetsById();
      const byKey = new Map<string, Sheet>();
      // A newly inserted sheet becomes the active one, so this brings staff back to where they were.
      // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex
      const selected = spreadsheet.getActiveRange();
      for (const tab of plan.tabs) {
        const there = typeof tab.sheet === 'number' ? tab.sheet : tab.sheet.blank;
        const sheet = there === null ? makeSheet(spreadsheet, tab.sheet as NewSheet) : sheets.get(there)!;
        byKey.set(tab.tabKey, sheet);
        // At once, so that a set-up that is cut off leaves no crowd of tabs. One that was there before is still in sight.
        if (typeof tab.sheet !== 'number' && !tab.sheet.inSight) sheet.hideSheet();
        moveTopRows(sheet, tab.rowSteps);
        addColumns(sheet, tab.columnsNeeded);
        addRows(sheet, tab.rowsNeeded);
        const { group = null } = typeof tab.sheet === 'number' ? {} : tab.sheet;
        if (group !== null) groupColumns(sheet, group, there === null);
      }
      for (const tab of plan.tabs) {
        const sheet = byKey.get(tab.tabKey)!;
        labelColumns(sheet, tab);
        formatColumns(sheet, tab);
        const keys = keysNow(sheet, tab);
        removeBoxes(sheet, tab.boxes, keys);
        putRules(sheet, tab.rules, byKey, keys);
        markAppColumns(sheet, tab.guard);
        putColors(sheet, tab.colors, typeof tab.sheet !== 'number' && tab.sheet.blank === null);
      }
      const unwanted = plan.removeSheet === null ? undefined : sheets.get(plan.removeSheet);
      if (unwanted) spreadsheet.deleteSheet(unwanted);
      const shown = plan.show === null ? undefined : byKey.get(plan.show);
      // What staff have put out of sight stays there.
      if (shown && !shown.isSheetHidden()) spreadsheet.setActiveSheet(shown);
      else selected?.activate();
      const ids: Record<string, number> = {};
      byKey.forEach((sheet, tabKey) => (ids[tabKey] = sheet.getSheetId()));
      return ids;
    },
  };
}

function readHead(sheet: GoogleAppsScript.Spreadsheet.Sheet): Head {
  const rows = sheet.getRange('A:A').getNumRows();
  const columns = sheet.getRange('1:1').getNumColumns();
  const values = sheet.getRange(1, 1, Math.min(headRows, rows), columns).getValues();
  const top = asText(values);
  return { sheetId: sheet.getSheetId(), title: sheet.getName(), top, rows, columns };
}

function asText(values: unknown[][]): string[][] {
  return values.map((row) => row.map((value) => String(value)));
}
