/** The initial wording; staff may change all of it in the Templates tab. Never a student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import type { ThanksKind } from '../../messages/thanked-rules';
import { senderWords } from '../../messages/words';

export const thankYou = mail({
  kind: 'thank-you' satisfies ThanksKind,
  automatic: 'thanksAutomatic',
  name: 'Thank-you after an activity',
  to: 'outside',
  words: {
    name: needed('name of the one who gets it'),
    activity: needed('name of the activity'),
    kind: 'kind of activity',
    date: needed('its day'),
    organization: needed('the partner'),
    ...senderWords,
  },
  subject: 'Thank you from {{school}}',
  body: `Dear {{name}},

Thank you for being part of “{{activity}}” on {{date}}. What students hear and see from people who do the work stays with them far longer than anything a textbook says about it.

Please pass our thanks on to everyone at {{organization}} who helped.

If something could go better next time, just reply to this message. We would like to know.

Warm regards,
{{coordinator}}
{{school}}`,
});
