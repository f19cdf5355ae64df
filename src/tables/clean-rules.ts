/** Turns a line of a list into values that fit our columns; what does not fit is kept in the notes and reported. */
import { tidyWebsite } from '../shared/contact';
import { comparable, tidy } from '../shared/text';
import { choices } from './choice-rules';
import { contactsOf, tellStopped, type Slot } from './contact-rules';
import { short, type Line, type LineProblem } from './delimited-rules';
import { emailsIn, phonesIn, readDate, writesDayFirst } from './fit-rules';
import { contactSlots, joins, partOf, type ImportField, type Mapping, type Vocabulary } from './mapping-rules';
import { peopleIn, type Contact } from './names-rules';
import { takePlacesApart } from './place-rules';
import { stopIn } from './stop-rules';
import { whyNoRow } from './table-rules';

/** Blank values are left out. Lists have one per line (aliases, knowers, networks) or commas (kinds, interests). */
export type CleanValues = Partial<Record<ImportField, string>>;

export interface CleanRow {
  line: number;
  /** Of the organization and its ties to the school. */
  values: CleanValues;
  people: Contact[];
  /** Longer than one of our cells may be; such a line is not imported. */
  tooLong: boolean;
  /** Why it is not an organization, if it is a total or a heading. */
  aside?: string;
}

export interface Layout {
  headings: readonly string[];
  mapping: Mapping;
  /** For rows that give none. */
  category: string;
  categories: readonly string[];
  /** Roles of people, as our sheet has them. */
  roles: readonly string[];
  /** Names of staff, by name or address in `comparable` form; null when no column needs them. */
  staff: ReadonlyMap<string, string> | null;
  /** Whether each row is tied to the school or a network anyway, so that “since” refers to that tie. */
  tied: boolean;
  vocabulary: Vocabulary;
}

const longestText = 20_000;
const formulaError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!)$/;
/** How lists say that there is nothing. */
const nothing = /^(n\/?a|nan|none|null|nil|unknown|tbd|[-–—.?]+)$/i;
const noPlace = /^0+$/;

/** Problems with the same wording are reported once, with all their lines. */
export function cleanRows(lines: readonly Line[], layout: Layout): { rows: CleanRow[]; problems: LineProblem[] } {
  const told = new Map<string, number[]>();
  const slots = contactSlots(layout.headings, layout.mapping, layout.vocabulary);
  const dayFirst = layout.mapping.map(
    (field, index) => /since$/i.test(field) && writesDayFirst(lines.map(({ cells }) => cells[index] ?? '')),
  );
  const rows = lines.map((line) => {
    const aside = whyNoRow(line, layout.headings);
    if (aside !== null)
      return { line: line.line, values: { name: tidy(line.cells.join(' ')) }, people: [], tooLong: false, aside };
    const tell = (text: string): void => void told.set(text, [...(told.get(text) ?? []), line.line]);
    return new Cleaning(layout, slots, dayFirst, tell).row(line);
  });
  const problems = [...told].map(([text, [first = 0, ...others]]) => ({
    line: first,
    text: others.length > 0 ? `${text} Also in line ${others.join(', ')}.` : text,
  }));
  return { rows, problems };
}

class Cleaning {
  private readonly found: Partial<Record<ImportField, string[]>> = {};
  private readonly notes: string[] = [];
  private readonly slots: Slot[] = [];
  /** Somebody's numbers, in a column about the organization. */
  private readonly cellPhones: string[] = [];

  constructor(
    private readonly layout: Layout,
    private readonly slotOf: readonly number[],
    private readonly dayFirst: readonly boolean[],
    private readonly tell: (text: string) => void,
  ) {}

