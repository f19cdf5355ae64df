import type { Feature } from '../../feature';
import { templateProblems } from '../../messages/templates';
import { planThankYous } from './actions';
import { thankYouTemplate } from './templates';

export const thanks: Feature = {
  name: 'Thanks',
  tabs: [],
  templates: [thankYouTemplate],
  checks: [(workbook) => templateProblems(workbook, [thankYouTemplate])],
  jobs: [
    {
      name: 'Plan thank-yous',
      about: 'Makes a thank-you to the partner for each activity that is over',
      run: planThankYous,
    },
  ],
};
