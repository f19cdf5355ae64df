/**
 * The colors that a cell gets by what stands in it, as rules of conditional format.
 * https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
 */
import { letters, numberOf } from './cells';
import type { ColorFact, ColorPlan, Tone } from './layout';
import { firstRowOfData } from './layout-build';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Text on each has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const toneColors: Record<Tone, { background: string; text: string }> = {
  good: { background: '#e6f4ea', text: '#0d652d' },
  going: { background: '#e8f0fe', text: '#174ea6' },
  waiting: { background: '#fef7e0', text: '#7a4a00' },
  bad: { background: '#fce8e6', text: '#a50e0e' },
  ended: { background: '#e8eaed', text: '#4a4e52' },
  off: { background: '#f8e6f1', text: '#80104f' },
};

/** Of a row that is struck out; it covers the colors of its other cells. */
const struckOut = { background: '#f8f9fa', text: '#5f6368' };

/** Rules that staff have made stay, and come first: the first one that holds counts. */
export function putColors(sheet: Sheet, colors: readonly ColorPlan[], isNew: boolean): void {
  if (colors.length === 0) return;
  const present = isNew ? [] : sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([...present, ...colors.map((color) => ruleFor(sheet, color))]);
}

function ruleFor(
  sheet: Sheet,
  { when, text, at, columns, tone }: ColorPlan,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (when === 'due') builder.whenDateBefore(SpreadsheetApp.RelativeDate.TOMORROW);
  else if (when === 'is') builder.whenTextEqualTo(text);
  // Written for the first row; the column stays the same for each cell: https://support.google.com/docs/answer/78413
  else builder.whenFormulaSatisfied(`=$${letters(at)}${firstRowOfData}="${text}"`);
  const { background, text: color } = when === 'row' ? struckOut : toneColors[tone];
  builder.setBackground(background).setFontColor(color);
  if (tone === 'off') builder.setStrikethrough(true);
  const down = (column: number): string => `${letters(column)}${firstRowOfData}:${letters(column)}`;
  return builder.setRanges(columns.map((column) => sheet.getRange(down(column)))).build();
}

/** Only what our own rules could be. One read; what each rule says costs no call. */
export function readColors(sheet: Sheet): ColorFact[] {
  return sheet.getConditionalFormatRules().flatMap((rule): ColorFact[] => {
    const condition = rule.getBooleanCondition();
    if (condition === null) return [];
    const said = String(condition.getCriteriaValues()[0]);
    const columns = rule.getRanges().flatMap((range) => {
      const [first, last] = [range.getColumn(), range.getLastColumn()];
      const covers = range.getRow() <= firstRowOfData && firstRowOfData <= range.getLastRow();
      return covers ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
    });
    switch (String(condition.getCriteriaType())) {
      case 'TEXT_EQUAL_TO':
        return [{ when: 'is', text: said, at: 0, columns }];
      case 'DATE_BEFORE_RELATIVE':
        return said === 'TOMORROW' ? [{ when: 'due', text: '', at: 0, columns }] : [];
      case 'CUSTOM_FORMULA': {
        // Google moves the formula along when columns are moved or inserted.
        const [, column, text] = /^=\$([A-Z]+)\d+="([^"]*)"$/.exec(said) ?? [];
        return column !== undefined && text !== undefined ? [{ when: 'row', text, at: numberOf(column), columns }] : [];
      }
      default:
        return [];
    }
  });
}
