// `npm run duplicates`, as someone runs it who measures on a list of their own.
import { spawnSync } from 'node:child_process';

const duplicates = (...words: string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'tools/duplicates/main.ts', '--', ...words], { encoding: 'utf8' });

test('titles above the headings, headings in between and totals are no rows, as in the import', () => {
  const { stdout, stderr } = duplicates('test/fixtures/lists/chamber.csv', '--json');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    rows: 11,
    groups: [[5, 6]],
    pairs: [{ names: ['Harbor Market', 'Harbor Market'] }],
  });
});
