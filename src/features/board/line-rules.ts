/** Lines of an agenda. Pure. */

const mostLines = 8;

/** An agenda is read in the room: so many lines of a list, and how many more there are. */
export function few(lines: readonly string[]): string[] {
  const more = lines.length - mostLines;
  return more <= 0 ? [...lines] : [...lines.slice(0, mostLines), `and ${more} more`];
}

/** On one line. */
export const flat = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');
