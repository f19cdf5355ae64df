/** Next steps with the ten organizations that the team wants most, as lines of Today. Pure. */
import type { TopTenRow } from '../../records/top-ten';
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';

export const sayStep = ({ nextStep, organization }: TopTenRow): string =>
  `${nextStep ?? 'Next step'}${organization === null ? '' : ` (${organization.label})`}`;

/** With those who have said yes or no, it is over. */
export function topTenLines(rows: readonly TopTenRow[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const { id, nextDate, success, staff } = row;
    if (nextDate === null || success === 'Partner' || success === 'No' || !isNear(nextDate, today)) return [];
    const offers = nextDate <= today ? ['done', 'later'] : ['done'];
    return [{ id, what: sayStep(row), due: nextDate, loss: 'was promised', minutes: 10, whose: staff, offers }];
  });
}
