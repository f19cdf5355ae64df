import { World } from '../../../local/runtime/host/world';
import { Bench, colleague } from '../harness';

describe('rows, columns and sheets', () => {
  test('what belongs to rows and columns moves with them', () => {
    const body = `
      sheet.getRange('B3').setValue('x').setNote('n').setBackground('#ff0000');
      sheet.getRange('B3:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
      sheet.getRange('B3:C5').protect().setDescription('p').setWarningOnly(true);
      ss.setNamedRange('Block', sheet.getRange('B3:C5'));
      sheet.getRange('3:3').addDeveloperMetadata('row', 'r');
      sheet.getRange('B:B').addDeveloperMetadata('column', 'c');
      sheet.hideRows(3);
      sheet.setColumnWidth(2, 300);
      sheet.insertRowsBefore(2, 2);
      sheet.insertColumnBefore(1);
      sheet.deleteRow(1);
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const found = (key) => sheet.createDeveloperMetadataFinder().withKey(key).find()[0].getLocation();
      return {
        cell: [sheet.getRange('C4').getValue(), sheet.getRange('C4').getNote(), sheet.getRange('C4').getBackground()],
        rules: [sheet.getRange('C4').getDataValidation() !== null, sheet.getRange('C3').getDataValidation()],
        protection: protection.getRange().getA1Notation(),
        named: ss.getRangeByName('block').getA1Notation(),
        metadata: [found('row').getRow().getRow(), found('column').getColumn().getA1Notation()],
        hidden: [sheet.isRowHiddenByUser(4), sheet.isRowHiddenByUser(3)],
        width: [sheet.getColumnWidth(3), sheet.getColumnWidth(2)],
        size: [sheet.getMaxRows(), sheet.getMaxColumns()],
      };
    `;
    expect(new Bench().value(body)).toEqual({
      cell: ['x', 'n', '#ff0000'],
      rules: [true, null],
      protection: 'C4:D6',
      named: 'C4:D6',
      metadata: [4, 'C:C'],
      hidden: [true, false],
      width: [300, 100],
      size: [1001, 27],
    });
  });

  test('rows and columns can be moved', () => {
    const body = `
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.moveColumns(sheet.getRange('A1'), 4);
      const columns = sheet.getRange('A1:C1').getValues()[0];
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.moveRows(sheet.getRange('A3:A4'), 1);
      return [columns, sheet.getRange('A1:A4').getValues().flat()];
    `;
    expect(new Bench().value(body)).toEqual([
      ['b', 'c', 'a'],
      [3, 4, 1, 2],
    ]);
  });

  test('new rows look like their neighbors, values do not', () => {
    const body = `
      sheet.getRange('A1').setValue('x').setNumberFormat('@').setBackground('#ff0000');
      sheet.insertRowAfter(1);
      const range = sheet.getRange('A2');
      return [range.getValue(), range.getNumberFormat(), range.getBackground(), sheet.getRange('A3').getNumberFormat()];
    `;
    expect(new Bench().value(body)).toEqual(['', '@', '#ff0000', '0.###############']);
  });

  test.each([
    ['sheet.deleteRows(1, sheet.getMaxRows())', "You can't delete all the rows on the sheet."],
    [
      'sheet.setFrozenRows(2); sheet.deleteRows(3, sheet.getMaxRows() - 2)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    ['sheet.deleteRow(2000)', 'Those rows are out of bounds.'],
    ['sheet.hideColumns(30)', 'Those columns are out of bounds.'],
    ["ss.insertSheet('sheet1')", 'A sheet with the name "sheet1" already exists. Please enter another name.'],
    [
      "ss.insertSheet('B').setName('Sheet1')",
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    ['ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ["const other = ss.insertSheet('B'); ss.deleteSheet(other); other.getRange('A1')", /^Sheet \d+ not found$/],
  ])('%s', (body, message) => {
    if (typeof message === 'string') expect(new Bench().failure(body)).toBe(message);
    else expect(new Bench().failure(body)).toMatch(message);
  });

  test('sheets are inserted, found, ordered, copied, hidden and deleted', () => {
    const body = `
      const people = ss.insertSheet('People');
      ss.insertSheet('First', 0);
      people.getRange('A1').setValue('x');
      const copy = ss.insertSheet('Copy', { template: people });
      people.activate();
      ss.moveActiveSheet(1);
      const order = ss.getSheets().map((one) => one.getName());
      people.hideSheet();
      ss.deleteSheet(ss.getSheetByName('first'));
      return [order, copy.getRange('A1').getValue(), people.isSheetHidden(), ss.getNumSheets(), ss.getSheetByName('nope'),
        ss.getSheetById(people.getSheetId()).getName(), ss.getSheets()[0].getSheetId() !== copy.getSheetId(), sheet.getSheetId(),
        people.copyTo(ss).getName()];
    `;
    const order = ['People', 'First', 'Sheet1', 'Copy'];
    const value = new Bench().value(body) as unknown[];
    expect([...(value[0] as string[])].sort()).toEqual([...order].sort());
    expect((value[0] as string[])[0]).toBe('People');
    expect(value.slice(1)).toEqual(['x', true, 3, null, 'People', true, 0, 'Copy of People']);
  });

  test('saved and loaded, everything is as before', () => {
    const bench = new Bench();
    const state = `
      const range = ss.getSheetByName('Tab').getRange('A1:B2');
      return [range.getDisplayValues(), range.getFormulas(), range.getNotes(), range.getBackgrounds(), range.getNumberFormats(),
        range.getDataValidations().map((row) => row.map((rule) => rule && rule.getCriteriaValues())),
        ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription()),
        ss.getSheetByName('Tab').getFrozenRows(), ss.getRangeByName('Here').getA1Notation(),
        ss.createDeveloperMetadataFinder().withKey('k').find().map((one) => one.getValue()), ss.getId(), ss.getSpreadsheetTimeZone()];
    `;
    const body = `
      const tab = ss.insertSheet('Tab');
      tab.getRange('A1:B2').setValues([['2026-09-14', '=A1'], [true, 'x']]).setNotes([['n', ''], ['', '']]);
      tab.getRange('B1:B2').setBackground('#00ff00').setNumberFormat('0.0');
      tab.getRange('A2').insertCheckboxes();
      tab.getRange('A1:A2').protect().setDescription('mine');
      tab.setFrozenRows(1);
      ss.setNamedRange('Here', tab.getRange('A1'));
      ss.addDeveloperMetadata('k', 'v');
      ${state}
    `;
    const before = bench.value(body);
    const again = new Bench({ world: World.load(JSON.parse(JSON.stringify(bench.world.save()))) });
    expect(again.value(state)).toEqual(before);
  });

  test('each person has a selection of their own', () => {
    const bench = new Bench();
    bench.value("ss.insertSheet('Other').getRange('C3:D4').activate()");
    const seen =
      'return [sheet.getName(), ss.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()]';
    expect(bench.value(seen)).toEqual(['Other', 'C3:D4', 'C3']);
    expect(bench.value(seen, { user: colleague })).toEqual(['Sheet1', 'A1', 'A1']);
  });
});
