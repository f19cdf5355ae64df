// DocumentApp, DriveApp and plain PDFs. https://developers.google.com/apps-script/reference/document, …/drive
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { loadProject } from '../../local/runtime/project';
import { evaluate, machineOf, projectOf, runAs, valueOf } from './support';

const scopes = ['documents', 'drive', 'spreadsheets', 'forms', 'script.send_mail'];
const value = (body: string) => evaluate(body, { project: projectOf(`function main() { ${body} }`, { scopes }) });

test('a document is built, read, and filled in as a template', async () => {
  const machine = machineOf(
    projectOf(
      `function main() {
        const doc = DocumentApp.create('Letter');
        const body = doc.getBody();
        body.insertParagraph(0, 'Dear {{Name}}').setHeading(DocumentApp.ParagraphHeading.HEADING1);
        const line = body.appendParagraph('We met on ');
        line.appendText('{{Day}}').setBold(true);
        line.appendText('.').setBold(false);
        body.appendListItem('First').setGlyphType(DocumentApp.GlyphType.NUMBER);
        const table = body.appendTable([['Session', 'Room'], ['Welding', '12']]);
        table.getRow(0).editAsText().setBold(true);
        table.appendTableRow().appendTableCell('Nursing');
        body.replaceText('{{Name}}', 'Ana & Bo $1').replaceText('\\\\{\\\\{Day\\\\}\\\\}', 'Monday');
        const style = { [DocumentApp.Attribute.ITALIC]: true, [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: DocumentApp.HorizontalAlignment.CENTER };
        body.getParagraphs()[0].setAttributes(style);
        doc.addHeader().setText('Lincoln High');
        doc.saveAndClose();
        let closed = '';
        try { body.appendParagraph('late'); } catch (error) { closed = error.message; }
        const again = DocumentApp.openByUrl(doc.getUrl()).getBody();
        const found = again.findText('Mon[a-z]+');
        return [again.getText().split('\\n'), again.getNumChildren(), String(again.getChild(0).getHeading()), again.getTables()[0].getNumRows(),
          again.getTables()[0].getCell(1, 1).getText(), found.getStartOffset(), found.getElement().asText().isBold(12),
          again.getListItems().length, String(again.getChild(3).getType()), closed];
      }`,
      { scopes },
    ),
  );
  expect(valueOf(await runAs(machine, 'main'))).toEqual([
    ['Dear Ana & Bo $1', '', 'We met on Monday.', 'First', 'Session', 'Room', 'Welding', '12', 'Nursing'],
    5,
    'HEADING1',
    3,
    '12',
    10,
    true,
    1,
    'LIST_ITEM',
    'Document is closed, its contents cannot be updated.',
  ]);
  const files = machine.world.part(DriveFiles);
  const html = files.htmlOf(files.files[0]!.id);
  expect(html).toContain('<h1 style="text-align:center"><i>Dear Ana &amp; Bo $1</i></h1>');
  expect(html).toContain('We met on <b>Monday</b>.');
  expect(html).toContain('<td><p><b>Session</b></p></td>');
});

test('a document that was made of HTML opens as its paragraphs', async () => {
  expect(
    await value(`
      const id = Drive.Files.create({ name: 'Plan', mimeType: 'application/vnd.google-apps.document' },
        Utilities.newBlob('<h2>Plan &amp; goals</h2><p>One <b>bold</b> word<br>next</p><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table>', 'text/html')).id;
      const body = DocumentApp.openById(id).getBody();
      body.getParagraphs()[1].editAsText().setText('Other');
      const text = Drive.Files.export(id, 'text/plain').getDataAsString();
      return [body.getParagraphs().map((one) => one.getText()), String(body.getChild(0).getHeading()), body.getNumChildren(), text.includes('Other')];
    `),
  ).toEqual([['Plan & goals', 'Other', 'a', 'b', 'x', 'y'], 'HEADING2', 5, true]);
});

