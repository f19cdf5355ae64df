/** The mail with the top ten. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const topTenMail = mail({
  kind: 'top-ten',
  name: 'The top ten, to colleagues',
  to: 'staff',
  words: {
    name: needed('name of the colleague'),
    count: needed('how many organizations'),
    ten: needed('their names'),
    address: needed('address of the form Who knows whom'),
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Do you know someone at one of these organizations?',
  body: `Hello {{name}},

These are the organizations we would most like to have as partners for our students:

{{ten}}

A call from someone they know opens the door. If you know anyone at one of them, please let us know here. It takes a minute:
{{address}}

Just tick the ones where you know someone. If you know someone elsewhere who could be a partner, we would be glad to hear that, too.

Thank you for your help!

{{coordinator}}
{{school}}`,
});
