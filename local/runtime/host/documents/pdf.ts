/**
 * A plain PDF of a document or of sheets: its text in order, headings larger, tables in columns. What Google makes looks
 * better; that there is a file a mail can carry and a person can open is what counts here.
 */
import { deflateSync } from 'node:zlib';
import { paragraphsIn, type Block, type DocModel } from './model';

const [width, height, margin] = [612, 792, 54];
const sizes: Record<string, number> = { TITLE: 24, SUBTITLE: 15, HEADING1: 20, HEADING2: 16, HEADING3: 14 };

interface Line {
  text: string;
  size: number;
  bold: boolean;
  /** From the left margin, in points. */
  x: number;
}

/** Bytes of a PDF (letter size). */
export function pdfOfDoc({ blocks, header = [], footer = [] }: DocModel): Buffer {
  return pdf([...header, ...blocks, ...footer].flatMap(rowsOf));
}

/** A table for each sheet, under its name. */
export function pdfOfTables(tables: { title: string; rows: string[][] }[]): Buffer {
  return pdf(
    tables.flatMap(({ title, rows }) => [
      ...lineRows(title, 16, true, 0, width - 2 * margin),
      ...rows.flatMap((cells) => columnsOf(cells, 9, false)),
      [],
    ]),
  );
}

/** Lines that stand side by side. An empty row is a blank one; `break` begins a page. */
type Row = Line[] | 'break';

function rowsOf(block: Block): Row[] {
  switch (block.kind) {
    case 'TABLE':
      return [
        ...block.rows.flatMap(({ cells }) => {
          const texts = cells.map((cell) =>
            paragraphsIn([cell])
              .map(({ rich }) => rich.text)
              .join(' '),
          );
          return columnsOf(texts, 10, isBold(cells[0]?.blocks ?? []));
        }),
        [],
      ];
    case 'HORIZONTAL_RULE':
      return [[{ text: '_'.repeat(80), size: 10, bold: false, x: 0 }]];
    case 'PAGE_BREAK':
      return ['break'];
    default: {
      const size = sizes[block.heading ?? ''] ?? 11;
      const mark = block.kind === 'LIST_ITEM' ? '- ' : '';
      const indent = mark ? 18 * ((block.nesting ?? 0) + 1) : 0;
      const bold = block.heading !== undefined || isBold([block]);
      return lineRows(mark + block.rich.text, size, bold, indent, width - 2 * margin - indent);
    }
  }
}

function isBold(blocks: Block[]): boolean {
  const [first] = paragraphsIn(blocks);
  return first?.rich.looks.some(({ look, from }) => look.bold && from === 0) ?? false;
}

function lineRows(text: string, size: number, bold: boolean, x: number, room: number): Row[] {
  return wrapped(text, room, size).map((line) => [{ text: line, size, bold, x }]);
}

function columnsOf(texts: string[], size: number, bold: boolean): Row[] {
  const room = (width - 2 * margin) / Math.max(1, texts.length);
  const columns = texts.map((text) => wrapped(text, room - 6, size));
  const most = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: most }, (_, index) =>
    columns.flatMap((lines, column) => (lines[index] ? [{ text: lines[index], size, bold, x: column * room }] : [])),
  );
}

/** A letter of Helvetica is about half as wide as it is high. */
function wrapped(text: string, room: number, size: number): string[] {
  const most = Math.max(4, Math.floor(room / (size * 0.5)));
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1)!;
      if (last === '') lines[lines.length - 1] = word;
      else if (last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? ['']);
  });
}

function pdf(rows: Row[]): Buffer {
  const pages: string[][] = [[]];
  let y = height - margin;
  for (const row of rows) {
    const size = row === 'break' ? 0 : Math.max(11, ...row.map((line) => line.size));
    if (row === 'break' || y - size * 1.35 < margin) {
      pages.push([]);
      y = height - margin;
    }
    if (row === 'break') continue;
    y -= size * 1.35;
    for (const { text, size: points, bold, x } of row) {
      pages
        .at(-1)!
        .push(
          `BT /${bold ? 'B' : 'F'} ${points} Tf ${(margin + x).toFixed(1)} ${y.toFixed(1)} Td (${escaped(text)}) Tj ET`,
        );
    }
  }
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = lines.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return pdfOfObjects(objects);
}

/** One picture on a page of its size; `rgb` has three bytes a pixel, row by row. */
export function pdfOfPicture({
  width: wide,
  height: high,
  rgb,
}: {
  width: number;
  height: number;
  rgb: Buffer;
}): Buffer {
  const pixels = deflateSync(rgb).toString('latin1');
  const draw = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`;
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Resources << /XObject << /P 4 0 R >> >> /Contents 5 0 R >>`,
    `<< /Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${pixels.length} >>\nstream\n${pixels}\nendstream`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
  ]);
}

function pdfOfObjects(objects: string[]): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** Letters that the fonts of every PDF reader do not have become question marks. */
function escaped(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/gu, '?')
    .replace(/[\\()]/g, '\\$&');
}
