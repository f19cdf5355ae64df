/**
 * Earlier workbooks have a row of Responses for each question. They become one row for each answer, with nothing lost:
 * the form may be gone by now. Such a row lacks what Partnerbook counts by, and its tab still has the columns it was in.
 */
import type { App } from '../../app';
import type { GivenAnswer } from '../../forms/answer-rules';
import { Failure } from '../../shared/failure';
import { columnKey } from '../../workbook/tab';
import type { Table } from '../../workbook/read/table';
import { fitted, sayGiven } from './response-rules';
import { responses, type Response } from './tabs';

/** By answer id. */
type OldAnswers = Map<string, { rows: Response[]; given: GivenAnswer[] }>;

/** Throws a Failure, so that answers wait in their forms, while the tab lacks the column that they are kept in. */
export function gatherOldRows({ workbook, exclusive }: App): void {
  const table = workbook.table(responses);
  if (!table.places.has('given'))
    throw new Failure(
      `${table.title} lacks a column, so answers wait in their forms. Choose Partnerbook › Set up › Set up this workbook: it comes back, and so do they.`,
    );
  const old: OldAnswers = new Map();
  for (const row of table.rows) {
    const given = row.given === null && row.answerId !== null ? oldAnswer(table, row) : null;
    if (given === null) continue;
    const answer = old.get(row.answerId!) ?? { rows: [], given: [] };
    old.set(row.answerId!, { rows: [...answer.rows, row], given: [...answer.given, given] });
  }
  if (old.size > 0) exclusive.run(20_000, () => replaceRows(workbook, old));
}

function replaceRows(workbook: App['workbook'], old: OldAnswers): void {
  for (const { rows, given } of old.values()) {
    const { survey, answerId, at, language, schoolYear } = rows[0]!;
    const asks = rows.flatMap(({ asks }) => asks ?? []).join('\n') || null;
    const kept = fitted(given);
    workbook.add(responses, [
      { survey, answerId, at, language, schoolYear, asks, answer: sayGiven(kept), given: kept },
    ]);
  }
  workbook.remove(
    responses,
    [...old.values()].flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
  workbook.commit();
  workbook.reset();
}

/** What one such row says; null for any other. */
function oldAnswer({ grid }: Table<typeof responses>, { row, answer }: Response): GivenAnswer | null {
  const keys = (grid[0] ?? []).map(String);
  const said = (column: string): string => {
    const place = keys.indexOf(columnKey(responses, column));
    // Those columns held text.
    return place < 0 ? '' : String(grid[row - 1]?.[place] ?? '');
  };
  const [questionKey, question] = [said('questionKey'), said('question')];
  if (questionKey === '' || question === '') return null;
  const picked = said('choiceKeys').split('\n').filter(Boolean);
  const text = answer ?? '';
  return {
    ...{ questionKey, question },
    values: picked.length > 1 ? text.split('\n') : [text].filter((value) => value !== ''),
    keys: picked.length > 0 ? picked : null,
  };
}
