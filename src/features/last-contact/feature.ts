import { feature } from '../../feature';
import { keepLastContact } from './keep';

/** When each organization was last talked with, and what comes next. After all features whose jobs add to Contact log. */
export const lastContact = feature({ name: 'Last contact', jobs: [keepLastContact] });
