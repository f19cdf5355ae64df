// Colors, stripes, groups, text styles, fills and sharing: members that samples of the reference use.
import { changeSheetLines, sheetView, undo } from '../../../local/runtime/host/sheets';
import { Bench, colleague, viewer } from '../harness';

const value = (body: string) => new Bench().value(body);

// https://developers.google.com/apps-script/reference/spreadsheet/color-builder
test('colors are objects, of the theme or not', () => {
  expect(
    value(`
      const red = SpreadsheetApp.newColor().setRgbColor('#ff0080').build();
      const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      const range = sheet.getRange('A1:B1').setBackgroundObject(red).setFontColorObject(accent);
      sheet.getRange('B1').setBackgroundObjects([[accent]]);
      const rgb = range.getBackgroundObject().asRgbColor();
      return [rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), range.getBackgrounds(),
        range.getFontColorObjects()[0].map((one) => String(one.getColorType())), String(accent.asThemeColor().getThemeColorType()),
        sheet.getRange('C1').getBackgroundObject().asRgbColor().asHexString()];
    `),
  ).toEqual(['#ff0080', 255, 0, 128, [['#ff0080', '#4285f4']], ['RGB', 'RGB'], 'ACCENT1', '#ffffff']);
  expect(new Bench().failure("SpreadsheetApp.newColor().setRgbColor('#zz')")).toMatch(/Invalid argument/);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#applyrowbandingbandingtheme,-showheader,-showfooter
test('stripes: theme, header, footer; not twice over a cell; they follow inserted rows', () => {
  const bench = new Bench();
  bench.value(`
    sheet.getRange('A1:B4').setValues([['a', 1], ['b', 2], ['c', 3], ['d', 4]]);
    sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true).setSecondRowColor('#123456');
    sheet.getRange('D:D').applyColumnBanding();
    sheet.insertRowBefore(1);
  `);
  const backgrounds = sheetView(bench.book, bench.book.sheets[0]!, 0).cells.map(([first]) => first!.background);
  expect(backgrounds).toEqual([undefined, '#4dd0e1', '#ffffff', '#123456', '#a2e8f1']);
  expect(
    bench.value(`
      const [banding, other] = sheet.getBandings();
      const colors = [banding.getRange().getA1Notation(), banding.getHeaderRowColor(), banding.getFooterRowColorObject().asRgbColor().asHexString(),
        banding.getFirstColumnColor(), other.getHeaderColumnColor()];
      other.remove();
      banding.copyTo(sheet.getRange('F1:G2'));
      return [...colors, ss.getBandings().length, sheet.getRange('A1:B3').getBandings().length];
    `),
  ).toEqual(['A2:B5', '#4dd0e1', '#a2e8f1', null, '#bdbdbd', 2, 1]);
  expect(bench.failure("sheet.getRange('B3').applyRowBanding()")).toMatch(/already has alternating/);
});

// https://developers.google.com/apps-script/reference/spreadsheet/group (its own samples)
test('groups: depth, range, control, folded rows out of sight', () => {
  const bench = new Bench();
  expect(
    bench.value(`
      sheet.getRange('A1:A6').setValues([[1], [2], [3], [4], [5], [6]]);
      sheet.getRange('2:5').shiftRowGroupDepth(1);
      sheet.getRange('3:4').shiftRowGroupDepth(1);
      const outer = sheet.getRowGroup(2, 1), inner = sheet.getRowGroup(3, 2);
      inner.collapse();
      return [outer.getRange().getA1Notation(), inner.getRange().getA1Notation(), outer.getControlIndex(), inner.getDepth(),
        inner.isCollapsed(), outer.isCollapsed(), sheet.getRowGroupDepth(3), sheet.getColumnGroupDepth(1)];
    `),
  ).toEqual(['2:5', '3:4', 6, 2, true, false, 2, 0]);
  expect(sheetView(bench.book, bench.book.sheets[0]!, 0).hiddenRows).toEqual([3, 4]);
  expect(
    bench.value(`
      sheet.insertRowsAfter(3, 1).setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      const inner = sheet.getRowGroup(3, 2);
      const seen = [inner.getRange().getA1Notation(), inner.getControlIndex(), inner.isCollapsed()];
      sheet.expandRowGroupsUpToDepth(2);
      sheet.collapseAllRowGroups();
      const all = sheet.getRowGroup(2, 1).isCollapsed();
      inner.remove();
      sheet.getRange('B:C').shiftColumnGroupDepth(1).collapseGroups();
      return [...seen, all, sheet.getRowGroupDepth(3), sheet.getColumnGroup(2, 1).isCollapsed()];
    `),
  ).toEqual(['3:5', 2, true, true, 1, true]);
  expect(bench.failure('sheet.getRowGroup(9, 1)')).toMatch(/No row group/);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#settextstylestyle
test('text styles, rotation and direction; height and width in cells', () => {
  expect(
    value(`
      const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setUnderline(true).setForegroundColor('red').build();
      const range = sheet.getRange('A1:B2').setTextStyle(style).setTextRotation(45);
      sheet.getRange('B2').setVerticalText(true).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setFontLine('none');
      sheet.setRowHeight(1, 40).setColumnWidth(2, 150);
      const read = range.getTextStyles()[1][1];
      return [range.getFontWeights()[1], range.getFontSize(), range.getFontColor(), range.getFontLine(), read.isBold(), read.isUnderline(),
        range.getTextRotation().getDegrees(), range.getTextRotations()[1][1].isVertical(), range.getTextDirection(),
        String(sheet.getRange('B2').getTextDirection()), range.getHeight(), range.getWidth()];
    `),
  ).toEqual([['bold', 'bold'], 14, '#ff0000', 'underline', true, false, 45, true, null, 'RIGHT_TO_LEFT', 2, 2]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#autofilldestination,-series
test('a fill goes on as dragging the corner does', () => {
  const bench = new Bench();
  expect(
    bench.value(`
      sheet.getRange('A1:D2').setValues([[1, 'Day 1', '=A1*2', 'x'], [3, 'Day 2', '=A2*2', 'y']]);
      sheet.getRange('A1:D2').autoFill(sheet.getRange('A1:D5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      const filled = sheet.getRange('A3:D5').getValues();
      sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A4'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
      sheet.getRange('F1').setFormula('=A1+1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      sheet.getRange('E1').setFormula('=A1+1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return [filled, sheet.getRange('A3:A4').getValues().flat(), sheet.getRange('E5').getFormula(), sheet.getRange('F2').getFormula()];
    `),
  ).toEqual([
    [
      [5, 'Day 3', 10, 'x'],
      [7, 'Day 4', 14, 'y'],
      [9, 'Day 5', 18, 'x'],
    ],
    [1, 3],
    '=A5+1',
    '',
  ]);
  expect(
    bench.failure(
      "sheet.getRange('A1:A2').autoFill(sheet.getRange('A2:A9'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
    ),
  ).toMatch(/must contain the source/);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#splittexttocolumnsdelimiter
test('splitting, copying by position, shuffling, formulas by relative place', () => {
  expect(
    value(`
      sheet.getRange('A1:A2').setValues([['one,1/4/2026'], ['two,2']]);
      sheet.getRange('A1:A2').splitTextToColumns();
      sheet.getRange('A1:A2').setFontWeight('bold').copyFormatToRange(sheet, 4, 4, 1, 2);
      sheet.getRange('A1:B2').copyValuesToRange(sheet, 6, 7, 1, 2);
      sheet.getRange('C2').setFormulaR1C1('=R[-1]C[-2]&R2C1');
      const shuffled = sheet.getRange('F1:F2').randomize().getValues().flat().sort();
      return [sheet.getRange('A1:A2').getValues().flat(), sheet.getRange('B1').getDisplayValue(), sheet.getRange('D1:E1').getFontWeights(),
        sheet.getRange('G2').getValue(), sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue(), shuffled];
    `),
  ).toEqual([['one', 'two'], '1/4/2026', [['bold', 'normal']], 2, '=A1&$A$2', 'onetwo', ['one', 'two']]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addeditoremailaddress
test('who may edit can be changed, and is enforced', () => {
  const bench = new Bench();
  expect(bench.failure("sheet.getRange('A1').setValue(1)", { user: viewer })).toMatch(/permission/);
  bench.value(`ss.addEditor('${viewer}').removeEditor('${colleague}').addViewer('board@school.example')`);
  expect(bench.failure("sheet.getRange('A1').setValue(1)", { user: viewer })).toBeUndefined();
  expect(bench.failure("sheet.getRange('A1').setValue(1)", { user: colleague })).toMatch(/permission/);
  expect(bench.value('return ss.getViewers().map((one) => one.getEmail())')).toContain('board@school.example');
  expect(bench.failure("ss.addEditor('nobody')")).toBe('Invalid email: nobody');
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#copyname
test('a copy of a spreadsheet is another one', () => {
  const bench = new Bench();
  expect(
    bench.value(`
      sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
      const copy = ss.copy('Second');
      copy.getSheets()[0].getRange('A1').setValue(5);
      return [copy.getName(), copy.getId() !== ss.getId(), copy.getSheets()[0].getRange('B1').getValue(), sheet.getRange('B1').getValue()];
    `),
  ).toEqual(['Second', true, 15, 6]);
});

test('a deleted row takes its part of stripes and groups along; undo brings the stripes back', () => {
  const bench = new Bench();
  bench.value("sheet.getRange('A1:A4').applyRowBanding(); sheet.getRange('2:3').shiftRowGroupDepth(1)");
  const places = () =>
    bench.value(
      'return [sheet.getBandings()[0].getRange().getA1Notation(), sheet.getRowGroup(2, 1).getRange().getA1Notation()]',
    );
  const person = { workbooks: bench.workbooks, user: colleague };
  expect(changeSheetLines(person, 0, 'rows', { kind: 'delete', at: 2, count: 1 })).toMatchObject({ ok: true });
  expect(places()).toEqual(['A1:A3', '2:2']);
  expect(undo(person)).toMatchObject({ ok: true });
  expect(bench.value('return sheet.getBandings()[0].getRange().getA1Notation()')).toBe('A1:A4');
});
