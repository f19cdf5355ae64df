import { Bench } from '../harness';

describe('buffered writes', () => {
  test('are applied by one sync, whatever their number', () => {
    const body = `
      for (let row = 1; row <= 20; row++) sheet.getRange(row, 1).setValue(row);
      sheet.getRange('A1:A20').setBackground('#ffffff');
      return sheet.getRange('A20').getValue();
    `;
    const { value, counts } = new Bench().run(body);
    expect(value).toBe(20);
    expect(counts).toMatchObject({ writes: 21, reads: 1, syncs: 1 });
  });

  test('alternating with reads sync each time', () => {
    const body =
      'for (let row = 1; row <= 5; row++) { sheet.getRange(row, 1).setValue(row); sheet.getRange(row, 1).getValue(); }';
    expect(new Bench().run(body).counts).toMatchObject({ writes: 5, reads: 5, syncs: 5 });
  });

  test('are applied by flush, by a structural change and at the end', () => {
    expect(
      new Bench().run("sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush()").counts.syncs,
    ).toBe(1);
    expect(new Bench().run("sheet.getRange('A1').setValue(1); sheet.insertRowAfter(1)").counts.syncs).toBe(1);
    const bench = new Bench();
    expect(bench.run("sheet.getRange('A1').setValue('late')").counts.syncs).toBe(1);
    expect(bench.value("return sheet.getRange('A1').getValue()")).toBe('late');
  });

  test('one read of a tab is one read and no sync', () => {
    const { counts } = new Bench().run('return sheet.getDataRange().getValues()');
    expect(counts).toMatchObject({ calls: 1, reads: 1, syncs: 0 });
  });

  test('are lost or kept when the run is killed', () => {
    for (const kill of ['drop', 'keep'] as const) {
      const bench = new Bench();
      const faults = (call: { member: string }) => (call.member === 'getLastRow' ? { kill } : undefined);
      bench.run("sheet.getRange('A1').setValue('x'); sheet.getLastRow()", { faults });
      expect(bench.value("return sheet.getRange('A1').getValue()")).toBe(kill === 'keep' ? 'x' : '');
    }
  });

  test('formats written before values count for the values', () => {
    const body =
      "sheet.getRange('A1').setNumberFormat('@'); sheet.getRange('A1').setValue('007'); return sheet.getRange('A1').getValue()";
    expect(new Bench().value(body)).toBe('007');
  });
});
