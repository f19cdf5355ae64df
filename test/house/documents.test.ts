// What the documents name is there: files in backticks, and pages that they link to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const below = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
const pages = ['README.md', 'CONTRIBUTING.md', ...below('docs'), ...below('docs/decisions')];

/** `src/app.ts` and `.dependency-cruiser.cjs`; not `build/`, which is made, nor `NAME.page.tsx`, which stands for many. */
const namesFile = /^((src|test|tools|local|bench|chaos|docs)\/[\w./-]*|[\w.-]+\.(json|[cm]js))$/;

/** What a page names and is not there. */
function missing(page: string, text: string): string[] {
  const withoutLinks = text.replace(/\[`[^`\n]+`\]/g, '');
  const quoted = [...withoutLinks.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => words.split(/[\s,:;]+/));
  const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target));
  return [
    ...quoted.filter((word) => namesFile.test(word) && !existsSync(word)),
    ...linked.filter((target) => !existsSync(path.join(path.dirname(page), target))),
  ];
}

test.each(pages)('%s', (page) => {
  expect(missing(page, readFileSync(page, 'utf8'))).toEqual([]);
});

test('a file that is not there would be missed', () => {
  const text =
    'See `src/nowhere.ts`, `npx jest test/none.test.ts`, `gone.cjs`, [here](none.md) and [there](../README.md#a); `src/app.ts`.';
  expect(missing('docs/ARCHITECTURE.md', text)).toEqual(['src/nowhere.ts', 'test/none.test.ts', 'gone.cjs', 'none.md']);
});
