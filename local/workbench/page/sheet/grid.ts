import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellRange } from '../../messages';
import { columnsOf, layoutOf, rowHeaders, visibleRows, type VisibleRows } from './grid-columns';
import { RowHeights } from './grid-heights';
import { muteCells } from './grid-speed';
import { listenToEdits } from './grid-edits';
import { cellAt, keepKeyboardInside, nameRoles } from './grid-focus';
import { rowHeight } from './row-heights';
import { reportSight } from './grid-sight';
import type { RowModel, SheetModel } from './sheet-model';

void defineCustomElements(window);
muteCells();

/** What the grid tells the pane around it. Rows and columns count from 1, as in the sheet. */
export interface GridEvents {
  selected(range: CellRange): void;
  edited(row: number, column: number, text: string[][]): void;
  menuAsked(at: { left: number; top: number }, on: 'cell' | 'row' | 'column'): void;
  columnResized(column: number, width: number): void;
  /** Rows that are in sight or soon will be. */
  seen(rows: number[]): void;
  cleared(range: CellRange): void;
  filterAsked(column: number): void;
  /** Something moved on the screen that a chart lies over. */
  moved(): void;
  left(): void;
}

/** px; as in sheet.css. */
const headerHeight = 25;

type RowKind = 'rgRow' | 'rowPinStart';
type ColumnKind = 'rgCol' | 'colPinStart';

