/** Templates as staff have them, found by kind; a feature declares each with its placeholders, and its first wording among the seeds. */
import type { Problem } from '../workbook/problems';
import type { Workbook } from '../workbook/workbook';
import { faultsIn, faultsInBody, type Placeholder, type Wording } from './compose';
import { templatesTab, type Category } from './tabs';

export interface MailTemplate {
  kind: string;
  /** What its mails are about, so that people can stop some and keep others; by default activity logistics. */
  category?: Category;
  name: string;
  placeholders: readonly Placeholder[];
}

/** First wordings by kind, in `*.seed.ts`: only set-up needs them. */
export type SeedWordings = Record<string, { subject: string; body: string }>;

/** `off`: staff took the tick away, so that no mail of this kind is made. */
export type FoundTemplate = { wording: Wording } | 'off' | { reason: string };

/** The first row of the kind that is in use. */
export function findTemplate(workbook: Workbook, template: MailTemplate): FoundTemplate {
  const { title, rows } = workbook.table(templatesTab);
  const ofKind = rows.filter((row) => row.kind === template.kind);
  const row = ofKind.filter(({ active }) => active)[0];
  if (row) {
    return { wording: { name: row.name ?? template.name, subject: row.subject ?? '', body: row.body ?? '' } };
  }
  if (ofKind.length > 0) return 'off';
  return {
    reason: `The template “${template.name}” is missing from ${title}. Choose Partnerbook › Set up this workbook to bring it back.`,
  };
}

/** For the column “You may use”: one word a line, with what it stands for; `words`: of those that do not say it themselves. */
export function placeholderNote(placeholders: readonly Placeholder[], words: Readonly<Record<string, string>>): string {
  return placeholders
    .map(({ name, about, block }) =>
      block ? `{{#${name}}} … {{/${name}}} needed: ${about}` : `{{${name}}} ${about || (words[name] ?? '')}`,
    )
    .join('\n');
}

/** What is wrong with the wording of these kinds, before any mail is made; and a kind whose row is gone or there twice. */
export function templateProblems(workbook: Workbook, templates: readonly MailTemplate[]): Problem[] {
  const table = workbook.table(templatesTab);
  const problems: Problem[] = [];
  const add = (row: number, column: string, text: string): void => {
    problems.push({
      code: 'rule',
      tab: table.title,
      tabKey: table.tab.key,
      row,
      column: table.titles.get(column) ?? '',
      columnNumber: table.places.get(column) ?? 1,
      text,
    });
  };
  for (const template of templates) {
    const rows = table.rows.filter(({ kind }) => kind === template.kind);
    const inUse = rows.filter(({ active }) => active);
    if (rows.length === 0) {
      add(
        2,
        'kind',
        `The template “${template.name}” is missing. Choose Partnerbook › Set up this workbook to bring it back.`,
      );
    }
    for (const row of inUse.slice(1)) {
      add(
        row.row,
        'active',
        `Row ${inUse[0]?.row} is in use for the same kind of mail, so this one is not. Take one tick away.`,
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
