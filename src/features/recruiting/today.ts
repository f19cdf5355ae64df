/** Next steps with the top ten: done, or put off, with one click. */
import { topTen } from '../../records/top-ten';
import { shortDate } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import { sayStep, topTenLines } from './today-rules';

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
