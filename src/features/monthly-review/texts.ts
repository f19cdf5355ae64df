/** First wording; staff may change it. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const monthlyReview = mail({
  kind: 'monthly-review',
  name: 'Monthly look at one’s own activities',
  to: 'staff',
  words: {
    name: needed('name of the one who gets it'),
    ahead: needed('the activities of the next two months, one line each'),
    until: needed('the last of those days'),
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Still right? Your activities until {{until}}',
  body: `Hello {{name}},

These are your activities until {{until}}:

{{ahead}}

Are the days, times and places still right? Open the sheet, choose Partnerbook › Program › Still right, and click once for each that is, or once for all.

If something has changed, correct it in the Activities tab. The calendar follows, and whoever was told hears of it.

Thank you for keeping it true!
{{coordinator}}`,
});
