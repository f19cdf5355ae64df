// Color scales. Sources: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder,
// …/gradient-condition
import * as sheets from '../../../local/runtime/host/sheets';
import { World } from '../../../local/runtime/host/world';
import { Bench } from '../harness';

const backgrounds = (bench: Bench) =>
  sheets.sheetView(bench.book, bench.book.sheets[0]!, 0).cells.map(([cell]) => cell?.background ?? null);

const fill = `sheet.getRange('A1:A6').setValues([[0], [25], [50], [100], ['none'], ['']]);
  const put = (builder) => sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A1:A')]).build()]);
  const scale = SpreadsheetApp.newConditionalFormatRule(); const { NUMBER, PERCENT, PERCENTILE, MIN } = SpreadsheetApp.InterpolationType;`;

test.each<[string, (string | null)[]]>([
  [
    `scale.setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000')`,
    ['#ffffff', '#bfbfbf', '#808080', '#000000', null],
  ],
  [
    `scale.setGradientMinpoint('#ff0000').setGradientMidpointWithValue('white', PERCENTILE, '50').setGradientMaxpoint('#0000ff')`,
    // Half of the numbers lie below 37.5.
    ['#ff0000', '#ffaaaa', '#ccccff', '#0000ff', null],
  ],
  [
    `scale.setGradientMinpointWithValue('#000000', NUMBER, '25').setGradientMaxpointWithValue('#ffffff', NUMBER, '=A3+25')`,
    ['#000000', '#000000', '#808080', '#ffffff', null],
  ],
  [
    `scale.setGradientMinpointWithValue('#000000', PERCENT, '50').setGradientMaxpointObject(SpreadsheetApp.newColor().setRgbColor('#ffffff').build())`,
    ['#000000', '#000000', '#000000', '#ffffff', null],
  ],
])('%s colors each number by its place', (rule, colors) => {
  const bench = new Bench();
  bench.value(`${fill} put(${rule});`);
  expect(backgrounds(bench)).toEqual(colors);
  const loaded = new Bench({ world: World.load(JSON.parse(JSON.stringify(bench.world.save()))) });
  expect(backgrounds(loaded)).toEqual(colors);
});

test('a rule tells its points, and what was not set as the page says', () => {
  const body = `${fill}
    put(scale.setGradientMinpoint('#FF0000').setGradientMaxpointWithValue('#00FF00', PERCENT, '90'));
    const [rule] = sheet.getConditionalFormatRules(); const told = rule.getGradientCondition();
    const again = rule.copy().setGradientMidpointWithValue('#0000ff', NUMBER, '7');
    const mid = again.getGradientCondition(); const midTold = [mid.getMidColor(), String(mid.getMidType()), mid.getMidValue()];
    again.setGradientMidpointWithValue('#0000ff', null, null);
    const plain = rule.copy().whenCellEmpty().setBackgroundObject(SpreadsheetApp.newColor().setRgbColor('#123456').build()).build();
    return [rule.getBooleanCondition(), told.getMinColor(), told.getMinColorObject().asRgbColor().asHexString(), String(told.getMinType()), told.getMinValue(),
      told.getMidColor(), told.getMidColorObject(), told.getMidType(), told.getMidValue(), told.getMaxColor(), String(told.getMaxType()), told.getMaxValue(),
      midTold, again.getGradientCondition().getMidColor(), plain.getGradientCondition(), plain.getBooleanCondition().getBackgroundObject().asRgbColor().asHexString()];`;
  expect(new Bench().value(body)).toEqual([
    ...[null, '#ff0000', '#ff0000', 'MIN', '', '', null, null, '', '#00ff00', 'PERCENT', '90'],
    ['#0000ff', 'NUMBER', '7'],
    ...['', null, '#123456'],
  ]);
});

test.each([
  [`scale.setGradientMinpoint(7)`, '(number)'],
  [`scale.setGradientMinpoint('no color')`, 'Invalid argument: no color'],
  [`scale.setGradientMidpointWithValue('#fff', MIN, '')`, 'Invalid argument: MIN'],
  [`scale.setGradientMinpointWithValue('#fff', NUMBER, 'much')`, 'Invalid argument: much'],
  [`put(scale.setGradientMinpoint('#fff'))`, 'missing its condition'],
])('%s throws', (call, words) => {
  expect(new Bench().failure(`${fill} ${call};`)).toContain(words);
});

test('of two rules the first gives the color, a scale or not', () => {
  const bench = new Bench();
  bench.value(`${fill} const ranges = [sheet.getRange('A1:A')];
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(100).setBackground('#abcdef').setBold(true).setRanges(ranges).build(),
      scale.setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000').setRanges(ranges).build()]);`);
  expect(backgrounds(bench)).toEqual(['#ffffff', '#bfbfbf', '#808080', '#abcdef', null]);
});
