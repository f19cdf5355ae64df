/** Steps of the marketing plan: done, or put off, with one click. */
import { shortDate } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import { marketingPlan } from '../../records/marketing';
import { planLines, sayPlanned } from './today-rules';

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
