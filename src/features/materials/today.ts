/** What was placed somewhere is looked after. */
import { addMonths } from '../../shared/dates';
import { todayKind } from '../../today/line';
import { restockLines } from './today-rules';
import { materials } from './tabs';

export const restocking = todayKind({
  kind: 'restock',
  tab: materials,
  opens: 'row',
  lines: restockLines,
  outcomes: {
    enough: {
      label: 'Enough there',
      act(_app, { name }, { today }, change) {
        change({ restockOn: addMonths(today, 1) });
        return `Noted: there is enough of “${name ?? ''}”. Today asks again in a month.`;
      },
    },
    gone: {
      label: 'Not there any more',
      act(_app, { name }, _moment, change) {
        change({ restockOn: null });
        return `Noted: “${name ?? ''}” is not looked after there any more.`;
      },
    },
  },
});
