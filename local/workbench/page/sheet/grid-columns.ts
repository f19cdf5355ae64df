import type { ColumnRegular } from '@revolist/revogrid';
import type { CellView, TextRunView } from '../../../runtime/view';
import type { SheetShape } from '../../messages';
import { letters } from './columns';
import { editorOf } from './editors';
import type { RowModel, SheetModel } from './sheet-model';

/** Makes an element, as the grid hands it to templates. */
type Make = (tag: string, properties: object | null, ...children: unknown[]) => unknown;

/** What the grid's cells ask and tell while they are drawn. */
export interface CellHost {
  model(): SheetModel;
  toggle(row: number, column: number): void;
  askFilter(column: number): void;
  /** Folds the group of columns that begins there away, or opens it. */
  fold(from: number, folded: boolean): void;
  /** Opens a cell for editing, with its choices. */
  openCell(row: number, column: number): void;
  /** Selects the next cell in the row, to the right or left. */
  step(columns: 1 | -1): void;
}

/** How many of the frozen columns stay put in a grid so wide: on a phone all of them would leave no room for the rest. 0: not shown yet. */
function frozenIn({ sheet, hiddenColumns }: SheetModel, gridPx: number): number {
  let taken = 0;
  for (let column = 1; column <= sheet.frozenColumns; column++) {
    taken += hiddenColumns.has(column) ? 0 : (sheet.columnWidths[column - 1] ?? 100);
    if (gridPx > 0 && taken > gridPx * 0.6) return column - 1;
  }
  return sheet.frozenColumns;
}

/** The columns as the grid wants them: visible ones only, frozen ones pinned, named by letter. */
export function columnsOf(model: SheetModel, gridPx: number, host: CellHost): ColumnRegular[] {
  const columns: ColumnRegular[] = [];
  const { columnCount, columnWidths } = model.sheet;
  const frozen = frozenIn(model, gridPx);
  for (let column = 1; column <= columnCount; column++) {
    if (model.hiddenColumns.has(column)) continue;
    const group = model.sheet.columnGroups.find(({ control }) => control === column);
    columns.push({
      prop: column,
      name: letters(column),
      size: columnWidths[column - 1] ?? 100,
      filter: false,
      sortable: false,
      ...(column <= frozen ? { pin: 'colPinStart' as const } : {}),
      editor: (data, save, close) =>
        editorOf(host.model(), data, { save, close, step: (columns) => host.step(columns) }),
      columnProperties: () => ({ role: 'columnheader', 'aria-colindex': String(column + 1) }),
      ...(group ? { columnTemplate: (make) => groupSign(make as Make, host, column, group) } : {}),
      cellProperties: ({ model: row }) => cellProperties(host.model(), row as RowModel, column),
      cellTemplate: (make, { model: row }) => cellTemplate(make as Make, host, row as RowModel, column),
    });
  }
  return columns;
}

/**
 * The letter of a column, and the plus or minus sign of the group beside it; the menu Edit does the same by keyboard. The
 * group is that of the layout: a header may be drawn once more when the model is already that of another sheet.
 */
function groupSign(
  make: Make,
  host: CellHost,
  column: number,
  { from, to, folded }: SheetShape['columnGroups'][number],
): unknown {
  const sign = make(
    'button',
    {
      type: 'button',
      tabIndex: -1,
      class: 'group-sign',
      'aria-label': `${folded ? 'Expand' : 'Collapse'} columns ${letters(from)} to ${letters(to)}`,
      ...pressKept,
      onClick: () => host.fold(from, !folded),
    },
    folded ? '+' : '−',
  );
  return make('span', null, letters(column), sign);
}

function cellProperties(model: SheetModel, row: RowModel, column: number) {
  const cell = row.cell(column);
  const rule = model.rule(row.number, column);
  const classes = ['cell', `is-${cell.kind}`];
  if (cell.note) classes.push('has-note');
  if (cell.wrap) classes.push('wraps');
  if (rule?.kind === 'list') classes.push('has-list');
  const style: Record<string, string> = {};
  if (cell.background) style['backgroundColor'] = cell.background;
  if (cell.color) style['color'] = cell.color;
  if (cell.bold) style['fontWeight'] = 'bold';
  if (cell.italic) style['fontStyle'] = 'italic';
  const lines = linesOf(cell);
  if (lines) style['textDecoration'] = lines;
  if (filterOver(model, row.number, column)) classes.push('has-filter');
  const align = alignOf(cell);
  if (align) style['textAlign'] = align;
  return {
    role: 'gridcell',
    tabindex: -1,
    'aria-colindex': String(column + 1),
    class: classes.join(' '),
    style,
    ...(cell.note ? { 'aria-description': cell.note } : {}),
  };
}

function linesOf({ underline, strikethrough }: Pick<TextRunView, 'underline' | 'strikethrough'>): string {
  return [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].filter(Boolean).join(' ');
}

