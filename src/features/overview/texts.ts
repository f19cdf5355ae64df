/** First wordings; staff may change all of them in the Templates tab. */
import { mail, needed } from '../../messages/declare';

export const takenOver = mail({
  kind: 'taken-over',
  name: 'Notice to whoever had the hourly work before',
  to: 'staff',
  words: {
    name: needed('a greeting'),
    by: needed('as whom the hourly work runs now'),
    when: needed('since when'),
  },
  subject: 'Partnerbook: the hourly work runs as {{by}} now',
  body: `{{name}},

since {{when}} the hourly work of Partnerbook runs as {{by}}, and no longer as you. Mail leaves from that address, and your own run does nothing any more.

Forms that you made, documents in your Drive and the calendar that you had are still yours. Partnerbook › Set up › Hand over lists what {{by}} needs of them.

Was that not meant? Talk to {{by}}. With Partnerbook › Set up › Take over the hourly work it is yours again.`,
});