  row({ line, cells }: Line): CleanRow {
    const { headings, mapping, tied } = this.layout;
    const noteColumns = mapping.filter((field) => field === 'notes').length;
    cells.forEach((cell, index) => {
      // Some programs export numbers with a fraction.
      const typed = cell.trim().replace(/^(\d{3,})\.0$/, '$1');
      const field = mapping[index];
      const heading = tidy(headings[index] ?? '');
      if (typed === '' || field === '') return;
      if (formulaError.test(typed)) this.tell(`“${typed}” is a broken formula of another sheet. It is left blank.`);
      else if (field === undefined) this.note('More in this line', typed);
      else if (field === 'notes')
        this.note(noteColumns > 1 || !/note|comment|remark|description/i.test(heading) ? heading : '', typed, true);
      else if (
        field !== 'name' &&
        (nothing.test(typed) || (/^(phone|zip|address|city)$/.test(field) && noPlace.test(typed)))
      )
        this.tell(`“${typed}” was taken for blank.`);
      else if (/^person/.test(field)) this.ofContact(field, index, heading, typed);
      else this.ofOrganization(field, index, heading, typed);
    });
    const people = contactsOf(this.slots, this.layout.vocabulary.isJob, (heading, value) => this.note(heading, value));
    tellStopped(people, this.slots, this.tell, (heading, stops) =>
      this.odd(heading, stops, 'is a mark of nobody in this line'),
    );
    for (const number of this.cellPhones) {
      const [first] = people;
      if (first && first.phone === '') first.phone = number;
      else if (!this.found.phone) this.add('phone', number);
      else this.note('Cell', number);
    }
    const { found } = this;
    takePlacesApart(found);
    const ties = /^(knower|relation|level|how|strength|network)$/;
    if (found.since && !tied && !Object.keys(found).some((field) => ties.test(field))) {
      this.note(headings[mapping.indexOf('since')] ?? '', found.since.join());
      delete found.since;
    }
    if (!found.category && this.layout.vocabulary.isNetwork(found.name?.[0] ?? '')) {
      this.add('category', 'Community organization');
      if (!found.kind) this.add('kind', 'Network');
    }
    if (this.notes.length > 0) found.notes = this.notes;
    const values: CleanValues = {};
    for (const field of Object.keys(found) as ImportField[]) {
      const unique = found[field]!.filter((value, index, all) => all.indexOf(value) === index);
      values[field] = unique.join(joins[field] ?? '');
    }
    return { line, values, people, tooLong: Object.values(values).some((value) => value.length > longestText) };
  }

  private add(field: ImportField, value: string): void {
    (this.found[field] ??= []).push(value);
  }

  private note(heading: string, value: string, asTyped = false): void {
    const text = asTyped ? value : tidy(value);
    this.notes.push(heading === '' ? text : `${heading}: ${text}`);
  }

  /** Kept in the notes and reported. */
  private odd(heading: string, typed: string, is: string): void {
    this.note(heading, typed);
    this.tell(`“${short(tidy(typed))}” ${is}. It is kept in Notes.`);
  }

  private ofContact(field: ImportField, index: number, heading: string, typed: string): void {
    const slot = (this.slots[this.slotOf[index]!] ??= {
      heading,
      names: [],
      parts: {},
      titles: [],
      emails: [],
      phones: [],
      role: '',
      since: '',
      stops: [],
    });
    const plain = tidy(typed);
    const { plain: plainHeading, isJob } = this.layout.vocabulary;
    const part = partOf(plainHeading(heading));
    switch (field) {
      case 'personName':
        if (part === '') slot.names.push(...peopleIn(typed, isJob));
        else slot.parts[part] = typed;
        break;
      case 'personEmail': {
        const { emails, rest } = emailsIn(typed);
        if (emails.length > 0 && rest !== '' && typed.includes('<'))
          slot.names.push(...peopleIn(typed.replace(/>\s*,/g, '>;'), isJob));
        else {
          slot.emails.push(...emails);
          if (rest !== '') this.odd(heading, rest, 'is not an email address');
        }
        break;
      }
      case 'personPhone': {
        const phones = phonesIn(typed);
        if (phones.length === 0) this.odd(heading, typed, 'does not look like a phone number');
        for (const { number, kind, remark } of phones) {
          if (kind === 'fax') this.note('Fax', number);
          else slot.phones.push(number);
          if (remark !== '') this.note(heading, remark);
        }
        break;
      }
      case 'personRole': {
        const role = this.layout.roles.find((each) => comparable(each) === comparable(plain));
        if (role !== undefined && slot.role === '') slot.role = role;
        else slot.titles.push(typed);
        break;
      }
      case 'personSince': {
        const date = readDate(plain, this.dayFirst[index]);
        if (date === null || slot.since !== '') this.odd(heading, plain, 'is not a date with day, month and year');
        else slot.since = date;
        break;
      }
      case 'personStop': {
        const stop = stopIn(plainHeading(heading), typed);
        if (stop === 'unclear') this.odd(heading, typed, `is unclear under “${heading}”, so nothing is mailed there`);
        if (stop !== null) slot.stops.push(stop === 'unclear' ? 'mail' : stop);
        break;
      }
      default:
        slot.titles.push(typed);
    }
  }

