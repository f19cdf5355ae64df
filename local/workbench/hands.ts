import type { CellRange } from './messages';

/**
 * Something a person does to the sheet other than typing: `POST /api/hands`. Rows and columns count from 1. The answer
 * is `{}`, or `{confirm: question}`: then it is done when it is sent again with `confirmed: true`, as with an edit.
 */
export type HandsAction =
  /** Of what the person did last, in whatever sheet. */
  | { action: 'undo' }
  | { action: 'redo' }
  | {
      action: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';
      sheetId: number;
      at: number;
      count: number;
    }
  | { action: 'moveRows' | 'moveColumns'; sheetId: number; at: number; count: number; to: number }
  | { action: 'hideRows' | 'hideColumns'; sheetId: number; at: number; count: number }
  | { action: 'showRows' | 'showColumns'; sheetId: number; at: number; count: number }
  | { action: 'showAllRows' | 'showAllColumns'; sheetId: number }
  /** The group of columns that begins at `from`; null: all groups. */
  | { action: 'foldColumns'; sheetId: number; from: number | null; folded: boolean }
  | ({ action: 'clear'; sheetId: number } & CellRange)
  | ({ action: 'createFilter'; sheetId: number } & CellRange)
  | { action: 'removeFilter'; sheetId: number }
  /** `hidden`: the values to keep out of sight; none shows the whole column. */
  | { action: 'filterValues'; sheetId: number; column: number; hidden: string[] }
  | { action: 'setNote'; sheetId: number; row: number; column: number; note: string }
  | { action: 'moveSheet'; sheetId: number; position: number }
  | { action: 'freezeRows' | 'freezeColumns'; sheetId: number; count: number }
  | { action: 'setColumnWidth'; sheetId: number; at: number; width: number }
  | { action: 'sort'; sheetId: number; column: number; ascending: boolean }
  | { action: 'renameSheet'; sheetId: number; title: string }
  | { action: 'deleteSheet' | 'duplicateSheet' | 'hideSheet' | 'showSheet'; sheetId: number }
  | { action: 'insertSheet'; behind: number };
