import * as sheets from '../../../local/runtime/host/sheets';
import { World } from '../../../local/runtime/host/world';
import { Bench } from '../harness';

const charts = (bench: Bench) => sheets.sheetView(bench.book, bench.book.sheets[0]!, 0).charts;
const filled = `sheet.getRange('A1:C4').setValues([['Month', 'Visits', 'Talks'], ['Sep', 3, 1], ['Oct', 5, ''], ['Nov', 8, 4]]);`;

describe('charts', () => {
  test('are built, inserted and seen with the values of their cells', () => {
    const bench = new Bench();
    bench.value(`
      ${filled}
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:C4'))
        .setPosition(2, 5, 10, 20).setOption('title', 'This fall').setOption('legend', { position: 'top' })
        .setOption('width', 480).setOption('colors', ['#ff0000', '#00ff00']).setOption('vAxis.title', 'Count').build());
    `);
    expect(charts(bench)).toEqual([
      {
        id: expect.any(Number) as number,
        type: 'COLUMN',
        title: 'This fall',
        position: { row: 2, column: 5, offsetX: 10, offsetY: 20 },
        width: 480,
        height: 371,
        categories: ['Sep', 'Oct', 'Nov'],
        series: [
          { label: 'Visits', values: [3, 5, 8], color: '#ff0000' },
          { label: 'Talks', values: [1, null, 4], color: '#00ff00' },
        ],
        stacked: false,
        legend: 'top',
        horizontalTitle: '',
        verticalTitle: 'Count',
      },
    ]);
    bench.value("sheet.getRange('B2').setFormula('=2+2')");
    expect(charts(bench)[0]!.series[0]!.values).toEqual([4, 5, 8]);
  });

  test('are found, changed and removed', () => {
    const bench = new Bench();
    expect(
      bench.value(`
        ${filled}
        sheet.insertChart(sheet.newChart().asPieChart().setTitle('One').addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build());
        sheet.insertChart(sheet.newChart().asLineChart().setTitle('Two').addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build());
        const [one, two] = sheet.getCharts();
        sheet.updateChart(two.modify().setOption('title', 'Changed').setPosition(9, 1, 0, 0).build());
        sheet.removeChart(one);
        const [left] = sheet.getCharts();
        return [sheet.getCharts().length, left.getOptions().get('title'), left.getContainerInfo().getAnchorRow(), left.getRanges()[0].getA1Notation(),
          left.modify().getChartType() === Charts.ChartType.LINE, left.getChartId() === two.getChartId()];
      `),
    ).toEqual([1, 'Changed', 9, 'A1:B4', true, true]);
    expect(bench.failure('const [one] = sheet.getCharts(); sheet.removeChart(one); sheet.removeChart(one)')).toMatch(
      /does not exist on this sheet/,
    );
    expect(bench.failure("sheet.newChart().setTitle('x')")).toMatch(/EmbeddedChartBuilder.setTitle/);
  });

  test('go along with rows, copies and saving', () => {
    const bench = new Bench();
    bench.value(`
      ${filled}
      sheet.insertChart(sheet.newChart().asBarChart().setStacked().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')).setPosition(6, 1, 0, 0).build());
      sheet.insertRowBefore(1);
      ss.duplicateActiveSheet().getRange('C3').setValue(99);
    `);
    const loaded = new Bench({ world: World.load(JSON.parse(JSON.stringify(bench.world.save()))) });
    const [first, copy] = loaded.book.sheets.map((sheet) => sheets.sheetView(loaded.book, sheet, 0).charts[0]!);
    expect(first).toMatchObject({
      type: 'BAR',
      stacked: true,
      position: { row: 7 },
      categories: ['Sep', 'Oct', 'Nov'],
    });
    expect(first!.series).toEqual([{ label: 'Talks', values: [1, null, 4] }]);
    expect(copy!.series).toEqual([{ label: 'Talks', values: [99, null, 4] }]);
  });
});
