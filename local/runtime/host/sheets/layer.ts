import { landingOf, type LineChange, type Rect } from './rect';
import { cut, emptyRuns, idAt, mapped, piecesOf, runsAfter, splice, type Runs } from './runs';

/** One small number for each cell of a sheet (a style, a validation rule), as runs down each column. */
export class Layer {
  private columns: (Runs | undefined)[] = [];

  get(row: number, column: number): number {
    const runs = this.columns[column];
    return runs ? idAt(runs, row) : 0;
  }

  /** Ids of one column, top down. */
  column(column: number, row: number, rows: number): number[] {
    const runs = this.columns[column];
    if (!runs) return new Array<number>(rows).fill(0);
    const ids: number[] = [];
    for (const [count, id] of cut(runs, row, rows)) for (let n = 0; n < count; n++) ids.push(id);
    return ids;
  }

  setColumn(column: number, row: number, ids: number[]): void {
    this.columns[column] = splice(this.columns[column] ?? emptyRuns(), row, ids.length, piecesOf(ids));
  }

  change(rect: Rect, change: (id: number) => number): void {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      this.columns[column] = mapped(this.columns[column] ?? emptyRuns(), rect.row, rect.rows, change);
    }
  }

  /** Each id in use below `rows` and the rectangles (one column wide) where it stands. */
  spans(rows: number, columns: number): { id: number; rect: Rect }[] {
    const found: { id: number; rect: Rect }[] = [];
    this.columns.forEach((runs, column) => {
      if (!runs || column > columns) return;
      let row = 1;
      for (const [count, id] of cut(runs, 1, rows)) {
        if (id) found.push({ id, rect: { row, column, rows: count, columns: 1 } });
        row += count;
      }
    });
    return found;
  }

  /** New rows look like the row `like` (0: like nothing). */
  changeRows(change: LineChange, like: number): void {
    this.columns = this.columns.map((runs) => runs && runsAfter(runs, change, like ? idAt(runs, like) : 0));
  }

  changeColumns(change: LineChange, like: number): void {
    // Index 0 is never a column, so that indexes are column numbers.
    const columns = [...this.columns];
    while (columns.length < change.at + change.count) columns.push(undefined);
    if (change.kind === 'insert') {
      columns.splice(change.at, 0, ...new Array<undefined>(change.count).fill(undefined).map(() => this.columns[like]));
    } else {
      const block = columns.splice(change.at, change.count);
      if (change.kind === 'move') {
        while (columns.length < landingOf(change)) columns.push(undefined);
        columns.splice(landingOf(change), 0, ...block);
      }
    }
    this.columns = columns;
  }

  copy(translate: (id: number) => number = (id) => id): Layer {
    const copy = new Layer();
    copy.columns = this.columns.map((runs) => runs?.map((entry, index) => (index % 2 ? translate(entry) : entry)));
    return copy;
  }

  save(): unknown {
    return this.columns.map((runs) => runs ?? null);
  }

  static load(saved: unknown): Layer {
    const layer = new Layer();
    layer.columns = (saved as (Runs | null)[]).map((runs) => runs ?? undefined);
    return layer;
  }
}
