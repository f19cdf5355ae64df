/** First wordings; staff may change all of them in the Templates tab. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';

export const trouble = mail({
  kind: 'trouble',
  name: 'Notice that a part of Partnerbook does not work',
  to: 'staff',
  words: { name: needed('a greeting with the coordinator’s name'), parts: needed('what fails, and why') },
  subject: 'Partnerbook: something does not work',
  body: `{{name}},

a part of the hourly work has failed three times or more in a row:

{{parts}}

Home shows when each part last worked. Everything else goes on. You get this mail once a day until it works again.`,
});
