/** First wordings; staff may change all of them in the Templates tab. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

const common = {
  name: needed('name of the one who gets it'),
  activity: needed('name of the activity'),
  kind: 'kind of activity',
  date: needed('its day'),
  time: 'from when to when, or “all day”',
  place: 'where it is',
};

export const teacherReminder = mail({
  kind: 'reminder-teacher',
  automatic: 'remindersAutomatic',
  name: 'Reminder to the responsible teacher',
  to: 'staff',
  category: 'activity logistics',
  words: {
    ...common,
    organization: 'the partner',
    contact: 'the partner’s contact',
    contactPhone: 'phone of that contact',
    contactEmail: 'email of that contact',
    reachPartner: 'the partner’s contact, with phone and email',
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Coming up: {{activity}}, {{date}}',
  body: `Hello {{name}},

This activity is coming up, and you are in charge of it.

What: {{activity}}
When: {{date}}, {{time}}
Where: {{place}}
Partner: {{organization}}
Contact: {{reachPartner}}

If anything has changed, please correct it in the Activities tab. The calendar and the partner’s reminder will follow.

Thank you for making it happen!`,
});

const teacher = {
  teacher: 'the responsible teacher',
  teacherPhone: 'phone of that teacher',
  teacherEmail: 'email of that teacher',
  reachTeacher: 'the responsible teacher, with phone and email',
};

export const partnerReminder = mail({
  kind: 'reminder-partner',
  automatic: 'remindersAutomatic',
  name: 'Reminder to the partner',
  to: 'outside',
  words: {
    ...common,
    organization: needed('the partner'),
    ...teacher,
    teacher: needed(teacher.teacher),
    guideline: 'your written guidelines for this kind of activity, from Templates',
    meeting: needed('who goes to whom: “visiting” the partner, “welcoming you” to the school, or “seeing you”'),
    ...senderWords,
  },
  subject: 'See you soon: {{activity}}, {{date}}',
  body: `Dear {{name}},

We look forward to {{meeting}}.

What: {{activity}}
When: {{date}}, {{time}}
Where: {{place}}

{{#guideline}}
How we do this, so that everybody is safe and at ease:

{{guideline}}

{{/guideline}}
If anything changes, or if there is something you need, please get in touch with {{reachTeacher}}.

Thank you for giving our students your time.

Sincerely,
{{coordinator}}
{{school}}`,
});

const changed = {
  name: needed('name of the one who gets it'),
  activity: needed('name of the activity'),
  date: needed('its day, or days'),
  time: 'from when to when, or “all day”',
  place: 'where it is',
  organization: 'the partner',
};
const whomToAsk = { ...teacher, ...senderWords };
const changes = { changes: needed('what is different, one line each: how it is, and how it was') };
const standing = `This is the plan:

What: {{activity}}
When: {{date}}, {{time}}
Where: {{place}}`;
const signed = `Sincerely,
{{coordinator}}
{{school}}`;

export const changeForPartner = mail({
  kind: 'change-partner',
  name: 'Change of an activity, to everyone outside who was told',
  to: 'outside',
  words: { ...changed, ...changes, ...whomToAsk },
  subject: 'Changed: {{activity}}, {{date}}',
  body: `Dear {{name}},

There has been a change since we last wrote to you about “{{activity}}”.

{{changes}}

${standing}

Does this still work for you? If not, please let us know.
You can reach {{reachTeacher}}.

We are sorry for the trouble, and thank you for giving our students your time.

${signed}`,
});

export const cancellationForPartner = mail({
  kind: 'cancellation-partner',
  name: 'Cancellation of an activity, to everyone outside who was told',
  to: 'outside',
  words: { ...changed, ...whomToAsk, instead: 'who comes in the recipient’s place, if it takes place without them' },
  subject: 'Canceled: {{activity}}, {{date}}',
  body: `Dear {{name}},

We wrote to you about “{{activity}}” on {{date}}{{#time}} ({{time}}){{/time}}.

{{^instead}}
It has been canceled. Please take it off your calendar; nobody will be expecting you.
{{/instead}}
{{#instead}}
This time it will take place without you. Please take it off your calendar; nobody will be expecting you.
{{/instead}}

If you have questions, please get in touch with {{reachTeacher}}.

We are sorry for the trouble, and we hope to see you another time.

${signed}`,
});

export const changeForTeacher = mail({
  kind: 'change-teacher',
  name: 'Change of an activity, to the responsible teacher',
  to: 'staff',
  words: { ...changed, ...changes },
  subject: 'Changed: {{activity}}, {{date}}',
  body: `Hello {{name}},

You are in charge of “{{activity}}”, and it has changed since your last mail about it.

{{changes}}

${standing}
Partner: {{organization}}

Mails to people outside the school who were told about it are waiting under Mail.`,
});

export const cancellationForTeacher = mail({
  kind: 'cancellation-teacher',
  name: 'Cancellation of an activity, to the responsible teacher',
  to: 'staff',
  words: {
    ...changed,
    instead: 'who is in charge of it now, if it takes place',
    open: 'how many people outside were told of it and do not know yet',
  },
  subject: '{{^instead}}Canceled{{/instead}}{{#instead}}Someone else’s now{{/instead}}: {{activity}}, {{date}}',
  body: `Hello {{name}},

{{^instead}}
We are writing about “{{activity}}” on {{date}}{{#time}} ({{time}}){{/time}}: it has been canceled.
{{/instead}}
{{#instead}}
You are no longer in charge of “{{activity}}” on {{date}}{{#time}} ({{time}}){{/time}}. That is {{instead}} now.
{{/instead}}
{{#open}}

{{open}}. The mails to them are waiting under Mail. Approve them, or call.
{{/open}}

If this is a mistake, please correct it in the Activities tab.`,
});
