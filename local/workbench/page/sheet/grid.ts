import { defineCustomElements } from '@revolist/revogrid/loader';
import type { CellRange } from '../../messages';
import { columnsOf, layoutOf, rowHeaders, visibleRows } from './grid-columns';
import { RowHeights } from './grid-heights';
import { GridWindow } from './grid-window';
import { muteCells } from './grid-speed';
import { listenToEdits } from './grid-edits';
import { keepKeyboardInside, nameRoles } from './grid-focus';
import { listenToMouse } from './grid-mouse';
import { GridPlaces, type GridCell, type Place, type RowKind } from './grid-places';
import { GridScroll, type Scroll } from './grid-scroll';
import { rowHeight } from './row-heights';
import type { SheetModel } from './sheet-model';

void defineCustomElements(window);
muteCells();

/** What the grid tells the pane around it. Rows and columns count from 1, as in the sheet. */
export interface GridEvents {
  selected(range: CellRange): void;
  edited(row: number, column: number, text: string[][]): void;
  menuAsked(at: { left: number; top: number }, on: 'cell' | 'row' | 'column'): void;
  columnResized(column: number, width: number): void;
  /** Rows that are in sight or soon will be, and more of them around. */
  seen(rows: number[], around: number[]): void;
  cleared(range: CellRange): void;
  filterAsked(column: number): void;
  folded(from: number, folded: boolean): void;
  /** Something moved on the screen that a chart lies over. */
  moved(): void;
  scrolled(sheetId: number, to: Scroll): void;
  left(): void;
}

