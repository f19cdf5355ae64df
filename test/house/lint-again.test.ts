// `npm run check` lints only what may have changed: that is more than the files that were written.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marks } from '../../tools/lint.mjs';
import { PlantedCopy } from '../support/planted-copy';

const copy = new PlantedCopy(
  'eslint.config.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'src/tsconfig.json',
  'src/tsconfig.client.json',
  'tools/lint.mjs',
);
afterAll(() => copy.remove());

const send = 'local/mail/index.ts';
beforeEach(() => {
  copy.plant(send, `export function send(): void {}\nexport type Sent = string;\n`);
  copy.plant('local/act.ts', `import { send } from './mail';\nexport const act = () => {\n  send();\n};\n`);
  copy.plant('local/types.ts', `import type { Sent } from './mail/index.js';\nexport type Told = Sent[];\n`);
  copy.plant('local/far.mjs', `export const far = /** @type {import('./types').Told} */ ([]);\n`);
  copy.plant('local/apart.ts', `import data from './data.json';\nexport const size = data.length;\n`);
  copy.plant('local/data.json', '[]');
});

/** Files that would be linted again after something is planted. */
function again(file: string, text: string): string[] {
  const before = marks(copy.dir);
  copy.plant(file, text);
  return [...marks(copy.dir)].filter(([one, mark]) => before.get(one) !== mark).map(([one]) => one);
}

test('a file is linted again when something that it imports has changed, however far away', () => {
  const behind = ['local/act.ts', 'local/far.mjs', send, 'local/types.ts'];
  expect(again(send, `export async function send(): Promise<void> {}\nexport type Sent = number;\n`)).toEqual(behind);
  expect(again('local/data.json', '[1]')).toEqual(['local/apart.ts']);
  // It comes to stand before the folder of the same name.
  expect(again('local/mail.ts', `export * from './mail/index';\n`)).toEqual(['local/act.ts', 'local/mail.ts']);
  expect(again('local/act.ts', 'export {};\n')).toEqual(['local/act.ts']);
});

test('all are linted again after a change of the rules, of a tsconfig or of a global type', () => {
  const all = [...marks(copy.dir).keys()];
  expect(again('src/tsconfig.json', '{ "extends": "../tsconfig.base.json" }')).toEqual(all);
  expect(again('local/page.d.ts', 'declare const here: string;\n')).toEqual(expect.arrayContaining(all));
  expect(again('local/apart.ts', 'declare global { var there: string }\nexport {};\n')).toEqual(
    expect.arrayContaining(all),
  );
});

test('what was clean is told when it no longer is, and is not remembered as clean', () => {
  const lint = () => spawnSync(process.execPath, ['tools/lint.mjs'], { cwd: copy.dir, encoding: 'utf8' });
  const remembered = () => readFileSync(path.join(copy.dir, '.cache/check/lint.json'), 'utf8');
  expect(lint()).toMatchObject({ status: 0, stdout: '' });
  const before = remembered();
  expect(JSON.parse(before)).toHaveProperty(['local/act.ts']);
  copy.plant(send, `export async function send(): Promise<void> {}\nexport type Sent = string;\n`);
  const { status, stdout } = lint();
  expect(status).toBe(1);
  expect(stdout).toContain(path.join('local', 'act.ts'));
  expect(stdout).toContain('no-floating-promises');
  expect(remembered()).toBe(before);
});
