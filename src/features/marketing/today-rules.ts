/** Steps of the marketing plan as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import { isOpenStep, isTheirs, type MarketingStep } from '../../records/marketing';

export function sayPlanned(step: MarketingStep): string {
  const { name, audience, organization } = step;
  const what = name ?? 'Marketing';
  const whom = audience === null ? '' : `: to ${audience}`;
  return isTheirs(step) ? `${organization?.label ?? 'The partner'} tells of you (${what})${whom}` : `${what}${whom}`;
}

/** A campaign has lines of its own: its calls, and its mails that wait. */
export function planLines(rows: readonly MarketingStep[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const { id, kind, date, owner } = row;
    if (kind === 'Campaign' || date === null || !isOpenStep(row) || !isNear(date, today)) return [];
    const offers = date <= today ? ['done', 'later'] : ['done'];
    return [{ id, what: sayPlanned(row), due: date, loss: 'was promised', minutes: 10, whose: owner, offers }];
  });
}
