/** What is amiss in Goals. */
import type { Check } from '../../feature';
import { goals } from '../../records/goals';
import { isUnanswered } from '../../records/goal-rules';
import { shortDate, toSchoolYear } from '../../shared/dates';
import { problemAt } from '../../workbook/problem-rules';

/** Of a day that is over without an answer, and a school year that nobody can read. */
export const goalProblems: Check = (workbook, today) => {
  const table = workbook.table(goals);
  return table.rows.flatMap((goal) => [
    ...(isUnanswered(goal, today)
      ? [
          problemAt(
            table,
            goal.row,
            'actual',
            `This was to be looked at by ${shortDate(goal.due!)}. Type what it came to, or a later day under “By”.`,
          ),
        ]
      : []),
    ...(goal.schoolYear !== null && toSchoolYear(goal.schoolYear) === null
      ? [
          problemAt(
            table,
            goal.row,
            'schoolYear',
            `“${goal.schoolYear}” is not a school year. Type it like 2026–27, or leave it blank.`,
          ),
        ]
      : []),
  ]);
};
