// The list in docs/conformance.md: what Google does not grant, each point beside the test that shows it.
import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/conformance.md', 'utf8');
const rows = [...page.matchAll(/^\| (.+) \| `(test\/[^`]+)`: (.+) \|$/gm)].map(([, point, file, title]) => ({
  point: point!,
  file: file!,
  title: title!,
}));

/** Whether a file has a test of this title. */
function has(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  const written = readFileSync(file, 'utf8').replace(/\\'/g, "'");
  if (title.startsWith('check_')) return written.includes(`\nfunction ${title}(t) {`);
  return ["'", '"', '`'].some((quote) => written.replace(/\(\s+/g, '(').includes(`(${quote}${title}${quote},`));
}

test('the list stands there', () => {
  expect(rows.length).toBeGreaterThanOrEqual(25);
  const table = page.slice(page.indexOf('| At Google | Shown by |'));
  expect(table.split('\n').filter((line) => line.startsWith('| ')).length - 1).toBe(rows.length);
});

test.each(rows.map(({ point, file, title }) => [point, file, title]))('%s', (_point, file, title) => {
  expect(has(file, title) ? '' : `${file} has no test “${title}”`).toBe('');
});

test('a test that is not there would be missed', () => {
  const { file } = rows[0]!;
  expect(has(file, 'nobody has written this')).toBe(false);
  expect(has('test/none.test.ts', rows[0]!.title)).toBe(false);
});

test('as long as nobody has run the probe at Google, the page begins by saying so', () => {
  expect(page.split('\n')[2]).toMatch(/^\*\*This has not yet been run at Google\.\*\*/);
});
