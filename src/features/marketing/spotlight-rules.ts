/** The spotlight that forgets nobody (A38), and what it says. Pure. */
import { escapeHtml, type SafeHtml } from '../../messages/html';
import type { CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';

export interface Candidate {
  id: string;
  name: string;
  /** The latest day on which a spotlight on it was or is to be out; null when there never was one. */
  last: CalendarDate | null;
  /** How much it gave: activities held with it, and what it has given of its promises. */
  given: number;
}

/** Never in the spotlight first, then whose was longest ago; of equals who gave most, then by name. */
export function inTurn(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      ((a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : 0) ||
      b.given - a.given ||
      (comparable(a.name) < comparable(b.name) ? -1 : 1),
  );
}

export interface Snippet {
  title: string;
  text: string;
  /** The same for a web page. Everything in it is escaped (law 8). */
  html: string;
}

export function spotlightSnippet(name: string, held: number, school: string, quotes: readonly string[]): Snippet {
  const doors = held === 0 ? '' : ` This school year we have held ${plural(held, 'activity', 'activities')} together.`;
  return snippet(`In the spotlight: ${name}`, [`${name} is a partner of ${school || 'our school'}.${doors}`, ...quotes, 'Thank you!']); // prettier-ignore
}

export function snippet(title: string, paragraphs: readonly string[]): Snippet {
  const html: SafeHtml[] = paragraphs.map(escapeHtml);
  return {
    title,
    text: paragraphs.join('\n\n'),
    html: [`<h2>${escapeHtml(title)}</h2>`, ...html.map((each) => `<p>${each}</p>`)].join('\n'),
  };
}
