/** One space between words, none around; line breaks and other white space count as spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`, whatever the process locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** At most `longest` characters and then the mark; never between the two halves of an emoji. */
export function cut(text: string, longest: number, mark: string): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') + mark;
}

/** For comparing what people typed: case, accents, punctuation and spacing do not matter. */
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

/** What a page has sent as a text, on one line; anything else counts as none. */
export function sentText(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}
