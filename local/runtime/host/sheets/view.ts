import type { CellView, RuleView, SheetView, ViewWindow } from '../../view';
import type { Book } from './book';
import { bandingColor } from './banding';
import { chartView } from './charts';
import { conditionalLook, seenAt, type ConditionTests } from './conditional';
import { formulaTest } from './custom-formulas';
import { displayed } from './display';
import { gradientColors } from './gradient';
import { groupViews } from './groups';
import type { CellValue } from './grid';
import { imageView } from './images';
import { localeRules } from './locale';
import { isDateFormat, sectionsOf } from './number-format';
import { richView } from './rich-text';
import { choicesOf, type Rule } from './rule';
import { isRealDate } from './serial';
import { idAt } from './runs';
import { defaultWidth, type SheetData } from './sheet-data';
import { columnsOutOfSight, rowsOutOfSight } from './sight';
import { automatic, parseTyped, plainText } from './typed-text';

/**
 * A sheet as the workbench draws it. `now` (an instant in ms) is what "today" means in conditional formats. A `window`
 * keeps the cells of a long sheet to the rows that are in sight; without one the view holds all of them.
 */
export function sheetView(book: Book, sheet: SheetData, now: number, window?: ViewWindow): SheetView {
  book.settle();
  const size = usedSize(sheet);
  const fromRow = Math.max(1, window?.fromRow ?? 1);
  const toRow = Math.min(window?.toRow ?? Infinity, size.rows);
  return {
    id: sheet.id,
    title: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.hidden,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenRows: [...rowsOutOfSight(book, sheet, now)].sort((a, b) => a - b),
    hiddenColumns: [...columnsOutOfSight(sheet)].sort((a, b) => a - b),
    columnGroups: groupViews(sheet.columnGroups, sheet.columnCount),
    columnWidths: Array.from(
      { length: sheet.columnCount },
      (_, index) => idAt(sheet.columnWidths, index + 1) || defaultWidth,
    ),
    protections: sheet.protections.map(({ rect = sheet.all, warningOnly, description }) => ({
      fromRow: rect.row,
      toRow: rect.row + rect.rows - 1,
      fromColumn: rect.column,
      toColumn: rect.column + rect.columns - 1,
      warningOnly,
      description,
    })),
    fromRow,
    lastRow: size.rows,
    cells: cellViews(book, sheet, now, fromRow, toRow, size.columns),
    rules: sheet.ruleIds.spans(sheet.rowCount, sheet.columnCount).map(({ id, rect }) => ({
      fromRow: rect.row,
      toRow: rect.row + rect.rows - 1,
      fromColumn: rect.column,
      toColumn: rect.column,
      rule: ruleView(book.rules.at(id), book),
    })),
    charts: sheet.charts.map((chart) => chartView(book, chart, now)),
    images: sheet.images.map(imageView),
  };
}

/** The cells of some rows alone: what a grid asks for while someone scrolls. */
export function windowCells(book: Book, sheet: SheetData, now: number, { fromRow, toRow }: ViewWindow): CellView[][] {
  book.settle();
  const size = usedSize(sheet);
  return cellViews(book, sheet, now, fromRow, Math.min(toRow, size.rows), size.columns);
}

/** The last row and column that hold a value or a note. */
function usedSize(sheet: SheetData): { rows: number; columns: number } {
  let rows = sheet.grid.lastRow();
  let columns = sheet.grid.lastColumn();
  for (const { row, column } of sheet.grid.notes()) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

function cellViews(
  book: Book,
  sheet: SheetData,
  now: number,
  fromRow: number,
  toRow: number,
  columns: number,
): CellView[][] {
  const rows = Math.max(0, toRow - fromRow + 1);
  const styles = Array.from({ length: columns }, (_, index) => sheet.styleIds.column(index + 1, fromRow, rows));
  const tests = {
    formulaHolds: formulaTest(book, sheet, { row: fromRow, rows, column: 1, columns }),
    gradientColor: gradientColors(book, sheet),
  };
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) =>
      cellView(book, sheet, fromRow + down, across + 1, styles[across]![down]!, now, tests),
    ),
  );
}

