import type { MailTemplate } from '../../messages/templates';
import { thankYouKind } from './rules';

/** First wording; staff may change all of it in the Templates tab. No student's name (law 10). */
export const thankYouTemplate: MailTemplate = {
  kind: thankYouKind,
  name: 'Thank-you after an activity',
  subject: 'Thank you from {{school}}',
  body: `Dear {{name}},

thank you for being part of {{activity}} on {{date}}. What students hear and see from people who do the work stays with them far longer than anything a textbook says about it.

Please pass our thanks on to everyone at {{organization}} who helped.

If something could go better next time, just answer this message. We would like to know.

With warm regards
{{#coordinator}}
{{coordinator}}
{{/coordinator}}
{{school}}`,
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