/** RevoGrid, told what a sheet looks like and asked only for what a person does. */
export class SheetGrid {
  readonly element = document.createElement('revo-grid') as HTMLRevoGridElement;
  model: SheetModel | undefined;
  private places = new GridPlaces({ frozen: [], others: [] }, []);
  private layout = '';
  private sheetId: number | undefined;
  private readonly heights = new RowHeights(this.element);
  private readonly window: GridWindow;
  private readonly scroll = new GridScroll(this.element, (to) => {
    if (this.model) this.events.scrolled(this.model.sheet.id, to);
  });
  private readonly scrolled: Scroll = { left: 0, top: 0 };
  private selection: CellRange = { row: 1, column: 1, rows: 1, columns: 1 };
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly events: GridEvents) {
    const { element } = this;
    this.window = new GridWindow(
      element,
      () => this.places.rows.others,
      (rows, around) => {
        events.seen(rows, around);
        events.moved();
      },
    );
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
      isAtEdge: (side) => this.columnBeside(side) === undefined,
      left: () => events.left(),
      menu: (at) => events.menuAsked(at, 'cell'),
      enter: () => void this.show(this.selection),
    });
    listenToEdits(element, events, () => this.model);
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
    listenToMouse(element, {
      events,
      shape: () => this.model!.sheet,
      selection: () => this.selection,
      select: (range) => this.show(range),
      told: (range) => this.setSelection(range),
    });
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
    void this.window.open();
    if (this.sheetId !== model.sheet.id) this.scroll.expectHold();
    this.sheetId = model.sheet.id;
    this.model = model;
    element.readonly = readonly;
    // Rows that have come into sight leave the rest as it was; a sheet that was read again may have another shape.
    const layout = before === model ? this.layout : layoutOf(model, element.clientWidth);
    if (before && layout === this.layout) {
      // The rows are the same objects; only what is in them is new, so nothing scrolls or loses its focus.
      this.heights.update(model, this.places.rows, false);
      this.window.redraw();
      return;
    }
    this.layout = layout;
    this.heights.forget();
    const columns = columnsOf(model, element.clientWidth, {
      model: () => this.model!,
      toggle: (row, column) => this.toggle(row, column),
      askFilter: (column) => this.events.filterAsked(column),
      fold: (from, folded) => this.events.folded(from, folded),
      openCell: (row, column) => void this.openCell(row, column),
      step: (by) => this.step(by),
    });
    this.places = new GridPlaces(visibleRows(model), columns);
    element.setAttribute('aria-label', model.sheet.title);
    element.setAttribute('aria-rowcount', String(model.sheet.rowCount + 1));
    element.setAttribute('aria-colcount', String(model.sheet.columnCount + 1));
    element.columns = columns;
    element.pinnedTopSource = this.places.rows.frozen;
    element.source = this.places.rows.others;
    this.heights.update(model, this.places.rows, true);
    this.window.report();
  }

  /** Where a cell's upper left corner is, in px from the grid's own, and what part of the grid does not scroll. */
  placeOf(row: number, column: number): Place {
    return this.places.px(row, column, this.model?.sheet.columnWidths ?? [], this.heights, this.scrolled);
  }

  /** Moves the selection there and into view. A hidden row or column gives way to the next one that can be seen. */
  async show(range: CellRange): Promise<void> {
    const cell = this.cellOf(range);
    if (!cell) return;
    this.scroll.to(this.scrollFor(cell));
    await this.focusFrom(cell, range);
    await this.keepKeyboard();
  }

  /** What is drawn anew may drop the keyboard. As at Google: where nothing else has it, the cell has it. */
  private async keepKeyboard(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) {
      if (document.activeElement === document.body) this.element.focus({ preventScroll: true });
      await new Promise(requestAnimationFrame);
    }
  }

  /** Shows a sheet that has come to the front as the person left it, or else from its selection. */
  async comeBack(range: CellRange, left: Scroll | undefined): Promise<void> {
    const cell = this.cellOf(range);
    if (!cell) return;
    // The grid itself would stay where the sheet before was scrolled to.
    const settled = this.scroll.hold(left ?? { left: 0, top: 0, ...this.scrollFor(cell) });
    await this.focusFrom(cell, range);
    // What is not drawn yet takes no focus.
    if (await settled) await this.focusFrom(cell, range);
  }

  private cellOf(range: CellRange): GridCell | undefined {
    this.selection = range;
    // As at Google: where nothing else has the keyboard, the cell has it.
    if (document.activeElement === document.body) this.element.focus({ preventScroll: true });
    const row = this.places.row(range.row);
    const column = this.places.column(range.column);
    return row && column && { row, column };
  }

  private scrollFor(cell: GridCell): Partial<Scroll> {
    return this.places.scrollFor(cell, this.model?.sheet.columnWidths ?? [], this.heights);
  }

  private async focusFrom({ row, column }: GridCell, range: CellRange): Promise<void> {
    const end = { x: column.index, y: row.index };
    const lastRow = this.places.row(range.row + range.rows - 1);
    const lastColumn = this.places.column(range.column + range.columns - 1);
    if (lastRow?.kind === row.kind) end.y = lastRow.index;
    if (lastColumn?.kind === column.kind) end.x = lastColumn.index;
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

  private columnBeside(side: 1 | -1): number | undefined {
    const columns = this.places.columnNumbers;
    return columns[columns.indexOf(this.selection.column) + side];
  }

  private step(by: 1 | -1): void {
    const next = this.columnBeside(by);
    if (next !== undefined) void this.focusOn(this.selection.row, next);
  }

  /** Not by `show`, which would scroll away from under the mouse. */
  private async openCell(row: number, column: number): Promise<void> {
    if (this.element.readonly) return;
    const place = await this.focusOn(row, column);
    if (place) await this.element.setCellEdit(place.index, column, place.kind);
  }

  private async focusOn(row: number, column: number): Promise<{ kind: RowKind; index: number } | undefined> {
    const [down, across] = [this.places.row(row), this.places.column(column)];
    if (!down || !across) return undefined;
    const at = { x: across.index, y: down.index };
    await this.element.setCellsFocus(at, at, across.kind, down.kind);
    return down;
  }

  /** Several events tell of one change; the grid is asked once they are over. */
  private askSelection(): void {
    clearTimeout(this.asking);
    this.asking = setTimeout(() => void this.readSelection(), 0);
  }

  private async readSelection(): Promise<void> {
    const range = await this.element.getSelectedRange();
    const cells = range && this.places.cells(range);
    if (cells && !this.scroll.isHeld) this.setSelection(cells);
  }

  private setSelection(range: CellRange): void {
    this.selection = range;
    this.events.selected(range);
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
