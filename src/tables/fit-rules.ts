/** Parses a cell of a list: several numbers with their labels, several addresses, a date, a place. */
import { isEmail, tidyPhone } from '../shared/contact';
import { addDays, calendarDate, type CalendarDate } from '../shared/dates';
import { isLikely } from '../shared/typed-dates';
import { tidy } from '../shared/text';

export interface PhoneIn {
  /** `(312) 555-0101 ext. 5`. */
  number: string;
  kind: 'main' | 'fax' | 'cell';
  /** What is written next to it and says more than the kind. */
  remark: string;
}

const phonePattern =
  /((?:\+?1[-. ]*)?(?:\(\d{3}\)|\d{3})[-. /–]*\d{3}[-. –]*\d{4}|\b\d{3}[-. –]\d{4})\b(?:[ ,;]*(?:x|ext\.?|extension|#)[ .:]*(\d{1,6})\b)?/gi;
/** Labels that add nothing to a number. */
const plainLabel =
  /\b(office|main|work|business|bus|tel|telephone|phone|ph|o|p|t|w|b|line|number|no|or|and|cell|cellular|mobile|mob|c|m|direct|fax|f|facsimile)\b/gi;

/** Empty when there is no number of at least seven digits. */
export function phonesIn(typed: string): PhoneIn[] {
  const plain = tidy(typed);
  const digits = plain.replace(/\D/g, '');
  if (/^[\d\s().+/-]+$/.test(plain) && digits.length >= 7 && digits.length < 16)
    return [{ number: tidyPhone(plain), kind: 'main', remark: '' }];
  const found: { number: string; label: string }[] = [];
  let end = 0;
  let match: RegExpExecArray | null;
  const pattern = new RegExp(phonePattern);
  while ((match = pattern.exec(plain)) !== null) {
    const [whole = '', number = '', extension] = match;
    // Between two numbers, a label in brackets or before a comma belongs to the number before it.
    const between = plain.slice(end, match.index);
    const cut = /^\s*(\([^)]*\)|\[[^\]]*\]|[^;,/|]*[;,/|])/.exec(between)?.[0].length ?? 0;
    const previous = found[found.length - 1];
    if (previous) previous.label += ` ${between.slice(0, cut)}`;
    found.push({
      number: tidyPhone(number.replace(/–/g, '-')) + (extension ? ` ext. ${extension}` : ''),
      label: between.slice(previous ? cut : 0),
    });
    end = match.index + whole.length;
  }
  const last = found[found.length - 1];
  if (!last) return digits.length >= 7 && !/@/.test(plain) ? [{ number: plain, kind: 'main', remark: '' }] : [];
  last.label += ` ${plain.slice(end)}`;
  return found.map(({ number, label }) => ({
    number,
    kind: /fax|facsimile|\bf\b/i.test(label) ? 'fax' : /cell|mob|direct|\b[cm]\b/i.test(label) ? 'cell' : 'main',
    remark: tidy(label.replace(plainLabel, '').replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')).replace(/^[- ]+$/, ''),
  }));
}

/** Addresses in order, and the rest of the text: a name, or something meant as an address that is not one. */
export function emailsIn(typed: string): { emails: string[]; rest: string } {
  const emails: string[] = [];
  const rest = typed.replace(/[^\s,;|<>()[\]"]+@[^\s,;|<>()[\]"]+/g, (found) => {
    const email = found.replace(/^mailto:/i, '').replace(/[.:/]+$/, '');
    if (!isEmail(email)) return found;
    if (!emails.includes(email)) emails.push(email);
    return '';
  });
  return {
    emails,
    rest: tidy(rest.replace(/[<>()[\]"]/g, ' ').replace(/(^|\s)[,;|/]+|[,;|/]+(?=\s|$)|^\s*(and|or)\s*$/g, ' ')),
  };
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * The six ways in which lists write a day: `2026-09-14`, `9/14/2026`, `14-Sep-26`, `Sep 14, 2026`, `20260914`, and the
 * spreadsheet's count of days since 1899-12-30 (https://developers.google.com/workspace/sheets/api/guides/formats).
 * `dayFirst`: the column writes 14/9/2026. Null when it is none of these.
 */
export function readDate(typed: string, dayFirst = false): CalendarDate | null {
  const date = dayIn(typed, dayFirst);
  return date !== null && isLikely(date) ? date : null;
}

function dayIn(typed: string, dayFirst: boolean): CalendarDate | null {
  const text = tidy(typed)
    .replace(/[T ]\d{1,2}:\d\d.*$/, '')
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? /i, '');
  const iso = /^(\d{4})[-/.]?(\d\d?)[-/.]?(\d\d?)$/.exec(text);
  if (iso && (text.length === 8 || /\D/.test(text)))
    return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4}|\d\d)$/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    return dayFirst
      ? calendarDate(yearOf(numbers[3]!), second, first)
      : calendarDate(yearOf(numbers[3]!), first, second);
  }
  const words =
    /^(\d\d?)[- .]+([a-z]+)[-. ,]+(\d{4}|\d\d)$/i.exec(text) ??
    /^([a-z]+)[. ]+(\d\d?)(?:st|nd|rd|th)?[ ,]+(\d{4})$/i.exec(text);
  if (words) {
    const [month, day] = /^\d/.test(words[1]!) ? [words[2]!, words[1]!] : [words[1]!, words[2]!];
    const at = months.indexOf(month.slice(0, 3).toLowerCase());
    return month.length > 2 && at >= 0 && at % 3 === 0
      ? calendarDate(yearOf(words[3]!), at / 3 + 1, Number(day))
      : null;
  }
  return /^[2-5]\d{4}(\.\d+)?$/.test(text) ? addDays('1899-12-30' as CalendarDate, Math.floor(Number(text))) : null;
}

/** Two digits up to 69 mean this century, as in spreadsheets. */
function yearOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Whether a column writes the day before the month: some cell can only be read so, and none only the other way. */
export function writesDayFirst(cells: readonly string[]): boolean {
  const pairs = cells.map((cell) => /^\s*(\d\d?)[-/.](\d\d?)[-/.]\d/.exec(cell));
  return pairs.some((pair) => Number(pair?.[1]) > 12) && !pairs.some((pair) => Number(pair?.[2]) > 12);
}

export interface Place {
  address: string;
  city: string;
  state: string;
  zip: string;
}

/** `12 Main St, Rockford, IL 61101` and `Rockford, IL 61101`; null when it is not evident which part is which. */
export function placeIn(typed: string): Place | null {
  const text = typed.replace(/\s*\n\s*/g, ', ').replace(/,?\s+(USA|United States)$/i, '');
  const match =
    /^(?:(.+?),\s*)?([^,\d]+?)(?:,\s*|\s+)([A-Z]{2}|Illinois)\.?,?\s+(\d{5}(?:-\d{4})?)$/.exec(text) ??
    /^(?:(.+?),\s*)?([^,\d]+?),\s*([A-Z]{2})\.?()$/.exec(text);
  if (!match) return null;
  const [, address = '', city = '', state = '', zip = ''] = match.map((part) => tidy(part ?? ''));
  return { address, city, state, zip };
}
