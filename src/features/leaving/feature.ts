import { answered, feature, sidebar } from '../../feature';
import { applyLeaving, showLeaving } from './actions';
import { leavingCalls } from './calls';

/** A person goes, the partnership stays (law 1). */
export const leaving = feature({
  name: 'This person has left',
  pages: { leaving: sidebar('This person has left') },
  menu: [{ label: 'This person has left…', under: 'Partners', page: 'leaving' }],
  calls: answered(leavingCalls, { 'leaving.show': showLeaving, 'leaving.apply': applyLeaving }),
});
