import { readFileSync } from 'node:fs';
import { dictionary } from '../../../tools/dictionary.mjs';

test('docs/data-dictionary.md says what the tabs declare (node tools/dictionary.mjs puts it right)', async () => {
  expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(await dictionary());
});
