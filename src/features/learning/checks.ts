/** What is amiss in Feedback. */
import type { Check } from '../../feature';
import { feedback, type Feedback } from '../../records/feedback';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';

const lowest = 1;
const highest = 5;

/** Of a decision that nobody carries out, a rating out of bounds, and a consent that ends before it begins. */
export const feedbackProblems: Check = (workbook) => {
  const table = workbook.table(feedback);
  return table.rows.flatMap((row): Problem[] =>
    faultsOf(row).map(({ column, text }) => problemAt(table, row.row, column, text)),
  );
};

export function faultsOf(row: Feedback): { column: keyof Feedback & string; text: string }[] {
  const { decision, done, owner, due, rating, consentOn, consentUntil } = row;
  const isOpen = decision !== null && done === null;
  return [
    isOpen && owner === null
      ? {
          column: 'owner' as const,
          text: 'Something is decided, and nobody does it. Pick the colleague who sees to it.',
        }
      : [],
    isOpen && due === null
      ? { column: 'due' as const, text: 'Something is decided without a day. Type the day by which it is to be done.' }
      : [],
    rating !== null && (rating < lowest || rating > highest)
      ? { column: 'rating' as const, text: `A rating is from ${lowest} to ${highest}. Correct it.` }
      : [],
    consentOn !== null && consentUntil !== null && consentUntil < consentOn
      ? { column: 'consentUntil' as const, text: 'This ends before it begins. Correct one of the two days.' }
      : [],
  ].flat();
}
