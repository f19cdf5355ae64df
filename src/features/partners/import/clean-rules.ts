/** A line of a list becomes values that fit our columns; what does not fit is kept in the notes and told. */
import { isEmail, tidyPhone, tidyWebsite } from '../../../shared/contact';
import { comparable, tidy } from '../../../shared/text';
import { short, type Line, type LineProblem } from './delimited-rules';
import { categoryOf, type ImportField } from './mapping-rules';

/** Blank values are left out. Lists hold one a line (aliases) or commas (interests), as their cells do. */
export type CleanValues = Partial<Record<ImportField, string>>;

export interface CleanRow {
  line: number;
  values: CleanValues;
  /** Longer than a cell of ours may be; such a line is not imported. */
  tooLong: boolean;
}

export interface Layout {
  headings: readonly string[];
  mapping: readonly (ImportField | '')[];
  /** For rows that name none. */
  category: string;
  categories: readonly string[];
}

const longestText = 20_000;
/** How lists say that there is nothing. */
const formulaError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!)$/;
const nothing = /^(n\/?a|none|null|nil|unknown|tbd|[-–—.?]+)$/i;

const joins: Partial<Record<ImportField, string>> = {
  notes: '\n',
  aliases: '\n',
  interests: ', ',
  personName: ' ',
  address: ', ',
};

/** Problems of the same wording are told once, at the first line that has them. */
export function cleanRows(lines: readonly Line[], layout: Layout): { rows: CleanRow[]; problems: LineProblem[] } {
  const problems: LineProblem[] = [];
  const told = new Set<string>();
  const rows = lines.map((line) =>
    cleanRow(line, layout, (text) => {
      if (told.has(text)) return;
      told.add(text);
      problems.push({ line: line.line, text });
    }),
  );
  return { rows, problems };
}

function cleanRow({ line, cells }: Line, layout: Layout, tell: (text: string) => void): CleanRow {
  const { headings, mapping } = layout;
  const found: Partial<Record<ImportField, string[]>> = {};
  const notes: string[] = [];
  const add = (field: ImportField, value: string): void => void (found[field] ??= []).push(value);
  const note = (heading: string, value: string): void =>
    void notes.push(heading === '' ? value : `${heading}: ${value}`);
  const noteColumns = mapping.filter((field) => field === 'notes').length;

  cells.forEach((cell, index) => {
    const typed = cell.trim();
    const field = mapping[index];
    const heading = tidy(headings[index] ?? '');
    if (typed === '' || field === '') return;
    if (formulaError.test(typed)) return tell(`“${typed}” is a broken formula of another sheet. It is left blank.`);
    if (field === undefined) note('More in this line', tidy(typed));
    else if (field === 'notes')
      note(noteColumns > 1 || !/note|comment|remark|description/i.test(heading) ? heading : '', typed);
    else if (field === 'personName' && /\b(last|surname)\b/i.test(heading)) add(field, tidy(typed));
    else if (field === 'personName' && /\bfirst\b/i.test(heading))
      found.personName = [tidy(typed), ...(found.personName ?? [])];
    else if (found[field] && joins[field] === undefined) note(heading, tidy(typed));
    else {
      const { value, rest, problem } = fit(field, typed, layout);
      if (value !== '') add(field, value);
      if (rest !== '') note(heading, rest);
      if (problem !== '') tell(problem);
    }
  });

  const values: CleanValues = {};
  for (const field of Object.keys(found) as ImportField[]) values[field] = found[field]!.join(joins[field] ?? '');
  if (notes.length > 0) values.notes = notes.join('\n');
  return { line, values, tooLong: Object.values(values).some((value) => value.length > longestText) };
}

/** `rest` is what the field cannot hold. */
interface Fit {
  value: string;
  rest: string;
  problem: string;
}

const fits = (value: string): Fit => ({ value, rest: '', problem: '' });
const blank = fits('');

function fit(field: ImportField, typed: string, { category, categories }: Layout): Fit {
  const plain = tidy(typed);
  switch (field) {
    case 'phone':
    case 'personPhone':
      return fitPhone(plain);
    case 'website': {
      if (nothing.test(plain)) return blank;
      const site = tidyWebsite(plain);
      return site !== null ? fits(site) : odd(plain, `“${short(plain)}” is not a web address. It is kept in Notes.`);
    }
    case 'personEmail':
      return fitEmail(plain);
    case 'category': {
      const known = categoryOf(plain, categories);
      if (known === null)
        return odd(
          plain,
          `“${short(plain)}” is none of the categories. Such rows become ${category}, and the word is kept in Notes.`,
        );
      // “Chamber” becomes a community organization; the word says more than the category.
      return { value: known, rest: comparable(known) === comparable(plain) ? '' : plain, problem: '' };
    }
    case 'aliases':
      return fits(splitAliases(typed).join('\n'));
    case 'interests':
      return fits(typed.split(/[,;|\n]/).map(tidy).filter(Boolean).join(', ')); // prettier-ignore
    case 'name':
    case 'kind':
    case 'industry':
    case 'address':
    case 'city':
    case 'state':
    case 'zip':
    case 'county':
    case 'notes':
    case 'sourceId':
    case 'personName':
    case 'personTitle':
      return fits(plain);
  }
}

function odd(rest: string, problem: string): Fit {
  return { value: '', rest, problem };
}

/** Two numbers in one cell: the first counts. */
function fitPhone(plain: string): Fit {
  if (nothing.test(plain)) return blank;
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  const [first = '', ...others] = plain.split(/\s*(?:[;/,|]|\bor\b|\band\b)\s*/i);
  if (others.length > 0 && digits(first) >= 7 && others.every((other) => digits(other) >= 7))
    return { value: tidyPhone(first), rest: others.join(', '), problem: '' };
  return digits(plain) >= 7
    ? fits(tidyPhone(plain))
    : odd(plain, `“${short(plain)}” does not look like a phone number. It is kept in Notes.`);
}

function fitEmail(plain: string): Fit {
  if (nothing.test(plain)) return blank;
  if (isEmail(plain)) return fits(plain);
  const found = plain.replace(/^mailto:/i, '').split(/[\s,;]+/).filter(Boolean); // prettier-ignore
  if (found.length > 1 && found.every(isEmail))
    return { value: found[0]!, rest: found.slice(1).join(', '), problem: '' };
  if (found.length === 1 && isEmail(found[0]!)) return fits(found[0]);
  return odd(plain, `“${short(plain)}” is not an email address. It is kept in Notes.`);
}

/** Bars, semicolons, line breaks and wide gaps stand between names; commas may belong to one (“Bell Mar, Inc.”). */
function splitAliases(typed: string): string[] {
  const names = typed.split(/[|;\n]|\s{2,}/).map(tidy).filter(Boolean); // prettier-ignore
  return names.filter((name, index) => names.indexOf(name) === index);
}
