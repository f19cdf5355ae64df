/**
 * `npm run duplicates -- FILE.csv`: lists which lines of a file are the same organization, as Find duplicates… sees
 * them. Reads the file as the import does and writes nothing. See docs/duplicates.md.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanRows } from '../../src/tables/clean-rules';
import { readDelimited } from '../../src/tables/delimited-rules';
import { guessMapping, type ImportField, readsLikeHeading, vocabularyOf } from '../../src/tables/mapping-rules';
import { realign, splitHeadings } from '../../src/tables/table-rules';
import { importWords } from '../../src/tables/words';
import type { Described } from '../../src/likeness/described';
import { findDuplicates } from '../../src/likeness/duplicates';
import { comparable, plural, tidy } from '../../src/shared/text';
import { qualityOf } from './measure';
import { withCopies } from './messy';

const usage = `npm run duplicates -- FILE.csv [--labels COLUMN] [--map FIELD=COLUMN,…] [--messy LEVEL] [--json]
  --labels   the column that tells who is the same: also prints precision, recall, F1 and seconds
  --map      fields whose headings are not understood by themselves: name=title,address=where
  --messy    measures on messy copies made of the lines instead, LEVEL from 0 to 1 (0.3 is an ordinary list)
  --json     one JSON document`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    labels: { type: 'string' },
    map: { type: 'string' },
    messy: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const vocabulary = vocabularyOf(importWords());

function fail(text: string): never {
  console.error(text);
  process.exit(2);
}

interface Listed {
  /** The line number in the file, from 1. */
  line: number;
  row: Described;
  label: string;
}

function read(file: string): Listed[] {
  // Old exports are in Windows-1252; anything that is not UTF-8 is read as that.
  const bytes = readFileSync(file);
  const whole = new TextDecoder().decode(bytes);
  const text = whole.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : whole;
  const isHeading = readsLikeHeading(vocabulary);
  const listed = readDelimited(text, isHeading).lines;
  const list = listed.length === 0 ? null : splitHeadings(listed, isHeading);
  if (!list || list.rows.length === 0) fail('The file has no lines below its headings.');
  const headings = list.headings.cells.map(tidy);
  const mapping = guessMapping(
    headings,
    list.rows.map(({ cells }) => cells),
    vocabulary,
  );
  const columnOf = (name: string): number => {
    const at = headings.findIndex((heading) => comparable(heading) === comparable(name));
    return at >= 0 ? at : fail(`There is no column “${name}”. There are: ${headings.join(', ')}.`);
  };
  for (const pair of options.map?.split(',') ?? []) {
    const [field = '', column = ''] = pair.split('=');
    const at = columnOf(column);
    mapping.forEach((each, index) => each === field && (mapping[index] = ''));
    mapping[at] = field as ImportField;
  }
  const labels = options.labels === undefined ? -1 : columnOf(options.labels);
  if (labels >= 0) mapping[labels] = '';
  const { lines } = realign(list.rows, headings, mapping);
  if (!mapping.includes('name')) fail('No column holds the organization’s name. Say which with --map name=COLUMN.');

  const labelOf = new Map(lines.map(({ line, cells }) => [line, tidy(cells[labels] ?? '')]));
  const clean = cleanRows(lines, {
    headings,
    mapping,
    category: '',
    categories: [],
    roles: [],
    staff: null,
    tied: false,
    vocabulary,
  });
  // A line with a label is a row, whatever it looks like.
  const rows = clean.rows.filter(({ aside }) => aside === undefined || labels >= 0);
  return rows.map(({ line, values }) => {
    const { name = '', aliases = '', phone = '', website = '', address = '', city = '', zip = '' } = values;
    const otherNames = aliases.split('\n').filter(Boolean);
    return { line, row: { name, otherNames, phone, website, address, city, zip }, label: labelOf.get(line) ?? '' };
  });
}

const [file] = positionals;
if (options.help || file === undefined) {
  console.log(usage);
  process.exit(options.help ? 0 : 2);
}
let list = read(file);
if (options.messy !== undefined) {
  const { rows, labels } = withCopies(
    list.map(({ row }) => row),
    7,
    Number(options.messy),
    0.6,
  );
  list = rows.map((row, index) => ({ line: index + 1, row, label: labels[index]! }));
}
const started = process.hrtime.bigint();
const { pairs, groups } = findDuplicates(list.map(({ row }) => row));
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const labelled = options.labels !== undefined || options.messy !== undefined;
const quality = labelled
  ? qualityOf(
      pairs,
      list.map(({ label }) => label),
    )
  : null;
const lineOf = (index: number): number => list[index]!.line;
const nameOf = (index: number): string => list[index]!.row.name;

if (options.json) {
  const told = pairs.map(({ one, other, score, reason }) => ({
    lines: [lineOf(one), lineOf(other)],
    names: [nameOf(one), nameOf(other)],
    score,
    reason,
  }));
  console.log(
    JSON.stringify(
      { rows: list.length, seconds, quality, groups: groups.map((group) => group.map(lineOf)), pairs: told },
      null,
      1,
    ),
  );
} else {
  for (const group of groups) {
    console.log(group.map((each) => `line ${lineOf(each)}  ${nameOf(each)}`).join('\n'));
    for (const { one, other, score, reason } of pairs.filter((pair) => group.includes(pair.one)))
      console.log(`   ${lineOf(one)} = ${lineOf(other)}  ${score.toFixed(3)}  ${reason}`);
    console.log('');
  }
  console.log(
    `${plural(list.length, 'row')}, ${plural(groups.length, 'group')}, ${plural(pairs.length, 'pair')}, ${seconds.toFixed(2)} s`,
  );
  if (quality)
    console.log(
      `precision ${quality.precision.toFixed(3)}  recall ${quality.recall.toFixed(3)}  F1 ${quality.f1.toFixed(3)}  (${quality.right} of ${quality.found} right, ${quality.there} there)`,
    );
}
