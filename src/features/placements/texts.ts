/** Mail to supervisors of placements. No student is named: they know who is with them. */
import { mail, needed, template } from '../../messages/declare';
import { dateWord, senderWords } from '../../messages/words';

const words = {
  name: needed('name of the one who gets it'),
  activity: needed('the internship'),
  organization: needed('the partner'),
  reachTeacher: 'the responsible teacher, with phone and email',
  ...senderWords,
};

const signed = `{{#reachTeacher}}Questions? {{reachTeacher}}{{/reachTeacher}}

Thank you for having us!

{{coordinator}}
{{school}}`;

export const sheetMissing = mail({
  kind: 'time-sheet-missing',
  name: 'Time sheets missing',
  to: 'outside',
  words: { ...words, week: needed('the week'), howMany: needed('whose sheets are missing: one student, or how many') },
  subject: 'Time sheets for the week of {{week}}',
  body: `Dear {{name}},

For “{{activity}}” we have no time sheet of {{howMany}} for the week of {{week}}. Would you please remind them? Without it the hours do not count.

If nobody was there in that week, a short answer is enough.

${signed}`,
});

export const evaluationMail = mail({
  kind: 'placement-evaluation',
  name: 'Evaluation of a placement',
  to: 'outside',
  words: {
    ...words,
    address: needed('the address of the form for this placement'),
    which: 'the code of the student, when there are several',
  },
  subject: 'Our question about “{{activity}}”',
  body: `Dear {{name}},

“{{activity}}” ends. Would you tell us how our student did? Six skills from 1 to 5 and a few words take five minutes:
{{address}}

{{#which}}This is about the student with the code {{which}}; the responsible teacher can tell you who that is.{{/which}}

${signed}`,
});

export const paperSheetText = template({
  kind: 'document.time-sheets',
  name: 'Time sheet on paper',
  words: {
    ...dateWord,
    school: needed('the name of the school in Settings'),
    schoolPhone: 'phone of the school, from Settings',
    activity: needed('the internship'),
    organization: 'where it is',
    teacher: 'the responsible teacher',
    code: needed('the code of the student'),
    weeks: needed('a row for each week, with blanks for the hours of each day'),
  },
  subject: 'Time sheets for {{activity}}',
  body: `# Time sheet {{code}}

{{activity}}
{{organization}}
{{#teacher}}
Give it to: {{teacher}}
{{/teacher}}

| Week of | Mon | Tue | Wed | Thu | Fri | Sat | Sun | What you did |
{{weeks}}

Signature of the supervisor:

{{school}} {{schoolPhone}}
{{date}}`,
});
