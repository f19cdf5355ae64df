import { answered, feature, sidebar } from '../../feature';
import { needs } from '../../records/needs';
import { actOn, planStep, showList } from './actions';
import { listCalls } from './calls';
import { partnerLists } from './partner-lists';

/** Who needs attention, why, and the next step. */
export const lists = feature({
  name: 'Lists',
  lists: partnerLists,
  pages: { lists: sidebar('Lists') },
  menu: [
    { label: 'Lists…', page: 'lists' },
    {
      label: 'Find partners for a need…',
      under: 'Finding partners',
      about: 'See which organizations could help with something that is needed.',
      door: 'openNeeds',
      page: 'lists',
      uses: [needs],
    },
  ],
  calls: answered(listCalls, {
    'lists.show': showList,
    'lists.act': actOn,
    'lists.plan': planStep,
  }),
});
