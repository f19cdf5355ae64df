// The grid by itself with plain text: no workbench could be faster. Runs in the browser.
import { defineCustomElements } from '@revolist/revogrid/loader';

void defineCustomElements(window);

Object.assign(window, {
  /** `widths`: the width of each column in px. */
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
