/** Where a problem is, in words for staff. */

/** Rows above it hold the keys and the titles: what is told of them concerns the tab or a column, not a row. */
const firstDataRow = 3;

/** `Row 5, Why`; `The column “Website”`; `The whole tab`. `column`: its title, or empty. */
export function sayPlace({ row, column }: { row: number; column: string }): string {
  if (row >= firstDataRow) return `Row ${row}${column === '' ? '' : `, ${column}`}`;
  return column === '' ? 'The whole tab' : `The column “${column}”`;
}
