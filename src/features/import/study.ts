/** Reads a list and the sheet, and decides what an import would do. Preview and apply both use this. */
import type { App } from '../../app';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import { comparable, grouped, tidy } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import type { ImportRequest } from './calls';
import { cleanRows } from '../../tables/clean-rules';
import { decideImport, type ImportPlan } from './decide-rules';
import { readDelimited, type Line, type LineProblem } from '../../tables/delimited-rules';
import { recall, type ListKind } from './kinds';
import { knownOrganizations } from './known';
import {
  guessCategory,
  guessMapping,
  isShareable,
  readsLikeHeading,
  vocabularyOf,
  type ImportField,
  type Mapping,
  type Vocabulary,
} from '../../tables/mapping-rules';
import { realign, splitHeadings } from '../../tables/table-rules';
import { importWords } from '../../tables/words';
import { partnersToChoose, rosterOf } from './roster';
import { isPersonField, rosterMapping, rosterRows } from './roster-rules';
import { presets, type Preset } from './tie-rules';
import { categories } from '../../records/organizations';
import { personRoles } from '../../records/people';
import { staff } from '../../records/staff';

/** A paste crosses google.script.run as one argument; beyond this it takes minutes or fails silently. */
const mostCharacters = 5_000_000;
/** Keeps deciding and writing well within the six minutes of a run. */
const mostRows = 10_000;

export interface Study extends ListKind {
  headings: string[];
  fields: { field: ImportField; label: string }[];
  mapping: (ImportField | '')[];
  /** Whether the columns are as they were last time for a list with these headings. */
  remembered: boolean;
  /** Chambers, clubs and unions in the sheet. */
  networks: string[];
  /** Lines with data. */
  rowCount: number;
  /** Null when no column has the names. */
  plan: ImportPlan | null;
  problems: LineProblem[];
  fingerprint: string;
}

/** One read each of Organizations, People, and Connections and Staff if needed. Throws a Failure if unreadable. */
export function study(app: App, request: ImportRequest): Study {
  const vocabulary = vocabularyOf(importWords());
  const { headings, ...list } = readList(request.text, vocabulary);
  const known = recall(app.memory, headings);
  const preset: Preset =
    presets.find((each) => each === (request.preset ?? known?.preset ?? presetOf(request.fileName))) ?? '';
  const isRoster = preset === 'Roster';
  const guessed = chosenMapping(request, headings, list.rows, known, vocabulary);
  const mapping = isRoster ? rosterMapping(guessed) : guessed;
  const { lines, problems } = realign(list.rows, headings, mapping);
  problems.unshift(...list.problems);
  const names = lines.map(({ cells }) => cells[mapping.indexOf('name')] ?? '');
  const category =
    categories.find((each) => each === (request.category ?? known?.category)) ??
    guessCategory(headings, names, categories, vocabulary);
  const network = preset === 'Network' || isRoster ? tidy(request.network ?? known?.network ?? '').slice(0, 200) : '';
  const remembered = request.mapping === null && known !== null;
  const needed = isRoster ? 'personName' : 'name';
  problems.push(...mappingProblems(headings, mapping, lines, vocabulary, needed));
  const fields = Object.entries(vocabulary.labels)
    .map(([field, label]) => ({ field: field as ImportField, label }))
    .filter(({ field }) => !isRoster || isPersonField(field));
  const base = { headings, fields, mapping, category, preset, network, remembered, rowCount: lines.length };
  const nothing = { ...base, plan: null, problems, fingerprint: '' };
  if (isRoster && network === '') return { ...nothing, networks: partnersToChoose(app) };
  const partner = isRoster ? rosterOf(app, network) : null;
  if (!mapping.includes(needed)) return { ...nothing, networks: isRoster ? partnersToChoose(app) : [] };

  const tied =
    (preset !== '' && !isRoster) ||
    mapping.some((field) => /^(knower|relation|level|how|strength|network)$/.test(field));
  const clean = cleanRows(lines, {
    headings,
    mapping,
    category,
    categories,
    roles: personRoles,
    staff: mapping.includes('owner') ? staffNames(app) : null,
    tied: preset !== '' && !isRoster,
    vocabulary,
  });
  problems.push(...clean.problems);
  const source = sourceOf(request, preset, network);
  const organizationsThere = knownOrganizations(app, tied);
  const rows = partner ? rosterRows(clean.rows, partner.name ?? '') : clean.rows;
  const plan = decideImport(rows, organizationsThere, {
    category,
    source,
    preset,
    network,
    labels: vocabulary.labels,
  });
  for (const name of plan.networks)
    problems.unshift({ line: 1, text: `“${name}” is added as an organization of the kind Network.` });
  const networks = isRoster
    ? partnersToChoose(app)
    : organizationsThere
        .filter(({ name, cells }) => vocabulary.isNetwork(name) || /network/i.test(cells.kind ?? ''))
        .map(({ name }) => name);
  problems.sort((one, other) => one.line - other.line);
  return { ...base, networks, plan, problems, fingerprint: fingerprint(whatHappens(plan)) };
}

