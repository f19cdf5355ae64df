/** First wordings; staff may change all of them in the Templates tab. */
import { mail, needed } from '../../messages/declare';

export const toSuccessor = mail({
  kind: 'hand-over',
  name: 'Hand-over: to the one who follows',
  to: 'staff',
  words: {
    name: needed('name of the one who follows'),
    from: needed('name of the one who leaves'),
    school: 'name of the school, from Settings',
    steps: needed('what is still to be done, a line each'),
    tasks: 'what is open, counted',
  },
  subject: 'Partnerbook is being handed over to you',
  body: `Hello {{name}},

{{from}} is handing Partnerbook over to you{{#school}} at {{school}}{{/school}}. It lives in the school’s partner spreadsheet. Open it, and start with Home.

What needs to be done, in this order:

{{steps}}

Open tasks that need somebody: {{tasks}}.

Partnerbook › Set up › Hand over shows how far along this is. Until you have taken over the hourly work, everything goes on as before.`,
});
