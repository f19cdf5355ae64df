import type { Book } from '../book';
import { localeRules } from '../locale';
import { isDateFormat } from '../number-format';
import type { Place } from '../rect';
import type { SheetData } from '../sheet-data';
import { automatic } from '../typed-text';
import { referencesIn, rectOf } from './references';

/** Functions whose result is a day or a time of day. */
const days = /^=\s*(TODAY|DATE|EDATE|EOMONTH|WORKDAY|WORKDAY\.INTL|DATEVALUE|TO_DATE)\s*\(/i;
const moments = /^=\s*NOW\s*\(\s*\)\s*$/i;
const times = /^=\s*(TIME|TIMEVALUE)\s*\(/i;
/** Functions that hand on one of the values they look at. */
const carriers =
  /^=\s*(ARRAYFORMULA|CHOOSE|FILTER|HLOOKUP|IF|IFERROR|IFNA|IFS|INDEX|LARGE|LOOKUP|MAX|MAXIFS|MEDIAN|MIN|MINIFS|SMALL|SORT|SWITCH|TRANSPOSE|UNIQUE|VLOOKUP|XLOOKUP)\s*\(/i;
const single = /^=\s*(?:'[^']+'!|[\w.]+!)?\$?[A-Za-z]{1,3}\$?\d+\s*$/;
const sum =
  /^=\s*([^+\-*/&<>=()]+|TODAY\(\)|NOW\(\)|DATE\([^()]*\))\s*([+-])\s*([^+\-*/&<>=()]+|TODAY\(\)|NOW\(\)|DATE\([^()]*\))\s*$/i;

/** How many cells are looked at to find where a result was taken from. */
const most = 20_000;

/**
 * The number format that an automatic cell takes over from what its formula names, as Sheets does with dates:
 * `=A1+7` is a date when A1 is one, the difference of two dates is a number. Undefined: none.
 */
export function formatOf(book: Book, home: SheetData, formula: string, value: number): string | undefined {
  const { dateFormat } = localeRules(book.locale);
  const operands = sum.exec(formula);
  if (operands) {
    const [left, right] = [operands[1]!, operands[3]!].map((part) => formatOf(book, home, `=${part.trim()}`, NaN));
    return left && right ? undefined : operands[2] === '-' && right ? undefined : (left ?? right);
  }
  if (days.test(formula)) return dateFormat;
  if (moments.test(formula)) return `${dateFormat} H:mm:ss`;
  if (times.test(formula)) return 'h:mm:ss am/pm';
  const lone = single.test(formula);
  if (!lone && !carriers.test(formula)) return undefined;
  let looked = 0;
  for (const place of placesOf(book, home, formula)) {
    const sheet = book.sheet(place.sheetId)!;
    const last = Math.min(place.row + place.rows - 1, sheet.grid.lastRow());
    for (let column = place.column; column < place.column + place.columns; column++) {
      for (let row = place.row; row <= last && looked < most; row++, looked++) {
        if (!lone && sheet.grid.value(row, column) !== value) continue;
        const format = book.numberFormat(sheet, row, column);
        if (lone || isDateFormat(format)) return format === automatic || format === '@' ? undefined : format;
      }
    }
  }
  return undefined;
}

function placesOf(book: Book, home: SheetData, formula: string): Place[] {
  return referencesIn(formula).flatMap((reference) => {
    const sheet = reference.sheetName === undefined ? home : book.sheetNamed(reference.sheetName);
    return sheet ? [{ ...rectOf(reference, sheet), sheetId: sheet.id }] : [];
  });
}
