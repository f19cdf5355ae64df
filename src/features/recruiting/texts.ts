/** The team's questions, the colleague form, and the mail with the top ten. */
import { form, questions } from '../../forms/spec';
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
    hint: 'Economic development office, chamber, business pages of the newspaper. Give them a number under Leading in Organizations.',
  },
  {
    question: 'Which associations, unions and chambers serve them?',
    hint: 'Ask any one of them to which it belongs. Fill in Whom it serves in Organizations.',
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

const both = (text: string): { en: string; es: string } => ({ en: text, es: text });

const strengths = [
  { key: 'Strong', text: both('Well: I can call them today') },
  { key: 'Medium', text: both('Somewhat: they would know my name') },
  { key: 'Weak', text: both('A little, or through someone else') },
];

const block = <N extends 1 | 2 | 3>(number: N) =>
  questions(
    {
      key: `organization${number}` as const,
      kind: 'text',
      title: both(
        number === 1 ? 'Organization where you know someone' : `Organization ${number}, if there is one more`,
      ),
      ...(number === 1 ? { required: true } : {}),
    },
    {
      key: `person${number}` as const,
      kind: 'text',
      title: both(`Whom do you know there, and how? (organization ${number})`),
    },
    {
      key: `strength${number}` as const,
      kind: 'choice',
      title: both(`How well? (organization ${number})`),
      options: strengths,
    },
  );

/** For colleagues, and therefore in English only. */
export const colleagueForm = form({
  key: 'colleague',
  title: 'Who knows whom?',
  description:
    'Do you know someone at a company, college or club that could become a partner of our school? One name helps. It takes a minute.',
  confirmation: 'Thank you! We will ask you before we call anybody in your name.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'who',
      title: both('You'),
      questions: [
        { key: 'name', kind: 'text', title: both('Your name'), required: true },
        {
          key: 'kind',
          kind: 'choice',
          title: both('You are'),
          options: [
            { key: 'Staff', text: both('On the staff') },
            { key: 'Parent', text: both('A parent') },
            { key: 'Board member', text: both('On the school board') },
            { key: 'Partner', text: both('A partner in another field') },
            { key: 'Graduate', text: both('A graduate') },
            { key: 'Friend of the school', text: both('A friend of the school') },
          ],
        },
        { key: 'email', kind: 'email', title: both('Your email') },
        ...block(1),
        ...block(2),
        ...block(3),
      ],
    },
  ],
});

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

Please type the name the way it is written above. If you know someone elsewhere who could be a partner, we would be glad to hear that, too.

Thank you for your help!

{{coordinator}}
{{school}}`,
});
