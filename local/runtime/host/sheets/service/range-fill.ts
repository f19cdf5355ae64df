import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { copyCells, type Parts } from '../copy';
import { fillSeries } from '../fill';
import { allGroups, fold, shiftDepth } from '../groups';
import { checkRect, sheetOf, type RangePlace } from './range-place';
import { RangeLooks } from './range-looks';
import { offers } from './table';
import { overlap, type Rect } from '../rect';

const delimiters: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Fills, splits and shuffles cells, copies them by position, and puts their lines into groups. */
export class RangeFill extends RangeLooks {
  static override readonly members = {
    ...RangeLooks.members,
    ...offers({
      change:
        'autoFill autoFillToNeighbor collapseGroups expandGroups randomize shiftColumnGroupDepth shiftRowGroupDepth splitTextToColumns',
      write: 'copyFormatToRange copyValuesToRange',
    }),
  };

  /** "The destination should contain this range … and extend it in one direction only." */
  autoFill(...args: unknown[]): void {
    fit('Range', 'autoFill', args, 'Range, Enum');
    const [target, series] = args as [RangePlace, string];
    const { place, book, sheet } = this;
    const { place: to } = target;
    const common = overlap(place, to);
    const sides = [
      to.row < place.row,
      to.column < place.column,
      to.rows + to.row > place.row + place.rows,
      to.columns + to.column > place.column + place.columns,
    ].filter(Boolean).length;
    const holds = common && common.rows === place.rows && common.columns === place.columns;
    if (to.sheetId !== place.sheetId || !holds || sides !== 1) {
      throw new ServiceError(
        'AutoFill destination range must contain the source range and extend it in one direction.',
      );
    }
    this.desk.checkCells(book, sheet, to);
    fillSeries(book, sheet, place, to, series !== 'ALTERNATE_SERIES');
  }

  /** Down, as far as the data beside it goes. */
  autoFillToNeighbor(...args: unknown[]): void {
    fit('Range', 'autoFillToNeighbor', args, 'Enum');
    const { place, sheet, book } = this;
    book.settle();
    const end = (column: number) => {
      let row = place.row + place.rows;
      while (column >= 1 && sheet.grid.value(row, column) !== null) row++;
      return row - 1;
    };
    const last = Math.max(end(place.column - 1), end(place.column + place.columns));
    if (last < place.row + place.rows) return;
    this.autoFill(this.at({ ...place, rows: last - place.row + 1 }), args[0]);
  }

  copyFormatToRange(...args: unknown[]): void {
    this.copyByPosition('copyFormatToRange', args, { looks: true });
  }
  copyValuesToRange(...args: unknown[]): void {
    this.copyByPosition('copyValuesToRange', args, { values: true, resultsOnly: true });
  }

  /** "Randomizes the order of the rows in the given range." */
  randomize(): this {
    const { place, sheet, book } = this;
    this.desk.checkCells(book, sheet, place);
    const lines = Array.from({ length: place.rows }, (_, down) =>
      sheet.grid.take({ ...place, row: place.row + down, rows: 1 }),
    );
    for (let index = lines.length - 1; index > 0; index--) {
      const other = Math.floor(Math.random() * (index + 1));
      [lines[index], lines[other]] = [lines[other]!, lines[index]!];
    }
    lines.forEach((line, down) => sheet.grid.give({ ...place, row: place.row + down, rows: 1 }, line));
    book.touch(sheet, place);
    return this;
  }

  /** A column of text becomes several; without a delimiter, the one that is found in the text. */
  splitTextToColumns(...args: unknown[]): void {
    fit('Range', 'splitTextToColumns', args, '', 'String', 'Enum');
    const { place, sheet, book } = this;
    if (place.columns !== 1) throw new ServiceError('A range can only be split if it has one column.');
    book.settle();
    const texts = Array.from({ length: place.rows }, (_, down) => sheet.grid.value(place.row + down, place.column));
    const strings = texts.filter((text) => typeof text === 'string');
    const found = Object.values(delimiters).find((one) => strings.some((text) => text.includes(one)));
    const given = args[0] === undefined ? found : (delimiters[args[0] as string] ?? (args[0] as string));
    if (given === undefined || given === '') return;
    texts.forEach((text, down) => {
      if (typeof text !== 'string' || !text.includes(given)) return;
      const parts = text.split(given);
      const row = this.at({ row: place.row + down, column: place.column, rows: 1, columns: parts.length });
      (row as RangeFill).setValues([parts.map((part) => part.trim())]);
    });
    this.desk.run.sync();
  }

  shiftRowGroupDepth(...args: unknown[]): this {
    fit('Range', 'shiftRowGroupDepth', args, 'Integer');
    this.desk.checkBook(this.book);
    shiftDepth(this.sheet.rowGroups, this.place.row, this.place.rows, args[0] as number);
    return this;
  }
  shiftColumnGroupDepth(...args: unknown[]): this {
    fit('Range', 'shiftColumnGroupDepth', args, 'Integer');
    this.desk.checkBook(this.book);
    shiftDepth(this.sheet.columnGroups, this.place.column, this.place.columns, args[0] as number);
    return this;
  }
  /** "Collapses all groups that are wholly contained within the range." */
  collapseGroups(): this {
    return this.foldGroups(true);
  }
  expandGroups(): this {
    return this.foldGroups(false);
  }

  private foldGroups(folded: boolean): this {
    this.desk.checkBook(this.book);
    const { sheet, place } = this;
    for (const [groups, start, count] of [
      [sheet.rowGroups, place.row, place.rows],
      [sheet.columnGroups, place.column, place.columns],
    ] as const) {
      for (const span of allGroups(groups, start + count)) {
        if (span.start >= start && span.start + span.count <= start + count) fold(groups, span, folded);
      }
    }
    return this;
  }

  /** By sheet (or its id), first and last column, first and last row. */
  private copyByPosition(method: string, args: unknown[], parts: Parts): void {
    const four = 'Integer, Integer, Integer, Integer';
    fit('Range', method, args, `Integer, ${four}`, `Sheet, ${four}`);
    const [target, column, columnEnd, row, rowEnd] = args as [
      { sheetId: number } | number,
      number,
      number,
      number,
      number,
    ];
    const to = sheetOf(this.book, typeof target === 'number' ? target : target.sheetId);
    const { book, sheet, place } = this;
    // Smaller than the range: all of it is copied; larger: it is repeated.
    const rect: Rect = {
      row,
      column,
      rows: Math.max(place.rows, rowEnd - row + 1),
      columns: Math.max(place.columns, columnEnd - column + 1),
    };
    checkRect(to, rect);
    this.desk.write(book, to, rect, () => copyCells(book, sheet, place, to, rect, parts));
  }
}
