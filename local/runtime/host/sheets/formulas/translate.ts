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
  /** Calls functions of the script, whose results have to be put in their places first. */
  ofScript?: true;
}

type Rewriting = (args: string[]) => string | undefined;

/** A function that stands for a sign between two values. */
const sign =
  (mark: string): Rewriting =>
  ([left, right]) =>
    `((${left})${mark}(${right}))`;
/** All cells in one column; `skip` 1 leaves blanks out. */
const stacked = (ranges: string[], skip: 0 | 1) => `VSTACK(${ranges.map((one) => `TOCOL(${one},${skip})`).join(',')})`;
const itself: Rewriting = ([value]) => `(${value})`;

/** Functions of Sheets that IronCalc knows in another form. https://support.google.com/docs/table/25273 */
export const rewritten: Record<string, Rewriting> = {
  ADD: sign('+'),
  MINUS: sign('-'),
  MULTIPLY: sign('*'),
  DIVIDE: sign('/'),
  POW: sign('^'),
  EQ: sign('='),
  NE: sign('<>'),
  GT: sign('>'),
  GTE: sign('>='),
  LT: sign('<'),
  LTE: sign('<='),
  UMINUS: ([value]) => `(-(${value}))`,
  UPLUS: itself,
  TO_DATE: itself,
  TO_PURE_NUMBER: itself,
  TO_TEXT: ([value]) => `(${value}&"")`,
  // There, every formula may give more than one cell.
  ARRAYFORMULA: itself,
  ARRAY_CONSTRAIN: ([array, rows, columns]) => `TAKE(${array},${rows},${columns})`,
  COUNTUNIQUE: (ranges) => `COUNTA(UNIQUE(${stacked(ranges, 1)}))`,
  FILTER: ([range, ...conditions]) =>
    conditions.length > 1 ? `FILTER(${range},${conditions.map((one) => `(${one})`).join('*')})` : undefined,
  FLATTEN: (ranges) => stacked(ranges, 0),
  HYPERLINK: ([url = '""', label]) => `(${label ?? url})`,
  IFERROR: (args) => (args.length === 1 ? `IFERROR(${args[0]},"")` : undefined),
  ISBETWEEN: ([value, low, high, withLow = 'TRUE', withHigh = 'TRUE']) =>
    `AND(IF(${withLow},${value}>=${low},${value}>${low}),IF(${withHigh},${value}<=${high},${value}<${high}))`,
  JOIN: ([delimiter, ...texts]) => `TEXTJOIN(${delimiter},FALSE,${texts.join(',')})`,
  REGEXMATCH: ([text, pattern]) => `REGEXTEST(${text},${pattern})`,
  SORT: ([range, column, ascending, ...more]) =>
    ascending === undefined || more.length ? undefined : `SORT(${range},${column},IF(${ascending},1,-1))`,
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
