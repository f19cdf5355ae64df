/** The mail that asks a partner how it goes. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const checkInMail = mail({
  kind: 'check-in',
  name: 'How is it going? (when nothing was heard for a while)',
  to: 'outside',
  words: {
    name: needed('the partner’s contact'),
    organization: needed('the partner'),
    address: needed('address of the form'),
    ...senderWords,
  },
  subject: 'How is our partnership going?',
  body: `Dear {{name}},

It has been a while since we were in touch with {{organization}}. How is our partnership going for you, and what should we change? Three questions, one minute:
{{address}}

Or just reply to this message.

Sincerely,
{{coordinator}}
{{school}}`,
});
