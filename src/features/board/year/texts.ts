/** The first wording of the board's own papers: charter, expectations, and how members can help. */
import { needed, template } from '../../../messages/declare';
import { dateWord, schoolWords } from '../../../messages/words';

const { asks: _asks, ...school } = schoolWords;
const common = { ...school, ...dateWord };

export const charterText = template({
  kind: 'document.board-charter',
  name: 'Charter of the board',
  words: {
    ...common,
    schoolYear: needed('the school year'),
    meets: needed('how often and when the board meets'),
    chairs: 'who chairs it',
    seats: needed('who sits on it, as a list'),
    substitutes: 'who stands in for whom, as a list',
    takesOn: 'what each member takes on, as a list',
  },
  subject: '{{school}}: charter of the advisory board, {{schoolYear}}',
  body: `# Charter of the advisory board

{{school}}, school year {{schoolYear}}

## What the board does
- It reviews the sequence of technical courses, and looks for subjects that can earn college credit.
- It says which equipment is needed, and helps to find it.
- It plans speakers and field trips, and finds mentors and partners.
- It approves the budget of the program each year.
- It looks at how activities went, and says what should change.
- It helps to solve problems that come up.

What teachers or administrators can decide by themselves does not come before the board.

## How it meets
{{meets}}

{{#chairs}}
It is chaired by {{chairs}}. Whoever hosts a meeting leads it.
{{/chairs}}

Somebody takes notes at each meeting, and the agenda of the next one is made before people leave.

## Who sits on it
A seat belongs to an organization. The organization decides who represents it, and can send a substitute.

{{seats}}

{{#substitutes}}
## Who stands in
{{/substitutes}}

{{substitutes}}

{{#takesOn}}
## What each member takes on
{{/takesOn}}

{{takesOn}}

As of {{date}}
`,
});

export const expectationsText = template({
  kind: 'document.board-expectations',
  name: 'What we expect of each other',
  words: { ...common, meets: needed('how often and when the board meets') },
  subject: '{{school}}: what the board and the school expect of each other',
  body: `# What we expect of each other

Thank you for giving our students your time and talent. This page is for our first meeting. Let us change whatever does not fit.

## What we ask of you
- Come to the meetings, or send a colleague in your place. {{meets}}
- Tell us what you see in your field: what is needed, and what is changing.
- Help with one thing you like: a talk, a visit, a mentor, a meeting at your place.
- Read the minutes and tell us what is wrong in them.
- Say so when something does not work. We would rather know.

## What you can count on
- An agenda a week before, and minutes within a few days.
- Meetings that begin and end on time.
- One person at school who answers you: {{reachContact}}.
- No small decisions: those stay with teachers and administrators.
- We say what came of your advice.

## For you to fill in
What would make this worth your time?

What could you see yourself doing this year?

{{school}}
`,
});

export const boardHelpText = template({
  kind: 'document.board-needs',
  name: 'How the board can help',
  words: { ...common, asks: needed('what is asked for, by kind of help') },
  subject: '{{school}}: how the board can help, {{date}}',
  body: `# How you can help

This is what our students and classes need right now, by kind of help. One person or one company can give each of these.

{{asks}}

Which of these could be yours, and who else should we ask? Please tell {{reachContact}}.

{{school}}
`,
});
