import type { CellRange, SheetShape } from '../../messages';
import type { GridEvents } from './grid';
import { cellAt } from './grid-focus';

/** What the mouse asks of the grid. */
export interface MouseHost {
  events: Pick<GridEvents, 'menuAsked'>;
  shape(): SheetShape;
  selection(): CellRange;
  select(range: CellRange): Promise<void>;
  /** The grid itself tells only of what it draws; a whole column counts from the first row. */
  told(range: CellRange): void;
}

/** Clicks on row numbers and column letters, and the menus of cells, rows and columns. */
export function listenToMouse(grid: HTMLElement, host: MouseHost): void {
  grid.addEventListener('click', (event: Event) => selectLine(event.target as HTMLElement, host));
  grid.addEventListener('contextmenu', (event: Event) => openMenu(event as MouseEvent, host));
}

function selectLine(target: HTMLElement, host: MouseHost): void {
  const { rowCount, columnCount } = host.shape();
  const row = Number(target.closest<HTMLElement>('.row-number')?.dataset['row']);
  const column = Number(target.closest('[role=columnheader]')?.getAttribute('aria-colindex')) - 1;
  if (row > 0) void host.select({ row, column: 1, rows: 1, columns: columnCount });
  else if (column > 0 && !target.classList.contains('resizable')) {
    const range = { row: 1, column, rows: rowCount, columns: 1 };
    void host.select(range).then(() => host.told(range));
  }
}

function openMenu(event: MouseEvent, host: MouseHost): void {
  const target = event.target as HTMLElement;
  if (target.closest('input')) return;
  event.preventDefault();
  const at = { left: event.clientX, top: event.clientY };
  const line = target.closest('.row-number') ? 'row' : target.closest('[role=columnheader]') ? 'column' : undefined;
  if (line) {
    selectLine(target, host);
    return host.events.menuAsked(at, line);
  }
  const cell = cellAt(target);
  if (!cell) return;
  const { row, column, rows, columns } = host.selection();
  const inside = cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
  if (!inside) void host.select({ ...cell, rows: 1, columns: 1 });
  host.events.menuAsked(at, 'cell');
}
