import { feature } from '../../feature';
import { marketingPlan } from '../../records/marketing';
import { postProblems } from './checks';
import { plannedSteps } from './today';

/** Everything that is done in public, month by month, and whether it may go out. */
export const marketing = feature({
  name: 'Marketing plan',
  optional: true,
  about:
    'What you do in public each month: ten kinds of tasks over the year, partners in the spotlight, posts, the press.',
  tabs: [marketingPlan],
  today: [plannedSteps],
  checks: [postProblems],
});
