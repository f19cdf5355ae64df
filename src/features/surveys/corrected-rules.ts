/**
 * An answer that was corrected after it was taken in: what was made from it follows where staff have not changed it;
 * where they have, they are asked. Pure.
 */
import type { GivenAnswer, SurveyAnswer } from '../../forms/answer-rules';
import { comparable } from '../../shared/text';
import type { Connection } from '../../records/connections';
import type { Organization } from '../../records/organizations';
import { connectionOf, prospectOf, type NewConnection, type ParentLead, type Prospect } from './prospect-rules';
import type { Response } from './tabs';

/** The answer as Responses holds it; null when it is not there. */
export function asTaken(answer: SurveyAnswer, row: Response | undefined): SurveyAnswer | null {
  return row?.given ? { ...answer, given: row.given } : null;
}

/** Whether it differs from what it said before. */
export function isCorrected({ given, before }: SurveyAnswer): boolean {
  if (!before) return false;
  const said = (all: readonly GivenAnswer[]): string =>
    JSON.stringify(all.map(({ questionKey, values }) => [questionKey, comparable(values.join(' '))]).sort());
  return said(given) !== said(before.given);
}

/** Adds questions to staff. */
export function withAsks(answer: SurveyAnswer, asks: Readonly<Record<string, string>>): SurveyAnswer {
  return Object.keys(asks).length === 0 ? answer : { ...answer, asks };
}

export interface Correction<Row> {
  /** Cells that follow. */
  values: Row;
  /** What staff are asked, by question. */
  asks: Record<string, string>;
}

const columns = { knower: 'name', knowerEmail: 'email', knowerPhone: 'phone', how: 'skills' } as const;

export function correctConnection(was: ParentLead, now: ParentLead, row: Connection): Correction<NewConnection> {
  const [before, after] = [connectionOf(was, ''), connectionOf(now, '')];
  const found: Correction<NewConnection> = { values: {}, asks: {} };
  for (const [column, questionKey] of Object.entries(columns) as [keyof typeof columns, string][]) {
    const [old, fresh, here] = [before[column] ?? null, after[column] ?? null, row[column]];
    if (old === fresh || here === fresh) continue;
    if (here === old) Object.assign(found.values, { [column]: fresh });
    else found.asks[questionKey] = sayKept(now, 'Connections', here ?? '');
  }
  return found;
}

/** Cells follow the correction where they are as the answer made them. Call only if `isMadeOf` holds. */
export function correctProspect(was: ParentLead, now: ParentLead, row: Organization): Prospect {
  const [before, after] = [prospectOf(was), prospectOf(now)];
  const changed = (['industry', 'interests', 'knownBy'] as const).filter(
    (column) => !same(before[column], after[column]) && same(row[column], before[column]),
  );
  return Object.fromEntries(changed.map((column) => [column, after[column] ?? null])) as Prospect;
}

export function isMadeOf(was: ParentLead, { name, stage, source, knownBy }: Organization): boolean {
  const made = prospectOf(was);
  return name === made.name && stage === made.stage && source === made.source && knownBy === made.knownBy;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

export function sayKept({ name }: ParentLead, tab: string, here: string): string {
  return `${name} has corrected this since. ${tab} still says “${here}” there, which somebody at school had changed. Put right what is right, then clear this cell.`;
}

export function sayLeftBehind({ name }: ParentLead, before: string): string {
  return `${name} named “${before}” at first, which came into Organizations by that. Delete its row there if nobody else knows it, then clear this cell.`;
}

/** For a form whose answers have other consequences: a person looks at them. */
export function sayCorrected(before: string): string {
  return `This was corrected after it was taken in; before, it said “${before}”. What followed from that is still there: put it right, then clear this cell.`;
}
