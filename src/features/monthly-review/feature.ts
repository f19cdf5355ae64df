import { answered, feature, sidebar } from '../../feature';
import { reviewCalls } from './calls';
import { confirmReview, monthlyLook, showReview } from './review';
import { monthlyReview } from './texts';
import { lookedAtLately } from './today';

/** Once a month everybody looks over what they have ahead, so that the calendar stays true. */
export const monthlyReviewFeature = feature({
  name: 'Monthly look',
  mails: [monthlyReview],
  pages: { 'still-right': sidebar('Still right') },
  menu: [
    {
      label: 'Still right…',
      under: 'Activities',
      about: 'Say which of your activities of the next two months are still right.',
      page: 'still-right',
    },
  ],
  calls: answered(reviewCalls, { 'stillRight.show': showReview, 'stillRight.confirm': confirmReview }),
  today: [lookedAtLately],
  jobs: [monthlyLook],
});
