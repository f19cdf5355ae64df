/** Brings the rows of Findings in line with what was counted. Pure. */
import type { Finding, findings } from '../../records/findings';
import { sameThing } from '../../forms/free-answer-rules';
import { comparable } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import type { Count, Counting } from './finding-rules';
import { lineOf } from './line-rules';

type NewFinding = NewRow<typeof findings>;

export interface FindingPlan {
  add: NewFinding[];
  change: { id: string; values: NewFinding }[];
}

/** In `comparable` form, what staff want counted by itself. `rows`: of the survey. */
export function takenApart(rows: readonly Pick<Finding, 'apart' | 'text'>[]): Set<string> {
  return new Set(rows.flatMap(({ apart, text }) => (apart && text !== null ? [comparable(text)] : [])));
}

/** Rows keep their place, wording and notes. What nobody names any more stays, with a count of 0. */
export function planFindings(
  counts: readonly Count[],
  rows: readonly Finding[],
  { survey, questions, apart }: Counting,
): FindingPlan {
  const plan: FindingPlan = { add: [], change: [] };
  const lines = new Map(questions.map((question) => [question.name, lineOf(question, apart)]));
  const standing = new Map<string, Finding>();
  const left: Finding[] = [];
  for (const row of rows.filter((each) => each.survey === survey)) {
    const line = lines.get(row.question ?? '') ?? lineOf({ options: new Map() }, apart);
    const mark = markOf(row, line(row.text ?? '', '').key);
    if (standing.has(mark)) left.push(row);
    else standing.set(mark, row);
  }
  const answersOf = new Map(counts.map((count) => [markOf(count, ''), count.answers]));
  for (const count of counts) {
    const row = standing.get(markOf(count, count.key));
    standing.delete(markOf(count, count.key));
    const values = valuesOf(count);
    if (!row) plan.add.push({ ...nameOf(count), survey, ...values });
    else if (differs(row, values)) plan.change.push({ id: row.id, values });
  }
  for (const row of [...standing.values(), ...left]) {
    const values = { count: 0, answers: answersOf.get(markOf(row, '')) ?? 0, wordings: null };
    if (differs(row, values)) plan.change.push({ id: row.id, values });
  }
  return plan;
}

function valuesOf({ count, answers, lastAnswer, wordings }: Count) {
  return { count, answers, lastAnswer, wordings: wordings.length === 0 ? null : wordings };
}

/** A line with what identifies it: `Welding (skills newcomers lack, Manufacturing, 2026–27)`. */
export function nameOf({
  text,
  question,
  industry,
  schoolYear,
}: Pick<Finding, 'text' | 'question' | 'industry' | 'schoolYear'>): NewFinding {
  const where = [question?.toLowerCase(), industry, schoolYear].filter(Boolean).join(', ');
  return { text, question, industry, schoolYear, name: `${text ?? ''} (${where})` };
}

function markOf(
  { question, schoolYear, industry }: Pick<Finding, 'question' | 'schoolYear' | 'industry'>,
  key: string,
) {
  return [question, schoolYear, sameThing(industry ?? ''), key].join('\n');
}

function differs(
  row: Finding,
  values: Partial<Pick<Finding, 'count' | 'answers' | 'lastAnswer' | 'wordings'>>,
): boolean {
  return (Object.keys(values) as (keyof typeof values)[]).some(
    (column) => JSON.stringify(row[column] ?? null) !== JSON.stringify(values[column] ?? null),
  );
}
