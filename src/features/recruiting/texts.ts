/** The team's questions, and the mail with the top ten. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

/** The six questions of the guide's step 1, and where to find the answers. */
export const worksheetRows = [
  {
    question: 'What does our industry take in, if we draw it as wide as we can?',
    hint: 'Tick clusters and subsectors in the Industry tab. A wide circle holds more partners.',
  },
  {
    question: 'What sorts of businesses, agencies and other organizations belong to it?',
    hint: 'The types in the Industry tab; the sidebar Define the industry says of which you know none yet.',
  },
  {
    question: 'Which are the leading ones in our city and county?',
    hint: 'Economic development office, chamber, business pages of the newspaper. Number them under “Local rank” in Organizations.',
  },
  {
    question: 'Which associations, unions and chambers serve them?',
    hint: 'Ask any one of them to which it belongs. Fill in “Represents” in Organizations.',
  },
  {
    question: 'Which colleges and universities near us teach for this industry?',
    hint: 'Pick local colleges in the menu, with the directory of your state.',
  },
  {
    question: 'Whom do we and our colleagues know there: parents, friends, board members, partners in other fields?',
    hint: 'Send colleagues the form Who knows whom: it takes a minute, and answers come into Connections.',
  },
];

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
