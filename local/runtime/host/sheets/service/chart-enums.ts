/**
 * The global `Charts`, of which scripts that put charts into a sheet need only the enums.
 * https://developers.google.com/apps-script/reference/charts/charts
 */
export class Charts {
  static readonly type = 'Charts';
  static readonly members = {};
  static readonly enums = {
    ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
    ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
    ChartType: [
      'TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'RADAR', 'LINE',
      'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL',
    ],
    Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  }; // prettier-ignore
}
