import type { Members } from '../offer';
import { fit, typeOf } from '../signature';
import { BlockHolder, Container } from './containers';
import { read, table, write, type DocElement } from './element';
import { kept, keptMembers } from './kept';
import { cell, type Block, type CellNode, type Node, type RowNode, type TableNode } from './model';

/** https://developers.google.com/apps-script/reference/document/table-cell */
export class TableCell extends BlockHolder {
  static readonly type = 'TableCell';
  static override readonly members: Members = {
    ...BlockHolder.members,
    ...keptMembers('PaddingBottom PaddingLeft PaddingRight PaddingTop VerticalAlignment Width'),
    ...table('getBackgroundColor getColSpan getParentRow getParentTable getRowSpan', read),
    setBackgroundColor: write,
  };
  declare readonly node: CellNode;
  override get blocks(): Block[] {
    return this.node.blocks;
  }
  getBackgroundColor(): string | null {
    return this.node.background ?? null;
  }
  setBackgroundColor(...args: unknown[]): this {
    fit('TableCell', 'setBackgroundColor', args, 'String?');
    if (args[0] === null) delete this.node.background;
    else this.node.background = args[0] as string;
    this.paper.changed();
    return this;
  }
  getColSpan(): number {
    return 1;
  }
  getRowSpan(): number {
    return 1;
  }
  getParentRow(): object | null {
    return this.getParent();
  }
  getParentTable(): object | null {
    return (this.getParent() as DocElement | null)?.getParent() ?? null;
  }
  static {
    kept(this, 'TableCell', 'PaddingBottom PaddingLeft PaddingRight PaddingTop VerticalAlignment Width');
  }
}

/** https://developers.google.com/apps-script/reference/document/table-row */
export class TableRow extends Container {
  static readonly type = 'TableRow';
  static override readonly members: Members = {
    ...Container.members,
    ...keptMembers('MinimumHeight'),
    ...table('getCell getNumCells getParentTable', read),
    ...table('appendTableCell insertTableCell removeCell', write),
  };
  declare readonly node: RowNode;
  override get children(): Node[] {
    return this.node.cells;
  }
  getCell(...args: unknown[]): object {
    return this.getChild(...args);
  }
  getNumCells(): number {
    return this.node.cells.length;
  }
  getParentTable(): object | null {
    return this.getParent();
  }
  appendTableCell(...args: unknown[]): object {
    return this.put(cellOf('appendTableCell', args[0]));
  }
  insertTableCell(...args: unknown[]): object {
    return this.put(cellOf('insertTableCell', args[1]), args[0] as number);
  }
  removeCell(...args: unknown[]): object {
    fit('TableRow', 'removeCell', args, 'Integer');
    const gone = this.getChild(...args) as DocElement;
    gone.removeFromParent();
    return gone;
  }
  static {
    kept(this, 'TableRow', 'MinimumHeight');
  }
}

/** https://developers.google.com/apps-script/reference/document/table */
export class Table extends Container {
  static readonly type = 'Table';
  static override readonly members: Members = {
    ...Container.members,
    ...keptMembers('BorderColor BorderWidth ColumnWidth'),
    ...table('getCell getNumRows getRow', read),
    ...table('appendTableRow clear insertTableRow removeRow', write),
  };
  declare readonly node: TableNode;
  override get children(): Node[] {
    return this.node.rows;
  }
  getNumRows(): number {
    return this.node.rows.length;
  }
  getRow(...args: unknown[]): object {
    return this.getChild(...args);
  }
  getCell(...args: unknown[]): object {
    fit('Table', 'getCell', args, 'Integer, Integer');
    return (this.getChild(args[0]) as TableRow).getCell(args[1]);
  }
  appendTableRow(...args: unknown[]): object {
    return this.put(rowOf('appendTableRow', args[0]));
  }
  insertTableRow(...args: unknown[]): object {
    return this.put(rowOf('insertTableRow', args[1]), args[0] as number);
  }
  removeRow(...args: unknown[]): object {
    fit('Table', 'removeRow', args, 'Integer');
    const gone = this.getChild(...args) as DocElement;
    gone.removeFromParent();
    return gone;
  }
  clear(): this {
    this.node.rows.splice(0);
    this.paper.changed();
    return this;
  }
  static {
    kept(this, 'Table', 'BorderColor BorderWidth ColumnWidth');
  }
}

function rowOf(method: string, given: unknown): RowNode {
  if (given === undefined) return { kind: 'TABLE_ROW', cells: [] };
  if (typeOf(given) !== 'TableRow') fit('Table', method, [given], 'TableRow');
  return structuredClone((given as TableRow).node);
}

function cellOf(method: string, given: unknown): CellNode {
  if (given === undefined || typeof given === 'string') return cell(given ?? '');
  if (typeOf(given) !== 'TableCell') fit('TableRow', method, [given], 'TableCell');
  return structuredClone((given as TableCell).node);
}
