/** Steps of the marketing plan as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import type { MarketingStep } from '../../records/marketing';

export function sayPlanned({ story, ask, audience, direction, organization }: MarketingStep): string {
  const what = [story?.label, ask?.label].filter(Boolean).join(' and ');
  const whom = `to ${audience ?? 'an audience'}`;
  if (direction === 'By the partner')
    return `${organization?.label ?? 'The partner'} tells of you${what === '' ? '' : ` (${what})`}: ${whom}`;
  return `${what || 'Marketing'}: ${whom}`;
}

export function planLines(rows: readonly MarketingStep[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const { id, date, status, owner } = row;
    if (date === null || status === 'Done' || status === 'Dropped' || !isNear(date, today)) return [];
    const offers = date <= today ? ['done', 'later'] : ['done'];
    return [{ id, what: sayPlanned(row), due: date, loss: 'was promised', minutes: 10, whose: owner, offers }];
  });
}
