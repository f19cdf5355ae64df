/** What follows from the board’s decisions. */
import { shortDate } from '../../shared/dates';
import { todayKind, type Moment, type TodayLine } from '../../today/line';
import { isNear, sayLater } from '../../today/line-rules';
import { topics, type Topic } from './tabs';

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

export const whatFollows = todayKind({
  kind: 'decision',
  tab: topics,
  opens: 'row',
  lines: followingLines,
  outcomes: {
    done: {
      label: 'Done',
      act(_app, { next }, { today }, change) {
        change({ done: today });
        return `Noted: done. ${next ?? ''}`;
      },
    },
    later: {
      label: sayLater,
      act(_app, row, { next }, change) {
        change({ by: next });
        return `Moved to ${shortDate(next)}: ${row.next ?? ''}`;
      },
    },
  },
});
