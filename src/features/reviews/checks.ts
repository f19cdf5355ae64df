/** What is amiss in rows of Feedback that are reviews. */
import type { Check } from '../../feature';
import { feedback } from '../../records/feedback';
import { isWorkRating, reviewOf, whyNotTold } from '../../records/review-rules';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import { readSettings } from '../../workbook/settings';

export const reviewProblems: Check = (workbook) => {
  const table = workbook.table(feedback);
  const reviews = table.rows.filter(({ kind }) => kind === 'Review');
  if (reviews.length === 0) return [];
  const { smallGroup } = readSettings(workbook);
  return reviews.flatMap((row): Problem[] => {
    const kind = reviewOf(row)?.kind ?? null;
    const at = (column: 'subject' | 'student' | 'rating' | 'groupSize', text: string) => [problemAt(table, row.row, column, text)]; // prettier-ignore
    return [
      ...(kind === null ? at('subject', unclear) : []),
      ...(row.student === null ? [] : at('student', 'A review is about no one student. Clear this cell.')),
      ...(kind === 'Data' && whyNotTold(row.groupSize, smallGroup) !== ''
        ? at('groupSize', whyNotTold(row.groupSize, smallGroup))
        : []),
      ...(kind === 'Student work' && row.rating !== null && !isWorkRating(row.rating)
        ? at('rating', 'Students’ work is rated from 1 to 4. Correct it.')
        : []),
    ];
  });
};

const unclear =
  'Begin with what was reviewed: Alignment, Data, Student work, or Course sequence. Until then it is in no summary.';
