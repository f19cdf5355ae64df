/** Next steps with the ten organizations that the team wants most. */
import { topTen, type TopTenRow } from '../../records/top-ten';
import { shortDate } from '../../shared/dates';
import { todayKind, type Moment, type TodayLine } from '../../today/line';
import { isNear, sayLater } from '../../today/line-rules';

const sayStep = ({ nextStep, organization }: TopTenRow): string =>
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

export const topTenSteps = todayKind({
  kind: 'topTen',
  tab: topTen,
  opens: 'row',
  lines: topTenLines,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, row, _moment, change) {
        change({ nextStep: null, nextDate: null });
        return `Noted: done. ${sayStep(row)}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, row, { next }, change) {
        change({ nextDate: next });
        return `Moved to ${shortDate(next)}: ${sayStep(row)}`;
      },
    },
  },
});
