/** A number format cut into what it is made of. Formats are few and cells many, so each is cut once. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'general' }
  /** The number itself, in a pattern of `0 # ? , . E %`. */
  | { kind: 'number'; pattern: string }
  /** `%` beside the number. */
  | { kind: 'percent' }
  /** `@`: the text itself. */
  | { kind: 'value' }
  | { kind: 'date'; unit: 'y' | 'month' | 'd' | 'h' | 'minute' | 's'; length: number }
  /** `[h]`, `[m]`, `[s]`: all hours, minutes or seconds that have passed. */
  | { kind: 'elapsed'; unit: 'h' | 'm' | 's'; length: number }
  | { kind: 'fraction'; digits: number }
  | { kind: 'half'; form: 'AM/PM' | 'A/P' };

export interface Section {
  parts: Part[];
  isDate: boolean;
  hasHalf: boolean;
  percents: number;
}

const sections = new Map<string, Section[]>();

/** Sections for positive, negative, zero and text, as far as there are any. */
export function sectionsOf(format: string): Section[] {
  let known = sections.get(format);
  if (!known) sections.set(format, (known = splitSections(format).map(readSection)));
  return known;
}

/** Whether Sheets shows a number of this format as a date, time or duration, so that scripts get a Date for it. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && format !== '@' && !!sectionsOf(format)[0]?.isDate;
}

function splitSections(format: string): string[] {
  const found = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g)) {
    if (part === ';') found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}

const token =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(\.0+(?=[^#0]*$))|([0#?][0#?,]*(?:\.[0#?]*,*)?(?:e[+-]0+)?|\.[0#?]+(?:e[+-]0+)?)|(%)|(@)|(.)/gis;

function readSection(text: string): Section {
  const parts: Part[] = [];
  for (const match of text.matchAll(token)) {
    const [whole, quoted, escaped, space, bracket, general, half, date, fraction, number, percent, value, other] =
      match;
    if (quoted !== undefined || escaped !== undefined || other !== undefined)
      addText(parts, quoted ?? escaped ?? other ?? '');
    else if (space !== undefined) addText(parts, ' ');
    else if (bracket !== undefined) addBracket(parts, bracket);
    else if (general) parts.push({ kind: 'general' });
    else if (half) parts.push({ kind: 'half', form: half.length > 3 ? 'AM/PM' : 'A/P' });
    else if (date) parts.push({ kind: 'date', unit: unitOf(date), length: date.length });
    else if (fraction)
      parts.push(
        afterSeconds(parts) ? { kind: 'fraction', digits: fraction.length - 1 } : { kind: 'number', pattern: fraction },
      );
    else if (number) parts.push({ kind: 'number', pattern: number });
    else if (percent) parts.push({ kind: 'percent' });
    else if (value) parts.push({ kind: 'value' });
    else if (whole.startsWith('*')) continue;
  }
  tellMinutes(parts);
  return {
    parts,
    isDate: parts.some(({ kind }) => kind === 'date' || kind === 'elapsed' || kind === 'half'),
    hasHalf: parts.some(({ kind }) => kind === 'half'),
    percents: parts.filter(({ kind }) => kind === 'percent').length,
  };
}

function addText(parts: Part[], text: string): void {
  const last = parts[parts.length - 1];
  if (last?.kind === 'text') last.text += text;
  else parts.push({ kind: 'text', text });
}

/** `[h]` counts hours; `[$€-407]` is a currency sign; `[Red]` and conditions are left out. */
function addBracket(parts: Part[], inside: string): void {
  const elapsed = /^(h+|m+|s+)$/i.exec(inside);
  if (elapsed) parts.push({ kind: 'elapsed', unit: inside[0]!.toLowerCase() as 'h', length: inside.length });
  const currency = /^\$([^-]*)/.exec(inside);
  if (currency) addText(parts, currency[1]!);
}

function unitOf(letters: string): 'y' | 'month' | 'd' | 'h' | 's' {
  const letter = letters[0]!.toLowerCase();
  return letter === 'm' ? 'month' : (letter as 'y');
}

function afterSeconds(parts: Part[]): boolean {
  const last = parts[parts.length - 1];
  return (last?.kind === 'date' && last.unit === 's') || (last?.kind === 'elapsed' && last.unit === 's');
}

/** `m` is minutes right after hours or right before seconds; everywhere else it is the month. */
function tellMinutes(parts: Part[]): void {
  const units = parts.filter((part) => part.kind === 'date' || part.kind === 'elapsed');
  units.forEach((part, index) => {
    if (part.kind !== 'date' || part.unit !== 'month' || part.length > 2) return;
    if (units[index - 1]?.unit === 'h' || units[index + 1]?.unit === 's') part.unit = 'minute';
  });
}
