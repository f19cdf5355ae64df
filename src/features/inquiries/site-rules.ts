/** What the school's own site says to partners: pure. */
import type { PublicContact } from './calls';

/**
 * HTML for the school's own site; everything that staff typed is escaped. `asks`: one line each. `address`: the form's,
 * or empty until somebody has seen that outsiders can open it.
 */
export function snippet(
  { school, name, role, phone, email, hours }: PublicContact,
  asks: readonly string[],
  address: string,
): string {
  const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = [
    `<strong>${safe(name)}</strong>${role === '' ? '' : `, ${safe(role)}`}`,
    phone === '' ? '' : `Phone: <a href="tel:${safe(phone.replace(/[^\d+]/g, ''))}">${safe(phone)}</a>`,
    email === '' ? '' : `Email: <a href="mailto:${safe(email)}">${safe(email)}</a>`,
    hours === '' ? '' : `Hours: ${safe(hours)}`,
  ].filter(Boolean);
  const wanted =
    asks.length === 0
      ? ''
      : `\n  <h3>What we are looking for</h3>\n  <ul>\n${asks.map((ask) => `    <li>${safe(ask)}</li>\n`).join('')}  </ul>`;
  const link =
    address === ''
      ? ''
      : `\n  <p><a href="${safe(address)}">Tell us how you would like to help</a> · <a href="${safe(address)}" lang="es">Díganos cómo le gustaría ayudar</a></p>`;
  return `<section>\n  <h2>Partner with ${safe(school === '' ? 'us' : school)}</h2>\n  <p>${lines.join('<br>\n  ')}</p>${wanted}${link}\n</section>`;
}
