import type { schema } from '@stryker-mutator/api/core';
import { folderOf } from './files';

export interface Figures {
  /** What was noticed, in percent of all that could have been; null where there was nothing to notice. */
  score: number | null;
  killed: number;
  /** An endless loop, mostly: noticed. */
  timeout: number;
  survived: number;
  /** No unit test runs the line. */
  noCoverage: number;
  /** Marked by a comment, or acting only while its file is loaded: not in the score. */
  ignored: number;
  /** A test file that runs it could not even be loaded: noticed. */
  broken: number;
}

export interface Survivor {
  file: string;
  /** From 1, as is the column. */
  line: number;
  column: number;
  mutator: string;
  original: string;
  replacement: string;
  /** Whether any unit test runs the line. */
  covered: boolean;
}

export interface Report {
  seconds: number;
  total: Figures;
  folders: ({ folder: string } & Figures)[];
  files: ({ file: string } & Figures)[];
  survivors: Survivor[];
}

type Status = schema.MutantResult['status'];
type Count = Exclude<keyof Figures, 'score'>;

const counts: Record<Exclude<Status, 'Pending'>, Count> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'noCoverage',
  Ignored: 'ignored',
  CompileError: 'broken',
  RuntimeError: 'broken',
};

/** What Stryker's report says of `files`; it may know others, from runs before. */
export function reportOf(result: schema.MutationTestResult, files: readonly string[], seconds: number): Report {
  const mutants = files.flatMap((file) =>
    (result.files[file]?.mutants ?? []).map((mutant) => ({ ...mutant, file, folder: folderOf(file) })),
  );
  const survivors = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ file, location, mutatorName, replacement = '', status }) => ({
      file,
      ...location.start,
      mutator: mutatorName,
      original: textAt(result.files[file]!.source, location),
      replacement,
      covered: status === 'Survived',
    }))
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
  const folders = [...new Set(files.map(folderOf))];
  return {
    seconds,
    total: figuresOf(mutants),
    folders: folders.map((folder) => ({ folder, ...figuresOf(mutants.filter((each) => each.folder === folder)) })),
    files: files.map((file) => ({ file, ...figuresOf(mutants.filter((each) => each.file === file)) })),
    survivors,
  };
}

function figuresOf(mutants: readonly { status: Status }[]): Figures {
  const figures = { killed: 0, timeout: 0, survived: 0, noCoverage: 0, ignored: 0, broken: 0 };
  for (const { status } of mutants) {
    if (status === 'Pending') throw new Error('Stryker has left mutants untried.');
    figures[counts[status]]++;
  }
  const noticed = figures.killed + figures.timeout + figures.broken;
  const all = noticed + figures.survived + figures.noCoverage;
  return { score: all === 0 ? null : Math.round((noticed / all) * 1000) / 10, ...figures };
}

/** Lines and columns of a location count from 1; its end is the first character that is not in it. */
function textAt(source: string, { start, end }: schema.Location): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}

/** The report to be read: every survivor, then the figures. */
export function inWords({ seconds, total, folders, files, survivors }: Report): string {
  const lines = survivors.map(
    ({ file, line, column, mutator, original, replacement, covered }) =>
      `${file}:${line}:${column}  ${mutator}${covered ? '' : ', not covered'}\n    - ${brief(original)}\n    + ${brief(replacement)}`,
  );
  const perFile = files.filter((figures) => tried(figures) > 0 || figures.ignored > 0);
  const rows = [
    ['', 'score', 'killed', 'timeout', 'survived', 'not covered', 'ignored', 'broken'],
    ...perFile.map(({ file, ...figures }) => rowOf(file, figures)),
    ...folders.map(({ folder, ...figures }) => rowOf(`${folder}/`, figures)),
    rowOf(`all, in ${Math.round(seconds)} s`, total),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
  return [...lines, '', ...table].join('\n');
}

function tried({ killed, timeout, survived, noCoverage, broken }: Figures): number {
  return killed + timeout + survived + noCoverage + broken;
}

function rowOf(name: string, { score, killed, timeout, survived, noCoverage, ignored, broken }: Figures): string[] {
  const shown = score === null ? '–' : `${score.toFixed(1)} %`;
  return [name, shown, ...[killed, timeout, survived, noCoverage, ignored, broken].map(String)];
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
