import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders whose code decides over values, and is tried by unit tests. */
const folders = ['calendar', 'forms', 'likeness', 'messages', 'shared', 'tables', 'workbook'];
const rules = /(^|[/-])rules\.ts$/;

/** The files that are mutated: rules, wherever they stand, and all code of some folders; sorted, with slashes. */
export function mutatedFiles(source = 'src'): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && (rules.test(file) || folders.includes(file.split('/')[0]!)))
    .map((file) => `${source}/${file}`)
    .sort();
}

/** Those that are `where`, or stand below it. */
export function within(files: readonly string[], where: string): string[] {
  const wanted = path.relative('.', where).split(path.sep).join('/');
  return files.filter((file) => wanted === '' || file === wanted || file.startsWith(`${wanted}/`));
}

/** `src/messages`, `src/features/board`: what figures are summed up by. */
export function folderOf(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('src/features/') ? 3 : 2)
    .join('/');
}
