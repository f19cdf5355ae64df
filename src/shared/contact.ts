import { tidy } from './text';

/** How one talks with a partner: the choices of the Contact log and of the partner card. */
export const contactWays = ['Call', 'Email', 'Visit', 'Meeting', 'Letter', 'Event'] as const;

declare const kind: unique symbol;
export type Email = string & { readonly [kind]: 'Email' };

/**
 * Accepts what mail systems deliver in practice: one @, no spaces, quotes, commas or angle brackets, nothing that is not
 * seen (control and direction marks), a domain with a dot and no hyphen at the edges of its parts, at most 254 characters
 * (RFC 5321, 4.5.3.1). Anything else would fail at sending or could carry a second recipient.
 */
export function isEmail(text: string): text is Email {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]\\,;:"]{1,64}@[A-Za-z0-9\u00a1-\uffff-]+(\.[A-Za-z0-9\u00a1-\uffff-]+)+$/.test(text) &&
    !/\.\.|^\.|\.@|@-|@.*(\.-|-\.)|-$|\p{C}/u.test(text)
  );
}

/** The addresses in a cell that holds more than one address: `Ana Ruiz <ana@example.org>; mailto:ben@example.org`. */
export function addressesIn(text: string): Email[] {
  return text
    .split(/[\s\p{C}<>()[\]\\,;:"]+/u)
    .map((part) => part.replace(/\.+$/, ''))
    .filter(isEmail);
}

/** `(312) 662-4000`, with ` ext. 905` when more digits follow; what is no US number stays as typed. */
export function tidyPhone(text: string): string {
  const typed = tidy(text);
  const digits = typed.replace(/\D/g, '');
  const local = digits.length > 10 && digits.charAt(0) === '1' ? digits.slice(1) : digits;
  const onlyDigits = /^[\d\s().+/-]+$/.test(typed) && !(typed.charAt(0) === '+' && digits.charAt(0) !== '1');
  if (!onlyDigits || local.length < 10) return typed;
  const shown = `(${local.slice(0, 3)}) ${local.slice(3, 6)}-${local.slice(6, 10)}`;
  return local.length > 10 ? `${shown} ext. ${local.slice(10)}` : shown;
}

/** Digits that two spellings of one line share: area code and number, no extension. Empty when there are too few. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  const local = digits.length > 10 && digits.charAt(0) === '1' ? digits.slice(1) : digits;
  return local.length >= 10 ? local.slice(0, 10) : local.length >= 7 ? local : '';
}

/** The address without its scheme and trailing slash, or null when it is none. */
export function tidyWebsite(text: string): string | null {
  const typed = text.trim();
  const bare = typed.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([/?#]\S*)?$/.test(bare) ? bare : null;
}

/** The domain that organizations are told apart by: `example.org` for `https://www.Example.org/about`. */
export function websiteKey(text: string): string {
  const bare = tidyWebsite(text);
  return bare === null ? '' : (bare.split(/[/?#:]/)[0] ?? '').toLowerCase().replace(/^www\d?\./, '');
}
