import type { BandingData } from './banding';
import type { ChartData } from './charts';
import type { Gradient } from './gradient';
import { Grid } from './grid';
import { noGroups, type Groups } from './groups';
import type { ImageData } from './images';
import { Layer } from './layer';
import type { Rect } from './rect';
import { emptyRuns, type Runs } from './runs';

export interface ProtectionData {
  id: number;
  /** Absent: the whole sheet. */
  rect?: Rect;
  namedRange?: string;
  description: string;
  warningOnly: boolean;
  /** Only of a protected sheet. */
  unprotected: Rect[];
  /** Absent until the list is changed: "the permissions mirror those of the spreadsheet itself" (Sheet.protect). */
  editors?: string[];
}

/** A conditional format: what the cells of `rects` look like when `criteria` holds. */
export interface ConditionalData {
  rects: Rect[];
  /** Member of `BooleanCriteria`; blank with a color scale. */
  criteria: string;
  /** A color scale over the numbers of the ranges. */
  gradient?: Gradient;
  /** Dates are kept by serial number. */
  args: (string | number | { date: number } | { relative: string })[];
  look: {
    background?: string;
    color?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
  };
}

export interface FilterData {
  rect: Rect;
  /** By column of the sheet. */
  criteria: Record<number, FilterRule>;
}
export interface FilterRule {
  hiddenValues?: string[];
  visibleValues?: string[];
  criteria?: string;
  args?: ConditionalData['args'];
}

export const defaultWidth = 100;
export const defaultHeight = 21;

/** One sheet (tab) with all that it keeps. */
export class SheetData {
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  grid = new Grid();
  /** Ids in the book's `styles`. */
  styleIds = new Layer();
  /** Ids in the book's `rules`. */
  ruleIds = new Layer();
  /** Ids in the book's `richTexts`. */
  richIds = new Layer();
  /** 1 where hidden by a person or script. */
  hiddenRows: Runs = emptyRuns();
  hiddenColumns: Runs = emptyRuns();
  /** px; 0 is the default. */
  rowHeights: Runs = emptyRuns();
  columnWidths: Runs = emptyRuns();
  protections: ProtectionData[] = [];
  conditionals: ConditionalData[] = [];
  merges: Rect[] = [];
  filter: FilterData | undefined;
  charts: ChartData[] = [];
  images: ImageData[] = [];
  bandings: BandingData[] = [];
  rowGroups: Groups = noGroups();
  columnGroups: Groups = noGroups();
  rightToLeft = false;
  /** Another number whenever rows or columns that hold something have moved; undo asks for it. Not saved. */
  linesVersion = 0;

  constructor(
    readonly id: number,
    public name: string,
    public rowCount = 1000,
    public columnCount = 26,
  ) {}

  get all(): Rect {
    return { row: 1, column: 1, rows: this.rowCount, columns: this.columnCount };
  }

  save(): unknown {
    const { grid, styleIds, ruleIds, richIds, linesVersion: _version, ...rest } = this;
    return { ...rest, grid: grid.save(), styleIds: styleIds.save(), ruleIds: ruleIds.save(), richIds: richIds.save() };
  }

  static load(saved: unknown): SheetData {
    const { id, name, rowCount, columnCount, grid, styleIds, ruleIds, richIds, ...rest } = saved as SheetData;
    const sheet = new SheetData(id, name, rowCount, columnCount);
    Object.assign(sheet, rest);
    sheet.grid = Grid.load(grid as unknown as ReturnType<Grid['save']>);
    sheet.styleIds = Layer.load(styleIds);
    sheet.ruleIds = Layer.load(ruleIds);
    sheet.richIds = Layer.load(richIds ?? []);
    return sheet;
  }
}
