/** Addresses that a click may open. Null when the text is not one; it is then shown as text, and nothing is guessed. */
import { isEmail, phoneKey, tidyWebsite } from '../shared/contact';

/** `tel:+13126624000;ext=905` for `(312) 662-4000 ext. 905` (RFC 3966). */
export function phoneLink(phone: string): string | null {
  const [line = '', extension = ''] = phone.toLowerCase().split(/ext\.?|x/);
  const digits = line.replace(/\D/g, '');
  const tail = extension.replace(/\D/g, '');
  if (digits.length < 7 || /[a-z]/.test(line)) return null;
  const abroad = line.trim().charAt(0) === '+';
  const key = phoneKey(line);
  const number = abroad ? '+' + digits : key.length === 10 ? '+1' + key : digits;
  return 'tel:' + number + (tail === '' ? '' : ';ext=' + tail);
}

/** Always https or http, so that a cell cannot bring in another scheme. */
export function webLink(website: string): string | null {
  const bare = tidyWebsite(website);
  if (bare === null) return null;
  return (/^http:/i.test(website.trim()) ? 'http://' : 'https://') + bare;
}

export function mailLink(email: string): string | null {
  return isEmail(email) ? 'mailto:' + encodeURIComponent(email).replace('%40', '@') : null;
}
