/** Text as HTML: nothing in it can become markup (law 8). */
declare const kind: unique symbol;

/** Markup that is safe to show: text in it was escaped. */
export type SafeHtml = string & { readonly [kind]: 'SafeHtml' };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): SafeHtml {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '') as SafeHtml;
}

/** A blank line starts a paragraph, a line break stays one, and addresses with http:// or https:// become links. */
export function htmlOf(text: string): SafeHtml {
  const paragraphs = text
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>')}</p>`);
  return paragraphs.join('\n') as SafeHtml;
}

/** One line, with its addresses as links. */
export function withLinks(line: string): string {
  const pieces = line.split(/(\bhttps?:\/\/[^\s<>"']+)/i);
  return pieces.map((piece, index) => (index % 2 === 1 ? link(piece) : escapeHtml(piece))).join('');
}

/** Punctuation that ends the sentence is not part of the address. */
function link(found: string): string {
  const address = found.replace(/[.,;:!?)\]}»”’…]+$/, '');
  const after = escapeHtml(found.slice(address.length));
  if (/^https?:\/\/$/i.test(address)) return escapeHtml(address) + after;
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>${after}`;
}
