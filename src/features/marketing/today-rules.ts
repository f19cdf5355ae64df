/** Steps of the marketing plan as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import { refusalIn } from './post-rules';
import type { MarketingStep } from '../../records/marketing';
import { isOpenStep, isTheirs } from '../../records/marketing-rules';

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

/** What was done, and a consent has ended since, or never was there. */
export function takeDownLines(rows: readonly MarketingStep[], { today }: Moment): TodayLine[] {
  return rows.flatMap((row) => {
    const why = row.status === 'Done' ? refusalIn(row) : null;
    if (why === null) return [];
    const what = `Take “${row.name ?? ''}” down${row.link === null ? '' : ` (${row.link})`}. ${why}`;
    return [{ id: row.id, what, due: today, loss: 'comes in vain', minutes: 10, whose: row.owner }];
  });
}
