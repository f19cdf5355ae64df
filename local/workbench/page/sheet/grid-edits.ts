import type { RowModel, SheetModel } from './sheet-model';
import type { GridEvents } from './grid';

interface EditDetail {
  model: object;
  prop: string | number;
  val?: unknown;
}
interface RangeEditDetail {
  /** Row index in the grid → column → text. */
  data: Record<number, Record<string, unknown>>;
  models: Record<number, object>;
}

/**
 * The grid proposes edits and keeps none of them: each goes to the server, and comes back as the cell that came of it.
 */
export function listenToEdits(
  grid: HTMLElement,
  events: Pick<GridEvents, 'edited'>,
  model: () => SheetModel | undefined,
): void {
  grid.addEventListener('beforeeditstart', (event) => {
    const { model: row, prop } = (event as CustomEvent<EditDetail>).detail;
    if (model()?.rule((row as RowModel).number, Number(prop))?.kind === 'checkbox') event.preventDefault();
  });
  grid.addEventListener('beforeedit', (event) => {
    event.preventDefault();
    const { model: row, prop, val } = (event as CustomEvent<EditDetail>).detail;
    const { number } = row as RowModel;
    const text = String(val ?? '');
    // Leaving a field without a change is no edit, or looking at a cell would run onEdit.
    if (text !== model()?.cell(number, Number(prop)).edit) events.edited(number, Number(prop), [[text]]);
  });
  grid.addEventListener('beforerangeedit', (event) => {
    event.preventDefault();
    for (const { row, column, text } of blocks((event as CustomEvent<RangeEditDetail>).detail))
      events.edited(row, column, text);
  });
}

/** Rows next to each other that fill the same columns, as one edit: one paste is one `onEdit`. */
function blocks({ data, models }: RangeEditDetail): { row: number; column: number; text: string[][] }[] {
  const found: { row: number; column: number; text: string[][] }[] = [];
  const rows = Object.entries(data)
    .map(([index, cells]) => ({ row: (models[Number(index)] as RowModel).number, cells }))
    .sort((a, b) => a.row - b.row);
  for (const { row, cells } of rows) {
    const columns = Object.keys(cells)
      .map(Number)
      .sort((a, b) => a - b);
    const first = columns[0];
    if (first === undefined) continue;
    const text = columns.map((column) => String(cells[column] ?? ''));
    const last = found.at(-1);
    const follows =
      last && last.column === first && last.row + last.text.length === row && last.text[0]!.length === text.length;
    if (follows) last.text.push(text);
    else found.push({ row, column: first, text: [text] });
  }
  return found;
}
