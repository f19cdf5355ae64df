/** The steps of the marketing plan that are not done yet. */
import { shortDate } from '../../shared/dates';
import { todayKind, type Moment, type TodayLine } from '../../today/line';
import { isNear, sayLater } from '../../today/line-rules';
import type { RowOf } from '../../workbook/tab';
import { marketingPlan } from './tabs';

type PlannedStep = RowOf<typeof marketingPlan>;

function sayPlanned({ story, ask, audience }: PlannedStep): string {
  const what = [story?.label, ask?.label].filter(Boolean).join(' and ') || 'Marketing';
  return `${what}: to ${audience ?? 'an audience'}`;
}

export function planLines(rows: readonly PlannedStep[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const { id, date, status, owner } = row;
    if (date === null || status === 'Done' || status === 'Dropped' || !isNear(date, today)) return [];
    const offers = date <= today ? ['done', 'later'] : ['done'];
    return [{ id, what: sayPlanned(row), due: date, loss: 'was promised', minutes: 10, whose: owner, offers }];
  });
}

export const plannedSteps = todayKind({
  kind: 'marketing',
  tab: marketingPlan,
  opens: 'row',
  lines: planLines,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, row, _moment, change) {
        change({ status: 'Done' });
        return `Noted: done. ${sayPlanned(row)}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, row, { next }, change) {
        change({ date: next });
        return `Moved to ${shortDate(next)}: ${sayPlanned(row)}`;
      },
    },
  },
});
