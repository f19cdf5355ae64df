import { instantOf, offsetAt, wallTime, weekday, type WallTime } from '../../common/zones';

/**
 * Dates in the patterns of Java's SimpleDateFormat, as `Utilities.formatDate` takes them.
 * Source: https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A pattern in its parts: letters in runs, and text. Throws an Error for a letter that means nothing. */
function partsOf(pattern: string): { letter?: string; width: number; text: string }[] {
  const parts: { letter?: string; width: number; text: string }[] = [];
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'|'|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
    if (token === "''") parts.push({ width: 0, text: "'" });
    else if (token === "'") throw new Error('Unterminated quote');
    else if (token.startsWith("'")) parts.push({ width: 0, text: token.slice(1, -1).replaceAll("''", "'") });
    else if (!/[a-zA-Z]/.test(token)) parts.push({ width: 0, text: token });
    else if (!'GyYMLwWDdFEuaHkKhmsSzZX'.includes(token[0]!)) throw new Error(`Illegal pattern character '${token[0]}'`);
    else parts.push({ letter: token[0]!, width: token.length, text: token });
  }
  return parts;
}

/** Throws an Error for a bad pattern and a RangeError for a bad zone. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  const wall = wallTime(instant, zone);
  return partsOf(pattern)
    .map(({ letter, width, text }) => (letter ? field(letter, width, wall, instant, zone) : text))
    .join('');
}

function field(letter: string, width: number, wall: WallTime, instant: number, zone: string): string {
  const padded = (value: number) => String(value).padStart(width, '0');
  const numbers: Record<string, () => number> = {
    d: () => wall.day,
    H: () => wall.hour,
    k: () => wall.hour || 24,
    K: () => wall.hour % 12,
    h: () => wall.hour % 12 || 12,
    m: () => wall.minute,
    s: () => wall.second,
    S: () => wall.millisecond,
    D: () => dayOfYear(wall),
    F: () => Math.ceil(wall.day / 7),
    u: () => weekday(wall),
    w: () => weekOfYear(wall).week,
    W: () => weekOfMonth(wall),
  };
  const number = numbers[letter];
  if (number) return padded(number());
  switch (letter) {
    case 'y':
    case 'Y': {
      const year = letter === 'y' ? wall.year : weekOfYear(wall).year;
      return width === 2 ? String(year % 100).padStart(2, '0') : padded(year);
    }
    case 'M':
    case 'L':
      return width < 3
        ? padded(wall.month)
        : width === 3
          ? months[wall.month - 1]!.slice(0, 3)
          : months[wall.month - 1]!;
    case 'E':
      return width < 4 ? days[weekday(wall) - 1]!.slice(0, 3) : days[weekday(wall) - 1]!;
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'z':
      return zoneName(instant, zone, width < 4 ? 'short' : 'long');
    default:
      return offsetText(offsetAt(instant, zone), letter, width);
  }
}

function offsetText(offset: number, letter: string, width: number): string {
  if (letter === 'X' && offset === 0) return 'Z';
  const minutes = Math.abs(Math.round(offset / 60_000));
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minute = String(minutes % 60).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  if (letter === 'X' && width === 1) return sign + hour;
  return sign + hour + (letter === 'X' && width === 3 ? ':' : '') + minute;
}

function zoneName(instant: number, zone: string, style: 'short' | 'long'): string {
  if (/^[+-]/.test(zone)) return `GMT${zone}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}

function dayOfYear({ year, month, day }: WallTime): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
}

/** Weeks as in the United States: they begin on Sunday, and the first one holds January 1. */
function weekOfYear(wall: WallTime): { year: number; week: number } {
  const sunday = (year: number) => Date.UTC(year, 0, 1 - (weekday({ year, month: 1, day: 1 }) % 7));
  const today = Date.UTC(wall.year, wall.month - 1, wall.day);
  const year = today >= sunday(wall.year + 1) ? wall.year + 1 : wall.year;
  return { year, week: 1 + Math.floor((today - sunday(year)) / (7 * 86_400_000)) };
}

function weekOfMonth({ year, month, day }: WallTime): number {
  return Math.floor((day - 1 + (weekday({ year, month, day: 1 }) % 7)) / 7) + 1;
}

/** The instant that `text` names. Throws an Error when it does not follow the pattern. */
export function parseJavaDate(text: string, zone: string, pattern: string): number {
  const found: Partial<Record<string, string>> = {};
  let source = '^\\s*';
  const letters: string[] = [];
  const parts = partsOf(pattern);
  parts.forEach(({ letter, width, text: plain }, index) => {
    if (!letter) source += plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    else {
      letters.push(letter);
      // Digits that touch the next field end where the pattern says; others may be more or fewer.
      const touching = parts[index + 1]?.letter !== undefined;
      source +=
        'ML'.includes(letter) && width > 2
          ? '([A-Za-z]+)'
          : 'Ea'.includes(letter)
            ? '([A-Za-z]+)'
            : 'zZX'.includes(letter)
              ? '(Z|[-+]\\d\\d:?\\d\\d|[A-Z]{1,5})'
              : touching
                ? `(\\d{${width}})`
                : '(\\d+)';
    }
  });
  const match = new RegExp(source).exec(text);
  if (!match) throw new Error(`Unparseable date: "${text}"`);
  letters.forEach((letter, index) => (found[letter] = match[index + 1]!));
  const number = (letter: string, other: number) => (found[letter] === undefined ? other : Number(found[letter]));
  const monthText = found['M'] ?? found['L'];
  const named =
    monthText === undefined
      ? -1
      : months.findIndex((name) => name.slice(0, 3).toLowerCase() === monthText.slice(0, 3).toLowerCase());
  const month = monthText === undefined ? 1 : named >= 0 ? named + 1 : Number(monthText);
  if (Number.isNaN(month)) throw new Error(`Unparseable date: "${text}"`);
  const afternoon = found['a'] === undefined ? 0 : /^p/i.test(found['a']) ? 12 : 0;
  const hour =
    (found['h'] ?? found['K']) ? (number('h', number('K', 0)) % 12) + afternoon : number('H', number('k', 0) % 24);
  const year = number('y', 1970);
  const wall = {
    year: found['y']?.length === 2 ? year + (year < 46 ? 2000 : 1900) : year,
    month,
    day: number('d', 1),
    hour,
    minute: number('m', 0),
    second: number('s', 0),
    millisecond: number('S', 0),
  };
  const offset = found['Z'] ?? found['X'] ?? found['z'];
  const shift = offset && /^([-+])(\d\d):?(\d\d)$/.exec(offset);
  if (!shift) return instantOf(wall, offset === 'Z' || offset === 'GMT' || offset === 'UTC' ? 'UTC' : zone);
  return instantOf(wall, 'UTC') - Number(`${shift[1]}1`) * (Number(shift[2]) * 60 + Number(shift[3])) * 60_000;
}
