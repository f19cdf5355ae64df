/** First wording of these mails, by kind; staff may change all of it in the Templates tab. No student’s name (law 10). */
import type { SeedWordings } from '../../messages/templates';

export const outreachWordings: SeedWordings = {
  trouble: {
    subject: 'Partnerbook: something does not work',
    body: `{{name}},

a part of the hourly work has failed three times or more in a row:

{{parts}}

Start here shows when each part last worked. Everything else goes on. You get this mail once a day until it works again.`,
  },
};
