import { feature } from '../../feature';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { ledgerProblems } from './checks';
import { fittingPartners } from './fitting-partners';
import { keepLedger } from './keep';
import { ledgerLists } from './ledger-lists';
import { talentsAndInterests } from './talents';
import { needsToSettle } from './today';

/** What is needed, what is offered, and how the two come together. */
export const needsAndOffers = feature({
  name: 'Needs and offers',
  optional: true,
  about: 'What students and the school need, what partners offer, promise and give, and what fits together.',
  tabs: [needs, offers],
  jobs: [keepLedger],
  lists: [fittingPartners, talentsAndInterests, ...ledgerLists],
  today: [needsToSettle],
  checks: [ledgerProblems],
});
