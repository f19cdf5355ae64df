/** Writes how columns look and what may be typed in them. Google buffers all of it and applies it in one sync. */
import type { Dress, RulePlan, TabPlan, TextAt } from './layout';
import { firstRowOfData } from './layout-build';
import { letters } from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Text on these backgrounds has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
const appTint = '#f1f3f4';
const titleText = '#202124';

export function labelColumns(sheet: Sheet, tab: TabPlan): void {
  putTexts(tab.keys, (column, texts) => sheet.getRange(1, column, 1, texts.length).setValues([texts]));
  putTexts(tab.titles, (column, texts) => sheet.getRange(2, column, 1, texts.length).setValues([texts]));
  putTexts(tab.notes, (column, texts) => sheet.getRange(2, column, 1, texts.length).setNotes([texts]));
  if (typeof tab.sheet !== 'number') {
    sheet.setTabColor(tab.sheet.color);
    if (tab.sheet.frozenColumns > 0) sheet.setFrozenColumns(tab.sheet.frozenColumns);
  }
  dressTitles(sheet, tab);
  dressColumns(sheet, tab.dress);
  if (tab.hideKeyRow) sheet.hideRows(1);
  if (tab.freezeTitles) sheet.setFrozenRows(2);
}

function dressTitles(sheet: Sheet, { titles: written, sheet: made }: TabPlan): void {
  if (written.length === 0) return;
  const titles = sheet.getRangeList(written.map(({ column }) => `${letters(column)}2`));
  titles.setFontWeight('bold').setFontColor(titleText).setVerticalAlignment('middle').setWrap(true);
  titles.setBackground(typeof made === 'number' ? appTint : pale(made.color));
}

function dressColumns(sheet: Sheet, dress: readonly Dress[]): void {
  if (dress.length === 0) return;
  const { CLIP } = SpreadsheetApp.WrapStrategy;
  const ranges = (columns: readonly Dress[]) =>
    sheet.getRangeList(columns.map(({ column }) => `${letters(column)}${firstRowOfData}:${letters(column)}`));
  const apply = (
    columns: readonly Dress[],
    change: (list: GoogleAppsScript.Spreadsheet.RangeList) => unknown,
  ): unknown => (columns.length > 0 ? change(ranges(columns)) : null);
  const wrapped = dress.filter(({ wrap }) => wrap === true);
  apply(wrapped, (list) => list.setWrap(true));
  // Next to a cell of several lines, aligning at the top keeps the row readable.
  if (wrapped.length > 0) ranges(dress).setVerticalAlignment('top');
  apply(
    dress.filter(({ wrap }) => wrap === false),
    (list) => list.setWrapStrategy(CLIP),
  );
  apply(
    dress.filter(({ bold }) => bold),
    (list) => list.setFontWeight('bold'),
  );
  const withWidth = (wanted: number) => dress.filter(({ width }) => width === wanted).map(({ column }) => column);
  for (const wanted of new Set(dress.map(({ width }) => width)))
    for (const [from, to] of runs(withWidth(wanted))) sheet.setColumnWidths(from, to - from + 1, wanted);
  const hidden = dress.filter((each) => each.hidden).map(({ column }) => column);
  for (const [from, to] of runs(hidden)) sheet.hideColumns(from, to - from + 1);
}

export function formatColumns(sheet: Sheet, { formats }: TabPlan): void {
  const byFormat = new Map<string, string[]>();
  for (const { column, format, fromRow } of formats) {
    const ranges = byFormat.get(format) ?? [];
    ranges.push(`${letters(column)}${fromRow}:${letters(column)}`);
    byFormat.set(format, ranges);
  }
  byFormat.forEach((ranges, format) => sheet.getRangeList(ranges).setNumberFormat(format));
}

/**
 * Columns that were there before take boxes and rules only while they have their key: somebody may have moved or inserted
 * a column since the plan was made. One read, if there is anything to look for.
 */
export function keysNow(sheet: Sheet, { boxes, rules }: Pick<TabPlan, 'boxes' | 'rules'>): readonly unknown[] {
  const isNeeded = boxes.length > 0 || rules.some(({ key }) => key !== undefined);
  return isNeeded ? (sheet.getRange('1:1').getValues()[0] ?? []) : [];
}

/** The values go along: https://developers.google.com/apps-script/reference/spreadsheet/range#removecheckboxes */
export function removeBoxes(sheet: Sheet, columns: readonly TextAt[], keys: readonly unknown[]): void {
  for (const { column, text } of columns)
    if (keys[column - 1] === text)
      sheet.getRange(`${letters(column)}${firstRowOfData}:${letters(column)}`).removeCheckboxes();
}

/** A cell that fits no rule is marked and kept: it becomes a problem in plain words, not a refused edit (law 4). */
export function putRules(
  sheet: Sheet,
  rules: TabPlan['rules'],
  tabs: ReadonlyMap<string, Sheet>,
  keys: readonly unknown[],
): void {
  for (const { column, rule, key } of rules) {
    const builder = key === undefined || keys[column - 1] === key ? criterion(rule, tabs) : null;
    if (builder === null) continue;
    const built = builder.setAllowInvalid(true).setHelpText(rule.help()).build();
    sheet.getRange(`${letters(column)}${firstRowOfData}:${letters(column)}`).setDataValidation(built);
  }
}

function criterion(
  rule: RulePlan,
  tabs: ReadonlyMap<string, Sheet>,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder | null {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.choices], true);
    case 'date':
      return builder.requireDate();
    case 'tick':
      return builder.requireCheckbox();
    case 'range': {
      const names = tabs.get(rule.tabKey);
      const column = letters(rule.column);
      return names ? builder.requireValueInRange(names.getRange(`${column}${firstRowOfData}:${column}`), true) : null;
    }
  }
}

/** Each run of app columns turns gray and warns before it is edited (law 2). */
export function markAppColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const [from, to] of runs(columns)) {
    const range = sheet.getRange(`${letters(from)}${firstRowOfData}:${letters(to)}`);
    range.setBackground(appTint);
    range.protect().setDescription('Partnerbook keeps this column').setWarningOnly(true);
  }
}

/** Passes adjacent columns together, so that a whole row of texts is one write. */
function putTexts(texts: readonly TextAt[], put: (column: number, texts: string[]) => unknown): void {
  const at = new Map(texts.map(({ column, text }) => [column, text]));
  for (const [from, to] of runs([...at.keys()])) {
    put(
      from,
      Array.from({ length: to - from + 1 }, (_, index) => at.get(from + index) ?? ''),
    );
  }
}

/** Turns `[3, 1, 2, 7]` into `[[1, 3], [7, 7]]`. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** For example, `#1a73e8` mixed with six parts of white. */
function pale(color: string): string {
  const parts = [1, 3, 5].map((at) => Math.round((parseInt(color.slice(at, at + 2), 16) + 255 * 6) / 7));
  return `#${parts.map((part) => (part < 16 ? '0' : '') + part.toString(16)).join('')}`;
}
