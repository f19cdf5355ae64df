/**
 * A mark of a text that nobody can make another text for: the beginning of its SHA-256 (FIPS 180-4), over its UTF-16
 * units. Reckoned here, since a call of Google's own for each mail would be one call too many.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** So many letters hold 66 bits. */
export const digestLength = 11;

export function digest(text: string): string {
  const words = sha256(text);
  let mark = '';
  for (let at = 0; at < digestLength; at++) {
    const bit = at * 6;
    const [high, low] = [words[bit >> 5]!, words[(bit >> 5) + 1]!];
    const from = bit & 31;
    const six = from <= 26 ? high >>> (26 - from) : (high << (from - 26)) | (low >>> (58 - from));
    mark += letters.charAt(six & 63);
  }
  return mark;
}

/** Eight words of 32 bits. */
export function sha256(text: string): number[] {
  const hash = [...start];
  const schedule = new Array<number>(64);
  const message = padded(text);
  for (let block = 0; block < message.length; block += 16) {
    for (let at = 0; at < 64; at++) schedule[at] = at < 16 ? message[block + at]! : mixed(schedule, at);
    let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[at]! + schedule[at]!;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (hash[at] = (hash[at]! + word) | 0));
  }
  return hash;
}

function mixed(schedule: readonly number[], at: number): number {
  const [early, late] = [schedule[at - 15]!, schedule[at - 2]!];
  const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (schedule[at - 16]! + small + schedule[at - 7]! + large) | 0;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Two units a word, a one behind the last, and the length in bits at the end of a whole number of blocks. */
function padded(text: string): number[] {
  const units = text.length;
  const words = new Array<number>(((units + 5 + 31) >> 5) << 4).fill(0);
  for (let at = 0; at < units; at++) words[at >> 1]! |= text.charCodeAt(at) << (at & 1 ? 0 : 16);
  words[units >> 1]! |= units & 1 ? 0x8000 : 0x80000000;
  words[words.length - 1] = units * 16;
  return words;
}

/** The first 32 bits behind the point of a root. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;

const primes: number[] = [];
for (let number = 2; primes.length < 64; number++)
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