/** RevoGrid, told what a sheet looks like and asked only for what a person does. */
export class SheetGrid {
  readonly element = document.createElement('revo-grid') as HTMLRevoGridElement;
  model: SheetModel | undefined;
  private rows: VisibleRows = { frozen: [], others: [] };
  private columns: Record<ColumnKind, number[]> = { rgCol: [], colPinStart: [] };
  private layout = '';
  private readonly heights = new RowHeights(this.element);
  private readonly scrolled = { left: 0, top: 0 };
  private selection: CellRange = { row: 1, column: 1, rows: 1, columns: 1 };
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: GridEvents) {
    const { element } = this;
    Object.assign(element, {
      range: true,
      resize: true,
      rowSize: rowHeight,
      rowHeaders,
      useClipboard: false,
      hideAttribution: true,
      canFocus: true,
      canDrag: false,
      accessible: false,
      filter: false,
      applyOnClose: true,
    });
    nameRoles(element);
    keepKeyboardInside(element, {
      toggle: () => this.toggleSelected(),
      clear: () => !element.readonly && events.cleared(this.selection),
      filter: () => this.askFilter(),
      isCheckbox: () => this.ruleKind(this.selection) === 'checkbox',
      left: () => events.left(),
      menu: (at) => events.menuAsked(at, 'cell'),
      enter: () => void this.show(this.selection),
    });
    listenToEdits(element, events, () => this.model);
    reportSight(element, () => this.rows.others, events);
    element.addEventListener('viewportscroll', (event) => {
      const { dimension, coordinate } = (event as CustomEvent<{ dimension: string; coordinate: number }>).detail;
      if (dimension === 'rgCol') this.scrolled.left = coordinate;
      else this.scrolled.top = coordinate;
      events.moved();
    });
    element.addEventListener('afterfocus', () => this.askSelection());
    element.addEventListener('setrange', () => this.askSelection());
    element.addEventListener('beforefocuslost', (event) => event.preventDefault());
    element.addEventListener('aftercolumnresize', (event) => {
      for (const { prop, size } of Object.values(
        (event as CustomEvent<Record<number, { prop: number; size: number }>>).detail,
      )) {
        events.columnResized(Number(prop), Math.round(size));
      }
    });
    element.addEventListener('click', (event: Event) => this.onHeaderClick(event as MouseEvent));
    element.addEventListener('contextmenu', (event: Event) => this.onContextMenu(event as MouseEvent));
    new ResizeObserver(() => this.onResized()).observe(element);
  }

  /** Another width may have room for other frozen columns. */
  private onResized(): void {
    const { model, element } = this;
    if (!model || element.clientWidth === 0 || layoutOf(model, element.clientWidth) === this.layout) return;
    this.model = undefined;
    this.update(model, element.readonly);
  }

  /** Draws a sheet, or what has changed in the one that is drawn. */
  update(model: SheetModel, readonly: boolean): void {
    const { element } = this;
    const before = this.model;
    this.model = model;
    element.readonly = readonly;
    // Rows that have come into sight leave the rest as it was; a sheet that was read again may have another shape.
    const layout = before === model ? this.layout : layoutOf(model, element.clientWidth);
    if (before && layout === this.layout) {
      // The rows are the same objects; only what is in them is new, so nothing scrolls or loses its focus.
      this.heights.update(model, this.rows, false);
      void element.refresh('all');
      return;
    }
    this.layout = layout;
    this.heights.forget();
    this.rows = visibleRows(model);
    const columns = columnsOf(model, element.clientWidth, {
      model: () => this.model!,
      toggle: (row, column) => this.toggle(row, column),
      askFilter: (column) => this.events.filterAsked(column),
      openCell: (row, column) => void this.openCell(row, column),
      step: (by) => this.step(by),
    });
    this.columns = { rgCol: [], colPinStart: [] };
    for (const { prop, pin } of columns)
      this.columns[pin === 'colPinStart' ? 'colPinStart' : 'rgCol'].push(Number(prop));
    element.setAttribute('aria-label', model.sheet.title);
    element.setAttribute('aria-rowcount', String(model.sheet.rowCount + 1));
    element.setAttribute('aria-colcount', String(model.sheet.columnCount + 1));
    element.columns = columns;
    element.pinnedTopSource = this.rows.frozen;
    element.source = this.rows.others;
    this.heights.update(model, this.rows, true);
  }

  /** Where a cell's upper left corner is, in px from the grid's own, and what part of the grid does not scroll. */
  placeOf(row: number, column: number): { left: number; top: number; fixed: { left: number; top: number } } {
    const widths = this.model?.sheet.columnWidths ?? [];
    const widthOf = (kind: ColumnKind, until: number) =>
      this.columns[kind].reduce((sum, at) => (at < until ? sum + (widths[at - 1] ?? 100) : sum), 0);
    const heightOf = (kind: RowKind, rows: RowModel[], until: number) =>
      this.heights.above(kind, rows.filter(({ number }) => number < until).length);
    const fixed = {
      left: rowHeaders.size + widthOf('colPinStart', Infinity),
      top: headerHeight + heightOf('rowPinStart', this.rows.frozen, Infinity),
    };
    return {
      left: fixed.left + widthOf('rgCol', column) - this.scrolled.left,
      top: fixed.top + heightOf('rgRow', this.rows.others, row) - this.scrolled.top,
      fixed,
    };
  }

  /** Moves the selection there and into view. A hidden row or column gives way to the next one that can be seen. */
  async show(range: CellRange): Promise<void> {
    this.selection = range;
    const row = this.placeOfRow(range.row);
    const column = this.placeOfColumn(range.column);
    if (!row || !column) return;
    const end = { x: column.index, y: row.index };
    const lastRow = this.placeOfRow(range.row + range.rows - 1);
    const lastColumn = this.placeOfColumn(range.column + range.columns - 1);
    if (lastRow?.kind === row.kind) end.y = lastRow.index;
    if (lastColumn?.kind === column.kind) end.x = lastColumn.index;
    if (row.kind === 'rgRow') await this.element.scrollToRow(Math.max(0, row.index - 3));
    if (column.kind === 'rgCol') await this.element.scrollToColumnIndex(Math.max(0, column.index - 1));
    await this.element.setCellsFocus({ x: column.index, y: row.index }, end, column.kind, row.kind);
  }

  /** Goes there with the keyboard, too. */
  async goTo(range: CellRange): Promise<void> {
    this.selection = range;
    if (!this.element.contains(document.activeElement)) this.element.focus({ preventScroll: true });
    await this.show(range);
    // The grid tells of a range only when its first cell changes; what was asked for counts either way.
    clearTimeout(this.asking);
    this.setSelection(range);
  }

  private step(by: 1 | -1): void {
    const columns = [...this.columns.colPinStart, ...this.columns.rgCol];
    const next = columns[columns.indexOf(this.selection.column) + by];
    if (next !== undefined) void this.focusOn(this.selection.row, next);
  }

  /** Not by `show`, which would scroll away from under the mouse. */
  private async openCell(row: number, column: number): Promise<void> {
    if (this.element.readonly) return;
    const place = await this.focusOn(row, column);
    if (place) await this.element.setCellEdit(place.index, column, place.kind);
  }

  private async focusOn(row: number, column: number): Promise<{ kind: RowKind; index: number } | undefined> {
    const [down, across] = [this.placeOfRow(row), this.placeOfColumn(column)];
    if (!down || !across) return undefined;
    const at = { x: across.index, y: down.index };
    await this.element.setCellsFocus(at, at, across.kind, down.kind);
    return down;
  }

  private placeOfRow(row: number): { kind: RowKind; index: number } | undefined {
    const find = (rows: RowModel[]) => rows.findIndex(({ number }) => number >= row);
    const frozen = find(this.rows.frozen);
    if (frozen >= 0) return { kind: 'rowPinStart', index: frozen };
    if (!this.rows.others.length) return undefined;
    const other = find(this.rows.others);
    return { kind: 'rgRow', index: other >= 0 ? other : this.rows.others.length - 1 };
  }

  private placeOfColumn(column: number): { kind: ColumnKind; index: number } | undefined {
    for (const kind of ['colPinStart', 'rgCol'] as const) {
      const index = this.columns[kind].findIndex((number) => number >= column);
      if (index >= 0) return { kind, index };
    }
    return undefined;
  }

  /** Several events tell of one change; the grid is asked once they are over. */
  private askSelection(): void {
    clearTimeout(this.asking);
    this.asking = setTimeout(() => void this.readSelection(), 0);
  }

  private async readSelection(): Promise<void> {
    const range = await this.element.getSelectedRange();
    if (!range) return;
    const rows = range.rowType === 'rowPinStart' ? this.rows.frozen : this.rows.others;
    const columns = this.columns[range.colType === 'colPinStart' ? 'colPinStart' : 'rgCol'];
    const [top, bottom] = [rows[range.y]?.number, rows[Math.min(range.y1, rows.length - 1)]?.number];
    const [left, right] = [columns[range.x], columns[Math.min(range.x1, columns.length - 1)]];
    if (top === undefined || bottom === undefined || left === undefined || right === undefined) return;
    this.setSelection({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  private setSelection(range: CellRange): void {
    this.selection = range;
    this.events.selected(range);
  }

  private onHeaderClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const { rowCount, columnCount } = this.model!.sheet;
    const row = Number(target.closest<HTMLElement>('.row-number')?.dataset['row']);
    const column = Number(target.closest('[role=columnheader]')?.getAttribute('aria-colindex')) - 1;
    if (row > 0) void this.show({ row, column: 1, rows: 1, columns: columnCount });
    else if (column > 0 && !target.classList.contains('resizable'))
      void this.show({ row: 1, column, rows: rowCount, columns: 1 }).then(() =>
        this.setSelection({ row: 1, column, rows: rowCount, columns: 1 }),
      );
  }

  private onContextMenu(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (target.closest('input')) return;
    event.preventDefault();
    const at = { left: event.clientX, top: event.clientY };
    if (target.closest('.row-number')) {
      this.onHeaderClick(event);
      return this.events.menuAsked(at, 'row');
    }
    if (target.closest('[role=columnheader]')) {
      this.onHeaderClick(event);
      return this.events.menuAsked(at, 'column');
    }
    const cell = cellAt(target);
    if (!cell) return;
    const { row, column, rows, columns } = this.selection;
    const inside = cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
    if (!inside) void this.show({ ...cell, rows: 1, columns: 1 });
    this.events.menuAsked(at, 'cell');
  }

  private ruleKind({ row, column }: CellRange): string | undefined {
    return this.model?.rule(row, column)?.kind;
  }

  /** True when the selected cell is a title with a filter. */
  private askFilter(): boolean {
    const { row, column } = this.selection;
    const filter = this.model?.sheet.filter;
    const isTitle = filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
    if (isTitle) this.events.filterAsked(column);
    return !!isTitle;
  }

  private toggleSelected(): void {
    this.toggle(this.selection.row, this.selection.column);
  }

  private toggle(row: number, column: number): void {
    if (this.element.readonly) return;
    const checked = /^true$/i.test(this.model!.cell(row, column).edit);
    this.events.edited(row, column, [[checked ? 'FALSE' : 'TRUE']]);
  }
}
