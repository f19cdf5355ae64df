// What the build promises to Google, tried with a small source of its own.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { loadProject } from '../../local/runtime/project';
import { build } from '../../tools/build.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'partnerbook-build-'));
const source = path.join(dir, 'source');
const out = path.join(dir, 'out');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
  writeFileSync(path.join(source, file), text);
};
const built = (file: string) => readFileSync(path.join(out, file), 'utf8');

beforeEach(() => {
  rmSync(source, { recursive: true, force: true });
  write(
    'entry.ts',
    `class Door { #word = ''; say = (to?: string) => (this.#word ||= 'open') + ' ' + (to ?? 'ñ'); }
    export const onOpen = (to: string) => new Door().say(to);
    export function hourly() { return arguments.length; }`,
  );
  write('client/style.css', 'main { color: red }');
  write(
    'features/a/partner-card.page.tsx',
    `import { render } from 'preact';
    const web = 'example.org';
    render(<p>{\`https://\${web}/*\`} {'</script><? ñ'}</p>, document.getElementById('app')!);`,
  );
});

test('each door is a function of its own, in the language Google speaks, and nothing else is offered', async () => {
  await build({ source, out });
  const context = vm.createContext({});
  vm.runInContext(built('Code.js'), context);
  expect(Object.keys(context).sort()).toEqual(['app_', 'hourly', 'onOpen']);
  expect(vm.runInContext('onOpen("you") + " " + hourly(1, 2)', context)).toBe('open you 2');
  expect(built('Code.js')).not.toMatch(/#word|\|\|=|[^ -~\n]/);
});

test('a sidebar is one file that HtmlService leaves as it is', async () => {
  await build({ source, out });
  const page = built('partner-card.html');
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain('<title>Partner card</title>');
  expect(page).toContain('<style>main{color:red}</style>');
  expect(page).not.toMatch(/`|<\?|<script src|<link|[^ -~\n]/);
  expect(page.match(/<\/script/g)).toHaveLength(1);
});

test('the same source gives the same bytes, and what is left over goes', async () => {
  await build({ source, out });
  const before = readdirSync(out).map(built);
  await build({ source, out });
  expect(readdirSync(out).map(built)).toEqual(before);

  rmSync(path.join(source, 'features'), { recursive: true });
  await build({ source, out });
  expect(readdirSync(out).sort()).toEqual(['Code.js', 'appsscript.json']);
});

test('what Google could not use is refused, and then nothing is written', async () => {
  const fresh = path.join(dir, 'fresh');
  write('entry.ts', `export const data = ${JSON.stringify('x'.repeat(1_010_000))};`);
  await expect(build({ source, out: fresh })).rejects.toThrow(/more than 1000000/);
  write('entry.ts', 'export function hidden_() {}');
  await expect(build({ source, out: fresh })).rejects.toThrow(/"hidden_", which Google cannot call/);
  write('entry.ts', 'export function onOpen() {}');
  write('features/b/partner-card.page.tsx', '');
  await expect(build({ source, out: fresh })).rejects.toThrow(/Two pages are called partner-card.html/);
  expect(existsSync(fresh)).toBe(false);
});

test('long texts stand in a file of their own, which is read when one of them is used, and then once', async () => {
  const reader = readFileSync(path.resolve('src/google/texts-apart.ts'), 'utf8');
  write('google/texts-apart.ts', reader);
  write(
    'letters-texts.ts',
    `const closing = 'With kind regards from all of us at Maple Grove';
    const words = { teacher: 'the teacher who is responsible for the class on that day' };
    export const letter = { kind: 'letter', words, body: \`Dear {{name}}, </script> // we thank you “warmly” for all of it, and so do our students.

\${closing}\`, closing, short: 'Thanks' };
    export const asked = [{ title: { en: 'What do you like about it?', es: '¿Qué es lo que le gusta?' }, required: true }];
    export const said = () => ({ note: 'What a function makes is made when it is called' });`,
  );
  write(
    'entry.ts',
    `import { letter, asked, said } from './letters-texts';
    export const onOpen = () => [letter.kind, letter.short, letter.words.teacher, said().note].join();
    export const hourly = () => [letter.body, letter.closing, JSON.stringify(asked)].join('|');`,
  );
  await build({ source, out });
  const reads: string[] = [];
  const getContent = () => built('Texts.html');
  const createHtmlOutputFromFile = (name: string) => (reads.push(name), { getContent });
  const context = vm.createContext({ HtmlService: { createHtmlOutputFromFile } });
  vm.runInContext(built('Code.js'), context);
  expect(vm.runInContext('onOpen()', context)).toMatch(/^letter,Thanks,the teacher who .*,What a function makes/);
  expect(reads).toEqual([]);
  expect(vm.runInContext('hourly()', context)).toBe(
    'Dear {{name}}, </script> // we thank you “warmly” for all of it, and so do our students.\n\nWith kind regards from all of us at Maple Grove|With kind regards from all of us at Maple Grove|[{"title":{"en":"What do you like about it?","es":"¿Qué es lo que le gusta?"},"required":true}]',
  );
  expect(reads).toEqual(['Texts']);
  expect(built('Code.js')).not.toContain('we thank you');
  expect(built('Texts.html').replace(/^<!doctype html>\n<script [^>]*>|<\/script>\n$/g, '')).not.toMatch(
    /[<>&/]|[^ -~]/,
  );
});

test('starting Partnerbook reads no such text', async () => {
  await build({ out });
  const context = vm.createContext({});
  vm.runInContext(built('Code.js'), context);
  expect(Object.keys(context)).toContain('hourly');
  expect(built('Texts.html').length).toBeGreaterThan(40_000);
});

test('a folder that is no build is not emptied', async () => {
  await expect(build({ source, out: source })).rejects.toThrow(/something else than a build/);
});

test('errors of what was built are told by their place in our source, whoever runs it', async () => {
  await build({ source, out });
  const [code] = loadProject(out).sources;
  const map = JSON.parse(code?.map ?? '{}') as { sources?: string[] };
  expect(map.sources).toContainEqual(expect.stringMatching(/source\/entry\.ts$/));
});
