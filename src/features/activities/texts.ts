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
