/** Asking members of the board whom they recommend, and thanking them. */
import { mail, needed } from '../../../messages/declare';
import { senderWords } from '../../../messages/words';

export const referralAsk = mail({
  kind: 'referral-ask',
  name: 'Whom do you recommend as a mentor? (to board members)',
  to: 'outside',
  category: 'board',
  words: {
    name: needed('the board member'),
    organization: needed('the organization of the member'),
    address: needed('address of the form'),
    howMany: 'how many students have no mentor yet',
    ...senderWords,
  },
  subject: 'Whom do you recommend as a mentor?',
  body: `Dear {{name}},

As a member of our advisory board you know people whom we do not. We are looking for mentors for our students. Whom do you recommend? One name helps, and takes a minute:
{{address}}

{{#howMany}}So many students have no mentor yet: {{howMany}}{{/howMany}}

Whoever has little time can mentor a team for one challenge, or answer questions by email.

Sincerely,
{{coordinator}}
{{school}}`,
});

export const referralThanks = mail({
  kind: 'referral-thanks',
  name: 'Thanks for recommending somebody',
  to: 'outside',
  words: {
    name: needed('who recommended somebody'),
    recommended: needed('whom they recommended'),
    ...senderWords,
  },
  subject: 'Thank you for recommending {{recommended}}',
  body: `Dear {{name}},

Thank you for recommending {{recommended}}. A name from somebody who knows our students is worth a lot, and we will be in touch with them.

Sincerely,
{{coordinator}}
{{school}}`,
});
