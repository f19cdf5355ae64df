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
  /** Down to the last row and column that hold anything. */
  cells: CellView[][];
  /** Data validation by column span; rows as given. */
  rules: { fromRow: number; toRow: number; fromColumn: number; toColumn: number; rule: RuleView }[];
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
  link?: string;
}

export interface RuleView {
  kind: 'list' | 'checkbox' | 'date' | 'number' | 'text' | 'custom';
  /** Choices of a `list`, those of a range resolved. */
  values?: string[];
  /** Refuse (true) or only warn. */
  strict: boolean;
  help?: string;
}
