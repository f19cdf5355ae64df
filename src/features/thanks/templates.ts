import type { MailTemplate } from '../../messages/templates';
import { thankYouKind } from './rules';

export const thankYouTemplate: MailTemplate = {
  kind: thankYouKind,
  name: 'Thank-you after an activity',
  placeholders: [
    { name: 'name', about: 'name of the one who gets it', required: true },
    { name: 'activity', about: 'name of the activity', required: true },
    { name: 'kind', about: 'kind of activity' },
    { name: 'date', about: 'its day', required: true },
    { name: 'organization', about: 'the partner', required: true },
    { name: 'school', about: 'name of the school, from Settings', required: true },
    { name: 'schoolPhone', about: 'phone of the school, from Settings' },
    { name: 'coordinator', about: 'name of the coordinator, from Settings' },
  ],
};
