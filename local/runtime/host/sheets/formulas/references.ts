import { columnName, columnNumber, quoteSheetName } from '../a1';
import { spanAfter, type LineChange, type Rect } from '../rect';

/** One end of a reference; a missing row or column means that the reference reaches as far as the sheet does. */
interface Corner {
  column?: number;
  fixColumn: boolean;
  row?: number;
  fixRow: boolean;
}

/** A reference as a formula names it: `B2`, `$A1:C`, `'My tab'!2:2`. */
export interface Reference {
  /** Absent: the sheet that holds the formula. */
  sheetName?: string;
  from: Corner;
  to?: Corner;
}

const side = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}|\$?\d{1,7}`;
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\w.$!'])(?:('(?:[^']|'')+'|[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)?(${side})(?::(${side}))?(?![\w(.!:])`,
  'g',
);

/** A formula with each reference replaced by what `change` makes of it; undefined leaves it as it is written. */
export function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  return formula.replace(pattern, (whole, prefix?: string, first?: string, last?: string) => {
    const reference = first === undefined ? undefined : referenceOf(prefix, first, last);
    return (reference && change(reference)) ?? whole;
  });
}

export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => void found.push(reference));
  return found;
}

function referenceOf(prefix: string | undefined, first: string, last: string | undefined): Reference | undefined {
  const from = cornerOf(first);
  const to = last === undefined ? undefined : cornerOf(last);
  // A lone `x` or `5` is a name or a number.
  if (!to && (from.row === undefined || from.column === undefined)) return undefined;
  const sheetName = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return { ...(sheetName === undefined ? {} : { sheetName }), from, ...(to ? { to } : {}) };
}

function cornerOf(text: string): Corner {
  const [, fixColumn, letters, fixRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    fixColumn: fixColumn === '$' && !!letters,
    ...(digits ? { row: Number(digits) } : {}),
    fixRow: fixRow === '$' || (fixColumn === '$' && !letters),
  };
}

/** In A1 notation. */
export function referenceText({ sheetName, from, to }: Reference): string {
  const prefix = sheetName === undefined ? '' : `${quoteSheetName(sheetName)}!`;
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ''}`;
}

function cornerText({ column, fixColumn, row, fixRow }: Corner): string {
  const letters = column === undefined ? '' : `${fixColumn ? '$' : ''}${columnName(column)}`;
  return `${letters}${row === undefined ? '' : `${fixRow ? '$' : ''}${row}`}`;
}

/** The cells a reference names on a sheet of a certain size; open sides reach its edge. */
export function rectOf({ from, to }: Reference, sheet: { rowCount: number; columnCount: number }): Rect {
  const last = to ?? from;
  const rows = [from.row ?? 1, last.row ?? Math.max(sheet.rowCount, from.row ?? 1)].sort((a, b) => a - b);
  const columns = [from.column ?? 1, last.column ?? Math.max(sheet.columnCount, from.column ?? 1)].sort(
    (a, b) => a - b,
  );
  return {
    row: rows[0]!,
    rows: rows[1]! - rows[0]! + 1,
    column: columns[0]!,
    columns: columns[1]! - columns[0]! + 1,
  };
}

/** The reference after rows or columns of its sheet changed; `#REF!` when nothing of it is left. */
export function referenceAfter(reference: Reference, axis: 'rows' | 'columns', change: LineChange): string {
  const key = axis === 'rows' ? 'row' : 'column';
  const { from, to } = reference;
  const start = from[key];
  if (start === undefined) return referenceText(reference);
  const end = (to ?? from)[key];
  // An open side has no end that could move: any number above all rows stands for it.
  const count = end === undefined ? 20_000_000 : Math.abs(end - start) + 1;
  const span = spanAfter(Math.min(start, end ?? start), count, change);
  if (!span) return '#REF!';
  const [low, high] = [span.start, span.start + span.count - 1];
  const backwards = end !== undefined && end < start;
  return referenceText({
    ...reference,
    from: { ...from, [key]: backwards ? high : low },
    ...(to ? { to: end === undefined ? to : { ...to, [key]: backwards ? low : high } } : {}),
  });
}

/** The reference as it reads when its formula is copied elsewhere: what has no `$` moves along. */
export function referenceMoved(reference: Reference, down: number, across: number): string {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    ...(corner.row === undefined ? {} : { row: corner.fixRow ? corner.row : corner.row + down }),
    ...(corner.column === undefined ? {} : { column: corner.fixColumn ? corner.column : corner.column + across }),
  });
  const corners = [reference.from, ...(reference.to ? [reference.to] : [])].map(moved);
  if (corners.some(({ row = 1, column = 1 }) => row < 1 || column < 1)) return '#REF!';
  const [from, to] = corners;
  return referenceText({ ...reference, from: from!, ...(to ? { to } : {}) });
}
