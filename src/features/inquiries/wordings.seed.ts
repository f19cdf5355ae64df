/** First wording of these mails, by kind; staff may change all of it in the Templates tab. No student’s name (law 10). */
import type { SeedWordings } from '../../messages/templates';

export const inquiriesWordings: SeedWordings = {
  'inquiry.thanks': {
    subject: 'Thank you for writing to {{school}}',
    body: `Dear {{name}},

thank you for offering to work with our students. {{owner}} will get in touch with you by {{date}}.

If you would rather talk at once: {{contact}}.

With warm regards
{{school}}`,
  },
  'inquiry.owner': {
    subject: 'New inquiry from {{from}}: please answer by {{date}}',
    body: `Hello {{name}},

{{from}} has written to us on the page Partner with us.

How to reach them: {{ways}}
{{#interests}}
Would like to: {{interests}}
{{/interests}}
{{#message}}

{{message}}
{{/message}}

Please call or write by {{date}}, and note it under Partnerbook › Partners › Inquiries.`,
  },
  'inquiry.late': {
    subject: 'Still waiting for an answer: {{from}}',
    body: `Hello {{name}},

{{from}} wrote to us on {{received}} and should have heard from us by {{date}}. Nothing is noted yet; {{owner}} has it in hand.

How to reach them: {{ways}}

Once someone has called or written, note it under Partnerbook › Partners › Inquiries.`,
  },
  'inquiry.contact': {
    subject: 'Is the contact for partners still right?',
    body: `Hello {{name}},

{{wrong}}

People who want to help find this person on the page Partner with us, so please look at it today.`,
  },
};
