/** What follows from the board’s decisions: done, or put off, with one click. */
import { shortDate } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import { topics } from '../../records/topics';
import { followingLines } from './today-rules';

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
