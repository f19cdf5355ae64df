/** First wording of these mails, by kind; staff may change all of it in the Templates tab. No student’s name (law 10). */
import type { SeedWordings } from '../../messages/templates';

export const thanksWordings: SeedWordings = {
  'thank-you': {
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
  },
};
