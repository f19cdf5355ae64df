/** The board invitation, the request to name colleagues, and the invitation to an activity. */
import { form, questions, type OptionSpec } from '../../forms/spec';
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

const both = (text: string): { en: string; es: string } => ({ en: text, es: text });
const option = (key: string, text = key): OptionSpec => ({ key, text: both(text) });

export const boardForm = form({
  key: 'board',
  title: 'Advisory board',
  description: 'Will your organization help to guide our program? A few short questions, two minutes.',
  confirmation: 'Thank you! We will be in touch.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'answer',
      title: both('Your answer'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will your organization take a seat on the advisory board?'),
          required: true,
          options: [
            option('yes', 'Yes, we take a seat'),
            option('other', 'No seat, but we would like to help in another way'),
            option('no', 'No'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Who would represent you on the board?'), help: both('You decide, and may change it any time.') }, // prettier-ignore
        { key: 'email', kind: 'email', title: both('Email of that person') },
        {
          key: 'interests',
          kind: 'choices',
          title: both('What else would you like to do with students?'),
          help: both('Pick all that might be possible, also when you take a seat.'),
          options: [
            option('Talk to a class'),
            option('Workplace tour', 'A tour of your workplace, once a year or oftener'),
            option('Career day', 'A career day at school'),
            option('Team challenge', 'Mentor a team for a short challenge'),
            option('Mentor', 'Mentor students for a longer time'),
            option('Job shadow'),
            option('Internship'),
            option('Project', 'Advice on a student project'),
          ],
        },
        {
          key: 'times',
          kind: 'choice',
          title: both('How often in a school year may we ask you?'),
          options: ['1', '2', '3', '4'].map((key) => option(key, key === '1' ? 'Once' : `${key} times`)),
        },
      ],
    },
  ],
});

const person = <N extends 1 | 2 | 3>(number: N) =>
  questions(
    { key: `name${number}` as const, kind: 'text', title: both(`Colleague ${number}: name`), ...(number === 1 ? { required: true } : {}) }, // prettier-ignore
    { key: `email${number}` as const, kind: 'email', title: both(`Colleague ${number}: email`) },
    {
      key: `role${number}` as const,
      kind: 'choice',
      title: both(`Colleague ${number}: could be`),
      options: [
        option('Board representative', 'A member of the advisory board'),
        option('Mentor', 'A mentor'),
        option('Speaker', 'A speaker'),
        option('Internship coordinator', 'The one who arranges internships'),
        option('Substitute', 'Your substitute when you cannot come'),
        option('Contact', 'Something else'),
      ],
    },
  );

export const nominateForm = form({
  key: 'nominate',
  title: 'Colleagues who could help',
  description: 'Whom of your colleagues may we ask? Name those who know of it or would be glad to be asked.',
  confirmation: 'Thank you! We will write to them and mention you.',
  languages: ['en'],
  referred: true,
  parts: [{ key: 'people', title: both('Your colleagues'), questions: [...person(1), ...person(2), ...person(3)] }],
});

export const representForm = form({
  key: 'represent',
  title: 'Who represents you?',
  description: 'People change jobs; our partnership is with your organization. Who is our contact this school year?',
  confirmation: 'Thank you! We have noted it.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'who',
      title: both('Your contact for our school'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Who is our contact this school year?'),
          required: true,
          options: [
            option('same', 'I am, as before'),
            option('new', 'Someone else from now on'),
            option('substitute', 'I am, and this colleague steps in when I cannot'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of the other person') },
        { key: 'email', kind: 'email', title: both('Email of the other person') },
      ],
    },
  ],
});

export const attendForm = form({
  key: 'attend',
  title: 'Will you come?',
  description: 'To the meeting in our mail. If you cannot, a colleague from your organization counts just as well.',
  confirmation: 'Thank you for telling us.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'come',
      title: both('Your answer'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will you come?'),
          required: true,
          options: [
            option('Comes', 'Yes'),
            option('Substitute comes', 'No, but a colleague comes instead'),
            option('Cannot come', 'No'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of that colleague') },
        { key: 'email', kind: 'email', title: both('Email of that colleague') },
      ],
    },
  ],
});

