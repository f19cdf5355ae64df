import { answered, feature, sidebar } from '../../feature';
import { todayTab } from '../../today/tabs';
import { openLine, settleLine, showToday } from './actions';
import { todayCalls } from './calls';

/** The twenty minutes of a coordinator: what is to be done, each line settled with one click. */
export const todayFeature = feature({
  name: 'Today',
  tabs: [todayTab],
  pages: { today: sidebar('Today') },
  menu: [{ label: 'Today', page: 'today' }],
  calls: answered(todayCalls, {
    'today.show': showToday,
    'today.settle': settleLine,
    'today.open': openLine,
  }),
});
