/**
 * Charts over cells of a tab. They are the only thing on a tab that Google draws for us.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export interface ChartPlan {
  title: string;
  /** `bars` lie. */
  kind: 'columns' | 'bars';
  stacked: boolean;
  /** The first names the points, the others are the values. */
  columns: number[];
  /** The row of the names of the values, and how many rows there are with it. */
  row: number;
  rows: number;
  /** The cell above which it begins; `right` and `down`: px from there. */
  at: { row: number; column: number; right: number; down: number };
  width: number;
  height: number;
}

export interface Charts {
  /** How many a tab has, whoever made them. One read. */
  count(sheetId: number): number;
  add(sheetId: number, plans: readonly ChartPlan[]): void;
}

/** Readable beside each other, also without color: the second is much lighter. */
const colors = ['#0b57d0', '#a8c7fa'];

export function googleCharts(): Charts {
  const sheetOf = (sheetId: number): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((each) => each.getSheetId() === sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  };

  return {
    count: (sheetId) => sheetOf(sheetId).getCharts().length,
    add(sheetId, plans) {
      if (plans.length === 0) return;
      const sheet = sheetOf(sheetId);
      const last = sheet.getRange('1:1').getNumColumns();
      for (const plan of plans) {
        const { columns, row, rows, at, title, kind, stacked, width, height } = plan;
        const chart = sheet.newChart().setChartType(Charts.ChartType[kind === 'bars' ? 'BAR' : 'COLUMN']);
        for (const column of columns) chart.addRange(sheet.getRange(row, column, rows, 1));
        const built = chart
          .setNumHeaders(1)
          // The figures stand in hidden columns, which a chart leaves out unless it is told otherwise.
          // https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
          .setOption('title', title)
          .setOption('isStacked', stacked)
          .setOption('colors', colors)
          .setOption('legend', { position: columns.length > 2 ? 'bottom' : 'none' })
          .setOption('width', width)
          .setOption('height', height)
          .setPosition(at.row, Math.min(at.column, last), at.right, at.down)
          .build();
        sheet.insertChart(built);
      }
    },
  };
}
