/** First wordings; staff may change all of them in the Templates tab. No student’s name (law 10). */
import { mail } from '../../messages/declare';

const words = {
  name: 'name of the one who gets it',
  from: 'who wrote to us',
  date: 'day by which an answer is due',
  received: 'day on which they wrote',
  ways: 'their phone and email',
  interests: 'what they ticked',
  message: 'what they wrote',
  owner: 'colleague who answers',
  contact: 'person named on the page',
  school: 'name of the school, from Settings',
};

export const thanksForWriting = mail({
  kind: 'inquiry.thanks',
  automatic: 'inquiriesAutomatic',
  name: 'Inquiry: thank you for writing',
  to: 'outside',
  words,
  subject: 'Thank you for writing to {{school}}',
  body: `Dear {{name}},

thank you for offering to work with our students. {{owner}} will get in touch with you by {{date}}.

If you would rather talk at once: {{contact}}.

With warm regards
{{school}}`,
});

export const toOwner = mail({
  kind: 'inquiry.owner',
  name: 'Inquiry: to the one who answers',
  to: 'staff',
  words,
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
});

export const stillOpen = mail({
  kind: 'inquiry.late',
  name: 'Inquiry: still not answered',
  to: 'staff',
  words,
  subject: 'Still waiting for an answer: {{from}}',
  body: `Hello {{name}},

{{from}} wrote to us on {{received}} and should have heard from us by {{date}}. Nothing is noted yet; {{owner}} has it in hand.

How to reach them: {{ways}}

Once someone has called or written, note it under Partnerbook › Partners › Inquiries.`,
});

export const contactInDoubt = mail({
  kind: 'inquiry.contact',
  name: 'Contact for partners: still right?',
  to: 'staff',
  words: { name: 'the coordinator', wrong: 'what is to be looked at' },
  subject: 'Is the contact for partners still right?',
  body: `Hello {{name}},

{{wrong}}

People who want to help find this person on the page Partner with us, so please look at it today.`,
});
