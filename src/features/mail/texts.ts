/** First wordings; staff may change all of them in the Templates tab. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';

export const trouble = mail({
  kind: 'trouble',
  name: 'Notice that a part of Partnerbook does not work',
  to: 'staff',
  words: { name: needed('name of the coordinator'), parts: needed('what fails, and why') },
  subject: 'Partnerbook: something does not work',
  body: `Hello {{name}},

Part of the hourly work has failed at least three times in a row:

{{parts}}

Home shows when each part last worked. Everything else goes on. You will get this mail once a day until it works again.`,
});
