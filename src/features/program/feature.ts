import { answered, feature, sidebar } from '../../feature';
import { itemCalls } from '../../shared/house-calls';
import { listItems, listTabs, openTab } from './actions';
import { tabCalls } from './calls';

/** What there is beyond the menu, on one page; and the way into it for every page that lists some of it. */
export const program = feature({
  name: 'Program',
  pages: { program: sidebar('Program'), tabs: sidebar('All tabs') },
  menu: [
    { label: 'Program…', page: 'program' },
    {
      label: 'All tabs…',
      under: 'The sheet',
      about: 'Open any tab, also one that is not in sight.',
      page: 'tabs',
    },
  ],
  calls: {
    ...answered(tabCalls, { 'tabs.list': listTabs, 'tabs.open': openTab }),
    ...answered(itemCalls, {
      'items.list': listItems,
      'items.open': (app, { door }) => {
        app.choose(door);
        return null;
      },
    }),
  },
});
