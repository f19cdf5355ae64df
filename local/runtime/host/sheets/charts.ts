import type { ChartView, TableLook } from '../../view';
import type { Book } from './book';
import { lookOf, tableLook } from './chart-look';
import { displayed } from './display';
import type { Place } from './rect';
import type { SheetData } from './sheet-data';
import { columnsOutOfSight, rowsOutOfSight } from './sight';

/** A chart over the cells of a sheet. */
export interface ChartData {
  /** null until it is in a sheet. */
  id: number | null;
  /** Member of `Charts.ChartType`. */
  type: string;
  places: Place[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** By path (`hAxis.title`), as `setOption` was told. */
  options: Record<string, unknown>;
  /** Title rows of the ranges; absent: to be guessed. */
  headers?: number;
  transposed: boolean;
  /** `MERGE_COLUMNS`: ranges stand side by side; `MERGE_ROWS`: one below the other. */
  merge: string;
  hidden: string;
}

export const newChart = (): ChartData => ({
  id: null,
  type: 'COLUMN',
  places: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  transposed: false,
  merge: 'MERGE_COLUMNS',
  // Sheets leaves out both by itself. The page of the builder says `IGNORE_ROWS`; the stricter is taken until the probe has
  // been asked: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
  hidden: 'IGNORE_BOTH',
});

/** px; how large Sheets makes a chart by itself. */
const defaultSize = { width: 600, height: 371 };

interface Cell {
  number: number | null;
  text: string;
}

/** A chart with its values, as the workbench draws it. `now` (an instant in ms) is what "today" means to a filter. */
export function chartView(book: Book, chart: ChartData, now: number): ChartView {
  const { options, type } = chart;
  const columns = columnsOf(book, chart, now);
  const headers = chart.headers ?? guessedHeaders(columns);
  // The first column names the points, unless there is no other.
  const [domain, series] = columns.length > 1 ? [columns[0]!, columns.slice(1)] : [undefined, columns];
  const points = Math.max(0, ...columns.map((cells) => lastFilled(cells)));
  const rows = Array.from({ length: Math.max(0, points - headers) }, (_, index) => index + headers);
  const colors = Array.isArray(options['colors']) ? (options['colors'] as string[]) : [];
  const text = (path: string) => (typeof options[path] === 'string' ? options[path] : '');
  const stacked = options['isStacked'];
  return {
    id: chart.id ?? 0,
    type,
    title: text('title'),
    position: chart.position,
    width: Number(options['width'] ?? defaultSize.width),
    height: Number(options['height'] ?? defaultSize.height),
    categories: rows.map((row, index) => (domain ? (domain[row]?.text ?? '') : String(index + 1))),
    series: series.map((cells, index) => {
      const color = text(`series.${index}.color`) || colors[index];
      const label = text(`series.${index}.labelInLegend`) || (headers ? (cells[headers - 1]?.text ?? '') : '');
      return { label, values: rows.map((row) => cells[row]?.number ?? null), ...(color ? { color } : {}) };
    }),
    stacked: stacked === true || (typeof stacked === 'string' && stacked !== 'false'),
    legend: legendOf(text('legend.position') || text('legend')),
    horizontalTitle: text('hAxis.title'),
    verticalTitle: text('vAxis.title') || text('vAxes.0.title'),
    ...lookOf(options),
    ...(type === 'TABLE' ? { table: tableOf(columns, headers, points, options) } : {}),
  };
}

/** Of a table chart all columns as displayed, in the order that it begins with. */
function tableOf(columns: Cell[][], headers: number, points: number, options: ChartData['options']): TableLook {
  const { sortColumn, ...look } = tableLook(options);
  const rows = Array.from({ length: Math.max(0, points - headers) }, (_, index) => index + headers);
  const sorted = columns[sortColumn ?? -1];
  if (sorted) {
    const down = look.ascending ? 1 : -1;
    const compare = (a: Cell, b: Cell) =>
      a.number !== null && b.number !== null ? a.number - b.number : a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
    rows.sort((a, b) => down * compare(sorted[a]!, sorted[b]!));
  }
  return {
    ...look,
    head: columns.map((cells) => (headers ? (cells[headers - 1]?.text ?? '') : '')),
    rows: rows.map((row) => columns.map((cells) => cells[row]?.text ?? '')),
  };
}

function legendOf(position: string): ChartView['legend'] {
  const known = (['left', 'top', 'bottom', 'none'] as const).find((one) => one === position.toLowerCase());
  return known ?? 'right';
}

/** The chart's cells, column by column, all ranges together. */
function columnsOf(book: Book, chart: ChartData, now: number): Cell[][] {
  const blocks = chart.places.map((place) => cellsOf(book, place, chart.hidden, now));
  const columns = chart.merge === 'MERGE_ROWS' ? below(blocks) : blocks.flat();
  return chart.transposed ? transpose(columns) : columns;
}

function below(blocks: Cell[][][]): Cell[][] {
  const width = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: width }, (_, column) => blocks.flatMap((block) => block[column] ?? []));
}

function transpose(columns: Cell[][]): Cell[][] {
  const height = Math.max(0, ...columns.map((cells) => cells.length));
  return Array.from({ length: height }, (_, row) => columns.map((cells) => cells[row] ?? { number: null, text: '' }));
}

const none: ReadonlySet<number> = new Set();

function cellsOf(book: Book, place: Place, hidden: string, now: number): Cell[][] {
  const sheet = book.sheet(place.sheetId);
  if (!sheet) return [];
  const rows = Math.max(0, Math.min(place.rows, sheet.grid.lastRow() - place.row + 1));
  // Source: https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy
  const ignored = (what: string) => hidden === `IGNORE_${what}` || hidden === 'IGNORE_BOTH';
  const unseenRows = ignored('ROWS') ? rowsOutOfSight(book, sheet, now) : none;
  const unseenColumns = ignored('COLUMNS') ? columnsOutOfSight(sheet) : none;
  const lines = (from: number, count: number, unseen: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, index) => from + index).filter((line) => !unseen.has(line));
  const shown = lines(place.row, rows, unseenRows);
  return lines(place.column, place.columns, unseenColumns).map((column) =>
    shown.map((row) => cellOf(book, sheet, row, column)),
  );
}

function cellOf(book: Book, sheet: SheetData, row: number, column: number): Cell {
  const value = sheet.grid.value(row, column);
  const text = displayed(value, book.numberFormat(sheet, row, column), book.locale);
  return { number: typeof value === 'number' ? value : null, text };
}

/** One title row when some column of values begins with a text over a number. */
function guessedHeaders(columns: Cell[][]): number {
  const titled = columns.some(
    (cells) => cells[0]?.number === null && cells[0].text !== '' && cells.some(({ number }) => number !== null),
  );
  return titled ? 1 : 0;
}

function lastFilled(cells: Cell[]): number {
  for (let count = cells.length; count > 0; count--) if (cells[count - 1]!.text !== '') return count;
  return 0;
}
