// How the house is divided: what a newcomer may rely on.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(tsx?|css)$/.test(file));
const linesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);

test('no feature holds more than 15 % of all features', () => {
  const all = linesOf(filesIn('src/features'));
  const large = readdirSync('src/features').flatMap((name) => {
    const share = linesOf(filesIn(path.join('src/features', name))) / all;
    return share > 0.15 ? [`${name}: ${(share * 100).toFixed(1)} %`] : [];
  });
  expect(large).toEqual([]);
});

test('the fixed doors are few enough to read at once', () => {
  expect(linesOf(['src/entry.ts'])).toBeLessThanOrEqual(80);
});

test('nothing that is pushed makes code of text', () => {
  for (const name of readdirSync('build'))
    expect({ name, found: /\bnew Function\b|\bFunction\(|\beval\(/.exec(readFileSync(path.join('build', name), 'utf8'))?.[0] }).toEqual({ name, found: undefined }); // prettier-ignore
});
