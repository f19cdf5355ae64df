/** First wording of these mails, by kind; staff may change all of it in the Templates tab. No student’s name (law 10). */
import type { SeedWordings } from '../../messages/templates';

export const activitiesWordings: SeedWordings = {
  'reminder-teacher': {
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
  },
  'reminder-partner': {
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
  },
};
