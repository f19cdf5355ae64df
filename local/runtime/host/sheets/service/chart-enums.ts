import { ChartTextStyleBuilder } from './chart-text-style';
import { offers } from './table';

/**
 * The global `Charts`, of which scripts that put charts into a sheet need the enums and text styles.
 * https://developers.google.com/apps-script/reference/charts/charts
 */
export class Charts {
  static readonly type = 'Charts';
  static readonly members = offers({ local: 'newTextStyle' });
  static readonly enums = {
    ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
    ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
    ChartType: [
      'TIMELINE',
      'AREA',
      'BAR',
      'BUBBLE',
      'CANDLESTICK',
      'COLUMN',
      'COMBO',
      'GAUGE',
      'GEO',
      'HISTOGRAM',
      'RADAR',
      'LINE',
      'ORG',
      'PIE',
      'SCATTER',
      'SPARKLINE',
      'STEPPED_AREA',
      'TABLE',
      'TREEMAP',
      'WATERFALL',
    ],
    CurveStyle: ['NORMAL', 'SMOOTH'],
    PointStyle: ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'],
    Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  };

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}
