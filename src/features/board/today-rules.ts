/** What follows from the board’s decisions, as lines of Today. Pure. */
import type { Moment, TodayLine } from '../../today/line';
import { isNear } from '../../today/line-rules';
import type { Topic } from '../../records/topics';

export function followingLines(rows: readonly Topic[], { today }: Moment): TodayLine[] {
  return rows.flatMap(({ id, next, owner, by, done }) =>
    next === null || by === null || done !== null || !isNear(by, today)
      ? []
      : [
          {
            id,
            what: `${next} (the board’s decision)`,
            due: by,
            loss: 'was promised',
            minutes: 5,
            whose: owner,
            offers: by <= today ? ['done', 'later'] : ['done'],
          },
        ],
  );
}
