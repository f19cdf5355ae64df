import * as sheets from '../../../local/runtime/host/sheets';
import { World } from '../../../local/runtime/host/world';
import { Bench } from '../harness';

const linked = `
  const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
  const text = SpreadsheetApp.newRichTextValue().setText('See Acme now').setLinkUrl(4, 8, 'https://example.org').setTextStyle(0, 3, bold).build();
  sheet.getRange('A1').setRichTextValue(text);
`;

describe('rich text', () => {
  test('keeps links and looks of its parts', () => {
    expect(
      new Bench().value(`
        ${linked}
        const back = sheet.getRange('A1').getRichTextValue();
        return [sheet.getRange('A1').getValue(), back.getLinkUrl(), back.getLinkUrl(4, 8), back.getTextStyle(0, 3).isBold(),
          back.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getLinkUrl(), run.getTextStyle().getForegroundColor()])];
      `),
    ).toEqual([
      'See Acme now',
      null,
      'https://example.org',
      true,
      [
        ['See', 0, null, '#ff0000'],
        [' ', 3, null, null],
        ['Acme', 4, 'https://example.org', null],
        [' now', 8, null, null],
      ],
    ]);
  });

  test('is what a person sees, until the cell gets another text', () => {
    const bench = new Bench();
    bench.value(`
      ${linked}
      sheet.getRange('B1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Site').setLinkUrl('https://example.com').build());
      sheet.insertRowBefore(1);
    `);
    const loaded = new Bench({ world: World.load(JSON.parse(JSON.stringify(bench.world.save()))) });
    const cells = () => sheets.sheetView(loaded.book, loaded.book.sheets[0]!, 0).cells[1]!;
    expect(cells()).toMatchObject([
      {
        text: 'See Acme now',
        runs: [
          { text: 'See', bold: true, color: '#ff0000' },
          { text: ' ' },
          { text: 'Acme', link: 'https://example.org' },
          { text: ' now' },
        ],
      },
      { text: 'Site', link: 'https://example.com' },
    ]);
    loaded.value("sheet.getRange('A2:B2').setValue('plain')");
    expect(cells().map(({ runs, link }) => [runs, link])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('numbers have none, and offsets must lie in the text', () => {
    const bench = new Bench();
    expect(
      bench.value(
        "sheet.getRange('A1').setValue(5); return sheet.getRange('A1:A2').getRichTextValues().map(([one]) => one && one.getText())",
      ),
    ).toEqual([null, '']);
    expect(
      bench.failure("SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(0, 9, 'https://example.org')"),
    ).toMatch(/outside of the text/);
  });
});
