/** A Google Doc as its text: paragraphs, lists and tables, one below the other. */
import type { RichText, TextLook } from '../sheets/rich-text';

export interface ParagraphNode {
  kind: 'PARAGRAPH' | 'LIST_ITEM';
  rich: RichText;
  /** `HEADING1`, `TITLE` …; absent: normal text. */
  heading?: string;
  alignment?: string;
  /** Of a list item: `BULLET`, `NUMBER` …, and how deep it lies. */
  glyph?: string;
  nesting?: number;
  /** Attributes that change nothing here but are given back: spacing, indents. */
  others?: Record<string, unknown>;
}
export interface CellNode {
  kind: 'TABLE_CELL';
  blocks: Block[];
  background?: string;
  others?: Record<string, unknown>;
}
export interface RowNode {
  kind: 'TABLE_ROW';
  cells: CellNode[];
  others?: Record<string, unknown>;
}
export interface TableNode {
  kind: 'TABLE';
  rows: RowNode[];
  others?: Record<string, unknown>;
}
export interface MarkNode {
  kind: 'HORIZONTAL_RULE' | 'PAGE_BREAK';
}
export type Block = ParagraphNode | TableNode | MarkNode;
export type Node = Block | RowNode | CellNode;

export interface DocModel {
  blocks: Block[];
  header?: Block[];
  footer?: Block[];
}

export const paragraph = (text = ''): ParagraphNode => ({ kind: 'PARAGRAPH', rich: { text, looks: [] } });
export const cell = (text = ''): CellNode => ({ kind: 'TABLE_CELL', blocks: [paragraph(text)] });
export const table = (rows: readonly (readonly unknown[])[]): TableNode => ({
  kind: 'TABLE',
  rows: rows.map((cells) => ({ kind: 'TABLE_ROW', cells: cells.map((text) => cell(String(text))) })),
});

/** A new document has one empty paragraph. */
export const newDoc = (): DocModel => ({ blocks: [paragraph()] });

/** All paragraphs below, in order. */
export function paragraphsIn(nodes: readonly Node[]): ParagraphNode[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'PARAGRAPH':
      case 'LIST_ITEM':
        return [node];
      case 'TABLE':
        return paragraphsIn(node.rows);
      case 'TABLE_ROW':
        return paragraphsIn(node.cells);
      case 'TABLE_CELL':
        return paragraphsIn(node.blocks);
      default:
        return [];
    }
  });
}

/** Puts `text` in the place of a stretch; looks keep to the letters they belong to. */
export function spliceText(rich: RichText, from: number, to: number, text: string): void {
  const shift = text.length - (to - from);
  const moved = (at: number, isEnd: boolean) =>
    at < from || (at === from && !isEnd) ? at : at >= to ? at + shift : isEnd ? from + text.length : from;
  rich.text = rich.text.slice(0, from) + text + rich.text.slice(to);
  rich.looks = rich.looks
    .map(({ from: start, to: end, look }) => ({ from: moved(start, false), to: moved(end, true), look }))
    .filter(({ from: start, to: end }) => end > start);
}

/** Lays a look over a stretch, all of it unless told otherwise. */
export function layLook(rich: RichText, look: TextLook, from = 0, to = rich.text.length): void {
  rich.looks.push({ from, to, look });
}
