import type { Feature } from '../../feature';
import { mirrorActivities } from './actions';
import { conflictCalls, conflictCheck } from './conflicts';
import { planReminders, reminderTemplateCheck } from './plan-reminders';
import { activityProblems } from './rules';
import { activities as activitiesTab } from './tabs';
import { reminderTemplates } from './templates';

export const activities: Feature = {
  name: 'Activities',
  tabs: [activitiesTab],
  templates: reminderTemplates,
  menu: [{ label: 'Sheet and calendar…', door: 'openConflicts' }],
  calls: conflictCalls,
  checks: [
    (workbook, today) => activityProblems(workbook.table(activitiesTab), today),
    conflictCheck,
    reminderTemplateCheck,
  ],
  jobs: [
    {
      name: 'Calendar',
      about: 'Brings the Partnerbook calendar and the Activities tab in line',
      run: (app) => mirrorActivities(app),
    },
    planReminders,
  ],
};
