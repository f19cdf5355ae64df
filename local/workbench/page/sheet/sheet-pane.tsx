import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellRange, WorkbenchState } from '../../messages';
import { MenuList } from '../chrome/menu-list';
import { change, onSelected } from '../store';
import { cellEntries, columnEntries, rowEntries } from './actions';
import { rangeName } from './columns';
import { FormulaBar } from './formula-bar';
import { SheetGrid } from './grid';
import { showNotes } from './note';
import { selection, setSelection, useSelection } from './selection';
import { SheetTabs } from './sheet-tabs';
import type { SheetModel } from './sheet-model';
import { useSheet } from './use-sheet';

/** The sheet itself: formula bar, grid, tabs and status line. */
export function SheetPane({ state }: { state: WorkbenchState }) {
  const sheetId = state.activeSheetId;
  const model = useSheet(sheetId);
  const range = useSelection();
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | undefined>(undefined);
  const latest = useRef({ sheetId, model });
  latest.current = { sheetId, model };
  const shownSheet = useRef(-1);
  const [menu, setMenu] = useState<{ at: { left: number; top: number }; on: 'cell' | 'row' | 'column' } | null>(null);
  const readonly = state.accounts.find((one) => one.email === state.user)?.viewer ?? false;

  const edit = (row: number, column: number, text: string[][]) =>
    change('/api/edit', { sheetId: latest.current.sheetId, row, column, text });

  useEffect(() => {
    const made = new SheetGrid({
      selected: (next) => setSelection(latest.current.sheetId, next, true),
      edited: edit,
      menuAsked: (at, on) => setMenu({ at, on }),
      columnResized: (column, width) =>
        change('/api/hands', { action: 'setColumnWidth', sheetId: latest.current.sheetId, at: column, width }),
      left: () => document.querySelector<HTMLElement>('.tab[aria-selected=true]')?.focus(),
    });
    grid.current = made;
    holder.current!.append(made.element);
    const stopNotes = showNotes(made.element);
    const stopListening = onSelected((id, next) => {
      setSelection(id, next, false);
      if (id === latest.current.sheetId) void made.show(next);
    });
    return () => {
      stopNotes();
      stopListening();
      made.element.remove();
    };
  }, []);

  useEffect(() => {
    if (!model || !grid.current) return;
    grid.current.update(model, readonly);
    const isNew = shownSheet.current !== sheetId;
    if (!isNew && firstVisible(model, selection()) === selection()) return;
    shownSheet.current = sheetId;
    const known =
      selection().sheetId === sheetId ? selection() : (state.selection ?? { row: 1, column: 1, rows: 1, columns: 1 });
    const start = firstVisible(model, known);
    setSelection(sheetId, start, false);
    // The grid takes its rows in a moment later.
    setTimeout(() => void grid.current?.show(start), 60);
  }, [model, readonly]);

  useEffect(() => {
    if (!menu) return;
    const outside = (event: Event) => !(event.target as Element).closest('.menu') && setMenu(null);
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [menu]);

  const at = { ...range, sheetId };
  const entries = menu?.on === 'row' ? rowEntries(at) : menu?.on === 'column' ? columnEntries(at) : cellEntries(at);
  return (
    <div class="sheet-pane">
      <FormulaBar
        range={range}
        text={model?.cell(range.row, range.column).edit ?? ''}
        readonly={readonly}
        onGoTo={(next) => void grid.current?.show(next)}
        onEdit={(text) => edit(range.row, range.column, [[text]])}
      />
      <div class="grid-holder" id="sheet-panel" role="tabpanel" aria-labelledby={`tab-${sheetId}`} ref={holder} />
      <div class="bottom">
        <SheetTabs state={state} readonly={readonly} />
        <StatusLine state={state} model={model} range={range} readonly={readonly} />
      </div>
      {menu && !readonly ? (
        <MenuList
          key={`${menu.at.left} ${menu.at.top}`}
          label="Cell menu"
          at={menu.at}
          entries={entries}
          onClose={() => (setMenu(null), grid.current?.element.focus())}
        />
      ) : null}
    </div>
  );
}

/** A selection on a hidden key row would show nothing. */
function firstVisible(model: SheetModel, range: CellRange): CellRange {
  let { row, column } = range;
  while (row < model.sheet.rowCount && model.hiddenRows.has(row)) row++;
  while (column < model.sheet.columnCount && model.hiddenColumns.has(column)) column++;
  return row === range.row && column === range.column ? range : { row, column, rows: 1, columns: 1 };
}

function StatusLine({
  state,
  model,
  range,
  readonly,
}: {
  state: WorkbenchState;
  model: SheetModel | undefined;
  range: CellRange;
  readonly: boolean;
}) {
  const doing = state.running.at(-1);
  return (
    <div class="status-line" role="status">
      {doing ? (
        <span class="busy">
          <span class="spinner" aria-hidden="true" /> Running {doing.label} …
        </span>
      ) : (
        <span>{readonly ? 'View only' : summary(model, range)}</span>
      )}
    </div>
  );
}

/** Sum and count of the selected numbers, as at Google. */
function summary(model: SheetModel | undefined, range: CellRange): string {
  if (!model || range.rows * range.columns === 1) return 'Ready';
  let [sum, numbers, filled] = [0, 0, 0];
  const lastRow = Math.min(range.row + range.rows - 1, model.rows.length);
  for (let row = range.row; row <= lastRow; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const cell = model.cell(row, column);
      if (cell.kind !== 'empty' && cell.text !== '') filled++;
      const number = cell.kind === 'number' ? Number(cell.edit.replace(/[,%$]/g, '')) : NaN;
      if (Number.isNaN(number)) continue;
      sum += number;
      numbers++;
    }
  }
  if (filled === 0) return rangeName(range);
  return numbers > 1 ? `Sum: ${Number(sum.toFixed(6)).toLocaleString('en-US')} · Count: ${filled}` : `Count: ${filled}`;
}
