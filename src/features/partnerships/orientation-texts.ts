/** The orientation pack of each role (the guide's step 12): what we ask, dates, guidelines, questions, whom to call. */
import { needed, template } from '../../messages/declare';
import { dateWord } from '../../messages/words';

const words = {
  school: needed('name of the school, from Settings'),
  organization: needed('the partner'),
  reachContact: needed('the contact for partners, with phone and email'),
  dates: 'what is ahead with this partner, as a list',
  ...dateWord,
};

const pack = (role: string, name: string, asks: string) =>
  template({
    kind: `document.orientation-${role}`,
    name: `Orientation pack: ${name}`,
    words,
    subject: `Orientation pack for {{organization}}: ${name}`,
    body: `# Welcome: ${name} at {{school}}

For {{organization}}. As of {{date}}.

## What we ask of you
${asks}
- Tell us early when you cannot come, or when somebody else takes over.

{{#dates}}
## Dates
{{/dates}}

{{dates}}

## Guidelines
- Check in at the front office, and wear the badge that you get there.
- A teacher is with the students, unless we have agreed on something else and your background check is done.
- Take no pictures of students, pass on no names, and keep no contact with them outside of school.

## Questions that often come up
- Do I have to prepare much? No. Show the work as it is; the teacher prepares the class.
- What if a student does not behave? Tell the teacher, who sees to it.
- May a colleague come instead? Gladly. Tell us the name.
- What if something worries me? Tell us the same day. In danger, call 911 first.

## Whom to call
{{reachContact}}`,
  });

export const partnerPack = pack(
  'partner',
  'Partner',
  '- Be there for students now and then: a talk, a visit, a day in the shop.\n- Tell us once a year what you can do, and what you need.',
);
export const boardPack = pack(
  'board',
  'Board member',
  '- Come to the meetings of the board, or send a substitute.\n- Say what students need to learn for your work, and what of our plans does not fit.\n- Help to find other partners.',
);
export const mentorPack = pack(
  'mentor',
  'Mentor',
  '- Come to each session, or tell the other mentors and the teacher.\n- Listen, ask, and tell of your own way. All mail goes through the teacher.',
);
export const hostPack = pack(
  'host',
  'Host of students',
  '- Show students the workplace, and let them try what is safe.\n- Tell us beforehand about clothing, safety and lunch.\n- Tell us afterwards how it was.',
);
