/** Makes sheets, rows and columns. These take effect at once, so all of them come before any cell is written. */
import type { NewSheet, RowStep } from './layout';
import { letters } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Below the key row and the titles. */
export const firstRowOfData = 3;

export function makeSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, plan: NewSheet): Sheet {
  return spreadsheet.insertSheet(plan.title, plan.position);
}

/**
 * `moveRows` counts its target as the rows are before the move
 * (reference/spreadsheet/sheet#moverowsrowspec,-destinationindex).
 */
export function moveTopRows(sheet: Sheet, steps: readonly RowStep[]): void {
  // What stands in row 1 is hidden, and takes that along: among the data nobody would see it.
  let hidden = 1;
  for (const step of steps) {
    if ('insert' in step) {
      sheet.insertRowBefore(step.insert);
      if (hidden >= step.insert) hidden++;
    } else {
      sheet.moveRows(sheet.getRange(`${step.move}:${step.move}`), step.to);
      if (hidden === step.move) hidden = step.to;
      else if (hidden >= step.to && hidden < step.move) hidden++;
    }
  }
  if (steps.length === 0) return;
  sheet.showRows(1, 2);
  if (hidden > 2) sheet.showRows(hidden);
}

/**
 * Puts columns behind a plus sign. It stands at the column before them, which is in sight; the one after may be hidden.
 * https://developers.google.com/apps-script/reference/spreadsheet/group,
 * https://developers.google.com/apps-script/reference/spreadsheet/group-control-toggle-position
 * (reference/spreadsheet/Group.md and GroupControlTogglePosition.md of the mirror). Takes effect at once.
 */
export function groupColumns(sheet: Sheet, [first, last]: [number, number], isNew: boolean): void {
  // A set-up that was cut off may have made the group already.
  if (isNew || sheet.getColumnGroupDepth(first) === 0)
    sheet.getRange(`${letters(first)}:${letters(last)}`).shiftColumnGroupDepth(1);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  sheet.getColumnGroup(first, 1)?.collapse();
}

export function addColumns(sheet: Sheet, needed: number): void {
  const present = sheet.getRange('1:1').getNumColumns();
  if (needed <= present) return;
  sheet.insertColumnsAfter(present, needed - present);
  // New columns copy their neighbor, including its tint and dropdown.
  const made = sheet.getRange(`${letters(present + 1)}:${letters(needed)}`);
  made.clearFormat().clearDataValidations();
}

export function addRows(sheet: Sheet, needed: number): void {
  const present = sheet.getRange('A:A').getNumRows();
  if (needed > present) sheet.insertRowsAfter(present, needed - present);
}
