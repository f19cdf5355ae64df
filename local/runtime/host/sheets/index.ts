/** Spreadsheets as scripts see them, and what stands behind. */
import type { OfferedClass } from '../offer';
import { BooleanCondition, ConditionalFormatRule, ConditionalFormatRuleBuilder } from './service/conditional-rule';
import { Filter, FilterCriteria, FilterCriteriaBuilder } from './service/filter';
import { Banding } from './service/banding';
import { colorTypes } from './service/color';
import { GradientCondition } from './service/gradient-condition';
import { Group } from './service/group';
import { TextRotation } from './service/range-looks';
import { chartTypes } from './service/chart';
import { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from './service/metadata';
import { OverGridImage } from './service/image';
import { NamedRange } from './service/named-range';
import { PageProtection } from './service/page-protection';
import { Protection } from './service/protection';
import { Range } from './service/range';
import { RangeList } from './service/range-list';
import { RichTextValue, RichTextValueBuilder, TextStyle, TextStyleBuilder } from './service/rich-text';
import { Selection } from './service/selection';
import { Sheet } from './service/sheet';
import { Spreadsheet } from './service/spreadsheet';
import { TextFinder } from './service/text-finder';
import { DataValidation, DataValidationBuilder } from './service/validation';

export * from './hands';
export * from './hands-structure';
export { redo, undo, undoable } from './history';
export { sheetCsv, sheetView } from './view';
export type { Book } from './book';
export type { SheetData } from './sheet-data';
export { Charts } from './service/chart-enums';
export { SpreadsheetApp } from './service/app';
export { Workbooks } from './workbooks';

/** Every class of this service of which a script may come to hold an object. */
export const sheetTypes: readonly OfferedClass[] = [
  Banding,
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  GradientCondition,
  Group,
  NamedRange,
  OverGridImage,
  PageProtection,
  Protection,
  Range,
  RangeList,
  RichTextValue,
  RichTextValueBuilder,
  Selection,
  Sheet,
  Spreadsheet,
  TextFinder,
  TextRotation,
  TextStyle,
  TextStyleBuilder,
  ...chartTypes,
  ...colorTypes,
];
