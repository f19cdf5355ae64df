// HTML pages: templates, escaping, sidebars and dialogs. Source: https://developers.google.com/apps-script/guides/html/templates
import type { ShownPage } from '../../local/runtime/machine';
import { coordinator, evaluate, machineOf, projectOf, runAs, valueOf } from './support';

async function page(html: string, before = '', files: [string, string][] = []): Promise<unknown> {
  const source = `const school = 'Lincoln'; function greet(n) { return 'Hi ' + n; }
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
    function main() { const t = HtmlService.createTemplateFromFile('Page'); ${before} return t.evaluate().getContent(); }`;
  return valueOf(await runAs(machineOf(projectOf(source, { html: new Map([['Page', html], ...files]) }))));
}

test('the three scriptlets, with the script’s own functions and constants', async () => {
  const html = `<ul><? for (const item of items) { ?>\n  <li><?= item ?></li><? } ?>\n</ul><?!= include('Style') ?><?= greet(school) ?>`;
  expect(await page(html, `t.items = ['a', '<b>'];`, [['Style', '<style>p{}</style>']])).toBe(
    '<ul>\n  <li>a</li>\n  <li>&lt;b&gt;</li>\n</ul><style>p{}</style>Hi Lincoln',
  );
});

test.each([
  ['<p title="<?= x ?>">', `a"b'<`, '<p title="a&quot;b&#39;&lt;">'],
  ['<p title=<?= x ?>>', 'a b', '<p title=a&#32;b>'],
  ['<a href="<?= x ?>">', 'javascript:alert(1)', '<a href="#zSafehtmlz">'],
  ['<a href="<?= x ?>">', 'https://a.org/?b=1&c', '<a href="https://a.org/?b=1&amp;c">'],
  ['<script>var a = <?= x ?>;</script>', `</script>'`, `<script>var a = '\\x3c\\x2fscript\\x3e\\x27';</script>`],
  ['<script>var a = "<?= x ?>";</script>', `"+alert(1)+"`, '<script>var a = "\\x22+alert(1)+\\x22";</script>'],
  ['<button onclick="go(<?= x ?>)">', `5`, '<button onclick="go(&#39;5&#39;)">'],
  ['<!-- <?= x ?> -->', 'a', '<!--  -->'],
])('%s escapes %s for its place', async (html, x, expected) => {
  expect(await page(html, `t.x = ${JSON.stringify(x)};`)).toBe(expected);
});

test('a template’s error is the script’s error', async () => {
  await expect(page('<?= missing ?>')).rejects.toThrow('missing is not defined');
});

test('a file of the project costs a call, a page of the script’s own text none', async () => {
  const source = `function main() { HtmlService.createHtmlOutput('<p>Text</p>'); }
    function file() { HtmlService.createHtmlOutputFromFile('Style').getContent(); }`;
  const machine = machineOf(projectOf(source, { html: new Map([['Style', '<style>p{}</style>']]) }));
  const text = await runAs(machine);
  const file = await runAs(machine, 'file');
  expect([text.counts.calls, text.modelled.typical]).toEqual([0, 0]);
  expect(file.counts).toMatchObject({ calls: 1, syncs: 0, byMember: { 'HtmlService.createHtmlOutputFromFile': 1 } });
  expect(file.modelled).toEqual({ low: 10, typical: 50, high: 1000 });
});

test('a missing file, and a member that is not there, are said by name', async () => {
  await expect(evaluate(`HtmlService.createTemplateFromFile('Nope')`)).rejects.toThrow(
    'No HTML file named Nope was found.',
  );
  await expect(evaluate(`HtmlService.createHtmlOutput('x').setFoo()`)).rejects.toThrow('HtmlOutput.setFoo');
  await expect(evaluate(`HtmlService.createHtmlOutput('x').addMetaTag('author', 'me')`)).rejects.toThrow(
    'not allowed in this context',
  );
});

test('sidebars and dialogs reach the person’s screen', async () => {
  const shown: [string, ShownPage][] = [];
  const machine = machineOf(
    `function main() { const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<p>Card</p>').setTitle('Partner card'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>Import</p>').setWidth(640).setHeight(480), 'Import'); }`,
    { events: { pageShown: (user, page) => void shown.push([user, page]) } },
  );
  valueOf(await runAs(machine));
  expect(shown).toEqual([
    [coordinator, { kind: 'sidebar', title: 'Partner card', html: '<p>Card</p>', width: 300, height: 0 }],
    [coordinator, { kind: 'modal', title: 'Import', html: '<p>Import</p>', width: 640, height: 480 }],
  ]);
});

test('pages cannot be shown from a simple trigger', async () => {
  const machine = machineOf(
    `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`,
  );
  expect((await runAs(machine, 'main', { authMode: 'LIMITED' })).error?.message).toContain(
    'authorization mode LIMITED',
  );
});

test('a page that HtmlService would break is refused', async () => {
  const show = (script: string) =>
    evaluate(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(`<script>${script}</script>`)}))`,
    );
  await expect(show('const a = `https://a.org/${b}`;')).rejects.toThrow('`https://a.org/${b}`');
  await show("const a = 'a `// b`'; // `//`\nconst r = /`\\/\\//; const t = `fine`;");
});

test('ContentService', async () => {
  expect(
    await evaluate(
      `const t = ContentService.createTextOutput('a').append('b').setMimeType(ContentService.MimeType.JSON); return [t.getContent(), String(t.getMimeType())]`,
    ),
  ).toEqual(['ab', 'JSON']);
});
