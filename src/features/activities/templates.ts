/** First wording of the reminders. Staff may change all of it in the Templates tab. No student's name (law 10). */
import type { Placeholder } from '../../messages/compose';
import type { MailTemplate } from '../../messages/templates';
import { partnerKind, teacherKind } from './reminders';

const common: Placeholder[] = [
  { name: 'name', about: 'name of the one who gets it', required: true },
  { name: 'activity', about: 'name of the activity', required: true },
  { name: 'kind', about: 'kind of activity' },
  { name: 'date', about: 'its day', required: true },
  { name: 'time', about: 'from when to when, or “all day”' },
  { name: 'place', about: 'where it is' },
];
const school: Placeholder[] = [
  { name: 'schoolPhone', about: 'phone of the school, from Settings' },
  { name: 'coordinator', about: 'name of the coordinator, from Settings' },
];

const teacherReminder: MailTemplate = {
  kind: teacherKind,
  name: 'Reminder to the responsible teacher',
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
  placeholders: [
    ...common,
    { name: 'organization', about: 'the partner' },
    { name: 'contact', about: 'the partner’s contact' },
    { name: 'contactPhone', about: 'phone of that contact' },
    { name: 'contactEmail', about: 'email of that contact' },
    { name: 'school', about: 'name of the school, from Settings' },
    ...school,
  ],
};

const partnerReminder: MailTemplate = {
  kind: partnerKind,
  name: 'Reminder to the partner',
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
  placeholders: [
    ...common,
    { name: 'organization', about: 'the partner', required: true },
    { name: 'teacher', about: 'the responsible teacher', required: true },
    { name: 'teacherPhone', about: 'phone of that teacher' },
    { name: 'teacherEmail', about: 'email of that teacher' },
    { name: 'school', about: 'name of the school, from Settings', required: true },
    ...school,
  ],
};

export const reminderTemplates: MailTemplate[] = [teacherReminder, partnerReminder];
