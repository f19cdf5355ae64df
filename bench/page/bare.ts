// The grid by itself with plain texts: what no workbench could be faster than. Runs in the browser.
import { defineCustomElements } from '@revolist/revogrid/loader';

void defineCustomElements(window);

Object.assign(window, {
  /** `widths` in px, one a column. */
  fillBare(rowCount: number, widths: number[]): void {
    const grid = document.createElement('revo-grid');
    Object.assign(grid, {
      rowSize: 24,
      rowHeaders: true,
      hideAttribution: true,
      columns: widths.map((size, column) => ({ prop: column, name: `Column ${column}`, size })),
      source: Array.from({ length: rowCount }, (_, row) => widths.map((_width, column) => `Text ${column} of ${row}`)),
    });
    document.body.append(grid);
  },
});
