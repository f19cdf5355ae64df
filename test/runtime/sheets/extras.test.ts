import { Bench } from '../harness';

describe('formats by condition, filters, metadata, search', () => {
  test('conditional format rules come back as they were set', () => {
    const body = `
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A')]).whenTextEqualTo('Overdue')
        .setBackground('#f4cccc').setBold(true).build();
      sheet.setConditionalFormatRules([rule, SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B1')])
        .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setFontColor('red').build()]);
      const [first, second] = sheet.getConditionalFormatRules();
      const condition = first.getBooleanCondition();
      return [first.getRanges()[0].getNumRows(), String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(),
        condition.getBold(), String(second.getBooleanCondition().getCriteriaType()), String(second.getBooleanCondition().getCriteriaValues()[0])];
    `;
    expect(new Bench().value(body)).toEqual([
      999,
      'TEXT_EQUAL_TO',
      ['Overdue'],
      '#f4cccc',
      true,
      'DATE_BEFORE_RELATIVE',
      'TODAY',
    ]);
  });

  test('a filter hides rows and sorts below its titles', () => {
    const body = `
      sheet.getRange('A1:B4').setValues([['Name', 'Stage'], ['c', 'new'], ['a', 'old'], ['b', 'new']]);
      const filter = sheet.getRange('A1:B4').createFilter();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['old']).build());
      const hidden = [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
      filter.sort(1, true);
      const names = sheet.getRange('A1:A4').getValues().flat();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenTextContains('ol').build());
      const others = [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
      filter.remove();
      return [hidden, names, others, sheet.getFilter()];
    `;
    expect(new Bench().value(body)).toEqual([[false, true, false], ['Name', 'a', 'b', 'c'], [false, true, true], null]);
  });

  test('metadata is found by key, place and value', () => {
    const body = `
      ss.addDeveloperMetadata('v', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.addDeveloperMetadata('tab', 'people');
      sheet.getRange('C:C').addDeveloperMetadata('key', 'org.name');
      sheet.getRange('D:D').addDeveloperMetadata('key', 'org.stage');
      const columns = sheet.createDeveloperMetadataFinder().withKey('key').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find();
      columns[0].setValue('org.title');
      return [columns.length, sheet.getRange('C:C').getDeveloperMetadata()[0].getValue(), ss.getDeveloperMetadata().length,
        String(ss.getDeveloperMetadata()[0].getVisibility()), sheet.getDeveloperMetadata()[0].getKey(),
        ss.createDeveloperMetadataFinder().withValue('org.stage').find()[0].getLocation().getColumn().getColumn()];
    `;
    const bench = new Bench();
    expect(bench.value(body)).toEqual([2, 'org.title', 1, 'PROJECT', 'tab', 4]);
    expect(bench.failure("sheet.getRange('A1:B2').addDeveloperMetadata('x')")).toMatch(
      /arbitrary ranges is not currently supported/,
    );
  });

  test('text is found and replaced', () => {
    const body = `
      sheet.getRange('A1:B2').setValues([['Acme Inc', 'acme'], ['Other', 'ACME ACME']]);
      const finder = sheet.createTextFinder('acme');
      const all = finder.findAll().map((range) => range.getA1Notation());
      const exact = sheet.createTextFinder('acme').matchEntireCell(true).findAll().map((range) => range.getA1Notation());
      return [all, exact, finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.replaceAllWith('X'),
        sheet.getRange('A1:B2').getValues()];
    `;
    expect(new Bench().value(body)).toEqual([
      ['A1', 'B1', 'B2'],
      ['B1'],
      'A1',
      'B1',
      4,
      [
        ['X Inc', 'X'],
        ['Other', 'X X'],
      ],
    ]);
  });

  test('named ranges', () => {
    const body = `
      ss.setNamedRange('Staff', sheet.getRange('A1:A5'));
      const [named] = ss.getNamedRanges();
      named.setRange(sheet.getRange('B1:B5'));
      const found = [named.getName(), ss.getRangeByName('staff').getA1Notation(), sheet.getRange('Staff').getA1Notation(), ss.getRangeByName('x')];
      ss.removeNamedRange('Staff');
      return [...found, ss.getNamedRanges().length];
    `;
    const bench = new Bench();
    expect(bench.value(body)).toEqual(['Staff', 'B1:B5', 'B1:B5', null, 0]);
    expect(bench.failure("ss.setNamedRange('A1', sheet.getRange('A1'))")).toMatch(/^The name is invalid/);
  });

  test('merged cells, borders and cleaning', () => {
    const body = `
      const range = sheet.getRange('A1:B1');
      range.setValues([['  a  b ', 'gone']]).merge();
      range.setBorder(true, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID);
      const merged = [range.getMergedRanges()[0].getA1Notation(), sheet.getRange('B1').isPartOfMerge(), range.getValues()[0]];
      range.breakApart().trimWhitespace();
      sheet.getRange('C1:C3').setValues([['x'], ['X'], ['y']]);
      return [...merged, range.isPartOfMerge(), range.getValues()[0][0], sheet.getRange('C1:C3').removeDuplicates().getA1Notation(),
        sheet.getRange('C1:C3').getValues().flat()];
    `;
    expect(new Bench().value(body)).toEqual(['A1:B1', true, ['  a  b ', ''], false, 'a b', 'C1:C2', ['x', 'y', '']]);
  });

  test('clearing takes away what it says', () => {
    const fill = "const range = sheet.getRange('A1').setValue('x').setNote('n').setBackground('#ff0000');";
    const state = 'return [range.getValue(), range.getNote(), range.getBackground()]';
    const after = (call: string) => new Bench().value(`${fill} ${call}; ${state}`);
    expect(after('range.clearContent()')).toEqual(['', 'n', '#ff0000']);
    expect(after('range.clearFormat()')).toEqual(['x', 'n', '#ffffff']);
    expect(after('range.clearNote()')).toEqual(['x', '', '#ff0000']);
    expect(after('range.clear({ contentsOnly: true })')).toEqual(['', 'n', '#ff0000']);
    expect(after('range.clear()')).toEqual(['', '', '#ffffff']);
    expect(after('sheet.clearContents()')).toEqual(['', 'n', '#ff0000']);
  });
});
