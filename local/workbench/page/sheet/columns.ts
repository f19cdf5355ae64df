/** 1 → `A`, 27 → `AA`. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** `B3`, or `B3:C10` for more than one cell. */
export function rangeName({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): string {
  const first = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** The reverse; undefined for what is no address. */
export function rangeOf(text: string): { row: number; column: number; rows: number; columns: number } | undefined {
  const match = /^\s*\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?\s*$/i.exec(text);
  if (!match) return undefined;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const [left, right] = [number(column1), number(column2)].sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [Number(row1), Number(row2)].sort((a, b) => a - b) as [number, number];
  if (top < 1) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function number(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
