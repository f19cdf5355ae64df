import type { SheetModel } from './sheet-model';

export const rowHeight = 24;
const lineHeight = 17;
const padding = 8;

let measure: CanvasRenderingContext2D | null | undefined;

/** How high a row must be so that its wrapped cells can be read whole. */
export function heightOf(model: SheetModel, row: number): number {
  let lines = 1;
  const cells = model.rows[row - 1]?.cells ?? [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (!cell.wrap || cell.text === '' || model.hiddenColumns.has(index + 1)) continue;
    lines = Math.max(lines, linesIn(cell.text, (model.sheet.columnWidths[index] ?? 100) - 8, cell.bold === true));
  }
  return lines === 1 ? rowHeight : Math.min(lines, 20) * lineHeight + padding;
}

function linesIn(text: string, width: number, bold: boolean): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    count++;
    if (paragraph.length * 8 <= width) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const wide = widthOf(word, bold);
      if (used > 0 && used + wide > width) {
        count++;
        used = 0;
      }
      count += Math.max(0, Math.ceil(wide / width) - 1);
      used += wide;
    }
  }
  return count;
}

function widthOf(text: string, bold: boolean): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return text.length * 6.5;
  measure.font = `${bold ? 'bold ' : ''}13px Arial, sans-serif`;
  return measure.measureText(text).width;
}
