import { feature } from '../../feature';
import { lastWentWell } from '../../schedule/pump';
import { planThankYous } from './actions';
import { thankYou } from './texts';

const planning = 'Plan thank-yous';

export const thanks = feature({
  name: 'Thanks',
  mails: [thankYou],
  jobs: [
    {
      name: planning,
      about: 'Makes a thank-you to the partner for each activity that is over',
      run: (app) => planThankYous(app, lastWentWell(app, planning)),
    },
  ],
});
