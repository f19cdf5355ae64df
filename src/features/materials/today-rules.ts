/** Steps of the marketing plan as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import type { RowOf } from '../../workbook/tab';
import type { marketingPlan } from './tabs';

type PlannedStep = RowOf<typeof marketingPlan>;

export function sayPlanned({ story, ask, audience }: PlannedStep): string {
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
