/** Reads a chosen file as text, whatever program saved it. */

/**
 * The most that Import accepts at once. More would slow down the page and the script, and no school has such a list.
 */
export const maxImportBytes = 5_000_000;

/** `text` is null when the bytes are not text that can be imported; `why` then says what to do. */
export type Decoded = { text: string } | { text: null; why: string };

/**
 * Recognizes UTF-16 with a byte order mark (Excel's "Unicode text") or without one, and UTF-8. Anything else is
 * Windows-1252, in which Excel on Windows saves plain CSV: only there is `é` a byte that is invalid in UTF-8.
 */
export function decode(bytes: Uint8Array): Decoded {
  const starts = (...sign: number[]) => sign.every((byte, index) => bytes[index] === byte);
  const as = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes) });
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return { text: null, why: workbookFile };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { text: null, why: pdfFile };
  if (starts(0xff, 0xfe)) return as('utf-16le');
  if (starts(0xfe, 0xff)) return as('utf-16be');
  // In UTF-16, every second byte of plain letters is 0.
  const zeros = (from: number) => bytes.slice(0, 400).filter((byte, index) => byte === 0 && index % 2 === from).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > 3 && even * 4 < odd) return as('utf-16le');
  if (even > 3 && odd * 4 < even) return as('utf-16be');
  if (bytes.some((byte) => byte === 0)) return { text: null, why: noText };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return as('windows-1252');
  }
}

const workbookFile =
  'This is a whole Excel workbook. Open it and save the sheet as CSV, or copy its rows and paste them here.';
const pdfFile = 'This is a PDF. Open it, copy the table into a sheet, and paste the rows here.';
const noText = 'This file is not a list in text form. Save it as CSV or TSV, or copy the rows and paste them here.';
const unreadable = 'This file could not be read. Choose it again, or copy the rows and paste them here.';

export function readFile(file: Blob): Promise<Decoded> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(decode(new Uint8Array(reader.result as ArrayBuffer)));
    reader.onerror = () => resolve({ text: null, why: unreadable });
    reader.readAsArrayBuffer(file);
  });
}

/** The bytes in base64; null when the file cannot be read. */
export function readBase64(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
