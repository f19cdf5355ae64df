/** Templates as staff have them, found by kind; features declare them (`declare.ts`). */
import { problemAt } from '../workbook/problem-rules';
import type { Problem } from '../workbook/problems';
import type { Workbook } from '../workbook/workbook';
import { faultsIn, faultsInBody, type Placeholder, type Wording } from './compose';
import type { Template } from './declare';
import { templatesTab } from './tabs';

/** `off`: staff removed the tick, so no mail of this kind is made. */
export type FoundTemplate = { wording: Wording } | 'off' | { reason: string };

/** The row of the kind that is in use; if two are, neither. */
export function findTemplate(workbook: Workbook, template: Template): FoundTemplate {
  const { title, rows } = workbook.table(templatesTab);
  const ofKind = rows.filter((row) => row.kind === template.kind);
  const inUse = ofKind.filter(({ active }) => active);
  const [row] = inUse;
  if (inUse.length > 1)
    return {
      reason: `${title} has two rows in use for “${template.name}” (${inUse.map((each) => each.row).join(' and ')}). Take the tick away from one of them.`,
    };
  if (row) {
    return { wording: { name: row.name ?? template.name, subject: row.subject ?? '', body: row.body ?? '' } };
  }
  if (ofKind.length > 0) return 'off';
  return {
    reason: `The template “${template.name}” is missing from ${title}. Choose Partnerbook › Set up › Set up this workbook to bring it back.`,
  };
}

/** For the column “You may use”: one word per line, with its meaning. */
export function placeholderNote(placeholders: readonly Placeholder[]): string {
  return placeholders
    .map(({ name, about, block }) => (block ? `{{#${name}}} … {{/${name}}} needed: ${about}` : `{{${name}}} ${about}`))
    .join('\n');
}

/** What is wrong with the wording of these kinds, before any mail is made; also a row that is missing or doubled. */
export function templateProblems(workbook: Workbook, templates: readonly Template[]): Problem[] {
  const table = workbook.table(templatesTab);
  const problems: Problem[] = [];
  const add = (row: number, column: string, text: string): void => {
    problems.push(problemAt(table, row, column, text));
  };
  for (const template of templates) {
    const rows = table.rows.filter(({ kind }) => kind === template.kind);
    const inUse = rows.filter(({ active }) => active);
    if (rows.length === 0) {
      add(
        2,
        'kind',
        `The template “${template.name}” is missing. Choose Partnerbook › Set up › Set up this workbook to bring it back.`,
      );
    }
    for (const row of inUse.slice(1)) {
      add(
        row.row,
        'active',
        `Row ${inUse[0]?.row} is in use for the same kind of mail, so neither is. Take one tick away.`,
      );
    }
    for (const row of rows) {
      const name = `“${row.name ?? template.name}”`;
      for (const fault of faultsIn(row.subject ?? '', template.placeholders))
        add(row.row, 'subject', `${name}: ${fault}`);
      for (const fault of faultsInBody(row.body ?? '', template.placeholders))
        add(row.row, 'body', `${name}: ${fault}`);
    }
  }
  return problems;
}
