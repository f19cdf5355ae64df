/**
 * PDFs that go along with a mail. Its row says which and in which state, an approval covers that, and they are taken when
 * the mail leaves: what is different by then stays here (docs/decisions/files-in-mail.md).
 */
import * as z from 'zod/mini';
import { docUrl } from '../google/drive';
import { digest } from '../shared/digest';
import { stored } from '../shared/stored';

const enclosure = z.object({
  /** Of the file in the mail. */
  name: z.string(),
  /** Null: a PDF of the school’s own, which is kept in the workbook. */
  docId: z.nullable(z.string()),
  /** Equal for documents that tell the same (documents/rows.ts). */
  content: z.string(),
  /** Mark of the document’s text when it was made, or of the whole file. */
  mark: z.string(),
});
export type Enclosure = z.infer<typeof enclosure>;

export function enclosuresText(enclosures: readonly Enclosure[]): string | null {
  return enclosures.length === 0
    ? null
    : JSON.stringify(enclosures.map(({ name, docId, content, mark }) => ({ name, docId, content, mark })));
}

/** Null: the cell says that something goes along, and not what. */
export function readEnclosures(cell: string | null): Enclosure[] | null {
  return cell === null ? [] : stored(cell, z.array(enclosure));
}

/** Where a person looks at it before they approve the mail; empty for a file of their own. */
export const urlOf = ({ docId }: Enclosure): string => (docId === null ? '' : docUrl(docId));

/** Line ends and blanks differ from one export to the next; words do not. */
export function textMark(text: string): string {
  return digest(text.replace(/\s+/g, ' ').trim());
}

/** Of the 25 MB that Gmail allows, since a mail grows by a third on its way. */
export const mostMegabytes = 10;
