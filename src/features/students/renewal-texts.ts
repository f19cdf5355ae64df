/** The first wording of the mails about papers that end. No detail of a check: its days are enough. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const paperEnds = mail({
  kind: 'paper-ends',
  name: 'A check, insurance or form ends, to whoever holds it',
  to: 'outside',
  words: {
    name: needed('name of the one who gets it'),
    paper: needed('what ends: “your background check”, or “the insurance of” the partner'),
    date: needed('the last day on which it counts'),
    organization: 'the partner',
    reachLead: 'the colleague who looks after the partnership, with phone and email',
    ...senderWords,
  },
  subject: 'Ends on {{date}}: {{paper}}',
  body: `Dear {{name}},

According to our list, {{paper}} is good until {{date}}.

Could you have it renewed before then, and tell us from when to when it holds? Without it we cannot plan with students beyond that day. The days are enough; please send us no report and nothing about health.

If you have a question, please get in touch with {{reachLead}}.

Thank you for giving our students your time.

Sincerely,
{{coordinator}}
{{school}}`,
});

export const paperEndsForLead = mail({
  kind: 'paper-ends-lead',
  name: 'A check, insurance or form ends, to the school lead',
  to: 'staff',
  words: {
    name: needed('name of the one who gets it'),
    paper: needed('what ends, and whose it is'),
    date: needed('the last day on which it counts'),
    left: needed('in how many days that is'),
    asked: 'who is asked for a renewal',
    whyNot: 'why nobody is asked by mail',
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Ends {{left}}: {{paper}}',
  body: `Hello {{name}},

{{paper}} counts until {{date}}.

{{#asked}}
A mail that asks {{asked}} for a renewal waits under Mail.
{{/asked}}
{{#whyNot}}
Nobody is asked by mail. {{whyNot}}
{{/whyNot}}

When the renewal is there, add it to Requirements with its days; then you hear no more of this. Keep no report there.`,
});
