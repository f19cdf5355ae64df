/** The mails that ask graduates to fill in their survey. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

const words = {
  name: needed('the graduate, or “neighbors” when no name was pasted'),
  address: needed('address of the form, for this one person'),
  ...senderWords,
};

const common = { to: 'outside', category: 'outreach', forgottenYearly: true, words } as const;

export const graduateInvitation = mail({
  ...common,
  kind: 'graduate-invitation',
  name: 'Graduate survey: invitation',
  subject: 'What did you miss at {{school}}?',
  body: `Dear {{name}},

You have seen what comes after high school. What do you wish you had learned or tried at {{school}}? Your answers help us choose what today’s students get.

It takes about five minutes. You need not give your name:
{{address}}

Thank you,
{{coordinator}}
{{school}}`,
});

export const graduateReminder = mail({
  ...common,
  kind: 'graduate-reminder',
  name: 'Graduate survey: one reminder',
  subject: 'Five minutes for the students after you?',
  body: `Dear {{name}},

A little while ago we asked what you missed at {{school}}. If you have five minutes, we would still like to know:
{{address}}

We will not ask again.

Thank you,
{{coordinator}}
{{school}}`,
});