  private ofOrganization(field: ImportField, index: number, heading: string, typed: string): void {
    const plain = tidy(typed);
    const { category, categories, staff, vocabulary } = this.layout;
    if (field === 'phone') return this.ofPhone(heading, typed);
    if (this.found[field] && joins[field] === undefined) return this.note(heading, typed);
    const choose = (known: readonly [RegExp, string][], otherwise: ImportField | null): void => {
      const choice = known.find(([pattern]) => pattern.test(plain));
      if (choice) this.add(field, choice[1]);
      // The text says more than the choice itself.
      if (choice && comparable(choice[1]).includes(comparable(plain))) return;
      if (otherwise) this.add(otherwise, plain);
      else if (choice) this.note(heading, plain);
      else this.odd(heading, plain, `cannot be used for “${heading}”`);
    };
    switch (field) {
      case 'website': {
        const site = tidyWebsite(plain);
        if (site !== null) this.add(field, site);
        else this.odd(heading, plain, 'is not a web address');
        break;
      }
      case 'category': {
        const known = vocabulary.categoryOf(plain, categories);
        if (known !== null) this.add(field, known);
        else
          this.tell(
            `What is under “${heading}” and is none of the categories is kept under Kind; such rows become ${category}.`,
          );
        // “Chamber” becomes a community organization; the word says more than the category.
        if (known === null || comparable(known) !== comparable(plain)) this.add('kind', plain);
        break;
      }
      case 'since': {
        const date = readDate(plain, this.dayFirst[index]);
        if (date !== null) this.add(field, date);
        else this.odd(heading, plain, 'is not a date with day, month and year');
        break;
      }
      case 'relation':
      case 'level':
      case 'strength':
        choose(choices[field], field === 'relation' ? 'how' : null);
        break;
      case 'owner': {
        const name = staff?.get(comparable(plain));
        if (name !== undefined) this.add(field, name);
        else this.odd(heading, plain, 'is not in the Staff tab, so it is no owner yet');
        break;
      }
      case 'aliases':
        // Bars, semicolons, line breaks and wide gaps separate names; a comma may be part of one (“Bell Mar, Inc.”).
        partsOf(typed, /[|;\n]|\s{2,}/).forEach((name) => this.add(field, name));
        break;
      case 'knower':
      case 'network':
        partsOf(typed, /[;|\n]/).forEach((name) => this.add(field, name));
        break;
      case 'interests':
        partsOf(typed, /[,;|\n]/).forEach((word) => this.add(field, word));
        break;
      case 'address':
        this.add(field, partsOf(typed, /\n/).join(', '));
        break;
      default:
        this.add(field, plain);
    }
  }

  private ofPhone(heading: string, typed: string): void {
    const phones = phonesIn(typed);
    if (phones.length === 0) return this.odd(heading, typed, 'does not look like a phone number');
    for (const { number, kind, remark } of phones) {
      if (kind === 'fax') this.note('Fax', number);
      else if (kind === 'cell') this.cellPhones.push(number);
      else if (this.found.phone) this.note(heading, number);
      else this.add('phone', number);
      if (remark !== '') this.note(heading, remark);
    }
  }
}

function partsOf(typed: string, separator: RegExp): string[] {
  return typed.split(separator).map(tidy).filter(Boolean);
}
