import type { Feature } from '../../feature';
import { mirrorActivities } from './actions';
import { planReminders, reminderTemplateCheck } from './plan-reminders';
import { activityProblems } from './rules';
import { activities as activitiesTab } from './tabs';
import { reminderTemplates } from './templates';

export const activities: Feature = {
  name: 'Activities',
  tabs: [activitiesTab],
  templates: reminderTemplates,
  checks: [(workbook, today) => activityProblems(workbook.table(activitiesTab), today), reminderTemplateCheck],
  jobs: [
    {
      name: 'Calendar',
      about: 'Brings the Partnerbook calendar in line with the Activities tab',
      run: mirrorActivities,
    },
    planReminders,
  ],
};
