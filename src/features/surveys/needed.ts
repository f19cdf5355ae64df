/** What teachers say in their own words is a need; what students say is kept as it was said, and counted. */
import type { App } from '../../app';
import type { AnswerTo, SurveyAnswer } from '../../forms/answer-rules';
import { keepable } from '../../forms/keepable';
import { needs, type Need } from '../../records/needs';
import { comparable } from '../../shared/text';
import { withAsks } from './corrected-rules';
import { needIn, sayNeedKept, type NeedSaid } from './needed-rules';
import type { needsSurvey } from './needs-texts';

/** Without the tab Needs, answers are counted and nothing else follows. */
export function intakeNeeds(app: App, answers: AnswerTo<typeof needsSurvey>[]): SurveyAnswer[] {
  const { workbook } = app;
  if (!workbook.isUsable(needs)) return answers;
  const { rows } = workbook.table(needs);
  const taken = new Set(rows.map(({ name }) => comparable(name ?? '')));
  const made = new Map(rows.flatMap((row) => (row.answerId === null ? [] : [[row.answerId, row]])));
  return answers.map((answer) => {
    const { answerId, before } = answer;
    const row = made.get(answerId);
    const others = new Set([...taken].filter((name) => name !== comparable(row?.name ?? '')));
    // Without words that name a student.
    const said = needIn(keepable(app, answer), others);
    if (!row) {
      // Staff have deleted the row since, or it has only now become a need.
      if (said === null || (before && needIn(before, others) !== null)) return answer;
      taken.add(comparable(said.name));
      workbook.add(needs, [{ ...said, status: 'Open', answerId }]);
      return answer;
    }
    const was = before ? needIn(before, others) : said;
    if (said !== null && isAsSaid(row, was)) workbook.change(needs, row.id, said);
    else if (said?.name !== row.name) return withAsks(answer, { words: sayNeedKept(row.name ?? '') });
    return answer;
  });
}

function isAsSaid(row: Need, said: NeedSaid | null): boolean {
  return said !== null && row.name === said.name && row.notes === said.notes;
}
