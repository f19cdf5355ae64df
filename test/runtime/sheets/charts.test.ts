import { inflateSync } from 'node:zlib';
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

  // Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-line-chart-builder and its likes
  test('text styles, ranges, scales, points and curves are options, and are seen', () => {
    const bench = new Bench();
    const told = bench.value(`
      ${filled}
      const style = Charts.newTextStyle().setColor('#0000ff').setFontName('Georgia').setFontSize(20).build();
      const put = (builder) => { sheet.insertChart(builder.addRange(sheet.getRange('A1:C4')).setPosition(1, 5, 0, 0).build()); };
      put(sheet.newChart().asLineChart().setTitleTextStyle(style).setLegendTextStyle(style).setXAxisTextStyle(style).setYAxisTitleTextStyle(style)
        .setRange(1, 20).useLogScale().setPointStyle(Charts.PointStyle.LARGE).setCurveStyle(Charts.CurveStyle.SMOOTH).reverseCategories().setBackgroundColor('#eeeeee'));
      put(sheet.newChart().asBarChart().setRange(0, 9).reverseDirection());
      put(sheet.newChart().asScatterChart().setXAxisRange(1, 2).setYAxisLogScale());
      const options = sheet.getCharts()[0].getOptions();
      return [style.getColor(), style.getFontName(), style.getFontSize(), options.get('titleTextStyle.fontSize'), options.get('vAxis.viewWindow.max')];`);
    expect(told).toEqual(['#0000ff', 'Georgia', 20, 20, 20]);
    const look = { color: '#0000ff', font: 'Georgia', size: 20 };
    const [line, bar, scatter] = charts(bench);
    expect(line).toMatchObject({
      titleLook: look,
      legendLook: look,
      horizontal: { text: look, reversed: true },
      vertical: { title: look, min: 1, max: 20, logarithmic: true },
      smooth: true,
      pointRadius: 5,
      background: '#eeeeee',
    });
    expect(bar).toMatchObject({ horizontal: { min: 0, max: 9, reversed: true } });
    expect(scatter).toMatchObject({ horizontal: { min: 1, max: 2 }, vertical: { logarithmic: true } });
    expect(bench.failure("sheet.newChart().asPieChart().setXAxisTitle('x')")).toMatch(
      /EmbeddedPieChartBuilder.setXAxisTitle/,
    );
    expect(bench.failure("sheet.newChart().asLineChart().setTitleTextStyle({ color: 'red' })")).toMatch(
      /EmbeddedLineChartBuilder.setTitleTextStyle/,
    );
  });

  // Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-table-chart-builder
  test('a table chart has its rows in order, numbered and in pages', () => {
    const bench = new Bench();
    bench.value(`${filled}
      sheet.insertChart(sheet.newChart().asTableChart().addRange(sheet.getRange('A1:B4')).setInitialSortingDescending(1).showRowNumberColumn(true)
        .setFirstRowNumber(7).enablePaging(2).useAlternatingRowStyle(false).enableRtlTable(true).setPosition(1, 5, 0, 0).build());`);
    expect(charts(bench)[0]!.table).toEqual({
      head: ['Month', 'Visits'],
      rows: [
        ['Nov', '8'],
        ['Oct', '5'],
        ['Sep', '3'],
      ],
      striped: false,
      rightToLeft: true,
      firstNumber: 7,
      pageSize: 2,
      startPage: 0,
      ascending: false,
    });
  });

  // Source: https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy
  test.each([
    ['', ['Sep', 'Nov'], 1],
    ['.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_BOTH)', ['Sep', 'Nov'], 1],
    ['.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)', ['Sep', 'Oct', 'Nov'], 2],
  ])('hidden rows and columns count as the strategy says: %s', (strategy, categories, series) => {
    const bench = new Bench();
    bench.value(`${filled} sheet.hideRows(3); sheet.hideColumns(3);
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).addRange(sheet.getRange('A1:C4'))${strategy}.setPosition(6, 1, 0, 0).build());`);
    const [chart] = charts(bench);
    expect([chart!.categories, chart!.series.length]).toEqual([categories, series]);
  });

  // Source: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getascontenttype
  test('a chart comes as a picture that a mail can carry', () => {
    const bench = new Bench();
    const [png, pdf] = bench.value(`${filled}
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C4')).setColors(['#ff0000', 'green']).setOption('width', 300).setOption('height', 200).setPosition(1, 5, 0, 0).build());
      const [chart] = sheet.getCharts(); const png = chart.getBlob(); const pdf = chart.getAs('application/pdf');
      return [[png.getName(), png.getContentType(), Utilities.base64Encode(png.getBytes())], [pdf.getName(), Utilities.base64Encode(pdf.getBytes())]];`) as [
      string[],
      string[],
    ];
    expect(png.slice(0, 2)).toEqual(['chart.png', 'image/png']);
    expect(pdf[0]).toBe('chart.pdf');
    expect(Buffer.from(pdf[1]!, 'base64').toString('latin1')).toMatch(
      /^%PDF-1\.4[\s\S]*\/Subtype \/Image \/Width 300 \/Height 200/,
    );
    const { width, height, colors } = pixelsOf(Buffer.from(png[2]!, 'base64'));
    expect([width, height]).toEqual([300, 200]);
    expect(colors['255,0,0']).toBeGreaterThan(500);
    expect(colors['0,128,0']).toBeGreaterThan(200);
    expect(bench.failure("sheet.getCharts()[0].getAs('image/tiff')")).toMatch(
      /NotImplementedLocally: EmbeddedChart.getAs image\/tiff/,
    );
  });
});

/** A PNG as our own painter writes it: no filters, three bytes a pixel. */
function pixelsOf(png: Buffer): { width: number; height: number; colors: Record<string, number> } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const at = png.indexOf('IDAT');
  const raw = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const colors: Record<string, number> = {};
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const name = [0, 1, 2].map((part) => raw[y * (width * 3 + 1) + 1 + x * 3 + part]).join(',');
      colors[name] = (colors[name] ?? 0) + 1;
    }
  }
  return { width, height, colors };
}
