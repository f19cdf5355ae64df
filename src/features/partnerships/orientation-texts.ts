/** The orientation pack of each role (the guide's step 12): what we ask, dates, guidelines, questions, whom to call. */
import { needed, template } from '../../messages/declare';
import { dateWord } from '../../messages/words';

const words = {
  school: needed('name of the school, from Settings'),
  organization: needed('the partner'),
  reachContact: 'the contact for partners, with phone and email',
  dates: 'what is ahead with this partner, as a list',
  ...dateWord,
};

/** With the role and what is asked of it in place of the words in capitals. */
const common = {
  body: `# Welcome: ROLE at {{school}}

For {{organization}}.

As of {{date}}.

## What we ask of you
ASKS
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

{{#reachContact}}
## Whom to call
{{/reachContact}}

{{reachContact}}`,
};

const asks = {
  partner:
    '- Be there for students now and then: a talk, a visit, a day in the shop.\n- Tell us once a year what you can do, and what you need.',
  board:
    '- Come to the meetings of the board, or send a substitute.\n- Say what students need to learn for your work, and what of our plans does not fit.\n- Help to find other partners.',
  mentor:
    '- Come to each session, or tell the other mentors and the teacher.\n- Listen, ask, and tell of your own way. All mail goes through the teacher.',
  host: '- Show students the workplace, and let them try what is safe.\n- Tell us beforehand about clothing, safety and lunch.\n- Tell us afterwards how it was.',
};

const pack = (role: keyof typeof asks, name: string) =>
  template({
    kind: `document.orientation-${role}`,
    name: `Orientation pack: ${name}`,
    words,
    subject: `Orientation pack for {{organization}}: ${name}`,
    // Read when it is used: long texts stand beside the code.
    get body() {
      return common.body.replace('ROLE', name).replace('ASKS', asks[role]);
    },
  });

export const partnerPack = pack('partner', 'Partner');
export const boardPack = pack('board', 'Board member');
export const mentorPack = pack('mentor', 'Mentor');
export const hostPack = pack('host', 'Host of students');
