/** Which sheets stand in the tab bar. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hidesheet */
export interface Sight {
  /** One read. False for a sheet that is gone. */
  isHidden(sheetId: number): boolean;
  /** Sheets that are not hidden, in order. One read a sheet. */
  inSight(): number[];
  show(sheetId: number): void;
  /** Does nothing if the sheet is gone, or the only one in sight, which Google keeps there. */
  hide(sheetId: number): void;
}

export function googleSight(): Sight {
  const sheets = (): GoogleAppsScript.Spreadsheet.Sheet[] => SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = (sheetId: number): GoogleAppsScript.Spreadsheet.Sheet | undefined =>
    sheets().filter((each) => each.getSheetId() === sheetId)[0];
  return {
    isHidden: (sheetId) => sheet(sheetId)?.isSheetHidden() ?? false,
    inSight: () =>
      sheets()
        .filter((each) => !each.isSheetHidden())
        .map((each) => each.getSheetId()),
    show: (sheetId) => void sheet(sheetId)?.showSheet(),
    hide(sheetId) {
      try {
        sheet(sheetId)?.hideSheet();
      } catch {
        // "You can't hide all the sheets in a document."
      }
    },
  };
}
