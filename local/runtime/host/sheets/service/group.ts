import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import { allGroups, depthAt, fold, groupAt, isFolded, shiftDepth, type Groups, type GroupSpan } from '../groups';
import type { Rect } from '../rect';
import type { SheetData } from '../sheet-data';
import type { Axis } from '../structure';
import type { Desk } from './desk';
import { sheetOf } from './range-place';
import { SheetCharts } from './sheet-charts';
import { offers } from './table';

const groupsOf = (sheet: SheetData, axis: Axis): Groups => (axis === 'rows' ? sheet.rowGroups : sheet.columnGroups);

/** https://developers.google.com/apps-script/reference/spreadsheet/group */
export class Group {
  static readonly type = 'Group';
  static readonly members = offers({
    ask: 'getControlIndex getDepth getRange isCollapsed',
    change: 'collapse expand remove',
  });

  constructor(
    private readonly desk: Desk,
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly axis: Axis,
    private readonly span: GroupSpan,
  ) {}

  collapse(): this {
    fold(this.checked, this.span, true);
    return this;
  }
  expand(): this {
    fold(this.checked, this.span, false);
    return this;
  }
  remove(): void {
    shiftDepth(this.checked, this.span.start, this.span.count, -1);
  }
  getDepth(): number {
    return this.span.depth;
  }
  isCollapsed(): boolean {
    return isFolded(this.groups, this.span);
  }
  /** The line just before the group, or just after it. */
  getControlIndex(): number {
    const { start, count } = this.span;
    return this.groups.control === 'BEFORE' ? start - 1 : start + count;
  }
  getRange(): object {
    const { all } = sheetOf(this.book, this.sheetId);
    const { start, count } = this.span;
    const rect: Rect =
      this.axis === 'rows' ? { ...all, row: start, rows: count } : { ...all, column: start, columns: count };
    const rows = this.axis === 'rows';
    const open = { openRows: !rows, openColumns: rows, startRowNamed: rows, startColumnNamed: !rows };
    return this.desk.make.range(this.book, { ...rect, sheetId: this.sheetId }, open);
  }

  private get groups(): Groups {
    return groupsOf(sheetOf(this.book, this.sheetId), this.axis);
  }
  private get checked(): Groups {
    this.desk.checkBook(this.book);
    return this.groups;
  }
}

const both = (name: string) => `${name.replace('X', 'Row')} ${name.replace('X', 'Column')}`;

/** Groups of a sheet's rows and columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export class SheetGroups extends SheetCharts {
  static override readonly members = {
    ...SheetCharts.members,
    ...offers({
      ask: `${both('getXGroup')} ${both('getXGroupDepth')} ${both('getXGroupControlPosition')}`,
      change: `${both('collapseAllXGroups')} ${both('expandAllXGroups')} ${both('expandXGroupsUpToDepth')} ${both('setXGroupControlPosition')}`,
    }),
  };

  getRowGroup(...args: unknown[]): Group {
    return this.group('rows', 'getRowGroup', args);
  }
  getColumnGroup(...args: unknown[]): Group {
    return this.group('columns', 'getColumnGroup', args);
  }
  getRowGroupDepth(...args: unknown[]): number {
    fit('Sheet', 'getRowGroupDepth', args, 'Integer');
    return depthAt(this.data.rowGroups, args[0] as number);
  }
  getColumnGroupDepth(...args: unknown[]): number {
    fit('Sheet', 'getColumnGroupDepth', args, 'Integer');
    return depthAt(this.data.columnGroups, args[0] as number);
  }
  getRowGroupControlPosition(): object {
    return this.desk.enumValue('GroupControlTogglePosition', this.data.rowGroups.control);
  }
  getColumnGroupControlPosition(): object {
    return this.desk.enumValue('GroupControlTogglePosition', this.data.columnGroups.control);
  }
  setRowGroupControlPosition(...args: unknown[]): this {
    return this.control('rows', 'setRowGroupControlPosition', args);
  }
  setColumnGroupControlPosition(...args: unknown[]): this {
    return this.control('columns', 'setColumnGroupControlPosition', args);
  }
  collapseAllRowGroups(): this {
    return this.foldAll('rows', () => true);
  }
  collapseAllColumnGroups(): this {
    return this.foldAll('columns', () => true);
  }
  expandAllRowGroups(): this {
    return this.foldAll('rows', () => false);
  }
  expandAllColumnGroups(): this {
    return this.foldAll('columns', () => false);
  }
  /** "Expands all … groups up to the given depth, and collapses all others." */
  expandRowGroupsUpToDepth(...args: unknown[]): this {
    fit('Sheet', 'expandRowGroupsUpToDepth', args, 'Integer');
    return this.foldAll('rows', ({ depth }) => depth > (args[0] as number));
  }
  expandColumnGroupsUpToDepth(...args: unknown[]): this {
    fit('Sheet', 'expandColumnGroupsUpToDepth', args, 'Integer');
    return this.foldAll('columns', ({ depth }) => depth > (args[0] as number));
  }

  /** A line of the group, or the one its control stands at. */
  private group(axis: Axis, method: string, args: unknown[]): Group {
    fit('Sheet', method, args, 'Integer, Integer');
    const [line, depth] = args as [number, number];
    const groups = groupsOf(this.data, axis);
    const span = [line, line - 1, line + 1].map((at) => groupAt(groups, at, depth)).find((one) => one !== undefined);
    const what = axis === 'rows' ? 'row' : 'column';
    if (!span) throw new ServiceError(`No ${what} group exists at index ${line} and group depth ${depth}`);
    return new Group(this.desk, this.book, this.sheetId, axis, span);
  }

  private foldAll(axis: Axis, folded: (span: GroupSpan) => boolean): this {
    this.desk.checkBook(this.book);
    const groups = groupsOf(this.data, axis);
    const last = axis === 'rows' ? this.data.rowCount : this.data.columnCount;
    for (const span of allGroups(groups, last)) fold(groups, span, folded(span));
    return this;
  }

  private control(axis: Axis, method: string, args: unknown[]): this {
    fit('Sheet', method, args, 'Enum');
    this.desk.checkBook(this.book);
    groupsOf(this.data, axis).control = args[0] as Groups['control'];
    return this;
  }
}
