/** What the school's own site says to partners: pure. */
import type { Language } from '../../shared/dates';
import type { PublicContact } from './calls';
import { siteWords } from './site-texts';

/**
 * HTML for the school's own site, in English and then in Spanish; everything that staff typed is escaped. `asks`: one
 * line each. `address`: the form's, or empty until somebody has seen that outsiders can open it.
 */
export function snippet(contact: PublicContact, asks: readonly string[], address: string): string {
  return (['en', 'es'] as const).map((language) => section(language, contact, asks, address)).join('\n');
}

function section(
  language: Language,
  { school, name, role, phone, email, hours }: PublicContact,
  asks: readonly string[],
  address: string,
): string {
  const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const say = (word: keyof typeof siteWords): string => siteWords[word][language];
  const lines = [
    `<strong>${safe(name)}</strong>${role === '' ? '' : `, ${safe(role)}`}`,
    phone === '' ? '' : `${say('phone')}: <a href="tel:${safe(phone.replace(/[^\d+]/g, ''))}">${safe(phone)}</a>`,
    email === '' ? '' : `${say('email')}: <a href="mailto:${safe(email)}">${safe(email)}</a>`,
    hours === '' ? '' : `${say('hours')}: ${safe(hours)}`,
  ].filter(Boolean);
  const items = asks.map((ask) => `    <li lang="en">${safe(ask)}</li>\n`).join('');
  const wanted = asks.length === 0 ? '' : `\n  <h3>${say('wanted')}</h3>\n  <ul>\n${items}  </ul>`;
  const link = address === '' ? '' : `\n  <p><a href="${safe(address)}">${say('link')}</a></p>`;
  return `<section lang="${language}">\n  <h2>${say('heading')} ${safe(school === '' ? say('us') : school)}</h2>\n  <p>${lines.join('<br>\n  ')}</p>${wanted}${link}\n</section>`;
}