function cellView(
  book: Book,
  sheet: SheetData,
  row: number,
  column: number,
  styleId: number,
  now: number,
  tests: ConditionTests,
): CellView {
  const value = sheet.grid.value(row, column);
  const formula = sheet.grid.formula(row, column);
  const style = book.styles.at(styleId);
  const format = style.numberFormat ?? automatic;
  const text = displayed(value, format, book.locale);
  const look = sheet.conditionals.length
    ? conditionalLook(sheet, row, column, () => seenAt(book, sheet, row, column, now), tests)
    : {};
  const view: CellView = {
    text,
    edit: formula ?? editText(value, format, book.locale),
    kind: kindOf(value, format, formula),
  };
  const note = sheet.grid.note(row, column);
  if (note) view.note = note;
  const banded = sheet.bandings.length ? bandingColor(sheet, row, column) : undefined;
  const background = look.background ?? style.background ?? banded;
  if (background) view.background = background;
  const color = look.color ?? style.color;
  if (color) view.color = color;
  if (look.bold ?? style.weight === 'bold') view.bold = true;
  if (look.italic ?? style.slant === 'italic') view.italic = true;
  if (look.underline ?? style.line === 'underline') view.underline = true;
  if (look.strikethrough ?? style.line === 'line-through') view.strikethrough = true;
  if (style.wrap === 'WRAP') view.wrap = true;
  if (style.align && style.align !== 'general') view.align = style.align;
  const rich = sheet.richIds.get(row, column);
  if (rich && book.richTexts.at(rich).text === value) Object.assign(view, richView(book.richTexts.at(rich)));
  else if (typeof value === 'string' && !style.hideLink && /^https?:\/\/\S+$/.test(value)) view.link = value;
  return view;
}

function kindOf(value: CellValue, format: string, formula: string | undefined): CellView['kind'] {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return formula !== undefined && /^#[A-Z/0-9]+[!?]?$/.test(value) ? 'error' : 'text';
}

/** What the formula bar shows, which gives the same cell again when it is typed. */
export function editText(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (format === plainText) return value;
    const typed = parseTyped(value, automatic, locale, 2000);
    return 'formula' in typed || typed.value !== value ? `'${value}` : value;
  }
  const { dateFormat, decimal } = localeRules(locale);
  if (isDateFormat(format) && isRealDate(value)) {
    if (value >= 0 && value < 1) return displayed(value, 'h:mm:ss am/pm', locale);
    return displayed(value, Number.isInteger(value) ? dateFormat : `${dateFormat} H:mm:ss`, locale);
  }
  const percent = sectionsOf(format)[0]?.percents === 1;
  // The digits of the number itself; a product with 100 would show rounding noise.
  const number = percent ? Number((value * 100).toPrecision(15)) : value;
  return `${String(number).replace('.', decimal)}${percent ? '%' : ''}`;
}

function ruleView(rule: Rule, book: Book): RuleView {
  const values = choicesOf(rule, book);
  const view: RuleView = { kind: kindOfRule(rule.criteria), strict: !rule.allowInvalid };
  if (values) view.values = values;
  if (rule.help) view.help = rule.help;
  return view;
}

function kindOfRule(criteria: string): RuleView['kind'] {
  if (criteria.startsWith('VALUE_IN')) return 'list';
  if (criteria.startsWith('DATE')) return 'date';
  if (criteria.startsWith('NUMBER')) return 'number';
  if (criteria.startsWith('TEXT')) return 'text';
  return criteria === 'CHECKBOX' ? 'checkbox' : 'custom';
}

/** What is displayed of each visible sheet, for a plain print. */
export function sheetTables(book: Book): { title: string; rows: string[][] }[] {
  book.settle();
  return book.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => ({
      title: sheet.name,
      rows: Array.from({ length: sheet.grid.lastRow() }, (_, row) =>
        Array.from({ length: sheet.grid.lastColumn() }, (_cell, column) =>
          displayed(sheet.grid.value(row + 1, column + 1), book.numberFormat(sheet, row + 1, column + 1), book.locale),
        ),
      ),
    }));
}

/** Displayed values of a sheet as CSV by RFC 4180: lines end in CR LF, fields are quoted where they must be. */
export function sheetCsv(book: Book, sheet: SheetData): string {
  book.settle();
  const rows = sheet.grid.lastRow();
  const columns = sheet.grid.lastColumn();
  let csv = '';
  for (let row = 1; row <= rows; row++) {
    const fields = Array.from({ length: columns }, (_, index) => {
      const text = displayed(sheet.grid.value(row, index + 1), book.numberFormat(sheet, row, index + 1), book.locale);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    csv += `${fields.join(',')}\r\n`;
  }
  return csv;
}
