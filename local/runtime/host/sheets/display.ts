import type { CellValue } from './grid';
import { dayNames, localeRules, monthNames, type LocaleRules } from './locale';
import { sectionsOf, type Part, type Section } from './number-format';
import { isRealDate, partsOf, type Parts } from './serial';

/** A cell's value as it is displayed, which is also what `getDisplayValues` gives. */
export function displayed(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format === 'General' || format === '@' ? value : displayedText(value, format);
  const rules = localeRules(locale);
  if (format === 'General' || format === '@') return general(value, rules);
  const sections = sectionsOf(format);
  const [section, shown] = chosen(sections, value);
  if (!section) return general(value, rules);
  if (section.isDate && !isRealDate(value)) return general(value, rules);
  if (section.isDate) return displayedDate(section, value, rules);
  // A format of words alone, such as `"text"`, shows just these.
  const size = Math.abs(shown) * 100 ** section.percents;
  const texts = section.parts.map((part) => displayedPart(part, size, rules));
  // The sign stands before everything (`-$5`), and not before what is rounded to nothing.
  const rest = section.parts.some(
    ({ kind }, index) => (kind === 'number' || kind === 'general') && /[1-9]/.test(texts[index]!),
  );
  return `${shown < 0 && rest ? '-' : ''}${texts.join('')}`;
}

function chosen(sections: Section[], value: number): [Section | undefined, number] {
  if (value < 0 && sections[1]) return [sections[1], -value];
  if (value === 0 && sections[2]) return [sections[2], value];
  return [sections[0], value];
}

function displayedText(text: string, format: string): string {
  const section = sectionsOf(format)[3];
  return section
    ? section.parts.map((part) => (part.kind === 'value' ? text : part.kind === 'text' ? part.text : '')).join('')
    : text;
}

function displayedPart(part: Part, value: number, rules: LocaleRules): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'percent':
      return '%';
    case 'number':
      return patterned(value, part.pattern, rules);
    default:
      return general(value, rules);
  }
}

/** Automatic format: ten significant digits, integers whole up to 15 digits, beyond that with an exponent. */
function general(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value === 0 ? 0 : value);
  if (size >= 1e15 || size < 1e-6) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    return `${Number(digits)}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`.replace('.', rules.decimal);
  }
  return String(Number(value.toPrecision(10))).replace('.', rules.decimal);
}

/** A number that is not negative, in a pattern of digits. */
function patterned(value: number, pattern: string, rules: LocaleRules): string {
  const exponent = /e([+-])(0+)$/i.exec(pattern);
  const [whole = '', fractionPattern = ''] = pattern.slice(0, exponent ? exponent.index : undefined).split('.');
  const decimals = fractionPattern.replaceAll(',', '');
  const places = decimals.length;
  const least = decimals.replace(/[#?]+$/, '').length;
  let size = value;
  let suffix = '';
  if (exponent) {
    const [digits = '0', power = '+0'] = size.toExponential(places).split('e');
    suffix = `E${power[0] === '-' ? '-' : exponent[1] === '+' ? '+' : ''}${power.slice(1).padStart(exponent[2]!.length, '0')}`;
    size = Number(digits);
  }
  // Commas at the end each divide by a thousand.
  const thousands = (/,+$/.exec(fractionPattern || whole)?.[0] ?? '').length;
  const [digits = '0', fraction = ''] = rounded(size / 1000 ** thousands, places).split('.');
  const needed = whole.replace(/[^0]/g, '').length;
  let shown = needed === 0 && digits === '0' ? '' : digits.padStart(needed, '0');
  if (/,[0#?]/.test(whole)) shown = shown.replace(/\B(?=(\d{3})+$)/g, rules.group);
  let rest = fraction;
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1);
  const point = pattern.includes('.') ? rules.decimal : '';
  return `${shown}${point}${rest}${suffix}`;
}

/** Half away from zero on the decimal digits a person would see, so that 1.005 becomes 1.01. */
function rounded(size: number, places: number): string {
  if (size >= 1e21) return String(size);
  const nudged = Number(`${Number(`${size}e${places}`).toPrecision(15)}`);
  if (!Number.isFinite(nudged) || String(size).includes('e')) return size.toFixed(Math.min(places, 100));
  const whole = Math.round(nudged);
  return Number.isSafeInteger(whole)
    ? (whole / 10 ** places).toFixed(Math.min(places, 100))
    : size.toFixed(Math.min(places, 100));
}

function displayedDate(section: Section, value: number, rules: LocaleRules): string {
  const fractionDigits = section.parts.find((part) => part.kind === 'fraction')?.digits ?? 0;
  // A clock shows what has passed: it never rounds up to a second that is not there yet.
  const tick = 10 ** fractionDigits;
  const seconds = Math.floor(value * 86_400 * tick + 1e-4) / tick;
  const parts = partsOf(seconds / 86_400);
  return section.parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'date':
          return datePart(part.unit, part.length, parts, section.hasHalf);
        case 'elapsed':
          return elapsed(part.unit, part.length, seconds);
        case 'fraction':
          return `${rules.decimal}${String(parts.ms).padStart(3, '0').padEnd(part.digits, '0').slice(0, part.digits)}`;
        case 'half':
          return part.form === 'A/P' ? (parts.hour < 12 ? 'A' : 'P') : parts.hour < 12 ? 'AM' : 'PM';
        default:
          return part.kind === 'number' ? part.pattern : '';
      }
    })
    .join('');
}

function datePart(
  unit: 'y' | 'month' | 'd' | 'h' | 'minute' | 's',
  length: number,
  parts: Parts,
  halves: boolean,
): string {
  const padded = (number: number) => String(number).padStart(Math.min(length, 2), '0');
  switch (unit) {
    case 'y':
      return length > 2 ? String(parts.year).padStart(4, '0') : String(parts.year % 100).padStart(2, '0');
    case 'month': {
      const name = monthNames[parts.month - 1]!;
      return length < 3
        ? padded(parts.month)
        : length === 3
          ? name.slice(0, 3)
          : length === 5
            ? name.slice(0, 1)
            : name;
    }
    case 'd':
      return length < 3
        ? padded(parts.day)
        : length === 3
          ? dayNames[parts.weekday]!.slice(0, 3)
          : dayNames[parts.weekday]!;
    case 'h':
      return padded(halves ? parts.hour % 12 || 12 : parts.hour);
    case 'minute':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
  }
}

function elapsed(unit: 'h' | 'm' | 's', length: number, seconds: number): string {
  const size = Math.abs(seconds);
  const count = Math.floor(unit === 'h' ? size / 3600 : unit === 'm' ? size / 60 : size);
  return `${seconds < 0 ? '-' : ''}${String(count).padStart(length, '0')}`;
}
