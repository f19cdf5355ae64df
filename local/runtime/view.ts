/**
 * A chart over the cells, its values resolved. To be drawn with its upper left corner `offsetX`, `offsetY` px into the
 * cell at `position`.
 */
export interface ChartView {
  id: number;
  /** Member of `Charts.ChartType`: `COLUMN`, `BAR`, `LINE`, `AREA`, `PIE`, `SCATTER`, `COMBO`, `STEPPED_AREA` … */
  type: string;
  title: string;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** px. */
  width: number;
  height: number;
  /** One a point (a bar, a slice), as displayed. Of a `SCATTER`, the x values as text. */
  categories: string[];
  series: {
    label: string;
    /** One a category; null where the cell holds no number. */
    values: (number | null)[];
    /** `#rrggbb`, when the script chose one. */
    color?: string;
  }[];
  /** Series stand on each other. */
  stacked: boolean;
  legend: 'right' | 'left' | 'top' | 'bottom' | 'none';
  /** What stands beside the axes; empty when nothing does. */
  horizontalTitle: string;
  verticalTitle: string;
  titleLook?: TextLook;
  legendLook?: TextLook;
  horizontal?: AxisLook;
  vertical?: AxisLook;
  /** Lines are curves. */
  smooth?: boolean;
  /** px, of the points of lines. */
  pointRadius?: number;
  background?: string;
  /** Of a `TABLE`. */
  table?: TableLook;
}

/** A picture over the cells. */
export interface ImageView {
  id: number;
  position: ChartView['position'];
  /** px. */
  width: number;
  height: number;
  /** For whoever cannot see it. */
  name: string;
  /** The picture itself as a `data:` address, or, where it was never fetched, its address. */
  data?: string;
  address?: string;
  /** The function that a click runs. */
  script?: string;
}

/** Of a chart's words; what is not said is left to whoever draws. */
export interface TextLook {
  color?: string;
  font?: string;
  /** px. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
}

export interface AxisLook {
  text?: TextLook;
  title?: TextLook;
  min?: number;
  max?: number;
  logarithmic?: boolean;
  reversed?: boolean;
}

export interface TableLook {
  head: string[];
  /** As displayed, in order. */
  rows: string[][];
  striped: boolean;
  rightToLeft: boolean;
  /** Number of the first row, when rows are numbered. */
  firstNumber?: number;
  pageSize?: number;
  startPage?: number;
  ascending?: boolean;
}

/** A span of a cell's text that leads somewhere or looks different (rich text). */
export interface TextRunView {
  text: string;
  link?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

/** A sheet as a person sees it: what the workbench's grid draws. Rows and columns count from 1 in every index list. */
export interface SheetView {
  id: number;
  title: string;
  tabColor: string | null;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Columns that can be folded away, outer groups first. `control`: where the plus or minus sign stands. */
  columnGroups: { control: number; from: number; to: number; depth: number; folded: boolean }[];
  /** px, one a column. */
  columnWidths: number[];
  protections: {
    fromColumn: number;
    toColumn: number;
    fromRow: number;
    toRow: number;
    warningOnly: boolean;
    description: string;
  }[];
  /** The row that `cells[0]` is; more than 1 only where a window was asked for. */
  fromRow: number;
  /** The last row that holds anything, in the window or not; 0 when there is none. */
  lastRow: number;
  /** From `fromRow` down to the window's end or the last row that holds anything, and to the last such column. */
  cells: CellView[][];
  /** Data validation by column span; rows as given. */
  rules: { fromRow: number; toRow: number; fromColumn: number; toColumn: number; rule: RuleView }[];
  charts: ChartView[];
  images: ImageView[];
}

/** The rows that a view's `cells` shall hold, both included. Everything else of the view is always whole. */
export interface ViewWindow {
  fromRow: number;
  toRow: number;
}

export interface CellView {
  /** As displayed. */
  text: string;
  /** As the formula bar shows it for editing. */
  edit: string;
  kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  note?: string;
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
  align?: string;
  underline?: boolean;
  strikethrough?: boolean;
  /** Where the whole cell leads: a link of its own, or text that is one. */
  link?: string;
  /** Only of rich text with more than one look or link; joined they are `text`. */
  runs?: TextRunView[];
}

export interface RuleView {
  kind: 'list' | 'checkbox' | 'date' | 'number' | 'text' | 'custom';
  /** Choices of a `list`, those of a range resolved. */
  values?: string[];
  /** Refuse (true) or only warn. */
  strict: boolean;
  help?: string;
}
