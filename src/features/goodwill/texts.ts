/** First wordings; staff may change them. Never a student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const goodWordsMail = mail({
  kind: 'good-words',
  name: 'Good words of students and families (near the end of a term)',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the partner’s contact'),
    organization: needed('the partner'),
    quotes: needed('what was said, one line each; only what may be passed on'),
    ...senderWords,
  },
  subject: 'What people say about {{organization}}',
  body: `Dear {{name}},

You seldom hear what people say once you have gone home. This term they said about {{organization}}:

{{quotes}}

Thank you for making this possible!

Warm regards,
{{coordinator}}
{{school}}`,
});
