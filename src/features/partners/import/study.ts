/** Reads a list and the sheet and decides what an import would do. Preview and apply both come through here. */
import type { App } from '../../../app';
import { Failure } from '../../../shared/failure';
import { fingerprint } from '../../../shared/fingerprint';
import { grouped, tidy } from '../../../shared/text';
import { out } from '../../../workbook/changes';
import { cellOf, type Table } from '../../../workbook/table';
import type { AnyTab } from '../../../workbook/tab';
import type { ImportRequest } from '../calls';
import { cleanRows } from './clean-rules';
import { decideImport, type ImportPlan } from './decide-rules';
import { raggedProblems, readDelimited, type Line, type LineProblem } from './delimited-rules';
import { organizationFields, type KnownOrganization, type KnownPerson } from './draft-rules';
import { guessCategory, guessMapping, isShareable, type ImportField } from './mapping-rules';
import { isCurrent } from '../rules';
import { categories, organizations, people } from '../tabs';

/** A paste crosses google.script.run as one argument; beyond this it takes minutes or fails without a word. */
const mostCharacters = 5_000_000;
/** So that deciding and writing stay well within the six minutes of a run. */
const mostRows = 10_000;

export const fieldLabels: Record<ImportField, string> = {
  name: 'Organization',
  category: 'Category',
  kind: 'Kind',
  industry: 'Industry',
  phone: 'Phone',
  website: 'Website',
  address: 'Address',
  city: 'City',
  state: 'State',
  zip: 'ZIP code',
  county: 'County',
  aliases: 'Also known as',
  interests: 'Interests',
  notes: 'Notes',
  sourceId: 'Id in source',
  personName: 'Contact: name',
  personTitle: 'Contact: job title',
  personEmail: 'Contact: email',
  personPhone: 'Contact: phone',
};

export interface Study {
  headings: string[];
  mapping: (ImportField | '')[];
  category: string;
  /** Lines with data. */
  rowCount: number;
  /** Null when no column holds the names. */
  plan: ImportPlan | null;
  problems: LineProblem[];
  fingerprint: string;
}

/** Two reads: Organizations and People. Throws a Failure for a list that cannot be read at all. */
export function study(app: App, request: ImportRequest): Study {
  const { headings, lines, problems } = readList(request.text);
  const mapping = chosenMapping(request, headings, lines);
  const names = lines.map(({ cells }) => cells[mapping.indexOf('name')] ?? '');
  const category = categories.find((each) => each === request.category) ?? guessCategory(headings, names, categories);
  problems.push(...mappingProblems(headings, mapping, lines));
  const base = { headings, mapping, category, rowCount: lines.length };
  if (!mapping.includes('name')) return { ...base, plan: null, problems, fingerprint: '' };

  const clean = cleanRows(lines, { headings, mapping, category, categories });
  problems.push(...clean.problems);
  const context = { category, source: sourceOf(request), labels: fieldLabels };
  const plan = decideImport(clean.rows, knownOrganizations(app), context);
  return { ...base, plan, problems, fingerprint: fingerprint(whatHappens(plan)) };
}

/** Without ids: a row typed just now has none in the preview and one when the import is applied. */
function whatHappens({ decisions, create, change }: ImportPlan): unknown {
  return {
    decisions,
    create,
    change: change.map(({ name, fills, people: plans }) => ({
      name,
      fills,
      people: plans.map(({ id, values }) => ({ known: id !== null, values })),
    })),
  };
}

/** What Organizations and Imports call the list. */
export function sourceOf({ fileName }: ImportRequest): string {
  const name = tidy(fileName).slice(0, 100);
  return name === '' ? 'Pasted list' : name;
}