/** The filter whose row of titles this cell is in. */
function filterOver({ sheet: { filter } }: SheetModel, row: number, column: number): SheetShape['filter'] {
  const isTitle = filter?.row === row && column >= filter.column && column < filter.column + filter.columns;
  return isTitle ? filter : null;
}

function alignOf(cell: CellView): string | undefined {
  if (cell.align && cell.align !== 'general') return cell.align;
  if (cell.kind === 'number' || cell.kind === 'date') return 'right';
  return cell.kind === 'boolean' || cell.kind === 'error' ? 'center' : undefined;
}

function cellTemplate(make: Make, host: CellHost, row: RowModel, column: number): unknown {
  const cell = row.cell(column);
  const rule = host.model().rule(row.number, column);
  if (rule?.kind === 'checkbox') {
    return make('input', {
      type: 'checkbox',
      tabIndex: -1,
      checked: /^true$/i.test(cell.edit),
      'aria-label': `${letters(column)}${row.number}`,
      onClick: (event: Event) => {
        event.preventDefault();
        host.toggle(row.number, column);
      },
    });
  }
  const text = textOf(make, cell);
  const filter = filterOver(host.model(), row.number, column);
  if (filter) return [text, filterButton(make, host, column, filter.active.includes(column))];
  return rule?.kind === 'list' ? [text, listArrow(make, host, row.number, column)] : text;
}

/** For the mouse; the keyboard opens the choices with Enter or by typing. */
function listArrow(make: Make, host: CellHost, row: number, column: number): unknown {
  return make('span', {
    class: 'cell-list',
    'aria-hidden': 'true',
    ...pressKept,
    onClick: () => host.openCell(row, column),
  });
}

/** The press must not select the cell: the handle that then appears in its corner would catch the release. */
const pressKept = {
  onMouseDown: (event: Event) => event.stopPropagation(),
  onTouchStart: (event: Event) => event.stopPropagation(),
};

function textOf(make: Make, cell: CellView): unknown {
  const to = (href: string) => ({ href, target: '_blank', rel: 'noreferrer noopener', tabIndex: -1 });
  if (cell.runs) {
    const runs = cell.runs.map(({ text, link, color, bold, italic, ...lines }) => {
      const style: Record<string, string> = { textDecoration: linesOf(lines) };
      if (color) style['color'] = color;
      if (bold !== undefined) style['fontWeight'] = bold ? 'bold' : 'normal';
      if (italic !== undefined) style['fontStyle'] = italic ? 'italic' : 'normal';
      return make(link ? 'a' : 'span', link ? to(link) : { style }, text);
    });
    return make('span', { class: 'cell-text' }, ...runs);
  }
  return cell.link
    ? make('a', { class: 'cell-text', ...to(cell.link) }, cell.text)
    : make('span', { class: 'cell-text' }, cell.text);
}

function filterButton(make: Make, host: CellHost, column: number, active: boolean): unknown {
  return make('button', {
    type: 'button',
    tabIndex: -1,
    class: active ? 'filter-button active' : 'filter-button',
    'aria-label': `Filter column ${letters(column)}${active ? ', filtered' : ''}`,
    'aria-haspopup': 'dialog',
    ...pressKept,
    onClick: () => host.askFilter(column),
  });
}

export const rowHeaders = {
  prop: 0,
  name: '',
  size: 46,
  columnProperties: () => ({ class: 'corner', role: 'columnheader', 'aria-colindex': '1' }),
  columnTemplate: (make: unknown) => (make as Make)('span', { class: 'hidden' }, 'Row'),
  cellProperties: ({ model }: { model: object }) => ({
    role: 'rowheader',
    tabindex: -1,
    class: 'row-number',
    'data-row': (model as RowModel).number,
  }),
  cellTemplate: (_make: unknown, { model }: { model: object }) => (model as RowModel).number,
};

/** Rows in the order in which they are drawn. */
export interface VisibleRows {
  frozen: RowModel[];
  others: RowModel[];
}

export function visibleRows(model: SheetModel): VisibleRows {
  const visible = model.rows.filter((row) => !model.hiddenRows.has(row.number));
  const { frozenRows } = model.sheet;
  return {
    frozen: visible.filter((row) => row.number <= frozenRows),
    others: visible.filter((row) => row.number > frozenRows),
  };
}

/** What makes the grid lay itself out anew when it changes. */
export function layoutOf(model: SheetModel, gridPx: number): string {
  const { id, rowCount, columnCount, frozenRows, hiddenRows, hiddenColumns, columnWidths, columnGroups } = model.sheet;
  return JSON.stringify([
    id,
    rowCount,
    columnCount,
    frozenRows,
    frozenIn(model, gridPx),
    hiddenRows,
    hiddenColumns,
    columnWidths,
    columnGroups,
  ]);
}
