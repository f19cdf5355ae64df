/** Google Docs as HTML, and HTML as what Drive makes of it when it becomes a Google Doc: text, headings, lists, tables. */
import { runsOf, type TextLook } from '../sheets/rich-text';
import { paragraph, type Block, type CellNode, type DocModel, type ParagraphNode, type TableNode } from './model';

const headings: Record<string, string> = {
  TITLE: 'h1',
  SUBTITLE: 'h2',
  HEADING1: 'h1',
  HEADING2: 'h2',
  HEADING3: 'h3',
  HEADING4: 'h4',
  HEADING5: 'h5',
  HEADING6: 'h6',
};
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

export function htmlOf({ blocks, header = [], footer = [] }: DocModel, title: string): string {
  const body = [...header, ...blocks, ...footer].map(blockHtml).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>\n${body}\n</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'PARAGRAPH':
      return inTag(headings[block.heading ?? ''] ?? 'p', block);
    case 'LIST_ITEM': {
      const list = /NUMBER|LATIN|ROMAN/.test(block.glyph ?? '') ? 'ol' : 'ul';
      return `<${list}>${inTag('li', block)}</${list}>`;
    }
    case 'TABLE': {
      const rows = block.rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
      return `<table border="1">${rows.join('')}</table>`;
    }
    default:
      return block.kind === 'PAGE_BREAK' ? '<div style="page-break-after:always"></div>' : '<hr>';
  }
}

function cellHtml({ blocks, background }: CellNode): string {
  return `<td${background ? ` style="background:${escape(background)}"` : ''}>${blocks.map(blockHtml).join('')}</td>`;
}

function inTag(tag: string, { rich, alignment }: ParagraphNode): string {
  const style = alignment ? ` style="text-align:${alignment.toLowerCase()}"` : '';
  return `<${tag}${style}>${runsOf(rich)
    .map(({ from, to, look }) => runHtml(rich.text.slice(from, to), look))
    .join('')}</${tag}>`;
}

function runHtml(text: string, look: TextLook): string {
  let html = escape(text).replace(/[\r\n]/g, '<br>');
  if (look.bold) html = `<b>${html}</b>`;
  if (look.italic) html = `<i>${html}</i>`;
  if (look.underline) html = `<u>${html}</u>`;
  if (look.strikethrough) html = `<s>${html}</s>`;
  if (look.color) html = `<span style="color:${escape(look.color)}">${html}</span>`;
  return look.link ? `<a href="${escape(look.link)}">${html}</a>` : html;
}

/** Reads the HTML that programs of our kind write; what it does not know is taken as its text. */
export function docOfHtml(html: string): DocModel {
  const body = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(head|style|script|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!doctype[^>]*>/i, '');
  const root: Block[] = [];
  const into: Block[][] = [root];
  const tables: TableNode[] = [];
  const lists: string[] = [];
  const looks: TextLook[] = [];
  let open: ParagraphNode | undefined;
  const start = (node: ParagraphNode) => (into.at(-1)!.push(node), (open = node));
  for (const [, closing, tagName, attributes = '', text] of body.matchAll(/<(\/)?([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi)) {
    if (text !== undefined) {
      const words = text
        .replace(/\s+/g, ' ')
        .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => entityOf(name) ?? whole);
      if (!open && words.trim() === '') continue;
      const { rich } = open ?? start(paragraph());
      const from = rich.text.length;
      rich.text += from === 0 ? words.trimStart() : words;
      for (const look of looks) rich.looks.push({ from, to: rich.text.length, look });
      continue;
    }
    const tag = tagName!.toLowerCase();
    const look = lookOfTag(tag, attributes);
    if (look) {
      if (closing) looks.pop();
      else looks.push(look);
    } else if (tag === 'br') {
      if (open) open.rich.text += '\n';
    } else if (tag === 'hr') into.at(-1)!.push({ kind: 'HORIZONTAL_RULE' });
    else if (tag === 'ul' || tag === 'ol') {
      open = undefined;
      if (closing) lists.pop();
      else lists.push(tag);
    } else if (/^(p|div|h[1-6]|li|section|article|blockquote|center)$/.test(tag)) {
      open = undefined;
      if (!closing && tag !== 'div') open = start(nodeOf(tag, lists));
    } else if (tag === 'table') {
      open = undefined;
      const made: TableNode = { kind: 'TABLE', rows: [] };
      if (closing) tables.pop();
      else {
        into.at(-1)!.push(made);
        tables.push(made);
      }
    } else if (tag === 'tr' && !closing) tables.at(-1)?.rows.push({ kind: 'TABLE_ROW', cells: [] });
    else if (tag === 'td' || tag === 'th') {
      open = undefined;
      if (closing && into.length > 1) into.pop();
      else if (!closing) {
        const made: CellNode = { kind: 'TABLE_CELL', blocks: [] };
        tables.at(-1)?.rows.at(-1)?.cells.push(made);
        into.push(made.blocks);
      }
    }
  }
  return { blocks: root.length ? root : [paragraph()] };
}

function nodeOf(tag: string, lists: string[]): ParagraphNode {
  if (tag === 'li') {
    const glyph = lists.at(-1) === 'ol' ? 'NUMBER' : 'BULLET';
    return { ...paragraph(), kind: 'LIST_ITEM', glyph, nesting: Math.max(0, lists.length - 1) };
  }
  const level = /^h([1-6])$/.exec(tag)?.[1];
  return level ? { ...paragraph(), heading: `HEADING${level}` } : paragraph();
}

function lookOfTag(tag: string, attributes: string): TextLook | undefined {
  if (tag === 'b' || tag === 'strong') return { bold: true };
  if (tag === 'i' || tag === 'em') return { italic: true };
  if (tag === 'u') return { underline: true };
  if (tag === 's') return { strikethrough: true };
  if (tag === 'a') return { link: /href\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '' };
  return tag === 'span' ? {} : undefined;
}

function entityOf(name: string): string | undefined {
  const code = /^#(x?)([0-9a-f]+)$/i.exec(name);
  return code ? String.fromCodePoint(parseInt(code[2]!, code[1] ? 16 : 10)) : entities[name];
}
