import type { Feature } from '../../feature';
import { mirrorActivities } from './actions';
import { activityProblems } from './rules';
import { activities as activitiesTab } from './tabs';

export const activities: Feature = {
  name: 'Activities',
  tabs: [activitiesTab],
  checks: [(workbook, today) => activityProblems(workbook.table(activitiesTab), today)],
  jobs: [
    {
      name: 'Calendar',
      about: 'Brings the Partnerbook calendar in line with the Activities tab',
      run: mirrorActivities,
    },
  ],
};
