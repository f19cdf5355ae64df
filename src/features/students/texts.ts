/** The first wording of the papers for activities with students. */
import { mail, needed, template } from '../../messages/declare';
import { dateWord, learningSection, learningWord, senderWords } from '../../messages/words';

export const handoutText = template({
  kind: 'document.host-handout',
  name: 'Host handout',
  words: {
    ...dateWord,
    ...learningWord,
    school: needed('the name of the school in Settings'),
    schoolPhone: 'phone of the school, from Settings',
    draft: 'while something is missing: its letters, with where to fill them in',
    activity: needed('the activity'),
    organization: 'the host',
    when: 'its day and time',
    place: 'where it is',
    whoComes: 'a: who comes; names only with a release that is valid on that day',
    responsible: 'b: who is responsible, with phone',
    transport: 'c: how they get there and back',
    arrive: 'c: when they arrive',
    leave: 'c: when they leave',
    before: 'd: what they do before',
    questions: 'e: what they may ask',
    after: 'f: what they do afterwards',
    logistics: 'g: lunch, clothing and the like',
    emergency: 'h: whom to call in an emergency',
  },
  subject: '{{#draft}}DRAFT: {{/draft}}Host handout for {{activity}}',
  body: `# {{#draft}}DRAFT: {{/draft}}{{activity}}

{{#draft}}
## Not ready to hand out
{{/draft}}

{{draft}}

{{organization}}
{{when}}
{{place}}

## a. Who comes
{{whoComes}}

## b. Who is responsible at the school
{{responsible}}

## c. How and when
{{transport}}
Arrival: {{arrive}}
Departure: {{leave}}

${learningSection}

## d. What they have done before
{{before}}

## e. What they may ask you
{{questions}}

## f. What they do afterwards
{{after}}

## g. Good to know for the day
{{logistics}}

## h. In an emergency
{{emergency}}

Please destroy this sheet after the visit, and do not pass the names on.

{{school}} {{schoolPhone}}
{{date}}`,
});

const host = {
  name: needed('name of the one who gets it'),
  activity: needed('name of the activity'),
  date: needed('its day'),
  time: 'from when to when, or “all day”',
  place: 'where it is',
  organization: 'the host',
  teacher: 'the responsible teacher',
  teacherPhone: 'phone of that teacher',
  teacherEmail: 'email of that teacher',
  reachTeacher: needed('the responsible teacher, with phone and email'),
  guideline: 'your written guidelines for this kind of activity, from Templates',
  ...senderWords,
};

const signed = `{{#guideline}}
How we do this, so that everybody is safe and at ease:

{{guideline}}

{{/guideline}}
If something does not fit, or if you have a question, please get in touch with {{reachTeacher}}.

Thank you for opening your doors.

Sincerely,
{{coordinator}}
{{school}}`;

export const handoutForHost = mail({
  kind: 'handout-host',
  name: 'Handout to the host',
  to: 'outside',
  words: host,
  subject: 'For your visitors: {{activity}}, {{date}}',
  body: `Dear {{name}},

The sheet that goes along with this mail has what you need for “{{activity}}”: who comes and who is responsible, when they arrive and leave, what they have done before, what they may ask you, and whom to call in an emergency.

When: {{date}}, {{time}}
Where: {{place}}

Please show the sheet only to those who help, and destroy it after the visit.

${signed}`,
});

export const handoutAgain = mail({
  kind: 'handout-host-again',
  name: 'Handout to the host, when it has changed',
  to: 'outside',
  words: host,
  subject: 'Changed sheet for your visitors: {{activity}}, {{date}}',
  body: `Dear {{name}},

Something has changed since we sent you the sheet for “{{activity}}”. Please use the one that goes along with this mail, and destroy the earlier one.

When: {{date}}, {{time}}
Where: {{place}}

${signed}`,
});
