import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  title: string;
  cell(row: Row): ComponentChildren;
  /** This cell is the row's header. */
  heads?: boolean;
  /**
   * `number`: right-aligned, with digits of equal width; `wide`: takes the remaining width; `snug`: no wider than its
   * content.
   */
  fit?: 'number' | 'wide' | 'snug';
}

interface DataTableProps<Row> {
  /** Says what the table is, for screen readers. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string | number;
  /** Shown in place of rows when there are none. */
  empty?: string;
  /** Takes up the remaining height of the page. */
  fill?: boolean;
}

/** A table in its own box, which scrolls both ways under its headings, by keyboard too. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, fill }: DataTableProps<Row>) {
  return (
    <div class={fill ? 'table-box fill' : 'table-box'} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" class={column.fit}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.heads ? (
                  <th key={column.title} scope="row" class={column.fit}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.title} class={column.fit}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length} class="table-empty">
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
