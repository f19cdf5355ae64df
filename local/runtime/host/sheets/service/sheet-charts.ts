import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { SheetLines } from './sheet-lines';
import { offers } from './table';

/** The charts of a sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertchartchart */
export class SheetCharts extends SheetLines {
  static override readonly members = {
    ...SheetLines.members,
    ...offers({ local: 'newChart', ask: 'getCharts', change: 'insertChart removeChart updateChart' }),
  };

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.desk, this.book);
  }

  getCharts(): EmbeddedChart[] {
    return this.data.charts.map((chart) => new EmbeddedChart(this.desk, this.book, chart));
  }

  insertChart(...args: unknown[]): void {
    const { data } = this.chartIn('insertChart', args);
    this.data.charts.push({ ...structuredClone(data), id: this.book.nextId() });
  }

  /** "Updates the chart on this sheet": the one that was modified, known by its id. */
  updateChart(...args: unknown[]): void {
    const { data } = this.chartIn('updateChart', args);
    const index = this.data.charts.findIndex(({ id }) => id === data.id);
    if (index < 0) throw new ServiceError('Embedded chart does not exist on this sheet.');
    this.data.charts[index] = structuredClone(data);
  }

  removeChart(...args: unknown[]): void {
    const { data } = this.chartIn('removeChart', args);
    if (!this.data.charts.some(({ id }) => id === data.id)) {
      throw new ServiceError('Embedded chart does not exist on this sheet.');
    }
    this.data.charts = this.data.charts.filter(({ id }) => id !== data.id);
  }

  private chartIn(method: string, args: unknown[]): EmbeddedChart {
    fit('Sheet', method, args, 'EmbeddedChart');
    this.desk.checkBook(this.book);
    return args[0] as EmbeddedChart;
  }
}
