/** Leaves one space between words and none around; line breaks and other white space count as spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`, regardless of the process locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Characters that a cell holds: https://support.google.com/drive/answer/37603 */
export const longestCell = 50_000;

/** At most `longest` characters, followed by the mark; never cuts between the two halves of an emoji. */
export function cut(text: string, longest: number, mark: string): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') + mark;
}

/** For comparing what people typed: ignores case, accents, punctuation and spacing. */
export function comparable(text: string): string {
  return tidy(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/['’`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/** Text that a page has sent, on one line; anything else counts as empty. */
export function sentText(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}

/**
 * For comparing a text with its cell, which has line feeds only, and loses an apostrophe at the very start when it is
 * written, and perhaps another one when it is written again.
 */
export function asInCell(text: string | null | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim().replace(/^'+/, '').trim();
}
