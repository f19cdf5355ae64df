import { ServiceError } from '../offer';
import type { StoredFile } from './files';

type Test = (file: StoredFile) => boolean;

/**
 * The part of Drive's search language that scripts of our kind use: conditions joined by `and`. Throws by name for more.
 * Source: https://developers.google.com/drive/api/guides/search-files
 */
export function queryTest(query: string | undefined): Test {
  if (!query) return () => true;
  // Not an "and" inside quotes or braces.
  const tests = query
    // Drive takes texts in double quotes, too.
    .replace(/"((?:[^"\\]|\\.)*)"(?=(?:[^']*'[^']*')*[^']*$)/g, (_, text: string) => `'${text.replace(/'/g, "\\'")}'`)
    .split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)(?![^{]*\})/)
    .map((condition) => testOf(condition.trim()));
  return (file) => tests.every((test) => test(file));
}

function testOf(condition: string): Test {
  const text = "'((?:[^'\\\\]|\\\\.)*)'";
  const match = (pattern: string) =>
    new RegExp(`^${pattern}$`)
      .exec(condition)
      ?.slice(1)
      .map((part) => part.replace(/\\(.)/g, '$1'));
  const field = match(`(name|mimeType) (=|!=|contains) ${text}`);
  if (field) {
    const [name, operator, value] = field as [keyof StoredFile['fields'] & ('name' | 'mimeType'), string, string];
    if (operator === 'contains') return ({ fields }) => fields[name].toLowerCase().includes(value.toLowerCase());
    return ({ fields }) => (fields[name] === value) === (operator === '=');
  }
  const trashed = match('trashed = (true|false)');
  if (trashed) return ({ fields }) => (fields.trashed ?? false) === (trashed[0] === 'true');
  const parent = match(`${text} in parents`);
  if (parent) return ({ fields }) => (fields.parents ?? []).includes(parent[0]!);
  const property = match(`(properties|appProperties) has \\{ ?key=${text} and value=${text} ?\\}`);
  if (property) {
    const [kind, key, value] = property as ['properties' | 'appProperties', string, string];
    return ({ fields }) => fields[kind]?.[key] === value;
  }
  throw new ServiceError(`Drive search "${condition}"`, 'NotImplementedLocally');
}

const orders: Record<string, (file: StoredFile) => string | number> = {
  createdTime: ({ created }) => created,
  folder: ({ fields }) => (fields.mimeType === 'application/vnd.google-apps.folder' ? 0 : 1),
  modifiedTime: ({ modified }) => modified,
  name: ({ fields }) => (fields.name ?? '').toLowerCase(),
  name_natural: ({ fields }) => (fields.name ?? '').toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0')),
};

/**
 * `folder,modifiedTime desc,name` as a comparison. Throws by name for keys that are not there.
 * Source: https://developers.google.com/drive/api/reference/rest/v3/files/list (orderBy)
 */
export function orderOf(orderBy: string): (a: StoredFile, b: StoredFile) => number {
  const keys = orderBy.split(',').map((part) => {
    const [key = '', direction] = part.trim().split(/\s+/);
    const valueOf = orders[key];
    if (!valueOf) throw new ServiceError(`Drive.Files.list orderBy ${key}`, 'NotImplementedLocally');
    return { valueOf, sign: direction === 'desc' ? -1 : 1 };
  });
  return (a, b) => {
    for (const { valueOf, sign } of keys) {
      const [first, second] = [valueOf(a), valueOf(b)];
      if (first !== second) return first < second ? -sign : sign;
    }
    return 0;
  };
}
