import { EnumValue, ServiceError, type OfferedClass } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import { newChart, type ChartData } from '../charts';
import type { Desk } from './desk';
import type { RangePlace } from './range-place';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class EmbeddedChart {
  static readonly type = 'EmbeddedChart';
  static readonly members = offers({
    ask:
      'getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges ' +
      'getTransposeRowsAndColumns',
    local: 'modify',
  });

  constructor(
    private readonly desk: Desk,
    readonly book: Book,
    readonly data: ChartData,
  ) {}

  getChartId(): number | null {
    return this.data.id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.data);
  }
  getHiddenDimensionStrategy(): EnumValue {
    return new EnumValue('ChartHiddenDimensionStrategy', this.data.hidden);
  }
  getMergeStrategy(): EnumValue {
    return new EnumValue('ChartMergeStrategy', this.data.merge);
  }
  getNumHeaders(): number {
    return this.data.headers ?? -1;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.data);
  }
  getRanges(): object[] {
    return this.data.places.map((place) => this.desk.make.range(this.book, place));
  }
  getTransposeRowsAndColumns(): boolean {
    return this.data.transposed;
  }
  /** A builder that makes another version of this chart, for `Sheet.updateChart`. */
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.desk, this.book, structuredClone(this.data));
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/container-info */
export class ContainerInfo {
  static readonly type = 'ContainerInfo';
  static readonly members = offers({ local: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY' });

  constructor(private readonly data: ChartData) {}

  getAnchorColumn(): number {
    return this.data.position.column;
  }
  getAnchorRow(): number {
    return this.data.position.row;
  }
  getOffsetX(): number {
    return this.data.position.offsetX;
  }
  getOffsetY(): number {
    return this.data.position.offsetY;
  }
}

/** https://developers.google.com/apps-script/reference/charts/chart-options */
export class ChartOptions {
  static readonly type = 'ChartOptions';
  static readonly members = offers({ local: 'get' });

  constructor(private readonly data: ChartData) {}

  get(...args: unknown[]): unknown {
    fit('ChartOptions', 'get', args, 'String');
    return this.data.options[args[0] as string] ?? null;
  }
}

/** The kinds of chart that have a builder of their own, and the type each stands for. */
const kinds = {
  Area: 'AREA', Bar: 'BAR', Column: 'COLUMN', Combo: 'COMBO', Histogram: 'HISTOGRAM', Line: 'LINE', Pie: 'PIE', Scatter: 'SCATTER', Table: 'TABLE',
} as const; // prettier-ignore
type Kind = keyof typeof kinds;

const shared =
  'addRange build clearRanges getChartType getContainer getRanges removeRange setChartType setHiddenDimensionStrategy ' +
  `setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns ${Object.keys(kinds)
    .map((kind) => `as${kind}Chart`)
    .join(' ')}`;

/** Setters of the builders for one kind of chart: each is an option by another name. */
const optionSetters: Record<string, { option: string; shape: string; value?: unknown; not?: Kind[] }> = {
  setTitle: { option: 'title', shape: 'String', not: ['Table'] },
  setColors: { option: 'colors', shape: 'String[]', not: ['Table'] },
  setBackgroundColor: { option: 'backgroundColor', shape: 'String', not: ['Table'] },
  setLegendPosition: { option: 'legend.position', shape: 'Enum', not: ['Table'] },
  setXAxisTitle: { option: 'hAxis.title', shape: 'String', not: ['Pie', 'Table'] },
  setYAxisTitle: { option: 'vAxis.title', shape: 'String', not: ['Pie', 'Table'] },
  setStacked: { option: 'isStacked', shape: '', value: true, not: ['Line', 'Pie', 'Scatter', 'Table'] },
  reverseCategories: { option: 'reverseCategories', shape: '', value: true, not: ['Scatter', 'Table'] },
  set3D: { option: 'is3D', shape: '', value: true, not: ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Scatter', 'Table'] },
}; // prettier-ignore

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
export class EmbeddedChartBuilder {
  static readonly type: string = 'EmbeddedChartBuilder';
  static readonly members = offers({ local: shared });

  constructor(
    protected readonly desk: Desk,
    protected readonly book: Book,
    protected readonly data: ChartData = newChart(),
  ) {}

  addRange(...args: unknown[]): this {
    this.data.places.push({ ...rangeIn('addRange', args).place });
    return this;
  }
  removeRange(...args: unknown[]): this {
    const { sheetId, row, column, rows, columns } = rangeIn('removeRange', args).place;
    this.data.places = this.data.places.filter(
      (place) =>
        place.sheetId !== sheetId ||
        place.row !== row ||
        place.column !== column ||
        place.rows !== rows ||
        place.columns !== columns,
    );
    return this;
  }
  clearRanges(): this {
    this.data.places = [];
    return this;
  }
  getRanges(): object[] {
    return this.data.places.map((place) => this.desk.make.range(this.book, place));
  }
  getChartType(): EnumValue {
    return new EnumValue('ChartType', this.data.type);
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.data);
  }
  setChartType(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setChartType', args, 'Enum');
    this.data.type = args[0] as string;
    return this;
  }
  setHiddenDimensionStrategy(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setHiddenDimensionStrategy', args, 'Enum');
    this.data.hidden = args[0] as string;
    return this;
  }
  setMergeStrategy(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setMergeStrategy', args, 'Enum');
    this.data.merge = args[0] as string;
    return this;
  }
  setNumHeaders(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setNumHeaders', args, 'Integer');
    this.data.headers = args[0] as number;
    return this;
  }
  setTransposeRowsAndColumns(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setTransposeRowsAndColumns', args, 'Boolean');
    this.data.transposed = args[0] as boolean;
    return this;
  }
  /** `setOption('legend.position', 'top')` and `setOption('legend', { position: 'top' })` say the same. */
  setOption(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setOption', args, 'String, Any');
    setPath(this.data.options, args[0] as string, args[1]);
    return this;
  }
  setPosition(...args: unknown[]): this {
    fit('EmbeddedChartBuilder', 'setPosition', args, 'Integer, Integer, Integer, Integer');
    const [row, column, offsetX, offsetY] = args as [number, number, number, number];
    if (row < 1 || column < 1) throw new ServiceError('The chart must be placed on a cell of the sheet.');
    this.data.position = { row, column, offsetX, offsetY };
    return this;
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.desk, this.book, structuredClone(this.data));
  }

  static {
    const methods = EmbeddedChartBuilder.prototype as unknown as Record<
      string,
      (this: EmbeddedChartBuilder) => unknown
    >;
    for (const kind of Object.keys(kinds) as Kind[]) {
      methods[`as${kind}Chart`] = function () {
        this.data.type = kinds[kind];
        return new builders[kind]!(this.desk, this.book, this.data);
      };
    }
  }
}

const builders = Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, builderOf(kind)]));

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-column-chart-builder and its likes */
function builderOf(kind: Kind): typeof EmbeddedChartBuilder {
  const own = Object.keys(optionSetters).filter((name) => !optionSetters[name]!.not?.includes(kind));
  class Builder extends EmbeddedChartBuilder {
    static override readonly type = `Embedded${kind}ChartBuilder`;
    static override readonly members = {
      ...EmbeddedChartBuilder.members,
      ...(own.length ? offers({ local: own.join(' ') }) : {}),
    };
  }
  const methods = Builder.prototype as unknown as Record<string, (this: Builder, ...args: unknown[]) => unknown>;
  for (const name of own) {
    const { option, shape, value } = optionSetters[name]!;
    methods[name] = function (...args) {
      fit(Builder.type, name, args, shape);
      return this.setOption(option, value ?? args[0]);
    };
  }
  return Builder;
}

function setPath(options: Record<string, unknown>, path: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) setPath(options, `${path}.${name}`, inner);
  } else {
    options[path] = value;
  }
}

function rangeIn(method: string, args: unknown[]): RangePlace {
  fit('EmbeddedChartBuilder', method, args, 'Range');
  return args[0] as RangePlace;
}

/** Every class of a chart's of which a script may come to hold an object. */
export const chartTypes: readonly OfferedClass[] = [
  ChartOptions,
  ContainerInfo,
  EmbeddedChart,
  EmbeddedChartBuilder,
  ...Object.values(builders),
];
