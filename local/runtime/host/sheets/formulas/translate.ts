import { columnName, rectName } from '../a1';
import type { Book } from '../book';
import { localeRules } from '../locale';
import type { Place } from '../rect';
import type { SheetData } from '../sheet-data';
import { functionsIn, mapCalls } from './calls';
import { mapReferences, rectOf } from './references';

/** A formula as IronCalc gets it. */
export interface Translated {
  text: string;
  /** The cells it names. */
  places: Place[];
  /** It may look at any cell (`INDIRECT`). */
  anywhere: boolean;
  /** Its result changes with time alone. */
  volatile: boolean;
  /** Only one reference to one cell: of an empty cell it shows nothing. */
  lone?: Place;
}

/** Functions of Sheets that IronCalc knows in another form. https://support.google.com/docs/table/25273 */
const rewritten: Record<string, (args: string[]) => string | undefined> = {
  // There, every formula may give more than one cell.
  ARRAYFORMULA: ([inside = '']) => `(${inside})`,
  ARRAY_CONSTRAIN: ([array, rows, columns]) => `TAKE(${array},${rows},${columns})`,
  FILTER: ([range, ...conditions]) =>
    conditions.length > 1 ? `FILTER(${range},${conditions.map((one) => `(${one})`).join('*')})` : undefined,
  IFERROR: (args) => (args.length === 1 ? `IFERROR(${args[0]},"")` : undefined),
  JOIN: ([delimiter, ...texts]) => `TEXTJOIN(${delimiter},FALSE,${texts.join(',')})`,
  HYPERLINK: ([url = '""', label]) => `(${label ?? url})`,
  SORT: ([range, column, ascending, ...more]) =>
    ascending === undefined || more.length ? undefined : `SORT(${range},${column},IF(${ascending},1,-1))`,
  COUNTUNIQUE: (ranges) => (ranges.length === 1 ? `COUNTA(UNIQUE(TOCOL(${ranges[0]},1)))` : undefined),
  TO_TEXT: ([value]) => `(${value}&"")`,
};

const anywhere = ['INDIRECT', 'OFFSET'];
const volatile = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];

/** How a sheet is called in IronCalc: by its id, so that no name needs quotes and renaming costs nothing. */
export const mirrorName = (sheetId: number) => `S${sheetId}`;

/** `home` is the sheet the formula stands in; with `qualify` its references can be read from any other sheet. */
export function translate(book: Book, home: SheetData, formula: string, qualify = false): Translated {
  const places: Place[] = [];
  const plain = localeRules(book.locale).decimal === ',' ? withCommas(formula) : formula;
  const named = withoutNames(book, plain);
  let lone: Place | undefined;
  const text = mapReferences(named, (reference) => {
    const sheet = reference.sheetName === undefined ? home : book.sheetNamed(reference.sheetName);
    if (!sheet) return '#REF!';
    const rect = rectOf(reference, sheet);
    const place = { ...rect, sheetId: sheet.id };
    places.push(place);
    if (/^=\s*('[^']+'!|[\w.]+!)?\$?[A-Za-z]+\$?\d+\s*$/.test(named)) lone = place;
    const prefix = sheet === home && !qualify ? '' : `${mirrorName(sheet.id)}!`;
    const { from, to } = reference;
    const open =
      to && (from.row === undefined || to.row === undefined || from.column === undefined || to.column === undefined);
    if (open) return `${prefix}${rectName(rect)}`;
    const corner = ({ row, column, fixRow, fixColumn }: typeof from) =>
      `${fixColumn ? '$' : ''}${columnName(column!)}${fixRow ? '$' : ''}${row}`;
    return `${prefix}${corner(from)}${to ? `:${corner(to)}` : ''}`;
  });
  const names = functionsIn(text);
  return {
    text: mapCalls(text, (name, args) => rewritten[name]?.(args)),
    places,
    anywhere: anywhere.some((name) => names.has(name)),
    volatile: volatile.some((name) => names.has(name)),
    ...(lone ? { lone } : {}),
  };
}

/** Where the decimal sign is a comma, semicolons part arguments. */
function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\d+,\d+|;/g, (part) =>
    part === ';' ? ',' : part.startsWith('"') ? part : part.replace(',', '.'),
  );
}

/** Named ranges give way to what they stand for. */
function withoutNames(book: Book, formula: string): string {
  if (!book.namedRanges.length) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.!$])([A-Za-z_][\w.]*)(?![\w.(!])/g,
    (whole, name?: string) => {
      const named = name && book.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const sheet = named && book.sheet(named.place.sheetId);
      return sheet ? `'${sheet.name.replaceAll("'", "''")}'!${rectName(named.place)}` : whole;
    },
  );
}
