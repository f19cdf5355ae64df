/**
 * PDFs that go along with a mail. Its row says which and in which state, an approval covers that, and they are taken when
 * the mail leaves: what is different by then stays here (docs/decisions/files-in-mail.md).
 */
import * as z from 'zod/mini';
import { docUrl, type Docs, type PdfFile } from '../google/drive';
import { digest } from '../shared/digest';
import { stored } from '../shared/stored';

const enclosure = z.object({
  /** Of the file in the mail. */
  name: z.string(),
  docId: z.string(),
  /** Equal for documents that tell the same (`contentOf` in documents/make.ts). */
  content: z.string(),
  /** Mark of the document’s text when it was made. */
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

/** Where a person looks at it before they approve the mail. */
export const urlOf = ({ docId }: Enclosure): string => docUrl(docId);

/** Line ends and blanks differ from one export to the next; words do not. */
export function textMark(text: string): string {
  return digest(text.replace(/\s+/g, ' ').trim());
}

/** Of the 25 MB that Gmail allows, since a mail grows by a third on its way. */
export const mostMegabytes = 10;

/** Why a mail stays here because of a file; the sentences are in `words` of send-rules.ts. */
export type FileRefusal = 'fileGone' | 'fileChanged' | 'fileTooLarge';

/** Three calls for each file. Whatever keeps one from being read counts as gone, so that it holds up this mail only. */
export function takeFiles(docs: Docs, cell: string | null): { pdfs: PdfFile[] } | { refused: FileRefusal } {
  const pdfs: PdfFile[] = [];
  const wanted = readEnclosures(cell);
  if (wanted === null) return { refused: 'fileGone' };
  try {
    for (const { docId, name, mark } of wanted) {
      const text = docs.text(docId);
      if (text === null) return { refused: 'fileGone' };
      if (textMark(text) !== mark) return { refused: 'fileChanged' };
      const pdf = docs.pdf(docId, name);
      if (pdf === null) return { refused: 'fileGone' };
      pdfs.push(pdf);
    }
  } catch {
    return { refused: 'fileGone' };
  }
  const bytes = pdfs.reduce((sum, pdf) => sum + pdf.bytes, 0);
  return bytes > mostMegabytes * 1_000_000 ? { refused: 'fileTooLarge' } : { pdfs };
}
