import { EnumValue, ServiceError, type OfferedClass } from '../../offer';
import { fit } from '../../signature';
import type { Book } from '../book';
import { Blob } from '../../blob';
import { pdfOfPicture } from '../../documents/pdf';
import { chartPicture } from '../../pictures/chart-picture';
import { chartView, newChart, type ChartData } from '../charts';
import { within, type Place } from '../rect';
import { kinds, settersOf, type Kind } from './chart-setters';
import { ChartTextStyle, ChartTextStyleBuilder } from './chart-text-style';
import type { Desk } from './desk';
import type { RangePlace } from './range-place';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class EmbeddedChart {
  static readonly type = 'EmbeddedChart';
  static readonly members = offers({
    ask:
      'getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges ' +
      'getAs getBlob getTransposeRowsAndColumns',
    local: 'modify',
  });

  constructor(
    private readonly desk: Desk,
    readonly book: Book,
    readonly data: ChartData,
  ) {}

  /** A picture of what the chart shows now. */
  getBlob(): Blob {
    return this.getAs('image/png');
  }
  getAs(...args: unknown[]): Blob {
    fit('EmbeddedChart', 'getAs', args, 'String');
    const wanted = String(args[0]);
    this.book.settle();
    const picture = chartPicture(chartView(this.book, this.data, this.desk.run.now()));
    if (wanted === 'image/png') return new Blob(picture.png(), wanted, 'chart.png');
    if (wanted === 'application/pdf') return new Blob(pdfOfPicture(picture), wanted, 'chart.pdf');
    throw new ServiceError(`EmbeddedChart.getAs ${wanted}`, 'NotImplementedLocally');
  }
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
class ContainerInfo {
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
class ChartOptions {
  static readonly type = 'ChartOptions';
  static readonly members = offers({ local: 'get' });

  constructor(private readonly data: ChartData) {}

  get(...args: unknown[]): unknown {
    fit('ChartOptions', 'get', args, 'String');
    return this.data.options[args[0] as string] ?? null;
  }
}

const shared =
  'addRange build clearRanges getChartType getContainer getRanges removeRange setChartType setHiddenDimensionStrategy ' +
  `setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns ${Object.keys(kinds)
    .map((kind) => `as${kind}Chart`)
    .join(' ')}`;

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
    const { place } = rangeIn('addRange', args);
    if (!this.data.places.some((known) => samePlace(known, place))) this.data.places.push({ ...place });
    return this;
  }
  removeRange(...args: unknown[]): this {
    const { place } = rangeIn('removeRange', args);
    this.data.places = this.data.places.filter((known) => !samePlace(known, place));
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
  const own = settersOf(kind);
  class Builder extends EmbeddedChartBuilder {
    static override readonly type = `Embedded${kind}ChartBuilder`;
    static override readonly members = {
      ...EmbeddedChartBuilder.members,
      ...offers({ local: own.map(([name]) => name).join(' ') }),
    };
  }
  const methods = Builder.prototype as unknown as Record<string, (this: Builder, ...args: unknown[]) => unknown>;
  for (const [name, { shapes, options }] of own) {
    methods[name] = function (...args) {
      fit(Builder.type, name, args, ...shapes);
      const plain = args.map((arg) => (arg instanceof ChartTextStyle ? arg.style : arg));
      for (const [option, value] of Object.entries(options(plain, kind))) setPath(this.data.options, option, value);
      return this;
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

function samePlace(a: Place, b: Place): boolean {
  return a.sheetId === b.sheetId && within(a, b) && within(b, a);
}

function rangeIn(method: string, args: unknown[]): RangePlace {
  fit('EmbeddedChartBuilder', method, args, 'Range');
  return args[0] as RangePlace;
}

/** Every class of a chart's of which a script may come to hold an object. */
export const chartTypes: readonly OfferedClass[] = [
  ChartOptions,
  ChartTextStyle,
  ChartTextStyleBuilder,
  ContainerInfo,
  EmbeddedChart,
  EmbeddedChartBuilder,
  ...Object.values(builders),
];
