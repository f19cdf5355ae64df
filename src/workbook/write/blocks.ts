/** Gathers scattered cells into the fewest rectangles that contain nothing else. */
import type { CellOut } from '../../google/cells';

export interface Spot {
  row: number;
  column: number;
  value: CellOut;
}

export interface Block {
  row: number;
  column: number;
  values: CellOut[][];
}

/** First joins neighbors in a row, then equally wide stretches of neighboring rows. Each spot may occur only once. */
export function blocksOf(spots: readonly Spot[]): Block[] {
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
  const stretches: Block[] = [];
  for (const { row, column, value } of sorted) {
    const last = stretches[stretches.length - 1];
    const cells = last?.values[0];
    if (last && cells && last.row === row && last.column + cells.length === column) cells.push(value);
    else stretches.push({ row, column, values: [[value]] });
  }
  const blocks: Block[] = [];
  const open = new Map<string, Block>();
  for (const stretch of stretches) {
    const shape = `${stretch.column}/${stretch.values[0]!.length}`;
    const above = open.get(shape);
    if (above && above.row + above.values.length === stretch.row) above.values.push(stretch.values[0]!);
    else {
      blocks.push(stretch);
      open.set(shape, stretch);
    }
  }
  return blocks;
}
