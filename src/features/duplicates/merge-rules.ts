/** What two or more rows become when they are the same: values in, values out. */
import { phoneKey, websiteKey } from '../../shared/contact';
import { comparable, plural } from '../../shared/text';
import { streetKey } from '../../likeness/streets';

export type Field = { column: string; kind: string; title: string };
export type Row = Record<string, unknown> & { id: string };

/** Lists and notes of all rows are kept together; of any other field, one value stays. */
export function isJoined({ column, kind }: Field): boolean {
  return kind === 'choices' || column === 'notes';
}

/** Whether two cells say the same thing with different spellings. */
export function saysSame({ column, kind }: Field, one: string, other: string): boolean {
  if (one === other) return true;
  const key = (text: string): string => {
    if (kind === 'phone') return phoneKey(text) || text;
    if (kind === 'website') return websiteKey(text) || text;
    return column === 'address' ? streetKey(text) || text : comparable(text);
  };
  return key(one) === key(other);
}

/**
 * The position of the row whose value stays unless staff choose another: the first that has one. If any row says not to
 * write to them, that stays.
 */
export function proposedRow({ column }: Field, texts: readonly string[]): number {
  const strict = column === 'contact' ? texts.indexOf('Do not contact') : -1;
  return strict >= 0
    ? strict
    : Math.max(
        0,
        texts.findIndex((text) => text !== ''),
      );
}

/** Each item once, in order, ignoring case, spaces and punctuation. */
export function joinedList(lists: readonly (readonly string[])[], without: readonly string[] = []): string[] {
  const seen = new Set(without.map(comparable));
  return lists.flatMap((list) =>
    list.filter((each) => !seen.has(comparable(each)) && seen.add(comparable(each)) !== undefined),
  );
}

export function joinedText(texts: readonly string[]): string {
  return texts.reduce(
    (all, text) => (text === '' || all.includes(text) ? all : [all, text].filter(Boolean).join('\n')),
    '',
  );
}

/**
 * Replaces an id in a cell of the app, whether it stands alone, on a line, or between slashes in a key. Returns the
 * text with the other id in its place.
 */
export function withOtherId(text: string, ids: ReadonlySet<string>, other: string): string {
  return text
    .split(/([/\n])/)
    .map((part) => (ids.has(part) ? other : part))
    .join('');
}

const nouns: Record<string, [string, string]> = {
  person: ['person', 'people'],
  contact: ['contact', 'contacts'],
  connection: ['connection', 'connections'],
  activity: ['activity', 'activities'],
  offer: ['offer', 'offers'],
  message: ['message', 'messages'],
};

/** `3 people, 12 contacts, 1 row in Partnerships`. */
export function sayUses(uses: readonly { key: string; title: string; count: number }[]): string {
  return uses
    .filter(({ count }) => count > 0)
    .map(({ key, title, count }) => (nouns[key] ? plural(count, ...nouns[key]) : `${plural(count, 'row')} in ${title}`))
    .join(', ');
}
