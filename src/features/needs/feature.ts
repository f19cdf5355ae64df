import type { Feature } from '../../feature';
import { needs, offers } from './tabs';

/** What is lacking, what is offered, and how the two meet. */
export const needsAndOffers: Feature = {
  name: 'Needs and offers',
  optional: true,
  tabs: [needs, offers],
  menu: [{ label: 'Find partners for a need…', door: 'openNeeds', under: 'Recruiting' }],
};
