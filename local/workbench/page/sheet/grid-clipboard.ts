import type { CellRange } from '../../messages';
import { get } from '../api';
import { fromClipboard, toLines, toTable } from './clipboard';
import type { SheetModel } from './sheet-model';

export interface ClipboardHost {
  /** The grid, which alone may take part: a field beside it copies its own text. */
  grid: HTMLElement;
  readonly(): boolean;
  model(): SheetModel | undefined;
  selection(): CellRange;
  paste(row: number, column: number, text: string[][]): void;
  clear(range: CellRange): void;
  complain(error: unknown): void;
}

/** More cells than this are not made out of one that is pasted over a whole column. */
const mostFilled = 100_000;

/** Copy, cut and paste with Excel, Sheets and everything else that knows tables. Returns what stops it. */
export function shareClipboard(host: ClipboardHost): () => void {
  const isOurs = () => host.grid.contains(document.activeElement) && !host.grid.querySelector('revogr-edit');

  const copy = (event: ClipboardEvent) => {
    const model = host.model();
    if (!isOurs() || !model || !event.clipboardData) return;
    event.preventDefault();
    const range = host.selection();
    if (model.isLoaded(range.row, range.row + range.rows - 1)) {
      const cells = shownIn(model, range);
      event.clipboardData.setData('text/plain', toLines(cells));
      event.clipboardData.setData('text/html', toTable(cells));
    } else void copyFromServer(model, range).catch(host.complain);
    if (event.type === 'cut' && !host.readonly()) host.clear(range);
  };
  const paste = (event: ClipboardEvent) => {
    if (!isOurs() || host.readonly() || !event.clipboardData) return;
    event.preventDefault();
    const { row, column, rows, columns } = host.selection();
    host.paste(row, column, spread(fromClipboard(event.clipboardData), rows, columns));
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', copy);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('copy', copy);
    document.removeEventListener('cut', copy);
    document.removeEventListener('paste', paste);
  };
}

/** As displayed, without what a filter keeps out of sight. */
function shownIn(model: SheetModel, { row, column, rows, columns }: CellRange): string[][] {
  const last = Math.min(row + rows - 1, Math.max(row, model.sheet.lastRow));
  const lines: string[][] = [];
  for (let at = row; at <= last; at++) {
    if (model.isFilteredOut(at)) continue;
    lines.push(Array.from({ length: columns }, (_, across) => model.cell(at, column + across).text));
  }
  return lines;
}

/** Of a long sheet the page holds only a part; the rest is fetched as text. */
async function copyFromServer(model: SheetModel, { row, column, rows, columns }: CellRange): Promise<void> {
  const path = `/api/sheet/${model.sheet.id}/text?row=${row}&column=${column}&rows=${rows}&columns=${columns}`;
  const all = await get<string[][]>(path);
  const cells = all.filter((_, index) => !model.isFilteredOut(row + index));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([toLines(cells)], { type: 'text/plain' }),
      'text/html': new Blob([toTable(cells)], { type: 'text/html' }),
    }),
  ]);
}

/** One cell, row or block fills a selection that is a multiple of it, as in Sheets. */
function spread(cells: string[][], rows: number, columns: number): string[][] {
  const [height, width] = [cells.length, cells[0]!.length];
  if (rows % height || columns % width || rows * columns > mostFilled) return cells;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) => cells[down % height]![across % width]!),
  );
}
