import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CellRange, WorkbenchState } from '../../messages';
import { MenuList } from '../chrome/menu-list';
import { change, complain, onSelected } from '../store';
import { cellEntries, clear, columnEntries, rowEntries } from './actions';
import { BlankHint } from './blank';
import { Charts, isDrawnOver } from './charts';
import { FilterPanel } from './filter-panel';
import { FormulaBar } from './formula-bar';
import { SheetGrid } from './grid';
import { shareClipboard } from './grid-clipboard';
import { showNotes } from './note';
import { NotePanel } from './note-panel';
import { openPanel, tellShape, usePanel } from './panel';
import { rememberScroll, scrollOf, selectedByScript, selection, setSelection, useSelection } from './selection';
import { SheetTabs } from './sheet-tabs';
import type { SheetModel } from './sheet-model';
import { StatusLine } from './status-line';
import { listenForUndo } from './undo-keys';
import { useSheet } from './use-sheet';

/** The sheet itself: formula bar, grid, tabs and status line. */
export function SheetPane({ state }: { state: WorkbenchState }) {
  const sheetId = state.activeSheetId;
  const { model, round, see, expect } = useSheet(sheetId);
  const range = useSelection();
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | undefined>(undefined);
  const latest = useRef({ sheetId, model, see, expect });
  latest.current = { sheetId, model, see, expect };
  const shownSheet = useRef(-1);
  const [menu, setMenu] = useState<{ at: { left: number; top: number }; on: 'cell' | 'row' | 'column' } | null>(null);
  const [, drawCharts] = useState(0);
  const { panel } = usePanel();
  const readonly = state.accounts.find((one) => one.email === state.user)?.viewer ?? false;
  const isReadonly = useRef(readonly);
  isReadonly.current = readonly;

  const edit = (row: number, column: number, text: string[][]) => {
    const takeBack = latest.current.expect(row, column, text);
    void change('/api/edit', { sheetId: latest.current.sheetId, row, column, text }).then(
      (done) => !done && takeBack(),
    );
  };

  useLayoutEffect(() => {
    const made = new SheetGrid({
      selected: (next) => setSelection(latest.current.sheetId, next, true),
      edited: edit,
      menuAsked: (at, on) => setMenu({ at, on }),
      columnResized: (column, width) =>
        void change('/api/hands', { action: 'setColumnWidth', sheetId: latest.current.sheetId, at: column, width }),
      seen: (rows, around) => latest.current.see(rows, around),
      cleared: (cleared) => clear({ ...cleared, sheetId: latest.current.sheetId }),
      filterAsked: (column) => openPanel({ kind: 'filter', column }),
      folded: (from, folded) =>
        void change('/api/hands', { action: 'foldColumns', sheetId: latest.current.sheetId, from, folded }),
      moved: () => latest.current.model && isDrawnOver(latest.current.model) && drawCharts((count) => count + 1),
      scrolled: rememberScroll,
      left: () => document.querySelector<HTMLElement>('.tab[aria-selected=true]')?.focus(),
    });
    grid.current = made;
    holder.current!.append(made.element);
    const stopNotes = showNotes(made.element);
    const stopKeys = listenForUndo(() => isReadonly.current);
    const stopSharing = shareClipboard({
      grid: made.element,
      readonly: () => isReadonly.current,
      model: () => latest.current.model,
      selection,
      paste: edit,
      clear: (cut) => clear({ ...cut, sheetId: latest.current.sheetId }),
      complain,
    });
    const stopListening = onSelected((id, next) => {
      selectedByScript(id, next);
      if (id === latest.current.sheetId) void made.show(next);
    });
    return () => {
      stopNotes();
      stopKeys();
      stopSharing();
      tellShape(undefined);
      stopListening();
      made.element.remove();
    };
  }, []);

  // Before the next frame, so that what has been typed is in it.
  useLayoutEffect(() => {
    if (!model || !grid.current) return;
    const isNew = shownSheet.current !== sheetId;
    // Asked first: while it is drawn, the grid scrolls by itself.
    const left = scrollOf(sheetId);
    grid.current.update(model, readonly);
    tellShape(model.sheet);
    if (!isNew && firstVisible(model, selection()) === selection()) return;
    shownSheet.current = sheetId;
    const known =
      selection().sheetId === sheetId ? selection() : (state.selection ?? { row: 1, column: 1, rows: 1, columns: 1 });
    const start = firstVisible(model, known);
    setSelection(sheetId, start, false);
    // The grid takes its rows in a moment later; by then someone may have clicked elsewhere.
    const shown = selection();
    setTimeout(() => {
      if (!isSame(selection(), shown)) return;
      void (isNew ? grid.current?.comeBack(start, left) : grid.current?.show(start));
    }, 60);
  }, [round, model, readonly]);

  useEffect(() => {
    if (!menu) return;
    const outside = (event: Event) => !(event.target as Element).closest('.menu') && setMenu(null);
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [menu]);

  const at = { ...range, sheetId };
  const note = () => openPanel({ kind: 'note', row: range.row, column: range.column });
  const entries =
    menu?.on === 'row' ? rowEntries(at) : menu?.on === 'column' ? columnEntries(at) : cellEntries(at, note);
  return (
    <div class="sheet-pane">
      <FormulaBar
        range={range}
        text={model?.cell(range.row, range.column).edit ?? ''}
        readonly={readonly}
        onGoTo={(next) => void grid.current?.goTo(next)}
        onEdit={(text) => edit(range.row, range.column, [[text]])}
      />
      <div class="grid-holder" id="sheet-panel" role="tabpanel" aria-labelledby={`tab-${sheetId}`}>
        <div class="grid-place" ref={holder} />
        {model && isDrawnOver(model) && grid.current ? <Charts sheet={model.sheet} grid={grid.current} /> : null}
        {state.isBlank && !readonly ? <BlankHint menus={state.menus} /> : null}
      </div>
      <div class="bottom">
        <SheetTabs state={state} readonly={readonly} />
        <StatusLine state={state} sheetId={sheetId} range={range} readonly={readonly} />
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
      {panel?.kind === 'filter' ? <FilterPanel sheetId={sheetId} column={panel.column} /> : null}
      {panel?.kind === 'note' && model ? (
        <NotePanel
          sheetId={sheetId}
          row={panel.row}
          column={panel.column}
          note={model.cell(panel.row, panel.column).note ?? ''}
        />
      ) : null}
    </div>
  );
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A selection on a hidden key row would show nothing. */
function firstVisible(model: SheetModel, range: CellRange): CellRange {
  let { row, column } = range;
  while (row < model.sheet.rowCount && model.hiddenRows.has(row)) row++;
  while (column < model.sheet.columnCount && model.hiddenColumns.has(column)) column++;
  return row === range.row && column === range.column ? range : { row, column, rows: 1, columns: 1 };
}
