/** Local colleges, picked from a directory file such as that of NCES IPEDS, and brought in like any other import. */
import { importWords } from '../../tables/words';
import type { App } from '../../app';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import { industry as industryTab } from '../../records/industry';
import { readDelimited } from '../../tables/delimited-rules';
import { applyImport, previewImport } from './actions';
import { guessMapping, readsLikeHeading, vocabularyOf, type ImportField } from '../../tables/mapping-rules';
import { splitHeadings } from '../../tables/table-rules';
import type { collegeCalls } from './calls';

/** Columns of the IPEDS header file: https://nces.ed.gov/ipeds/datacenter/ */
const ipeds: Record<string, ImportField> = {
  unitid: 'sourceId',
  instnm: 'name',
  ialias: 'aliases',
  addr: 'address',
  city: 'city',
  stabbr: 'state',
  zip: 'zip',
  gentele: 'phone',
  webaddr: 'website',
  countynm: 'county',
};

function read(text: string) {
  if (tidy(text) === '') throw new Failure('Choose a directory file first.');
  const vocabulary = vocabularyOf(importWords());
  const isHeading = (cell: string): boolean =>
    ipeds[comparable(cell)] !== undefined || readsLikeHeading(vocabulary)(cell);
  const { lines } = readDelimited(text, isHeading);
  if (lines.length < 2) throw new Failure('This file has no rows below its headings. Choose a directory file.');
  const { headings, rows } = splitHeadings(lines, isHeading);
  const guessed = guessMapping(
    headings.cells.map(tidy),
    rows.map(({ cells }) => cells),
    vocabulary,
  );
  const mapping = headings.cells.map((cell, index) => ipeds[comparable(cell)] ?? guessed[index] ?? '');
  if (mapping.indexOf('name') < 0) throw new Failure('No column of this file holds the names of the colleges.');
  return { mapping, rows };
}

export function lookAtColleges(app: App, { text }: { text: string }): ResultOf<(typeof collegeCalls)['colleges.look']> {
  const { mapping, rows } = read(text);
  const at = (cells: readonly string[], field: ImportField): string => tidy(cells[mapping.indexOf(field)] ?? '');
  const ours = app.workbook.sheetIdOf(industryTab) === null ? [] : app.workbook.table(industryTab).rows;
  return {
    colleges: rows.map(({ line, cells }) => ({
      line,
      name: at(cells, 'name'),
      city: at(cells, 'city'),
      county: at(cells, 'county'),
      state: at(cells, 'state'),
    })),
    industry: ours
      .filter((row) => row.ours && row.part !== 'Type of organization')
      .map(({ name }) => name ?? '')
      .join('; '),
  };
}

/** Imports the chosen lines, as Postsecondary with the given industry; known colleges are filled in, not added. */
export function addColleges(app: App, given: ParsedOf<(typeof collegeCalls)['colleges.add']>): { text: string } {
  const { mapping, rows } = read(given.text);
  const picked = rows.filter(({ line }) => given.lines.includes(line));
  if (picked.length === 0) throw new Failure('Tick the colleges that are to be added.');
  const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const fields = [...mapping, 'industry' as const];
  const industry = tidy(given.industry);
  const list = [
    fields.map((field, index) => cell(field || `column ${index}`)),
    ...picked.map(({ cells }) => [...mapping.map((_, index) => cell(cells[index] ?? '')), cell(industry)]),
  ];
  const request = {
    text: list.map((line) => line.join(',')).join('\n'),
    fileName: tidy(given.fileName),
    mapping: fields,
    category: 'Postsecondary',
  };
  return applyImport(app, { ...request, fingerprint: previewImport(app, request).fingerprint });
}
