/**
 * Words reduced to what they have in common, so that *tax* and *taxes*, *manage* and *managing* are one: steps 1 and 5a of
 * M. F. Porter, “An algorithm for suffix stripping” (1980). What it makes of a word is compared and never shown. It does
 * for plurals in Spanish, too. Pure.
 */

/** `word`: in `comparable` form. Words with anything but Latin letters, and short ones, stay as they are. */
export function stem(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? withoutE(withI(withoutEnding(withoutPlural(word)))) : word;
}

function withoutPlural(word: string): string {
  if (/(sses|ies)$/.test(word)) return word.slice(0, -2);
  return /(ss|us|is)$/.test(word) ? word : word.replace(/s$/, '');
}

function withoutEnding(word: string): string {
  const [, rest = ''] = /^(.+?)(?:ed|ing)$/.exec(word) ?? [];
  if (rest.length < 2 || !shape(rest).includes('v')) return word;
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function withI(word: string): string {
  return /y$/.test(word) && shape(word.slice(0, -1)).includes('v') ? `${word.slice(0, -1)}i` : word;
}

function withoutE(word: string): string {
  if (!/e$/.test(word)) return word;
  const rest = word.slice(0, -1);
  return measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest)) ? rest : word;
}

/** Vowels as `v`, consonants as `c`; a `y` behind a consonant is a vowel. */
function shape(word: string): string {
  return word
    .replace(/[aeiou]|(?<=[^aeiouy])y/g, '.')
    .replace(/[a-z]/g, 'c')
    .replace(/\./g, 'v');
}

/** How often vowels are followed by consonants. */
function measure(word: string): number {
  return (shape(word).match(/v+c+/g) ?? []).length;
}

/** Consonant, vowel, consonant, as in *hop*. */
function endsShort(word: string): boolean {
  return /cvc$/.test(shape(word)) && !/[wxy]$/.test(word);
}