const signed = `
{{#coordinator}}
{{coordinator}}
{{/coordinator}}
{{school}}`;

const words = {
  name: needed('name of the one who gets it'),
  organization: needed('the partner'),
  ...senderWords,
};
const address = { address: needed('address of the form') };
const moment = {
  activity: needed('name of the activity'),
  date: needed('its day'),
  time: 'from when to when, or “all day”',
  place: 'where it is',
};

export const boardInvitation = mail({
  kind: 'board-invitation',
  name: 'Invitation to the advisory board',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address },
  // The guide wants that said (B22).
  parts: { industry: 'that young people get to know the industry and are encouraged to enter it' },
  subject: 'Will {{organization}} join the advisory board of {{school}}?',
  body: `Dear {{name}},

we would like {{organization}} to take a seat on the advisory board of our work-based learning program. The board has a say in what is taught, in the budget, the calendar and the activities of the year.

{{#industry}}
Because of people like you, young people get to know what the work in your industry is really like, and are encouraged to make it their own.
{{/industry}}

You decide who represents you, and a colleague can step in. Please tell us here; it takes two minutes, and “we would rather help in another way” is a good answer too:
{{address}}

With kind regards
${signed}`,
});

export const nameColleagues = mail({
  kind: 'name-colleagues',
  name: 'Request to name colleagues',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address },
  subject: 'Whom may we ask at {{organization}}?',
  body: `Dear {{name}},

thank you for looking after our partnership. Students could meet more of the people at {{organization}}: as speakers, mentors, members of our board, or for internships.

Whom may we ask? Please name them here; it takes two minutes:
{{address}}

Thank you!
${signed}`,
});

export const activityInvitation = mail({
  kind: 'activity-invitation',
  name: 'Invitation to an activity',
  to: 'outside',
  category: 'outreach',
  words: { ...words, interest: needed('what of its interests fits'), ...moment },
  subject: 'Would you like to be part of {{activity}}?',
  body: `Dear {{name}},

you have told us what {{organization}} likes to do with students: {{interest}}. So we thought of you for this:

{{activity}}, {{date}}, {{time}}
{{#place}}
{{place}}
{{/place}}

Would it suit you? Just answer this message. If not this time, that is fine; we will not ask oftener than you wish.

With kind regards
${signed}`,
});

export const welcome = mail({
  kind: 'welcome',
  name: 'Welcome to a new partner',
  to: 'outside',
  category: 'board',
  words,
  parts: { people: 'that you understand when people change' },
  subject: 'Welcome as a partner of {{school}}',
  body: `Dear {{name}},

we are glad that {{organization}} is our partner.

{{#people}}
Our partnership is with {{organization}}. People move on and get new duties, and we understand that: whenever it happens, just tell us who follows. Please also think of a colleague who steps in when you cannot come.
{{/people}}

{{#coordinator}}
{{coordinator}} is there for all your questions{{#schoolPhone}}: {{schoolPhone}}{{/schoolPhone}}.
{{/coordinator}}

With kind regards
${signed}`,
});

export const whoRepresents = mail({
  kind: 'represents',
  name: 'Who represents you? (once a year)',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address },
  subject: 'Who represents {{organization}} this school year?',
  body: `Dear {{name}},

a new school year, and a short question: are you still the one we may turn to at {{organization}}? If someone else has taken over, that is fine; our partnership goes on.

Please tell us here, it takes a minute:
{{address}}

Thank you!
${signed}`,
});

export const meetingInvitation = mail({
  kind: 'meeting-invitation',
  name: 'Invitation to a board meeting',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address, ...moment, instead: 'for whom a substitute steps in' },
  subject: '{{activity}}, {{date}}: will you come?',
  body: `Dear {{name}},

we would like to see {{organization}} at {{activity}}.{{#instead}} You would come instead of {{instead}}, who cannot.{{/instead}}

When: {{date}}, {{time}}
{{#place}}
Where: {{place}}
{{/place}}

Please tell us whether you come. If you cannot, a colleague counts just as well:
{{address}}

Thank you!
${signed}`,
});