test('PDFs carry the text: of a document, of HTML, of a spreadsheet; a mail takes one alone', async () => {
  const machine = machineOf(
    projectOf(
      `function main() {
        const doc = DocumentApp.create('Itinerary');
        doc.getBody().appendParagraph('Bring (good) boots – “please”');
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:B1').setValues([['Hours', 7.5]]);
        const blobs = [doc.getAs(MimeType.PDF), HtmlService.createHtmlOutput('<p>From HTML</p>').getAs('application/pdf'),
          DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getAs('application/pdf'), DriveApp.getFileById(doc.getId()).getBlob()];
        MailApp.sendEmail({ to: 'ana@example.org', subject: 's', body: 'b', attachments: blobs[0] });
        return blobs.map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString('ISO-8859-1')]);
      }`,
      { scopes },
    ),
  );
  const blobs = valueOf(await runAs(machine)) as [string, string, string][];
  expect(blobs.map(([name, type]) => [name, type])).toEqual([
    ['Itinerary.pdf', 'application/pdf'],
    [expect.any(String) as string, 'application/pdf'],
    ['Partners.pdf', 'application/pdf'],
    ['Itinerary.pdf', 'application/pdf'],
  ]);
  expect(blobs[0]![2]).toMatch(/^%PDF-1\.4[\s\S]*Bring \\\(good\\\) boots - "please"[\s\S]*%%EOF\n$/);
  expect(blobs[1]![2]).toContain('(From HTML)');
  expect(blobs[2]![2]).toMatch(/\(Hours\)[\s\S]*\(7\.5\)/);
  // Where the table of contents of a PDF says its objects are, they are.
  const [, , pdf] = blobs[0]!;
  const at = Number(/startxref\n(\d+)/.exec(pdf)![1]);
  expect(pdf.slice(at, at + 4)).toBe('xref');
  for (const [, offset] of pdf.slice(at).matchAll(/^(\d{10}) 00000 n/gm))
    expect(pdf.slice(Number(offset))).toMatch(/^\d+ 0 obj/);
});

test('folders and files: made, found, moved, copied, shared, thrown away', async () => {
  expect(
    await value(
      `
      const folder = DriveApp.createFolder('Letters');
      const file = folder.createFile('note.txt', 'Hello');
      const table = DriveApp.createFile(Utilities.newBlob('a,b', 'text/csv', 'table.csv')).moveTo(folder);
      file.setContent('Hello again').addEditor('bo@example.org').setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      const book = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
      const copy = book.makeCopy('Second', folder);
      const names = [];
      for (const files = folder.getFiles(); files.hasNext();) names.push(files.next().getName());
      const found = DriveApp.getFoldersByName('Letters').next().getFilesByName('note.txt').next();
      const before = [found.getBlob().getDataAsString(), found.getEditors()[0].getEmail(), String(found.getSharingAccess()),
        found.getParents().next().getName(), book.getMimeType() === MimeType.GOOGLE_SHEETS, SpreadsheetApp.openById(copy.getId()).getName()];
      table.setTrashed(true);
      const missing = (() => { try { DriveApp.getFileById('nothing'); } catch (error) { return error.message; } })();
      const end = (() => { try { DriveApp.getFoldersByName('none').next(); } catch (error) { return error.message; } })();
      return [names, before, folder.getFilesByType(MimeType.CSV).hasNext(), DriveApp.searchFiles('title contains "note"').hasNext(), missing, end];
    `
        .replace('"note"', "\\'note\\'")
        .replace("'title contains \\'note\\''", '"title contains \'note\'"'),
    ),
  ).toEqual([
    ['note.txt', 'table.csv', 'Second'],
    ['Hello again', 'bo@example.org', 'ANYONE_WITH_LINK', 'Letters', true, 'Second'],
    false,
    true,
    expect.stringContaining('No item with the given ID') as string,
    'Cannot retrieve the next object: iterator has reached the end.',
  ]);
});

test('broad scopes are demanded, and inferred for a program without a manifest', async () => {
  await expect(evaluate("DriveApp.createFile('a', 'b')")).rejects.toThrow(
    /Required permissions: \(https:.*auth\/drive\)/,
  );
  await expect(evaluate("DocumentApp.create('a')")).rejects.toThrow(/auth\/documents/);
  const { scopes: inferred } = loadProject(`${__dirname}/fixtures/event-signup/Code.gs`);
  expect(inferred).toEqual(expect.arrayContaining(['calendar', 'documents', 'spreadsheets', 'forms']));
});

test('a script for a document or a form has one; older programs have ScriptProperties', async () => {
  const inDocument = projectOf(
    "function main() { DocumentApp.getUi().createMenu('M').addToUi(); DocumentApp.getActiveDocument().getBody().appendParagraph('x'); return DocumentApp.getActiveDocument().getBody().getNumChildren(); }",
    { scopes, container: 'document' },
  );
  expect(await evaluate('', { project: inDocument })).toBe(2);
  const inForm = projectOf(
    "function main() { FormApp.getActiveForm().addTextItem().setTitle('Name'); return FormApp.getActiveForm().getItems().length; }",
    { scopes, container: 'form' },
  );
  expect(await evaluate('', { project: inForm })).toBe(1);
  expect(
    await value(
      "ScriptProperties.setProperty('a', new Date(2026, 8, 14)); return [PropertiesService.getScriptProperties().getProperty('a'), UserProperties.getKeys(), DocumentApp.getActiveDocument()];",
    ),
  ).toEqual(['Mon Sep 14 2026 00:00:00 GMT-0500 (Central Daylight Time)', [], null]);
});
