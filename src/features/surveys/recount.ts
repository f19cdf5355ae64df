/** Counts the answers of Responses into Findings. Changes the workbook and commits nothing. */
import type { App } from '../../app';
import type { FormUse } from '../../forms/use';
import { findings, type Finding } from '../../records/findings';
import { needs } from '../../records/needs';
import { countFindings, type CountableRow, type Counting } from './finding-rules';
import type { CountedQuestion } from './line-rules';
import { namedBy } from './needed-rules';
import { planFindings, takenApart } from './plan-rules';
import { responses } from './tabs';

/** `rows`: of Responses, as they will stand there. Does nothing for a form whose answers are not counted. */
export function recount(
  app: App,
  use: FormUse,
  rows: readonly CountableRow[] = app.workbook.table(responses).rows,
): void {
  const { workbook } = app;
  if (!use.counted || !workbook.isUsable(findings)) return;
  const { rows: standing, places } = workbook.table(findings);
  const counting = countingOf(app, use, standing);
  const plan = planFindings(countFindings(rows, counting), standing, counting);
  workbook.add(findings, plan.add);
  for (const { id, values } of plan.change)
    // A workbook of an earlier version has all columns after its next set-up.
    workbook.change(findings, id, Object.fromEntries(Object.entries(values).filter(([column]) => places.has(column))));
}

/** Says in Needs how many named each, as Findings has it. */
export function countNeeds(app: App, uses: readonly FormUse[]): void {
  const { workbook } = app;
  if (!workbook.isUsable(needs) || !workbook.isUsable(findings)) return;
  const { rows, places } = workbook.table(needs);
  if (!places.has('named')) return;
  const whose = new Map(uses.flatMap(({ name, counted }) => (counted ? [[name, counted.whose] as const] : [])));
  const timesNamed = namedBy(workbook.table(findings).rows, whose);
  for (const need of rows) {
    const named = timesNamed(need);
    if (need.named !== named) workbook.change(needs, need.id, { named });
  }
}

export function countingOf(app: App, { name, counted, spec }: FormUse, rows: readonly Finding[]): Counting {
  const { questions = {}, by } = counted ?? {};
  const asked = spec(app).parts.flatMap((part) => [...part.questions]);
  return {
    survey: name,
    by,
    apart: takenApart(rows.filter(({ survey }) => survey === name)),
    questions: asked.flatMap(({ key, options = [] }): CountedQuestion[] => {
      const called = questions[key];
      const texts = new Map(options.map((option) => [option.key, option.text.en]));
      return called === undefined ? [] : [{ questionKey: key, name: called, options: texts }];
    }),
  };
}
