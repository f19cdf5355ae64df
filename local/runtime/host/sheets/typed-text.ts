import type { CellValue } from './grid';
import { localeRules, type LocaleRules } from './locale';
import { parseTypedDate } from './typed-date';

/** What becomes of typed text: a value (with a format when the text says how it wants to look) or a formula. */
export type Typed = { value: CellValue; format?: string } | { formula: string };

/** Number formats that Sheets calls Automatic and Plain text. */
export const automatic = 'General';
export const plainText = '@';

/**
 * Reads text as a cell with the number format `format` does, whether a person types it or a script sets it
 * ("If a cell's content begins with =, it's interpreted as a formula",
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue). `year` is this year, for dates
 * typed without one.
 */
export function parseTyped(text: string, format: string, locale: string, year: number): Typed {
  if (text === '') return { value: null };
  if (format === plainText) return { value: text };
  if (text[0] === "'") return { value: text.slice(1) || null };
  if (text.length > 1 && text[0] === '=') return { formula: text };
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  // Most text starts with a letter and holds no digit: then it can only be TRUE, FALSE or text.
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  if (!/\d/.test(trimmed)) return first === 43 && trimmed.length > 1 ? { formula: `=${trimmed}` } : { value: text };
  const rules = localeRules(locale);
  const number = parseNumber(trimmed, rules) ?? parseTypedDate(trimmed, rules, year);
  if (number) return number.format === undefined || format !== automatic ? { value: number.value } : number;
  return first === 43 ? { formula: `=${trimmed}` } : { value: text };
}

const shapes = new Map<string, RegExp>();
/** A sign as it stands in a regular expression. */
const literal = (mark: string) => mark.replace(/[$.]/g, '\\$&');

function shapeOf(rules: LocaleRules): RegExp {
  let shape = shapes.get(rules.decimal + rules.group + rules.currency);
  if (!shape) {
    const [decimal, group, currency] = [rules.decimal, rules.group, rules.currency].map(literal);
    const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
    shape = new RegExp(
      `^([+-]?)(${currency}\\s*)?([+-]?)${digits}(?:(${decimal})(\\d*))?(e[+-]?\\d{1,3})?\\s*(%|${currency})?$`,
      'i',
    );
    shapes.set(rules.decimal + rules.group + rules.currency, shape);
  }
  return shape;
}

function parseNumber(text: string, rules: LocaleRules): { value: number; format?: string } | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = shapeOf(rules).exec(bracketed ? bracketed[1]! : text);
  if (!match) return undefined;
  const [, signBefore, currencyBefore, signAfter, whole = '', , decimals = '', exponent = '', end] = match;
  const negative = [signBefore, signAfter, bracketed ? '-' : ''].join('');
  if (negative.length > 1 || (!whole && !decimals)) return undefined;
  const percent = end === '%';
  const currency = !!currencyBefore || (!!end && !percent);
  if (currency && percent) return undefined;
  const grouped = whole.includes(rules.group);
  const size = Number(`${whole.replaceAll(rules.group, '') || '0'}.${decimals || '0'}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  // No cell holds minus zero.
  const value = (negative === '-' ? -size : size) / (percent ? 100 : 1) || 0;
  const places = decimals ? '0.00' : '0';
  if (exponent) return { value, format: '0.00E+00' };
  if (percent) return { value, format: `${places}%` };
  if (currency) {
    const number = decimals ? '#,##0.00' : '#,##0';
    return { value, format: rules.currencyAfter ? `${number} "${rules.currency}"` : `"${rules.currency}"${number}` };
  }
  return grouped ? { value, format: decimals ? '#,##0.00' : '#,##0' } : { value };
}
