/** The first wording of the sheets for an activity and of the mails around it. Never a student’s name (law 10). */
import { mail, needed, template } from '../../messages/declare';
import { dateWord, learningSection, learningWord, senderWords } from '../../messages/words';

const sheet = {
  ...dateWord,
  ...learningWord,
  school: needed('the name of the school in Settings'),
  activity: needed('the activity'),
  organization: 'the partner',
  when: 'its day and time',
  place: 'where it is',
  before: 'the lesson before',
  questions: 'what students may ask',
  after: 'the assignment afterwards',
  bring: 'what students bring along or can do',
  logistics: 'lunch, clothing and the like',
};

export const studentSheetText = template({
  kind: 'document.student-sheet',
  name: 'Student sheet',
  words: { ...sheet, teacher: 'the responsible teacher' },
  subject: 'Student sheet for {{activity}}',
  body: `# {{activity}}

{{organization}}
{{when}}
{{place}}
Your teacher for the day: {{teacher}}

${learningSection}

{{#before}}
## Before
{{/before}}

{{before}}

{{#questions}}
## What you may ask
{{/questions}}

{{questions}}

{{#after}}
## Afterwards
{{/after}}

{{after}}

{{#bring}}
## What you need
{{/bring}}

{{bring}}

{{#logistics}}
## Good to know
{{/logistics}}

{{logistics}}

{{school}}
{{date}}`,
});

export const teacherSheetText = template({
  kind: 'document.teacher-sheet',
  name: 'Teacher sheet',
  words: {
    ...sheet,
    teacher: 'the responsible teacher',
    attending: 'colleagues who go along',
    className: 'the class',
    howMany: 'how many come',
    contact: 'the partner’s contact, with phone and email',
    changes: 'what was to change after the last time, as a list',
    transport: 'how they get there and back',
    arrive: 'when they arrive',
    leave: 'when they leave',
    emergency: 'whom to call in an emergency',
  },
  subject: 'Teacher sheet for {{activity}}',
  body: `# {{activity}}

For staff only.

When: {{when}}
Where: {{place}}
Responsible: {{teacher}}
Also going: {{attending}}
Class: {{className}}
How many: {{howMany}}
Partner: {{organization}}
Contact: {{contact}}

{{#changes}}
## From last time
{{/changes}}

{{changes}}

${learningSection}

## The lesson before
{{before}}
{{^before}}
Not filled in yet: “Before” of the activity.
{{/before}}

## The assignment afterwards
{{after}}
{{^after}}
Not filled in yet: “After” of the activity.
{{/after}}

{{#questions}}
## What students may ask
{{/questions}}

{{questions}}

{{#bring}}
## What students need
{{/bring}}

{{bring}}

{{#transport}}
## Getting there
{{/transport}}

{{transport}}
Arrival: {{arrive}}
Departure: {{leave}}

{{#logistics}}
## Good to know
{{/logistics}}

{{logistics}}

{{#emergency}}
## In an emergency
{{/emergency}}

{{emergency}}

{{school}}
{{date}}`,
});

const common = {
  name: needed('name of the one who gets it'),
  organization: needed('the partner'),
  activity: needed('name of the activity'),
  when: needed('its day and time'),
  reachTeacher: 'the responsible teacher, with phone and email',
  ...senderWords,
};
const signed = `{{coordinator}}
{{school}}`;

/** By a click; an ask, so it counts among those that an organization gets. */
export const visitInvitation = mail({
  kind: 'visit-invitation',
  name: 'Invitation to visit a class or open a workplace',
  to: 'outside',
  category: 'outreach',
  words: {
    ...common,
    place: 'where it is',
    className: 'the class',
    what: needed('what it would be: “a talk”, “a tour”'),
    learning: learningWord.learning,
  },
  subject: 'Invitation: {{activity}}, {{when}}',
  body: `Dear {{name}},

We are planning {{what}} for our students, and we thought of {{organization}}.

What: {{activity}}
When: {{when}}
Where: {{place}}
Class: {{className}}

{{#learning}}
This is what students are to learn:

{{learning}}
{{/learning}}

Would that work for you? Just reply to this message, also if another day suits you better.
{{#reachTeacher}}
You can also reach {{reachTeacher}}.
{{/reachTeacher}}

Sincerely,
${signed}`,
});

export const visitPreparation = mail({
  kind: 'visit-preparation',
  name: 'What to know before a visit to a class',
  to: 'outside',
  words: {
    ...common,
    place: 'where it is',
    className: 'the class',
    howMany: 'how many students come',
    learning: learningWord.learning,
    before: 'what students do before',
    questions: 'what students may ask',
    logistics: 'good to know',
  },
  subject: 'Before your visit: {{activity}}',
  body: `Dear {{name}},

Thank you for coming to our class. Here is what helps to prepare.

When: {{when}}
Where: {{place}}
Class: {{className}}
How many: {{howMany}}

{{#learning}}
What students are to learn:

{{learning}}
{{/learning}}

{{#before}}
What they will have done before: {{before}}
{{/before}}

{{#questions}}
What they may ask you:

{{questions}}
{{/questions}}

{{logistics}}

If you need anything, please get in touch with {{reachTeacher}}.

Sincerely,
${signed}`,
});

const debrief = {
  ...common,
  address: needed('address of the form'),
};

export const debriefMail = mail({
  kind: 'debrief',
  name: 'How was it? (the day after an activity)',
  to: 'outside',
  words: debrief,
  subject: 'How was “{{activity}}”?',
  body: `Dear {{name}},

How was “{{activity}}” for {{organization}}? Please tell us what went well and what we should change the next time. It takes two minutes:
{{address}}

Or just reply to this message{{#reachTeacher}}, or get in touch with {{reachTeacher}}{{/reachTeacher}}. What you tell us will be in front of us when we plan the next one.

Thank you,
${signed}`,
});

export const debriefReminder = mail({
  kind: 'debrief-reminder',
  name: 'How was it? (once more, after a week)',
  to: 'outside',
  words: debrief,
  subject: 'Two minutes about “{{activity}}”?',
  body: `Dear {{name}},

A little while ago we asked how “{{activity}}” was for {{organization}}. If you have two minutes, we would still like to know:
{{address}}

We will not ask again.

Thank you,
${signed}`,
});
