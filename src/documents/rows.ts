/**
 * What the rows of *Documents* say. A document's key is `KIND/RECORDS/CONTENT/WORDING`: the kind of its template, and marks
 * of its records' ids, of the values in it, and of the template's wording.
 */
import type { Values, Wording } from '../messages/compose';
import type { Enclosure } from '../messages/enclosures';
import { fingerprint } from '../shared/fingerprint';
import type { DocumentRow } from './tabs';
import type { DocumentUse } from './use';

export function recordsKey({ template }: DocumentUse, ids: readonly string[]): string {
  return `${template.kind}/${fingerprint(ids.join(' '))}/`;
}

/** Equal for documents that tell the same. */
export const contentMark = (pages: readonly Values[]): string => fingerprint(pages);

export function keyOf(use: DocumentUse, ids: readonly string[], pages: readonly Values[], wording: Wording): string {
  return `${recordsKey(use, ids)}${contentMark(pages)}/${fingerprint(wording)}`;
}

export function contentOf({ key }: Pick<DocumentRow, 'key'>): string {
  return (key ?? '').split('/')[2] ?? '';
}

export function idsOf({ about }: Pick<DocumentRow, 'about'>): string[] {
  return (about ?? '').split(' ').filter(Boolean);
}

export function isOf({ key }: Pick<DocumentRow, 'key'>, use: DocumentUse, ids: readonly string[]): boolean {
  return (key ?? '').indexOf(recordsKey(use, ids)) === 0;
}

export function docIdOf({ url }: Pick<DocumentRow, 'url'>): string | null {
  return /\/d\/([^/]+)/.exec(url ?? '')?.[1] ?? null;
}

/** The document as it goes along with a mail; null for a draft, and for what was not made for that. */
export function enclosureOf(row: DocumentRow): Enclosure | null {
  const { pdf, mark, name } = row;
  const docId = docIdOf(row);
  if (!pdf || !mark || docId === null) return null;
  return { name: `${name ?? 'Document'}.pdf`, docId, content: contentOf(row), mark };
}