/** The name of a student organization's or advisory group's file often says so. */
function presetOf(fileName: string): Preset {
  if (/\b(ctso|skillsusa|ffa|deca|fbla|hosa|fccla|tsa|bpa)\b/i.test(fileName.replace(/_/g, ' '))) return 'CTSO';
  return /advisory/i.test(fileName) ? 'CTE advisory' : '';
}

/** Without ids: a row just typed has none in the preview and one when the import is applied. */
function whatHappens({ decisions, create, change }: ImportPlan): unknown {
  return {
    decisions,
    create,
    change: change.map(({ name, fills, people: plans, ties }) => ({
      name,
      fills,
      people: plans.map(({ id, values }) => ({ known: id !== null, values })),
      ties: ties.map(({ id, values, network }) => ({ known: id !== null, values, network })),
    })),
  };
}

/** What Organizations and Imports call the list: its origin, then its file name. */
export function sourceOf({ fileName }: Pick<ImportRequest, 'fileName'>, preset: Preset, network: string): string {
  const name = tidy(fileName).slice(0, 100) || 'Pasted list';
  const tag = preset === 'Network' ? network : preset === 'Roster' ? `Roster of ${network}` : preset;
  return tag === '' ? name : `${tag}, ${name}`;
}

function readList(text: string, vocabulary: Vocabulary): { headings: string[]; rows: Line[]; problems: LineProblem[] } {
  if (text.length > mostCharacters) {
    const megabytes = Math.ceil(text.length / 1_000_000);
    throw new Failure(
      `This list is too large (${megabytes} MB; up to 5 MB is possible). Split it into parts, each with the headings on top, and import one after the other. Nothing was changed.`,
    );
  }
  if (text.slice(0, 4) === 'PK\u0003\u0004')
    throw new Failure(
      'This is a whole Excel workbook. Open it and save the sheet as CSV, or copy its rows and paste them here.',
    );
  const { lines, problems } = readDelimited(text, readsLikeHeading(vocabulary));
  const [first] = lines;
  if (!first) throw new Failure('The list is empty. Paste it with its headings on top, or choose a file.');
  const { headings, rows, problems: titles } = splitHeadings(lines, readsLikeHeading(vocabulary));
  if (rows.length === 0)
    throw new Failure(
      `The list has one line only (line ${first.line}), and that is taken for the headings. Add the organizations below it, one a line.`,
    );
  if (rows.length > mostRows)
    throw new Failure(
      `This list has ${grouped(rows.length)} lines; up to ${grouped(mostRows)} are possible at a time. Split it into parts, each with the headings on top. Nothing was changed.`,
    );
  return { headings: headings.cells.map(tidy), rows, problems: [...problems, ...titles] };
}

function chosenMapping(
  { mapping }: ImportRequest,
  headings: string[],
  lines: Line[],
  known: { mapping: (ImportField | '')[] } | null,
  vocabulary: Vocabulary,
): (ImportField | '')[] {
  const usable =
    mapping !== null &&
    mapping.length === headings.length &&
    mapping.every((field) => field === '' || field in vocabulary.labels);
  return usable
    ? mapping
    : (known?.mapping ??
        guessMapping(
          headings,
          lines.map(({ cells }) => cells),
          vocabulary,
        ));
}

function mappingProblems(
  headings: string[],
  mapping: Mapping,
  lines: Line[],
  { labels }: Vocabulary,
  needed: 'name' | 'personName',
): LineProblem[] {
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
        text: `The columns ${named(first)} and ${named(index)} are both meant for ${labels[field]}. The first one that is filled counts; the other goes to Notes.`,
      });
    }
  });
  if (!mapping.includes(needed)) {
    const whose = needed === 'name' ? 'the organization’s name' : 'the people’s names';
    problems.unshift({
      line: at,
      text: `No column holds ${whose}. Choose “${labels[needed]}” for the one that does. If the list has no headings, add a line with them on top.`,
    });
  }
  return problems;
}

/** By name and by address. */
function staffNames({ workbook }: App): Map<string, string> {
  workbook.lookAtAllRows(staff as unknown as AnyTab);
  const names = workbook.table(staff).rows.flatMap(({ name, email }): [string, string][] =>
    name === null
      ? []
      : [
          [comparable(email ?? name), name],
          [comparable(name), name],
        ],
  );
  return new Map(names);
}
