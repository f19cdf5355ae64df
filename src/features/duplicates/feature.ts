import { answered, dialog, feature } from '../../feature';
import { keepApart, mergeDuplicates, undoMerge } from './actions';
import { duplicateCalls } from './calls';
import { findAll } from './find';

/** Shows likely duplicates side by side; staff decide. */
export const duplicates = feature({
  name: 'Duplicates',
  pages: { duplicates: dialog('Find duplicates', 960, 640) },
  menu: [{ label: 'Find duplicates…', under: 'Partners', page: 'duplicates' }],
  calls: answered(duplicateCalls, {
    'duplicates.find': findAll,
    'duplicates.merge': mergeDuplicates,
    'duplicates.apart': keepApart,
    'duplicates.undo': undoMerge,
  }),
});
