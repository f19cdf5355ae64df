/** Where a person stands in a text, and the text without them. */
import { isEmail, phoneKey } from '../../shared/contact';
import { comparable, tidy } from '../../shared/text';

/** Whom to look for. At least one of the three says something. */
export interface Wanted {
  /** First and last name, word by word, as `comparable` has them. */
  name: readonly string[];
  /** In small letters. */
  email: string;
  /** As `phoneKey` has it. */
  phone: string;
}

export type HitKind = 'name' | 'email' | 'phone';

export interface Hit {
  kind: HitKind;
  from: number;
  to: number;
}

/** Stands where a name was, in a sentence that would read oddly without it. */
export const erasedMark = '[erased]';

/** A sentence when what was typed finds nobody, or too many. */
export function wantedFrom(typed: { name: string; email: string; phone: string }): Wanted | { complaint: string } {
  const name = comparable(typed.name).split(' ').filter(Boolean);
  const email = typed.email.trim().toLowerCase();
  const phone = phoneKey(typed.phone);
  if (email !== '' && !isEmail(email)) return { complaint: 'That is not an email address.' };
  if (tidy(typed.phone) !== '' && phone === '') return { complaint: 'Type the phone number with its area code.' };
  if (name.length === 1 && email === '' && phone === '')
    return { complaint: 'Type first and last name: one name alone stands for too many people.' };
  if (name.length === 0 && email === '' && phone === '') return { complaint: 'Type a name, an email or a phone.' };
  return { name: name.length === 1 ? [] : name, email, phone };
}

/** In order, without overlaps. */
export function hitsIn(text: string, wanted: Wanted): Hit[] {
  if (text.length < 5) return [];
  const found = [...emailsIn(text, wanted.email), ...phonesIn(text, wanted.phone), ...namesIn(text, wanted.name)];
  const kept: Hit[] = [];
  // Of “Ana Ruiz, ana@example.org” the middle reads like “Ruiz, Ana”: what overlaps one that is kept says nothing.
  for (const hit of found.sort((a, b) => a.from - b.from || b.to - a.to))
    if (kept.length === 0 || kept[kept.length - 1]!.to <= hit.from) kept.push(hit);
  return kept;
}

function emailsIn(text: string, email: string): Hit[] {
  const hits: Hit[] = [];
  const small = text.toLowerCase();
  for (let from = email === '' ? -1 : small.indexOf(email); from >= 0; from = small.indexOf(email, from + 1)) {
    const to = from + email.length;
    // Not the end of a longer address, nor the beginning of one.
    if (/[a-z0-9._%+-]$/.test(small.slice(0, from)) || /^(?:[a-z0-9-]|\.[a-z0-9])/.test(small.slice(to))) continue;
    hits.push({ kind: 'email', from, to });
  }
  return hits;
}

function phonesIn(text: string, phone: string): Hit[] {
  if (phone === '' || !/\d{4}/.test(text)) return [];
  const numbers = /\+?[(\d][\d\s().+/-]{5,}\d(?:\s*ext\.?\s*\d+)?/gi;
  return matches(text, numbers).flatMap(({ 0: number, index }): Hit[] =>
    phoneKey(number.replace(/\s*ext.*$/i, '')) === phone
      ? [{ kind: 'phone', from: index, to: index + number.length }]
      : [],
  );
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

interface Word {
  from: number;
  to: number;
  folded: string;
}

/** `Ana Ruiz`, `Ana M. Ruiz`, `Ruiz, Ana`, in any spelling of case and accents; also within JSON. */
function namesIn(text: string, name: readonly string[]): Hit[] {
  if (name.length === 0) return [];
  const marker = name[name.length - 1]!;
  if (plainly(text).indexOf(marker) < 0) return [];
  const words = wordsOf(text);
  const turned = [marker, ...name.slice(0, -1)];
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOf(words, at, name) ?? endOf(words, at, turned);
    if (end !== null) hits.push({ kind: 'name', from: words[at]!.from, to: words[end]!.to });
  }
  return hits;
}

/** Of a million cells most hold nothing but ASCII, which needs no more than small letters. */
function plainly(text: string): string {
  return /[^\s -~]/.test(text) ? comparable(text) : text.toLowerCase().replace(/['`]/g, '');
}

/** Index of the last word of a name that begins here; a single letter between is a middle initial. */
function endOf(words: readonly Word[], start: number, name: readonly string[]): number | null {
  let at = start;
  for (let part = 0; part < name.length; part++, at++) {
    if (part > 0 && words[at]?.folded.length === 1 && name[part]!.length > 1) at++;
    if (words[at]?.folded !== name[part]) return null;
  }
  return at - 1;
}

function wordsOf(text: string): Word[] {
  // In JSON a line break is a backslash and a letter, which would stick to the word behind it.
  const plain = text.replace(/\\[nrt]/g, '  ');
  return matches(plain, /[\p{L}\p{N}\p{M}]+(?:['’`][\p{L}\p{N}\p{M}]+)*/gu).map(({ 0: word, index }) => {
    const own = word.replace(/['’`]s$/i, '');
    return { from: index, to: index + own.length, folded: comparable(own) };
  });
}

/** Empty when nothing else was there. */
export function withoutHits(text: string, hits: readonly Hit[]): string {
  let kept = '';
  let rest = '';
  let at = 0;
  for (const { from, to } of hits) {
    rest += text.slice(at, from);
    kept += text.slice(at, from) + erasedMark;
    at = to;
  }
  rest += text.slice(at);
  return /[\p{L}\p{N}]/u.test(rest) ? kept + text.slice(at) : '';
}

export const erasedFrom = (text: string, wanted: Wanted): string => {
  const hits = hitsIn(text, wanted);
  return hits.length === 0 ? text : withoutHits(text, hits);
};

/**
 * Whether what was found can only be this person: an address is one person’s. A name may be another’s, and a phone rings
 * in a whole office, but both together are clear enough.
 */
export function isSure(kinds: ReadonlySet<HitKind>): boolean {
  return kinds.has('email') || (kinds.has('name') && kinds.has('phone'));
}
