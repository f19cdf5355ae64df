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
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Coming up: {{activity}}, {{date}}',
  body: `Hello {{name}},

{{activity}} is coming up, and it is in your hands.

When: {{date}}, {{time}}
{{#place}}
Where: {{place}}
{{/place}}
{{#organization}}
Partner: {{organization}}
{{/organization}}
{{#contact}}
Contact: {{contact}}{{#contactPhone}}, {{contactPhone}}{{/contactPhone}}{{#contactEmail}}, {{contactEmail}}{{/contactEmail}}
{{/contact}}

Has anything changed? Put it right in the Activities tab, and the calendar and the partner's reminder follow.

Thank you for making it happen!`,
});

export const partnerReminder = mail({
  kind: 'reminder-partner',
  automatic: 'remindersAutomatic',
  name: 'Reminder to the partner',
  to: 'outside',
  words: {
    ...common,
    organization: needed('the partner'),
    teacher: needed('the responsible teacher'),
    teacherPhone: 'phone of that teacher',
    teacherEmail: 'email of that teacher',
    ...senderWords,
  },
  subject: 'See you soon: {{activity}}, {{date}}',
  body: `Hello {{name}},

we are looking forward to seeing {{organization}} at {{activity}}.

When: {{date}}, {{time}}
{{#place}}
Where: {{place}}
{{/place}}

{{teacher}} organizes it and is there for you on the day{{#teacherPhone}}: {{teacherPhone}}{{/teacherPhone}}{{#teacherEmail}}{{#teacherPhone}} or {{/teacherPhone}}{{^teacherPhone}}: {{/teacherPhone}}{{teacherEmail}}{{/teacherEmail}}. Please get in touch if something changes or if you need anything.

Thank you for giving our students your time.

{{#coordinator}}
{{coordinator}}
{{/coordinator}}
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
const whomToAsk = {
  teacher: 'the responsible teacher',
  teacherPhone: 'phone of that teacher',
  teacherEmail: 'email of that teacher',
  ...senderWords,
};
const changes = { changes: needed('what is different, one line each: how it is, and how it was') };
const askUs = `{{#teacher}}
{{teacher}} is there for you{{#teacherPhone}}: {{teacherPhone}}{{/teacherPhone}}{{#teacherEmail}}{{#teacherPhone}} or {{/teacherPhone}}{{^teacherPhone}}: {{/teacherPhone}}{{teacherEmail}}{{/teacherEmail}}.
{{/teacher}}`;
const signed = `{{#coordinator}}
{{coordinator}}
{{/coordinator}}
{{school}}`;

export const changeForPartner = mail({
  kind: 'change-partner',
  name: 'Change of an activity, to everyone outside who was told',
  to: 'outside',
  words: { ...changed, ...changes, ...whomToAsk },
  subject: 'Changed: {{activity}}, {{date}}',
  body: `Hello {{name}},

something has changed about {{activity}} since we last wrote to you.

{{changes}}

So this is how it stands:

When: {{date}}, {{time}}
{{#place}}
Where: {{place}}
{{/place}}

Does this still work for you? Please tell us if it does not.
${askUs}

We are sorry for the trouble, and thank you for giving our students your time.

${signed}`,
});

export const cancellationForPartner = mail({
  kind: 'cancellation-partner',
  name: 'Cancellation of an activity, to everyone outside who was told',
  to: 'outside',
  words: { ...changed, ...whomToAsk, instead: 'who comes in the recipient’s place, if it takes place without them' },
  subject: 'Canceled: {{activity}}, {{date}}',
  body: `Hello {{name}},

we wrote to you about {{activity}} on {{date}}{{#time}} ({{time}}){{/time}}.

{{^instead}}
It does not take place. Please take it out of your calendar; nobody will expect you.
{{/instead}}
{{#instead}}
It takes place without you this time, so please take it out of your calendar; nobody will expect you.
{{/instead}}
${askUs}

We are sorry for the trouble, and hope to see you on another occasion.

${signed}`,
});

export const changeForTeacher = mail({
  kind: 'change-teacher',
  name: 'Change of an activity, to the responsible teacher',
  to: 'staff',
  words: { ...changed, ...changes },
  subject: 'Changed: {{activity}}, {{date}}',
  body: `Hello {{name}},

{{activity}} is in your hands, and it has changed since your last mail about it.

{{changes}}

So this is how it stands:

When: {{date}}, {{time}}
{{#place}}
Where: {{place}}
{{/place}}
{{#organization}}
Partner: {{organization}}
{{/organization}}

Mails to people outside who were told of it wait under Mail.`,
});

export const cancellationForTeacher = mail({
  kind: 'cancellation-teacher',
  name: 'Cancellation of an activity, to the responsible teacher',
  to: 'staff',
  words: {
    ...changed,
    instead: 'who organizes it now, if it takes place',
    open: 'how many people outside were told of it and do not know yet',
  },
  subject: '{{^instead}}Canceled{{/instead}}{{#instead}}In other hands{{/instead}}: {{activity}}, {{date}}',
  body: `Hello {{name}},

{{^instead}}
{{activity}} on {{date}}{{#time}} ({{time}}){{/time}} does not take place.
{{/instead}}
{{#instead}}
{{activity}} on {{date}}{{#time}} ({{time}}){{/time}} is no longer yours: {{instead}} organizes it.
{{/instead}}
{{#open}}

{{open}}. The mails to them wait under Mail; approve them, or call.
{{/open}}

If that is a mistake, put it right in the Activities tab.`,
});
