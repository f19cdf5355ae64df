// What becomes of a folder or a file of script sources.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { loadProject } from '../../local/runtime/project';
import { machineOf, runAs } from './support';

const root = mkdtempSync(path.join(tmpdir(), 'partnerbook-project-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
function folder(files: Record<string, string>): string {
  const target = path.join(root, String(++made));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), text);
  }
  return target;
}

test('a folder without a manifest gets the scopes its calls need, and the advanced services it names', () => {
  const code = `function a() { GmailApp.sendEmail('a@example.org', '', ''); SpreadsheetApp.getUi().showSidebar(x); }
    function b() { ScriptApp.newTrigger('a'); FormApp.create('x'); Calendar.Events.list('x'); my.Drive.foo; }`;
  const { scopes, advancedServices, sources, html } = loadProject(folder({ 'a.gs': code, 'ui/Page.html': '<p>' }));
  expect(scopes.sort()).toEqual(
    ['calendar', 'forms', 'mail.google.com', 'script.container.ui', 'script.scriptapp', 'spreadsheets'].sort(),
  );
  expect(advancedServices).toEqual(['Calendar']);
  expect(sources.map(({ name }) => name)).toEqual(['a.gs']);
  expect([...html]).toEqual([['ui/Page', '<p>']]);
});

test('@OnlyCurrentDoc narrows what is asked for', () => {
  const code = `/** @OnlyCurrentDoc */ function a() { SpreadsheetApp.getActive(); }`;
  expect(loadProject(folder({ 'a.js': code })).scopes).toEqual(['spreadsheets.currentonly']);
});

test('scopes in a manifest are what the script has, and no more', () => {
  const manifest = { timeZone: 'Europe/Paris', oauthScopes: ['https://mail.google.com/'] };
  const project = loadProject(
    folder({ 'a.gs': 'function a() { Calendar.Events.list("x"); }', 'appsscript.json': JSON.stringify(manifest) }),
  );
  expect(project).toMatchObject({ scopes: ['mail.google.com'], timeZone: 'Europe/Paris', advancedServices: [] });
});

test('one file is a project, too, and its neighbors are not part of it', () => {
  const place = folder({ 'a.gs': 'function a() {}', 'b.gs': 'function b() {}' });
  expect(loadProject(path.join(place, 'a.gs')).sources).toEqual([{ name: 'a.gs', source: 'function a() {}' }]);
});

test.each([
  ['nothing there', () => path.join(root, 'missing'), 'There is no file or folder'],
  ['no sources', () => folder({ 'a.txt': '' }), 'holds no .gs or .js file'],
  ['a broken manifest', () => folder({ 'a.gs': '', 'appsscript.json': '{' }), 'appsscript.json is no valid JSON'],
])('%s is told with the path', (_name, place, message) => {
  expect(() => loadProject(place())).toThrow(message);
});

test('an error is told by the place it was written at, when there is a source map', async () => {
  const written = `type A = { x: string };\n\nfunction main(): void {\n  const a = null as unknown as A;\n  console.log(a.x);\n}\n`;
  const { code } = transformSync(written, { loader: 'ts', sourcemap: 'inline', sourcefile: 'main.ts', minify: false });
  const record = await runAs(machineOf(loadProject(folder({ 'Code.js': code }))));
  expect(record.error?.stack.split('\n')[1]).toContain('main.ts:5:');
});

test('a file that does not parse is named with its line', async () => {
  const record = await runAs(machineOf(loadProject(folder({ 'Code.gs': 'function main() {\n  if (\n}\n' }))));
  expect(record.error?.name).toBe('SyntaxError');
  expect(record.error?.stack).toContain('Code.gs:3');
});
