/** First wordings; staff may change all of them in the Templates tab. */
import { mail, needed } from '../../messages/declare';

export const takenOver = mail({
  kind: 'taken-over',
  name: 'Notice to whoever had the hourly work before',
  to: 'staff',
  words: {
    name: needed('name of the one who gets it'),
    by: needed('as whom the hourly work runs now'),
    when: needed('since when'),
  },
  subject: 'Partnerbook: the hourly work runs as {{by}} now',
  body: `Hello {{name}},

Since {{when}}, the hourly work of Partnerbook has run as {{by}} and no longer as you. Mail leaves from that address, and your own hourly run does nothing.

The forms you made, the documents in your Drive and the calendar you had are still yours. Partnerbook › Set up › Hand over lists which of them {{by}} needs.

If this was not intended, talk to {{by}}. Partnerbook › Set up › Take over the hourly work makes it yours again.`,
});
