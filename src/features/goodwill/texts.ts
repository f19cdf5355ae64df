/** First wordings; staff may change them. Never a student’s name (law 10). */
import { mail, needed, template } from '../../messages/declare';
import type { ThanksKind } from '../../messages/thanked-rules';
import { senderWords } from '../../messages/words';

export const goodWordsMail = mail({
  kind: 'good-words',
  name: 'Good words of students and families (near the end of a term)',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the partner’s contact'),
    organization: needed('the partner'),
    quotes: needed('what was said, one line each; only what may be passed on'),
    ...senderWords,
  },
  subject: 'What people say about {{organization}}',
  body: `Dear {{name}},

You seldom hear what people say once you have gone home. This term they said about {{organization}}:

{{quotes}}

Thank you for making this possible!

Warm regards,
{{coordinator}}
{{school}}`,
});

export const termThanks = mail({
  kind: 'term-thanks' satisfies ThanksKind,
  name: 'Thanks at the end of a term',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the partner’s contact'),
    organization: needed('the partner'),
    given: needed('what the partner gave in the term, one line each'),
    ...senderWords,
  },
  subject: 'Thank you, {{organization}}',
  body: `Dear {{name}},

The term is nearly over, and we would not let it end without thanking {{organization}} for this:

{{given}}

Our students know now what they did not know before, and so do we. Thank you!

Warm regards,
{{coordinator}}
{{school}}`,
});

export const accomplishments = mail({
  kind: 'accomplishments' satisfies ThanksKind,
  name: 'What we have accomplished together (once a year)',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the partner’s contact'),
    organization: needed('the partner'),
    year: needed('the school year'),
    given: needed('what was done with the partner, one line each'),
    numbers: 'what all partners did together, in numbers',
    ...senderWords,
  },
  subject: 'What we have accomplished together in {{year}}',
  body: `Dear {{name}},

Another school year is over. Together with {{organization}} we have accomplished this:

{{given}}

{{#numbers}}All in all, our program had {{numbers}} this year.{{/numbers}}

Thank you for your part in it. We look forward to the next year!

Warm regards,
{{coordinator}}
{{school}}`,
});

export const partnerCalendar = mail({
  kind: 'partner-calendar',
  name: 'Calendar for partners (once a month)',
  to: 'outside',
  category: 'news',
  words: {
    name: needed('the partner’s contact'),
    organization: 'the partner',
    ahead: needed('what is ahead in the next 60 days, one line each'),
    until: needed('the last of those days'),
    ...senderWords,
  },
  subject: 'What our students do until {{until}}',
  body: `Dear {{name}},

This is what is ahead at our school and with our partners until {{until}}. Seeing it tells you what students learn, and what they still need:

{{ahead}}

The dates come along as a file for your own calendar. If you would like to see something for yourself, just reply to this message.

Sincerely,
{{coordinator}}
{{school}}`,
});

export const studentsLetters = mail({
  kind: 'students-letters',
  name: 'Students’ thank-you letters: a word to the teacher',
  to: 'staff',
  words: {
    name: needed('the responsible teacher'),
    activity: needed('name of the activity'),
    date: needed('its day'),
    organization: needed('the partner'),
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Would your students thank {{organization}}?',
  body: `Hello {{name}},

“{{activity}}” on {{date}} is over. A few lines from the students themselves mean more to {{organization}} than anything we could write.

A letter frame to print is under Partnerbook › Lists › Students’ thank-you letters by class. Once the letters are on their way, click “Sent” there or in Today, and you will not be asked again.

{{coordinator}}`,
});

export const letterFrameText = template({
  kind: 'document.letter-frame',
  name: 'Letter frame for students',
  words: {
    date: 'the day on which it is made',
    school: 'name of the school, from Settings',
    activity: needed('name of the activity'),
    when: 'its day',
    organization: needed('the partner'),
  },
  subject: 'Letter frame: {{activity}}',
  body: `# Thank you, {{organization}}

{{school}}

After: {{activity}}, {{when}}

Dear ____________________,

Thank you for ____________________________________________

I did not know before that ________________________________

What I liked best was _____________________________________

Since then I would like to __________________________________

Sincerely,

____________________ (first name only)`,
});
