/** Asking mentors how it went, and the papers about mentoring. No student’s name (law 10). */
import { mail, needed, template } from '../../../messages/declare';
import { dateWord, senderWords } from '../../../messages/words';

export const evaluationMail = mail({
  kind: 'mentor-evaluation',
  name: 'How did mentoring go? (to mentors)',
  to: 'outside',
  words: {
    name: needed('name of the one who gets it'),
    activity: needed('the last session'),
    team: needed('the team'),
    address: needed('address of the form'),
    reachTeacher: 'the responsible teacher, with phone and email',
    ...senderWords,
  },
  subject: 'How did mentoring go? Team {{team}}',
  body: `Dear {{name}},

“{{activity}}” was your last session for now. How did it go, and what should we change? Three questions, two minutes:
{{address}}

We put what mentors say before our advisory board, and tell it what we change.

Thank you for the time you gave our students!

{{coordinator}}
{{school}}`,
});

/** Ways in which mentors work with students (the guide's step 8); staff may change it. */
export const waysText = template({
  kind: 'mentor.ways',
  name: 'How others work with mentors',
  words: {},
  subject: 'How others work with mentors',
  body: `- Lunch and learn: a mentor eats with a group and tells of the work; students ask.
- Monthly meeting: a mentor and one student meet once a month, at school or at work.
- Small-group tutoring: mentors come to school and help three or four students with a subject.
- Group mentoring: two or three mentors and a group do something together, and talk while they do it.
- Email mentoring: a mentor answers a set of questions about the industry; the teacher passes questions and answers on.
- Project advice: a mentor gives advice, materials or contacts for a student’s project.
- Team challenge: a team works for some weeks on a real problem of a partner, with a mentor, and presents what it found.`,
});

const common = {
  ...dateWord,
  school: needed('the name of the school in Settings'),
  schoolYear: needed('the school year'),
};

export const planText = template({
  kind: 'document.mentor-plan',
  name: 'Mentor plan',
  words: {
    ...common,
    teams: 'the teams with their mentors, as a list',
    sessions: 'the sessions ahead, as rows of a table',
    goals: 'what students are to learn there, as a list',
    coverage: 'how many students have a mentor',
    ways: 'how others work with mentors, from Templates',
  },
  subject: '{{school}}: mentor plan, {{schoolYear}}',
  body: `# Mentor plan

{{school}}, school year {{schoolYear}}

{{#coverage}}{{coverage}}{{/coverage}}

{{#goals}}
## What students are to learn
{{/goals}}

{{goals}}

{{#teams}}
## Teams
Mentors of a team stand in for each other.
{{/teams}}

{{teams}}

{{#sessions}}
## Sessions

| Day | Session | Team | Goal |
{{/sessions}}
{{sessions}}

## From finding mentors to saying good-bye
- Finding: members of the board recommend people; whoever has little time mentors a team challenge.
- Checking: whoever is alone with students at times has a background check that is valid on the day.
- Preparing: each mentor knows goal and talking point of a session before it.
- Matching: two or three mentors to a group, so that somebody always comes.
- Looking after: the teacher hears at once when nobody is left for a session.
- Closing: mentors and students say how it went, and the board hears what changes.

{{#ways}}
## How others work with mentors
{{/ways}}

{{ways}}`,
});

export const summaryText = template({
  kind: 'document.mentor-summary',
  name: 'Mentor summary',
  words: {
    ...common,
    numbers: needed('mentors, teams, sessions and students, as a list'),
    ratings: 'how mentors and students rate it by team, as a list',
    wentWell: 'what mentors liked, as a list',
    toChange: 'what mentors would change, as a list',
    decided: 'what was decided, by whom and when, as a list',
  },
  subject: '{{school}}: how mentoring went, {{schoolYear}}',
  body: `# How mentoring went

For the advisory board of {{school}}, school year {{schoolYear}}

{{numbers}}

{{#ratings}}
## Ratings, from 1 to 5
{{/ratings}}

{{ratings}}

{{#wentWell}}
## What mentors liked
{{/wentWell}}

{{wentWell}}

{{#toChange}}
## What mentors would change
{{/toChange}}

{{toChange}}

{{#decided}}
## What we change
{{/decided}}

{{decided}}

## What we ask of the board
Whom do you know who could be a mentor? And what would you change?`,
});
