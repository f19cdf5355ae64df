import { tidy } from './text';

/** Ways to contact a partner: the choices in the Contact log and on the partner card. */
export const contactWays = ['Call', 'Email', 'Visit', 'Meeting', 'Letter', 'Event'] as const;

declare const kind: unique symbol;
export type Email = string & { readonly [kind]: 'Email' };

/**
 * Accepts what mail systems deliver in practice: one @, no spaces, quotes, commas or angle brackets, no invisible
 * characters (control and direction marks), a domain with a dot and no hyphen at either end of its parts, and at most
 * 254 characters (RFC 5321, 4.5.3.1). Anything else would fail when sent or could smuggle in a second recipient.
 */
export function isEmail(text: string): text is Email {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]\\,;:"]{1,64}@[A-Za-z0-9\u00a1-\uffff-]+(\.[A-Za-z0-9\u00a1-\uffff-]+)+$/.test(text) &&
    !/\.\.|^\.|\.@|@-|@.*(\.-|-\.)|-$|\p{C}/u.test(text)
  );
}

/** The addresses in a cell that holds several: `Ana Ruiz <ana@example.org>; mailto:ben@example.org`. */
export function addressesIn(text: string): Email[] {
  return text
    .split(/[\s\p{C}<>()[\]\\,;:"]+/u)
    .map((part) => part.replace(/\.+$/, ''))
    .filter(isEmail);
}

/** A sentence with `instead` in place of each address in it. */
export function withoutAddresses(text: string, instead: string): string {
  return text.replace(/[^\s<>"'“”(),;:]+@[^\s<>"'“”(),;:]*[^\s<>"'“”(),;:.]/g, instead);
}

/** `(312) 662-4000`, with ` ext. 905` when more digits follow. Anything that is not a US number stays as typed. */
export function tidyPhone(text: string): string {
  const typed = tidy(text);
  const digits = typed.replace(/\D/g, '');
  const local = digits.length > 10 && digits.charAt(0) === '1' ? digits.slice(1) : digits;
  const onlyDigits = /^[\d\s().+/-]+$/.test(typed) && !(typed.charAt(0) === '+' && digits.charAt(0) !== '1');
  if (!onlyDigits || local.length < 10) return typed;
  const shown = `(${local.slice(0, 3)}) ${local.slice(3, 6)}-${local.slice(6, 10)}`;
  return local.length > 10 ? `${shown} ext. ${local.slice(10)}` : shown;
}

/**
 * The digits that two spellings of the same line share: area code and number, no extension. Empty when there are too
 * few.
 */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  const local = digits.length > 10 && digits.charAt(0) === '1' ? digits.slice(1) : digits;
  return local.length >= 10 ? local.slice(0, 10) : local.length >= 7 ? local : '';
}

/** The address without its scheme and trailing slash, or null when it is not a web address. */
export function tidyWebsite(text: string): string | null {
  const typed = text.trim();
  const bare = typed.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([/?#]\S*)?$/.test(bare) ? bare : null;
}

/** The domain that distinguishes organizations: `example.org` for `https://www.Example.org/about`. */
export function websiteKey(text: string): string {
  const bare = tidyWebsite(text);
  return bare === null ? '' : (bare.split(/[/?#:]/)[0] ?? '').toLowerCase().replace(/^www\d?\./, '');
}
