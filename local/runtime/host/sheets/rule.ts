import type { Book } from './book';
import { displayed } from './display';
import type { CellValue } from './grid';
import { shiftFormula } from './formulas/rewrite';
import { isDateFormat } from './number-format';
import type { SheetData } from './sheet-data';
import type { Place } from './rect';

/** A text, number or boolean; a calendar date by its serial number; or the range a list is taken from. */
export type RuleArg = string | number | boolean | { date: number } | { place: Place };

/** A data validation rule. */
export interface Rule {
  /** Member of `DataValidationCriteria`; empty in the description of "no rule". */
  criteria: string;
  args: RuleArg[];
  allowInvalid: boolean;
  help?: string;
  /** Of a formula: the cell it was written for, the first of the range; for others its references move along. */
  anchor?: { sheetId: number; row: number; column: number };
}

export const noRule: Rule = { criteria: '', args: [], allowInvalid: true };

type Check = (value: CellValue, args: RuleArg[], format: string) => boolean;

const text = (arg: RuleArg | undefined) => String(arg ?? '');
const number = (arg: RuleArg | undefined) => (typeof arg === 'object' && 'date' in arg ? arg.date : Number(arg));
const compares = (test: (value: number, first: number, second: number) => boolean): Check => {
  return (value, args) => typeof value === 'number' && test(value, number(args[0]), number(args[1]));
};
/** Dates are compared by day: "The time fields of the Date object are ignored" (DataValidationBuilder). */
const comparesDay = (test: (day: number, first: number, second: number) => boolean): Check => {
  const compare = compares((value, first, second) => test(Math.floor(value), first, second));
  return (value, args, format) => isDateFormat(format) && compare(value, args, format);
};
const reads = (test: (value: string, wanted: string) => boolean): Check => {
  return (value, args) => test(String(value).toLowerCase(), text(args[0]).toLowerCase());
};

const checks: Record<string, Check> = {
  NUMBER_BETWEEN: compares((value, from, to) => value >= from && value <= to),
  NUMBER_NOT_BETWEEN: compares((value, from, to) => value < from || value > to),
  NUMBER_EQUAL_TO: compares((value, other) => value === other),
  NUMBER_NOT_EQUAL_TO: compares((value, other) => value !== other),
  NUMBER_GREATER_THAN: compares((value, other) => value > other),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compares((value, other) => value >= other),
  NUMBER_LESS_THAN: compares((value, other) => value < other),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compares((value, other) => value <= other),
  DATE_IS_VALID_DATE: (value, _args, format) => typeof value === 'number' && isDateFormat(format),
  DATE_AFTER: comparesDay((day, other) => day > other),
  DATE_BEFORE: comparesDay((day, other) => day < other),
  DATE_ON_OR_AFTER: comparesDay((day, other) => day >= other),
  DATE_ON_OR_BEFORE: comparesDay((day, other) => day <= other),
  DATE_EQUAL_TO: comparesDay((day, other) => day === other),
  DATE_BETWEEN: comparesDay((day, from, to) => day >= from && day <= to),
  DATE_NOT_BETWEEN: comparesDay((day, from, to) => day < from || day > to),
  TEXT_CONTAINS: reads((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: reads((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: (value, args) => String(value) === text(args[0]),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@,;:"<>()[\]]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/|ftp:\/\/|mailto:|www\.)?[^\s/]+\.[^\s]{2,}$/i.test(String(value)),
  CHECKBOX: (value, args) => (args.length === 0 ? typeof value === 'boolean' : args.some((arg) => arg === value)),
};

/** The choices of a list rule, as they are displayed; undefined for other rules. */
export function choicesOf(rule: Rule, book: Book): string[] | undefined {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.args.filter((arg) => typeof arg === 'string');
  const [arg] = rule.args;
  if (rule.criteria !== 'VALUE_IN_RANGE' || typeof arg !== 'object' || !('place' in arg)) return undefined;
  const sheet = book.sheet(arg.place.sheetId);
  if (!sheet) return [];
  const choices = new Set<string>();
  const last = Math.min(arg.place.row + arg.place.rows - 1, sheet.grid.lastRow());
  for (let row = arg.place.row; row <= last; row++) {
    for (let column = arg.place.column; column < arg.place.column + arg.place.columns; column++) {
      const shown = displayed(sheet.grid.value(row, column), book.numberFormat(sheet, row, column), book.locale);
      if (shown !== '') choices.add(shown);
    }
  }
  return [...choices];
}

/** Checks many cells against rules; a list in a range is read once. */
export class RuleChecker {
  private readonly choices = new Map<Rule, Set<string>>();

  constructor(private readonly book: Book) {}

  /** Whether the cell may hold the value without a mark; an empty cell always may. `cell`: where, for rules that are formulas. */
  accepts(
    rule: Rule,
    value: CellValue,
    format: string,
    cell: { sheet: SheetData; row: number; column: number },
  ): boolean {
    if (value === null) return true;
    if (rule.criteria === 'CUSTOM_FORMULA') return this.formulaHolds(rule, value, cell);
    const check = checks[rule.criteria];
    if (check) return check(value, rule.args, format);
    let choices = this.choices.get(rule);
    if (!choices) this.choices.set(rule, (choices = new Set(choicesOf(rule, this.book))));
    return choices.has(displayed(value, format, this.book.locale));
  }

  /** The formula sees the value as if it stood in its cell already. Source: https://support.google.com/docs/answer/186103 */
  private formulaHolds(
    rule: Rule,
    value: CellValue,
    { sheet, row, column }: { sheet: SheetData; row: number; column: number },
  ): boolean {
    const { anchor = { row, column } } = rule;
    const cell = { row, column, rows: 1, columns: 1 };
    const before = sheet.grid.take(cell);
    sheet.grid.put(row, column, value);
    this.book.touch(sheet, cell);
    const text = String(rule.args[0]);
    const formula = shiftFormula(text.startsWith('=') ? text : `=${text}`, row - anchor.row, column - anchor.column);
    const [result] = this.book.ask(sheet, [formula]);
    sheet.grid.give(cell, before);
    this.book.touch(sheet, cell);
    return result === true || (typeof result === 'number' && result !== 0);
  }
}
