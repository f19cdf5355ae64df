/** Takes what goes along with a mail at the moment at which it leaves, in the state that was approved. */
import type { App } from '../app';
import type { PdfFile } from '../google/drive';
import { mostMegabytes, readEnclosures, textMark, type Enclosure } from './enclosures';
import { takeOwn } from './own-files';

/** Why a mail stays here because of a file; the sentences are in `words` of send-rules.ts. */
export type FileRefusal = 'fileGone' | 'fileChanged' | 'fileTooLarge';

/** Three calls for a document, a read for files of the school’s own. Whatever keeps one from being read counts as gone, so that it holds up this mail only. */
export function takeFiles(
  app: Pick<App, 'docs' | 'workbook'>,
  cell: string | null,
): { pdfs: PdfFile[] } | { refused: FileRefusal } {
  const pdfs: PdfFile[] = [];
  const wanted = readEnclosures(cell);
  if (wanted === null) return { refused: 'fileGone' };
  try {
    for (const each of wanted) {
      const pdf = each.docId === null ? takeOwn(app, each) : takeDocument(app, each.docId, each);
      if (pdf === null) return { refused: 'fileGone' };
      if (pdf === 'changed') return { refused: 'fileChanged' };
      pdfs.push(pdf);
    }
  } catch {
    return { refused: 'fileGone' };
  }
  const bytes = pdfs.reduce((sum, pdf) => sum + pdf.bytes, 0);
  return bytes > mostMegabytes * 1_000_000 ? { refused: 'fileTooLarge' } : { pdfs };
}

function takeDocument(
  { docs }: Pick<App, 'docs'>,
  docId: string,
  { name, mark }: Enclosure,
): PdfFile | 'changed' | null {
  const text = docs.text(docId);
  if (text === null) return null;
  return textMark(text) === mark ? docs.pdf(docId, name) : 'changed';
}
