/** Lists of the marketing plan. */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { marketingPlan } from '../../records/marketing';
import { schoolYear, shortDateWithYear } from '../../shared/dates';
import { standingsIn } from './standing';
import { sayMonth } from './year';
import { emptyMonths, monthsOf } from './year-rules';

/** What was published with somebody’s consent and has to come down, looked at anew. */
export const takeDownList: List = {
  key: 'takeDown',
  label: 'Published, and a consent has ended',
  of: ['post', 'posts'],
  find(app) {
    const standings = standingsIn(app);
    const out = rowsOf(app, marketingPlan).filter(({ status }) => status === 'Done');
    return {
      rows: out.flatMap((step) => {
        const { whyNot } = standings.of(step);
        if (whyNot === null) return [];
        const day = step.publishedOn ?? step.date;
        const about = [step.channel, day === null ? null : shortDateWithYear(day), step.link]
          .filter(Boolean)
          .join(' · ');
        return [{ id: null, rowId: step.id, name: step.name ?? '', why: whyNot, about, contact: '', empty: true }];
      }),
    };
  },
};

export const emptyMonthsList: List = {
  key: 'emptyMonths',
  label: 'Months without anything in public',
  of: ['month', 'months'],
  find(app) {
    const today = app.clock.today();
    const months = monthsOf(schoolYear(today), null);
    return {
      rows: emptyMonths(months, rowsOf(app, marketingPlan), today).map(({ month, isOver }) => ({
        id: null,
        name: sayMonth(month),
        why: isOver ? 'Nothing was done' : 'Nothing is planned',
        about: '',
        contact: '',
        empty: true,
      })),
    };
  },
};
