/** Steps of the marketing plan: done, or put off, with one click. */
import { addMonths, shortDate } from '../../shared/dates';
import { todayKind, type TodayKind } from '../../today/line';
import { sayLater } from '../../today/line-rules';
import type { AnyTab } from '../../workbook/tab';
import { marketingPlan } from '../../records/marketing';
import { refuseUndoable } from './month-acts';
import { sayMonth } from './year';
import { emptyMonths } from './year-rules';
import { planLines, sayPlanned, takeDownLines } from './today-rules';

export const plannedSteps = todayKind({
  kind: 'marketing',
  tab: marketingPlan,
  opens: 'row',
  lines: planLines,
  outcomes: {
    done: {
      label: 'Done',
      act(app, row, { today }, change) {
        refuseUndoable(app, row);
        change({ status: 'Done', publishedOn: row.publishedOn ?? today });
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

/** What is out, and may not be out any more, as the last pass has found. */
export const toTakeDown = todayKind({
  kind: 'takedown',
  tab: marketingPlan,
  opens: 'row',
  lines: takeDownLines,
  outcomes: {
    down: {
      label: 'Taken down',
      act(_app, { name }, _moment, change) {
        change({ status: 'Taken down' });
        return `Noted: “${name ?? ''}” is taken down.`;
      },
    },
  },
});

const dayToLookAhead = 25;

/** From the 25th on, when nothing is planned for the next month. */
export const nextMonthPlanned: TodayKind = {
  kind: 'emptymonth',
  found({ workbook, clock }) {
    const today = clock.today();
    const next = addMonths(today, 1).slice(0, 7);
    if (Number(today.slice(8)) < dayToLookAhead || !workbook.isUsable(marketingPlan as unknown as AnyTab)) return [];
    if (emptyMonths([next], workbook.rowsOf(marketingPlan), today).length === 0) return [];
    const what = `Nothing is planned in public for ${sayMonth(next)}`;
    return [{ id: next, what, due: today, loss: 'is in disorder', minutes: 10, whose: null }];
  },
  opens: { page: 'this-month' },
};
