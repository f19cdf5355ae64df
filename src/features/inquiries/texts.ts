/** First wordings; staff may change all of them in the Templates tab. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';

/** Contains nothing from the person who wrote: anyone can type anybody’s address into the form. */
export const thanksForWriting = mail({
  kind: 'inquiry.thanks',
  automatic: 'inquiriesAutomatic',
  name: 'Inquiry: thank you for writing',
  to: 'outside',
  words: {
    date: needed('day by which an answer is due'),
    owner: needed('colleague who answers, or “us”'),
    contact: 'person named on the school’s site',
    school: needed('name of the school, from Settings'),
  },
  subject: 'Thank you for writing to {{school}}',
  body: `Hello,

Thank you for offering to work with our students. You will hear from {{owner}} by {{date}}.

If you would rather talk right away, please get in touch with {{contact}}.

Warm regards,
{{school}}`,
});

const aboutSome = {
  name: needed('name of the one who gets it'),
  from: needed('who wrote or called'),
  what: needed('an inquiry, or a question or problem'),
  date: needed('day by which an answer is due'),
  list: needed('each of them: how to reach them, what they ticked, what they wrote'),
};

export const toOwner = mail({
  kind: 'inquiry.owner',
  name: 'Inquiry: to the one who answers',
  to: 'staff',
  words: aboutSome,
  subject: 'New {{what}} from {{from}}: please answer by {{date}}',
  body: `Hello {{name}},

A new {{what}} came in, from {{from}}.

{{list}}

Please call or write by {{date}}, and note it under Partnerbook › Program › Inquiries.`,
});

export const stillOpen = mail({
  kind: 'inquiry.late',
  name: 'Inquiry: still not answered',
  to: 'staff',
  words: aboutSome,
  subject: 'Still waiting for an answer: {{from}}',
  body: `Hello {{name}},

By {{date}} we should have been in touch with {{from}}. Nothing is noted yet.

{{list}}

Once someone has called or written, note it under Partnerbook › Program › Inquiries.`,
});

export const notAnswered = mail({
  kind: 'inquiry.administrator',
  name: 'Inquiry: to the administrator, a school day later',
  to: 'staff',
  words: aboutSome,
  subject: 'Not answered in time: {{from}}',
  body: `Hello {{name}},

By {{date}} {{from}} should have had an answer. Whoever answers and the coordinator have been told, and nothing is noted yet.

{{list}}

Please see that somebody calls or writes today, and that it is noted under Partnerbook › Program › Inquiries.`,
});

export const safetyConcern = mail({
  kind: 'inquiry.safety',
  name: 'Safety: to owner, coordinator and administrator at once',
  to: 'staff',
  words: aboutSome,
  subject: 'Safety, please look at it today: {{from}}',
  body: `Hello {{name}},

This is about somebody’s safety, from {{from}}.

{{list}}

Owner, coordinator and administrator have this message. Whoever reads it first calls the others. Once it is dealt with, note it under Partnerbook › Program › Inquiries.`,
});

export const contactInDoubt = mail({
  kind: 'inquiry.contact',
  name: 'Contact for partners: still right?',
  to: 'staff',
  words: { name: needed('the coordinator'), wrong: needed('what needs a look') },
  subject: 'Is the contact for partners still right?',
  body: `Hello {{name}},

{{wrong}}

People who want to help find this person on the school’s site, so please look at it today.`,
});
