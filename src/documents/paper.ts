/**
 * Turns a document's text into HTML for Google Docs: `# title`, `## heading`, `- item`, `| cell | cell |` for rows of a
 * table whose first one is its heading, and a blank line between paragraphs. Pure.
 */
import { escapeHtml, withLinks, type SafeHtml } from '../messages/html';

/** Docs writes page breaks this way when it exports HTML, and understands them when it imports. */
const pageBreak = '<hr style="page-break-before:always;display:none">';

/** A row of a table of the paper, on one line; a blank cell stays one. */
export const tableRow = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ', ').replace(/\|/g, '/')).join(' | ')} |`.replace(/ {2,}/g, ' ');

/** Nothing in the text can become markup (law 8). */
export function paperHtml(title: string, pages: readonly string[]): SafeHtml {
  const body = pages.map((text) => blocksOf(text).join('\n')).join(`\n${pageBreak}\n`);
  return `<html><head><title>${escapeHtml(title)}</title></head><body>\n${body}\n</body></html>` as SafeHtml;
}

function blocksOf(text: string): string[] {
  const blocks: { tag: string; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const [, mark = '', rest = ''] = /^(#{1,2} |- |\| )?(.*)$/.exec(line)!;
    const tag = { '- ': 'ul', '| ': 'table', '': 'p' }[mark] ?? `h${mark.length - 1}`;
    const last = blocks[blocks.length - 1];
    if (rest.trim() === '') open = false;
    else if (open && last?.tag === tag) last.lines.push(withLinks(rest));
    else {
      blocks.push({ tag, lines: [withLinks(rest)] });
      open = tag === 'ul' || tag === 'p' || tag === 'table';
    }
  }
  return blocks.map(({ tag, lines }) => {
    if (tag === 'ul') return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    if (tag === 'table') return `<table border="1" cellpadding="6" width="100%">${lines.map(rowOf).join('')}</table>`;
    return `<${tag}>${lines.join('<br>')}</${tag}>`;
  });
}

/** `line`: what follows the first bar, escaped already. */
function rowOf(line: string, index: number): string {
  const cells = line.replace(/\|\s*$/, '').split('|');
  const tag = index === 0 ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag}>${cell.trim() || '&nbsp;'}</${tag}>`).join('')}</tr>`;
}
