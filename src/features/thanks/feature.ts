import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { lastWentWell } from '../../schedule/pump';
import { planThankYous } from './actions';
import { thankYouTemplate } from './templates';

const planning = 'Plan thank-yous';

export const thanks: Feature = {
  name: 'Thanks',
  tabs: [],
  templates: [thankYouTemplate],
  checks: [(workbook) => templateProblems(workbook, [thankYouTemplate])],
  jobs: [
    {
      name: planning,
      about: 'Makes a thank-you to the partner for each activity that is over',
      run: (app) => planThankYous(app, lastWentWell(app, planning)),
    },
  ],
};
