import { dayNames, monthNames, type LocaleRules } from './locale';
import { serialOfDay } from './serial';

/** A date or time found in text, with the number format that shows it the way it was typed. */
export interface TypedDate {
  value: number;
  format: string;
}

const clock = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?\s*([ap]\.?m\.?)?$/i;
const dateAndRest = /^(.+?)(?:,?\s+|T)(\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?\s*(?:[ap]\.?m\.?)?)$/i;

/** Undefined when Sheets would not take the text for a date. `year` is for dates typed without one. */
export function parseTypedDate(text: string, rules: LocaleRules, year: number): TypedDate | undefined {
  // Each date needs a digit, and the longest date in words is shorter than this.
  if (text.length > 48 || !/\d/.test(text)) return undefined;
  const alone = parseDay(text, rules, year) ?? parseClock(text);
  if (alone) return alone;
  const match = dateAndRest.exec(text);
  const time = match && parseClock(match[2]!);
  const day = time && time.value < 1 ? parseDay(match[1]!.trim(), rules, year) : undefined;
  return day && time ? { value: day.value + time.value, format: `${day.format} ${time.format}` } : undefined;
}

function parseClock(text: string): TypedDate | undefined {
  const match = clock.exec(text);
  if (!match) return undefined;
  const [, hourText = '', minuteText, secondText, fraction, half] = match;
  if (minuteText === undefined && !half) return undefined;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0) + Number(fraction ?? 0);
  if (minute > 59 || second >= 60 || (half && (hour < 1 || hour > 12))) return undefined;
  const afternoon = half ? (/^p/i.test(half) ? 12 : 0) : undefined;
  const hours = afternoon === undefined ? hour : (hour % 12) + afternoon;
  const value = (hours * 3600 + minute * 60 + second) / 86_400;
  // More than a day's hours are a duration.
  const hourFormat = hours >= 24 ? '[h]' : 'h';
  const minutes = minuteText === undefined ? '' : ':mm';
  const seconds = secondText === undefined ? '' : fraction ? `:ss.${'0'.repeat(fraction.length - 1)}` : ':ss';
  return { value, format: `${hourFormat}${minutes}${seconds}${half ? ' am/pm' : ''}` };
}

function parseDay(text: string, rules: LocaleRules, year: number): TypedDate | undefined {
  return parseNumericDay(text, rules, year) ?? parseWordyDay(text, year);
}

function parseNumericDay(text: string, rules: LocaleRules, thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (iso) {
    const [, year, mark, month = '', day] = iso;
    // `2026.5` is a number.
    if (day === undefined && mark === '.') return undefined;
    const dayFormat = day === undefined ? '' : `${mark}${'d'.repeat(day.length)}`;
    return dated(Number(year), Number(month), Number(day ?? 1), `yyyy${mark}${'m'.repeat(month.length)}${dayFormat}`);
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match) {
    const [, first = '', mark = '', second = '', yearText] = match;
    if (mark === '.' && (yearText === undefined || rules.decimal === '.')) return undefined;
    const [month, day] = rules.dayFirst ? [second, first] : [first, second];
    const year = yearText === undefined ? thisYear : fullYear(yearText);
    const order = rules.dayFirst ? `d${mark}M` : `M${mark}d`;
    const yearFormat = yearText === undefined ? '' : `${mark}${'y'.repeat(yearText.length)}`;
    return dated(year, Number(month), Number(day), `${order}${yearFormat}`);
  }
  const monthOfYear = /^(\d{1,2})([-/])(\d{4})$/.exec(text);
  return monthOfYear ? dated(Number(monthOfYear[3]), Number(monthOfYear[1]), 1, `M${monthOfYear[2]}yyyy`) : undefined;
}

const wordy =
  /^(?:([a-z]{3,9})\.?,?\s+)?(?:([a-z]{3,9})\.?\s+(\d{1,2})|(\d{1,2})([\s-])([a-z]{3,9})\.?)(?:(,?\s+|-)(\d{4}))?$/i;
const monthAndYear = /^([a-z]{3,9})\.?,?[\s-](\d{4})$/i;

function parseWordyDay(text: string, thisYear: number): TypedDate | undefined {
  const whole = monthAndYear.exec(text);
  const wholeMonth = whole && monthOf(whole[1]!);
  if (wholeMonth) return dated(Number(whole[2]), wholeMonth.number, 1, `${wholeMonth.format} yyyy`);
  const match = wordy.exec(text);
  if (!match) return undefined;
  const [, weekday, monthFirst, dayAfter, dayBefore, between, monthAfter, mark, yearText] = match;
  if (weekday !== undefined && !dayNames.some((name) => isName(weekday, name))) return undefined;
  const month = monthOf(monthFirst ?? monthAfter ?? '');
  if (!month) return undefined;
  const year = yearText === undefined ? thisYear : Number(yearText);
  const weekdayFormat = weekday === undefined ? '' : weekday.length > 3 ? 'dddd, ' : 'ddd, ';
  const dayMonth = monthFirst === undefined ? `d${between}${month.format}` : `${month.format} d`;
  const yearFormat = yearText === undefined ? '' : `${mark}yyyy`;
  return dated(year, month.number, Number(dayAfter ?? dayBefore), `${weekdayFormat}${dayMonth}${yearFormat}`);
}

function monthOf(word: string): { number: number; format: string } | undefined {
  const index = monthNames.findIndex((name) => isName(word, name) || (name === 'September' && isName(word, 'Sept')));
  return index < 0
    ? undefined
    : { number: index + 1, format: word.length > 4 || monthNames[index] === word ? 'mmmm' : 'mmm' };
}

function isName(word: string, name: string): boolean {
  const lower = word.toLowerCase();
  return lower === name.toLowerCase() || lower === name.slice(0, 3).toLowerCase();
}

/** 00 to 29 are this century, as the Sheets help says of two-digit years. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedDate | undefined {
  if (year < 100 || year > 9999) return undefined;
  const value = serialOfDay(year, month, day);
  return value === undefined ? undefined : { value, format };
}
