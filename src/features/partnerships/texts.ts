/** The initial wording; staff may change all of it in the Templates tab. Never a student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

const signed = `{{coordinator}}
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

We would like {{organization}} to take a seat on the advisory board of our work-based learning program. The board has a say in what is taught, the budget, the calendar and the year’s activities.

What we ask of you is time and talents: a few meetings a year, and what you and your colleagues know and can do.

{{#industry}}
Because of people like you, young people find out what work in your industry is really like, and they are encouraged to enter it.
{{/industry}}

You decide who represents you, and a colleague can step in. Please let us know here. It takes two minutes, and “we would rather help in another way” is a good answer, too:
{{address}}

Sincerely,
${signed}`,
});

export const nameColleagues = mail({
  kind: 'name-colleagues',
  name: 'Request to name colleagues',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address },
  subject: 'Who else could we ask at {{organization}}?',
  body: `Dear {{name}},

Thank you for taking care of our partnership. Our students could get to know more of the people at {{organization}} as speakers, mentors, internship hosts or members of our board.

Who else could we ask? Please give us their names here. It takes two minutes:
{{address}}

Thank you,
${signed}`,
});

export const activityInvitation = mail({
  kind: 'activity-invitation',
  name: 'Invitation to an activity',
  to: 'outside',
  category: 'outreach',
  words: { ...words, interest: needed('what of its interests fits'), ...moment },
  subject: 'Invitation: {{activity}}, {{date}}',
  body: `Dear {{name}},

You told us what {{organization}} would like to do with students: {{interest}}. So we thought of you for this:

What: {{activity}}
When: {{date}}, {{time}}
Where: {{place}}

Would that work for you? Just reply to this message. If not this time, that is fine. We will not ask more often than you wish.

Sincerely,
${signed}`,
});

export const welcome = mail({
  kind: 'welcome',
  name: 'Welcome to a new partner',
  to: 'outside',
  category: 'board',
  words: { ...words, pack: 'name of the orientation pack that goes along' },
  parts: { people: 'that you understand when people change' },
  subject: 'Welcome as a partner of {{school}}',
  body: `Dear {{name}},

We are glad to have {{organization}} as our partner.

{{#people}}
Our partnership is with {{organization}}. People move on or take on new duties, and we understand that. Whenever it happens, just tell us who will take over. Please also think of a colleague who can step in when you cannot come.
{{/people}}

{{#pack}}
With this message comes the {{pack}}: what we ask of you, dates, guidelines, and whom to call.
{{/pack}}

{{#coordinator}}
If you have any questions, {{coordinator}} will be glad to help{{#schoolPhone}}. Call {{schoolPhone}}{{/schoolPhone}}.
{{/coordinator}}

Sincerely,
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

A new school year is here, and we have one short question: are you still our contact at {{organization}}? If someone else has taken over, that is fine. Our partnership goes on.

Please let us know here. It takes a minute:
{{address}}

Thank you,
${signed}`,
});

export const meetingInvitation = mail({
  kind: 'meeting-invitation',
  name: 'Invitation to a board meeting',
  to: 'outside',
  category: 'board',
  words: { ...words, ...address, ...moment, instead: 'for whom a substitute steps in' },
  subject: 'Please reply: {{activity}}, {{date}}',
  body: `Dear {{name}},

We would be glad to have {{organization}} at our next meeting.{{#instead}} You would be there in place of {{instead}}, who cannot come.{{/instead}}

What: {{activity}}
When: {{date}}, {{time}}
Where: {{place}}

Please let us know whether you can come. If you cannot, a colleague is just as welcome:
{{address}}

Thank you,
${signed}`,
});
