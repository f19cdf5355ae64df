/** Texts to copy, plain or for a web page. */
import { escapeHtml } from '../../messages/html';
import { plural } from '../../shared/text';
import type { Snippet } from './calls';

export function spotlightSnippet(name: string, held: number, school: string): Snippet {
  const doors = held === 0 ? '' : ` This school year we have held ${plural(held, 'activity', 'activities')} together.`;
  return snippet(`In the spotlight: ${name}`, [`${name} is a partner of ${school || 'our school'}.${doors}`, 'Thank you!']); // prettier-ignore
}

export function snippet(title: string, paragraphs: readonly string[]): Snippet {
  return {
    title,
    text: paragraphs.join('\n\n'),
    html: [
      `<h2>${escapeHtml(title)}</h2>`,
      ...paragraphs.map((each) => `<p>${escapeHtml(each).replace(/\n/g, '<br>')}</p>`),
    ].join('\n'),
  };
}
