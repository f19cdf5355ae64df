import { feature } from '../../feature';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { fittingPartners } from './fitting-partners';

/** What is needed, what is offered, and how the two come together. */
export const needsAndOffers = feature({
  name: 'Needs and offers',
  optional: true,
  about: 'What students and the school need, what partners offer, and which fit together.',
  tabs: [needs, offers],
  lists: [fittingPartners],
});