function readList(text: string): { headings: string[]; lines: Line[]; problems: LineProblem[] } {
  if (text.length > mostCharacters) {
    const megabytes = Math.ceil(text.length / 1_000_000);
    throw new Failure(
      `This list is too large (${megabytes} MB; up to 5 MB is possible). Split it into parts, each with the headings on top, and import one after the other. Nothing was changed.`,
    );
  }
  const { lines, problems } = readDelimited(text);
  const [first, ...rows] = lines;
  if (!first) throw new Failure('The list is empty. Paste it with its headings on top, or choose a file.');
  if (rows.length === 0)
    throw new Failure(
      `The list has one line only (line ${first.line}), and that is taken for the headings. Add the organizations below it, one a line.`,
    );
  if (rows.length > mostRows)
    throw new Failure(
      `This list has ${grouped(rows.length)} lines; up to ${grouped(mostRows)} are possible at a time. Split it into parts, each with the headings on top. Nothing was changed.`,
    );
  const headings = first.cells.map(tidy);
  return { headings, lines: rows, problems: [...problems, ...raggedProblems(rows, headings.length)] };
}

function chosenMapping({ mapping }: ImportRequest, headings: string[], lines: Line[]): (ImportField | '')[] {
  const usable = mapping !== null && mapping.length === headings.length && mapping.every((field) => field === '' || field in fieldLabels); // prettier-ignore
  return usable ? mapping : guessMapping(headings, lines.slice(0, 100).map(({ cells }) => cells)); // prettier-ignore
}

function mappingProblems(headings: string[], mapping: (ImportField | '')[], lines: Line[]): LineProblem[] {
  const at = Math.max(1, (lines[0]?.line ?? 2) - 1);
  const named = (index: number): string => (headings[index] ? `“${headings[index]}”` : `number ${index + 1}`);
  const problems: LineProblem[] = [];
  mapping.forEach((field, index) => {
    const first = mapping.indexOf(field);
    const filled = (): boolean => lines.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    if (field === '') {
      if (filled())
        problems.push({ line: at, text: `The column ${named(index)} is left out. To keep it, choose Notes for it.` });
    } else if (first !== index && !isShareable(field)) {
      problems.push({
        line: at,
        text: `The columns ${named(first)} and ${named(index)} are both meant for ${fieldLabels[field]}. The first one that is filled counts; the other goes to Notes.`,
      });
    }
  });
  if (!mapping.includes('name')) {
    problems.unshift({
      line: at,
      text: 'No column holds the organization’s name. Choose “Organization” for the one that does. If the list has no headings, add a line with them on top.',
    });
  }
  return problems;
}

function knownOrganizations({ workbook, clock }: App): KnownOrganization[] {
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  workbook.lookAtAllRows(people as unknown as AnyTab);
  const table = workbook.table(organizations);
  const peopleTable = workbook.table(people);
  const textOf = (of: Table<AnyTab>, row: { id: string }, column: string): string =>
    of.unusable.get(cellOf(row.id, column)) ?? String(out(of.tab, column, (row as Record<string, unknown>)[column]));
  const asAny = <T>(of: T): Table<AnyTab> => of as unknown as Table<AnyTab>;

  const staffOf = new Map<string, KnownPerson[]>();
  for (const person of peopleTable.rows) {
    const organization = workbook.follow(organizations, person.organization);
    if (!organization) continue;
    const cell = (column: string): string => textOf(asAny(peopleTable), person, column);
    const known = {
      id: person.id,
      name: cell('name'),
      jobTitle: cell('jobTitle'),
      email: cell('email'),
      phone: cell('phone'),
      primary: person.role === 'Primary contact' && isCurrent(person, clock.today()),
    };
    staffOf.set(organization.id, [...(staffOf.get(organization.id) ?? []), known]);
  }
  return table.rows.map((row): KnownOrganization => {
    const filled = organizationFields.map((field): [ImportField, string] => [field, textOf(asAny(table), row, field)]);
    return {
      id: row.id,
      row: row.row,
      name: row.name ?? '',
      formerNames: row.formerNames ?? [],
      source: row.source ?? '',
      cells: Object.fromEntries(filled.filter(([, text]) => text !== '')),
      people: staffOf.get(row.id) ?? [],
    };
  });
}
