/** First wordings; staff may change them. Never a student’s name (law 10). */
import { mail, needed, template } from '../../messages/declare';
import { dateWord, senderWords } from '../../messages/words';

export const planPaperText = template({
  kind: 'document.marketing',
  name: 'Marketing plan',
  words: {
    ...dateWord,
    school: 'name of the school, from Settings',
    year: needed('the school year'),
    months: needed('each month with what is planned'),
  },
  subject: 'Marketing plan {{year}}',
  body: `# Marketing plan {{year}}

{{school}}, {{date}}

{{months}}`,
});

export const advisoryMail = mail({
  kind: 'media-advisory',
  name: 'Media advisory, five school days before an event',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the contact at the paper or station'),
    organization: needed('the paper or station'),
    activity: needed('name of the event'),
    when: needed('its day and time'),
    place: 'where it is',
    partner: 'the partner in it',
    text: 'what there is to see, from the marketing plan',
    ...senderWords,
  },
  subject: 'For your calendar: {{activity}}, {{when}}',
  body: `Dear {{name}},

We would be glad to see {{organization}} at this event:

What: {{activity}}{{#partner}}, with {{partner}}{{/partner}}
When: {{when}}
{{#place}}Where: {{place}}{{/place}}

{{text}}

Please let us know whether you are coming, so that somebody meets you at the door. We ask you to take pictures of students only where we tell you that their families have agreed.

Sincerely,
{{coordinator}}
{{school}}
{{schoolPhone}}`,
});
