// Plants what the house forbids, and beside it what it allows, and shows that lint tells them apart.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PlantedCopy, root } from '../support/planted-copy';

const allowed: [file: string, text: string][] = [
  ['src/google/mail.ts', `export const send = () => MailApp.sendEmail('a@example.org', 'b', String(new Date()));`],
  [
    'src/features/a/actions.ts',
    `export const day = (at: Date, Calendar: 1) => [at.getUTCDate(), new Date(0), Calendar];`,
  ],
  ['src/shared/dates.ts', `export const parse = (text: string) => new Date(\`\${text}T00:00:00Z\`);`],
  ['test/a.test.ts', `test('runs', () => {});`],
];

/** The rule that must speak, the file and its text. */
const forbidden: [rule: string, file: string, text: string][] = [
  ['no-restricted-globals', 'src/features/a/mail.ts', `export const send = () => MailApp.sendEmail('a', 'b', 'c');`],
  ['no-restricted-syntax', 'src/features/a/type.ts', `export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;`],
  ['no-restricted-globals', 'src/workbook/sheet.ts', `export const sheet = () => SpreadsheetApp.getActive();`],
  ['no-restricted-syntax', 'src/features/a/now.ts', `export const now = () => new Date();`],
  ['no-restricted-syntax', 'src/features/a/ms.ts', `export const now = () => Date.now();`],
  ['no-restricted-syntax', 'src/workbook/id.ts', `export const id = () => Math.random();`],
  ['no-restricted-syntax', 'src/messages/hour.ts', `export const hour = (at: Date) => at.getHours();`],
  ['no-restricted-syntax', 'src/google/month.ts', `export const next = (at: Date) => at.setMonth(1);`],
  ['no-restricted-syntax', 'src/shared/say.ts', `export const say = (at: Date) => at.toLocaleDateString();`],
  ['no-restricted-syntax', 'src/features/a/text.ts', `export const at = new Date('2026-09-14');`],
  ['no-restricted-syntax', 'src/features/a/parts.ts', `export const at = new Date(2026, 8, 14);`],
  ['no-restricted-syntax', 'src/features/a/default.ts', `export default 1;`],
  [
    'no-restricted-syntax',
    'src/client/raw.tsx',
    `export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
  ],
  ['no-restricted-syntax', 'local/here.ts', `export const here = import.meta.url;`],
  ['no-restricted-syntax', 'test/only.test.ts', `test.only('alone', () => {});`],
  ['no-restricted-syntax', 'test/skip.test.ts', `describe.skip('none', () => {});`],
  ['max-lines', 'src/features/a/long.ts', `export {};\n`.repeat(301)],
  [
    '@typescript-eslint/consistent-type-imports',
    'src/client/a.ts',
    `import { h } from 'preact'; export type H = typeof h;`,
  ],
  ['@typescript-eslint/no-unused-vars', 'src/features/a/unused.ts', `const unused = 1; export {};`],
  ['@typescript-eslint/no-floating-promises', 'local/floating.ts', `export const go = () => { Promise.resolve(1); };`],
];

const copy = new PlantedCopy(
  'eslint.config.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'src/tsconfig.json',
  'src/tsconfig.client.json',
);
afterAll(() => copy.remove());

test('lint names what the house forbids, and nothing else', () => {
  for (const [file, text] of allowed) copy.plant(file, text);
  for (const [, file, text] of forbidden) copy.plant(file, text);

  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--format', 'json', 'src', 'local', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy.dir, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[];
  const said = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => [ruleId ?? message, path.relative(copy.dir, filePath)]),
  );
  expect(said.sort()).toEqual(forbidden.map(([rule, file]) => [rule, file]).sort());
});
