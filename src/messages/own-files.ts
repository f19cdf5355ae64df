/**
 * PDFs of the school’s own that go along with mails, such as a flyer or a slip. They are kept in the workbook, in pieces:
 * of a file in somebody’s Drive no script with our scopes gets the bytes (docs/decisions/files-in-mail.md).
 */
import type { App } from '../app';
import type { PdfFile } from '../google/drive';
import type { Activity } from '../records/activities';
import { digest } from '../shared/digest';
import { Failure } from '../shared/failure';
import { longestCell, tidy } from '../shared/text';
import { longText, text, wholeNumber } from '../workbook/columns';
import { defineTab } from '../workbook/tab';
import type { Enclosure } from './enclosures';

export const filesTab = defineTab({
  key: 'file',
  title: 'Files',
  group: 'Machinery',
  about: 'PDFs of your own that go along with mails, in pieces. They go when their activity is over.',
  prefix: 'FIL',
  rows: 100,
  columns: {
    name: text({ title: 'File', note: 'Its name in the mail.', app: true, width: 220 }),
    part: wholeNumber({ title: 'Piece', note: 'Which piece of it.', app: true, width: 60 }),
    parts: wholeNumber({ title: 'Of', note: 'How many pieces there are.', app: true, width: 60 }),
    mark: text({ title: 'Mark', note: 'By this the whole of it is known again.', app: true, width: 120 }),
    content: longText({
      title: 'Content',
      note: 'What is in it.',
      app: true,
      hidden: true,
      wrap: false,
      longest: longestCell,
    }),
  },
});

/** As pages and refusals say it, too. */
export const mostOwnBytes = 2_000_000;
const charactersAPiece = 45_000;

/** Bytes of what is written in base64. */
const bytesOf = (base64: string): number => Math.floor((base64.length * 3) / 4) - /=*$/.exec(base64)![0].length;

/** Collects its pieces, and returns the text by which an activity knows it. Throws a Failure for what may not go along. */
export function keepFile({ workbook }: Pick<App, 'workbook'>, given: string, base64: string): string {
  const name = tidy(given).slice(0, 100);
  if (!/^JVBERi0[\w+/]*=*$/.test(base64)) throw new Failure(`“${name}” is not a PDF. Save it as a PDF first.`);
  const bytes = bytesOf(base64);
  if (bytes > mostOwnBytes)
    throw new Failure(
      `“${name}” has ${sizeOf(bytes)}. A PDF that goes along may have ${sizeOf(mostOwnBytes)}: save it in a smaller size.`,
    );
  const mark = digest(base64);
  const parts = Math.ceil(base64.length / charactersAPiece);
  const isThere = workbook.rowsOf(filesTab).some((row) => row.mark === mark);
  if (!isThere)
    workbook.add(
      filesTab,
      Array.from({ length: parts }, (_, index) => ({
        ...{ name, mark, part: index + 1, parts },
        content: base64.slice(index * charactersAPiece, (index + 1) * charactersAPiece),
      })),
    );
  return `${name} (${sizeOf(bytes)}) · ${mark}`;
}

/** `412 KB`, `1.3 MB`, rounded up so that no size seems to be one that is allowed. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** From the text of an activity; null when nothing of its own goes along. */
export function ownFile(cell: string | null): { said: string; enclosure: Enclosure } | null {
  const [, said = '', name = '', mark = ''] = /^((.*) \(\d[^)]*\)) · ([\w-]{11})$/.exec(cell ?? '') ?? [];
  return mark === '' ? null : { said, enclosure: { name, docId: null, content: mark, mark } };
}

export function enclosuresOf({ enclosure }: Pick<Activity, 'enclosure'>): Enclosure[] {
  const own = ownFile(enclosure);
  return own === null ? [] : [own.enclosure];
}

/** The whole of it, as it was when it was added; null when a piece is missing or different. One read of the tab. */
export function takeOwn({ workbook, docs }: Pick<App, 'workbook' | 'docs'>, { name, mark }: Enclosure): PdfFile | null {
  const pieces = new Map(workbook.rowsOf(filesTab).filter((row) => row.mark === mark).map((row) => [row.part, row])); // prettier-ignore
  const parts = [...pieces.values()][0]?.parts ?? 0;
  const whole = Array.from({ length: parts }, (_, index) => pieces.get(index + 1)?.content ?? '').join('');
  return parts > 0 && digest(whole) === mark ? docs.pdfFrom(name, whole) : null;
}

/** Takes away what no activity needs any more. `needed`: texts of activities. */
export function forgetFiles({ workbook }: Pick<App, 'workbook'>, needed: readonly (string | null)[]): void {
  const marks = new Set(needed.map((cell) => ownFile(cell)?.enclosure.mark));
  const gone = workbook.rowsOf(filesTab).filter(({ mark }) => !marks.has(mark ?? ''));
  if (gone.length > 0) workbook.remove(filesTab, gone.map(({ id }) => id)); // prettier-ignore
}
