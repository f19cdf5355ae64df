/** Spreadsheets as scripts see them, and what stands behind. */
import type { OfferedClass } from '../offer';
import { Protection } from './service/protection';
import { Range } from './service/range';
import { Sheet } from './service/sheet';
import { Spreadsheet } from './service/spreadsheet';
import { DataValidation, DataValidationBuilder } from './service/validation';

export * from './hands';
export * from './hands-structure';
export { sheetCsv, sheetView } from './view';
export type { Book } from './book';
export type { SheetData } from './sheet-data';
export { SpreadsheetApp } from './service/app';
export { Workbooks } from './workbooks';

/** Every class of this service of which a script may come to hold an object. */
export const sheetTypes: readonly OfferedClass[] = [
  Spreadsheet,
  Sheet,
  Range,
  Protection,
  DataValidation,
  DataValidationBuilder,
];
