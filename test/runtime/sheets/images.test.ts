// Pictures over the cells. Source: https://developers.google.com/apps-script/reference/spreadsheet/over-grid-image
import * as sheets from '../../../local/runtime/host/sheets';
import { World } from '../../../local/runtime/host/world';
import { Bench } from '../harness';

/** A GIF of 30 by 20 pixels, as far as its header says. */
const gif = `const gif = Utilities.newBlob([71, 73, 70, 56, 57, 97, 30, 0, 20, 0, 0, 0, 0], 'image/gif', 'logo.gif');`;
const images = (bench: Bench) => sheets.sheetView(bench.book, bench.book.sheets[0]!, 0).images;

test('a picture is put over the cells, told, changed and taken away', () => {
  const bench = new Bench();
  const told = bench.value(`${gif} const image = sheet.insertImage(gif, 3, 2, 5, 6);
    const at = [image.getAnchorCell().getA1Notation(), image.getAnchorCellXOffset(), image.getAnchorCellYOffset(), image.getWidth(), image.getHeight(), image.getUrl(), image.getScript(), image.getSheet().getName()];
    image.setWidth(60).setHeight(40).setAltTextTitle('Logo').setAltTextDescription('Of the school').setAnchorCell(sheet.getRange('A5')).setAnchorCellXOffset(1).setAnchorCellYOffset(2).assignScript('run');
    const same = sheet.getImages()[0];
    return [...at, same.getWidth(), same.getInherentWidth(), same.getInherentHeight(), same.getAltTextTitle(), same.getAltTextDescription(), same.getScript(), ss.getImages().length];`);
  expect(told).toEqual(['C2', 5, 6, 30, 20, '', '', 'Sheet1', 60, 30, 20, 'Logo', 'Of the school', 'run', 1]);
  const seen = {
    id: expect.any(Number) as number,
    position: { row: 5, column: 1, offsetX: 1, offsetY: 2 },
    width: 60,
    height: 40,
    name: 'Logo',
    script: 'run',
  };
  expect(images(bench)).toEqual([{ ...seen, data: expect.stringMatching(/^data:image\/gif;base64,/) as string }]);
  bench.value('sheet.insertRowBefore(1); ss.duplicateActiveSheet();');
  const loaded = new Bench({ world: World.load(JSON.parse(JSON.stringify(bench.world.save()))) });
  expect(loaded.book.sheets.map(({ images: [one] }) => one!.position.row)).toEqual([6, 6]);
  const after = bench.value(`${gif} ss.setActiveSheet(ss.getSheets()[0]); const [image] = ss.getSheets()[0].getImages();
    const reset = [image.resetSize().getWidth(), image.getHeight()]; const replaced = image.replace('https://example.org/logo.png').getUrl();
    image.remove(); return [...reset, replaced, ss.getSheets()[0].getImages().length, ss.getImages().length];`);
  expect(after).toEqual([30, 20, 'https://example.org/logo.png', 0, 1]);
});

test('a picture at an address is not fetched', () => {
  const bench = new Bench();
  bench.value(`ss.insertImage('https://example.org/logo.png', 1, 1);`);
  expect(images(bench)).toMatchObject([
    { address: 'https://example.org/logo.png', width: 200, height: 200, name: 'Image' },
  ]);
  expect(images(bench)[0]).not.toHaveProperty('data');
});

test.each([
  [`sheet.insertImage(Utilities.newBlob('text'), 1, 1)`, 'The blob is not an image'],
  [`sheet.insertImage(gif, 1)`, 'Sheet.insertImage'],
  [`sheet.insertImage(gif, 27, 1)`, 'outside the dimensions'],
  [`sheet.insertImage(7, 1, 1)`, 'Sheet.insertImage'],
  [`sheet.insertImage('logo', 1, 1)`, 'bad URL'],
  [`sheet.insertImage(gif, 1, 1).setWidth('wide')`, 'OverGridImage.setWidth'],
  [`sheet.insertImage(gif, 1, 1).assignScript('hidden_')`, 'Invalid argument: hidden_'],
  [`const image = sheet.insertImage(gif, 1, 1); image.remove(); image.getWidth()`, 'The image has been removed.'],
])('%s throws', (call, words) => {
  expect(new Bench().failure(`${gif} ${call};`)).toContain(words);
});
