/** Reads how a tab is set up, for the repair. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
import type { Details, RuleFact } from './layout';
import { firstRowOfData } from './layout-build';
import { readColors } from './layout-colors';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Span = { sheetId: number; row: number; lastRow: number; column: number; lastColumn: number };

/** Every protected range. One read, plus one for each range. */
export function readProtected(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Span[] {
  return spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => {
    const range = protection.getRange();
    return {
      sheetId: range.getSheet().getSheetId(),
      row: range.getRow(),
      lastRow: range.getLastRow(),
      column: range.getColumn(),
      lastColumn: range.getLastColumn(),
    };
  });
}

export function readDetails(sheet: Sheet, guarded: Span[], isColored: boolean): Details {
  const rows = sheet.getRange('A:A').getNumRows();
  const columns = sheet.getRange('1:1').getNumColumns();
  const last = sheet.getRange(rows, 1, 1, columns);
  const here = guarded.filter(({ sheetId }) => sheetId === sheet.getSheetId());
  const covers = (span: Span, column: number): boolean =>
    span.column <= column && column <= span.lastColumn && span.row <= firstRowOfData && firstRowOfData <= span.lastRow;
  return {
    formats: last.getNumberFormats()[0] ?? [],
    rules: (last.getDataValidations()[0] ?? []).map(ruleFact),
    guarded: Array.from({ length: columns }, (_, index) => here.some((span) => covers(span, index + 1))),
    keyRowHidden: sheet.isRowHiddenByUser(1),
    frozenRows: sheet.getFrozenRows(),
    colors: isColored ? readColors(sheet) : [],
  };
}

function ruleFact(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): RuleFact | null {
  if (rule === null) return null;
  const { CHECKBOX, VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  if (kind === VALUE_IN_LIST) return { kind: 'list', choices: (rule.getCriteriaValues()[0] as string[]).map(String) };
  if (kind === CHECKBOX) return { kind: 'tick' };
  if (kind !== VALUE_IN_RANGE) return { kind: 'other' };
  try {
    const range = rule.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    return {
      kind: 'range',
      sheetId: range.getSheet().getSheetId(),
      column: range.getColumn(),
      lastRow: range.getLastRow(),
    };
  } catch {
    return { kind: 'broken' };
  }
}
