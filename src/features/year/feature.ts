import { answered, feature, sidebar } from '../../feature';
import { beginYear, previewYear } from './begin';
import { yearCalls } from './calls';

/** From one school year to the next. */
export const year = feature({
  name: 'School year',
  pages: { 'new-year': sidebar('New school year') },
  menu: [
    {
      label: 'New school year…',
      under: 'The sheet',
      about: 'Take goals, promises and topics over into the next school year, as drafts, and see them first.',
      page: 'new-year',
    },
  ],
  calls: answered(yearCalls, { 'year.preview': previewYear, 'year.begin': beginYear }),
});
