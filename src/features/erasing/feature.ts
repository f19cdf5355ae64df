import { answered, feature, sidebar } from '../../feature';
import { applyErase, selectedPerson, showErase } from './actions';
import { eraseCalls } from './calls';
import { retain } from './retain';

/** What a school must be able to answer when somebody asks to be forgotten, and what it forgets by itself. */
export const erasing = feature({
  name: 'Erase a person',
  pages: { erase: sidebar('Erase a person') },
  menu: [{
      label: 'Erase a person…',
      under: 'People and their data',
      about: 'When somebody asks to be forgotten: see all that is kept about them, and erase it.',
      page: 'erase',
    }],
  calls: answered(eraseCalls, {
    'erase.selected': selectedPerson,
    'erase.show': showErase,
    'erase.apply': applyErase,
  }),
  jobs: [
    { name: 'Personal values', about: 'Forgets what old changes and old mails say about people', last: true, run: retain },
  ],
}); // prettier-ignore
