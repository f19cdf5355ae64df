/** The initial wording; staff may change all of it in the Templates tab. Never a student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

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
  // The guide wants this said (B22).
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
