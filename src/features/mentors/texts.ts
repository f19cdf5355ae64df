/** First wordings of mail to mentors and about them. No student’s name (law 10). */
import { mail, needed } from '../../messages/declare';
import { learningWord, senderWords } from '../../messages/words';

const session = {
  name: needed('name of the one who gets it'),
  activity: needed('the session'),
  when: needed('its day, and from when to when'),
  place: 'where it is',
};

const toMentor = {
  ...session,
  reachTeacher: 'the responsible teacher, with phone and email',
  ...senderWords,
};

const signed = `{{#reachTeacher}}Questions? {{reachTeacher}}{{/reachTeacher}}

Thank you for being there for our students!

{{coordinator}}
{{school}}`;

export const sessionMail = mail({
  kind: 'mentor-session',
  name: 'A session is coming up (to its mentors)',
  to: 'outside',
  words: {
    ...toMentor,
    ...learningWord,
    prompt: 'what to talk about',
    others: 'the other mentors of the team',
    address: needed('address of the form with which the mentor answers'),
  },
  subject: 'Your next session: {{activity}}, {{when}}',
  body: `Dear {{name}},

Your next session with our students:

What: {{activity}}
When: {{when}}
Where: {{place}}
With you: {{others}}

{{#learning}}What students are to learn:
{{learning}}{{/learning}}

{{#prompt}}Something to talk about:
{{prompt}}{{/prompt}}

Will you be there? One click tells us, and tells the others when you cannot:
{{address}}

${signed}`,
});

export const coverMail = mail({
  kind: 'mentor-cover',
  name: 'A mentor cannot come (to the others of the team)',
  to: 'outside',
  words: { ...toMentor, missing: needed('who cannot come'), others: 'who else comes' },
  subject: '{{missing}} cannot come: {{activity}}',
  body: `Dear {{name}},

{{missing}} cannot come to “{{activity}}”, {{when}}. We count on you.

Where: {{place}}
With you: {{others}}

If you cannot come either, please tell us right away.

${signed}`,
});

export const backMail = mail({
  kind: 'mentor-back',
  name: 'A mentor can come after all (to the others of the team)',
  to: 'outside',
  words: { ...toMentor, missing: needed('who can come after all'), others: 'who else comes' },
  subject: '{{missing}} can come after all: {{activity}}',
  body: `Dear {{name}},

We wrote that {{missing}} cannot come to “{{activity}}”, {{when}}. Now {{missing}} can.

Where: {{place}}
With you: {{others}}

${signed}`,
});

export const atRiskMail = mail({
  kind: 'mentor-at-risk',
  name: 'Nobody is left for a session (to the teacher)',
  to: 'staff',
  category: 'activity logistics',
  words: { ...session, why: needed('why nobody comes') },
  subject: 'Nobody is left: {{activity}}, {{when}}',
  body: `Hello {{name}},

Nobody is left for “{{activity}}”, {{when}}: {{why}}.

Find another mentor, or set the session to “Canceled” in the Activities tab; whoever was told is told of it then.`,
});
