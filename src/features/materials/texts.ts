/** The initial wording of the documents. `# ` begins a title, `## ` a heading, `- ` a list item. */
import { needed, template } from '../../messages/declare';
import { aboutTheIndustry, benefits, dateWord, partnerWords, schoolWords } from '../../messages/words';

const school = { ...schoolWords, ...dateWord };
const { asks: _asks, ...sender } = school;

export const letterText = template({
  kind: 'document.letter',
  name: 'Recruitment letter',
  words: { ...partnerWords, ...school },
  parts: { ...aboutTheIndustry, ...benefits },
  subject: 'Letter to {{organization}}',
  body: `{{school}}
{{schoolAddress}}

{{date}}

{{name}}, {{title}}
{{organization}}
{{address}}

{{#name}}Dear {{name}},{{/name}}{{^name}}Dear neighbors at {{organization}},{{/name}}

Our students will soon choose what to learn and what to do for a living. We would like them to meet {{organization}} before they choose.

{{#aboutTheIndustry}}
Young people seldom see what work in your field is really like. From you they would learn about the industry from people who know it, and they would be encouraged to enter it.
{{/aboutTheIndustry}}

## What is in it for you
{{#benefitToYou}}
- You meet the people you may hire in a few years, and they meet you.
- You have a say in what is taught, so that it fits the work.
- Families and the local press hear who our partners are.
{{/benefitToYou}}

## What is in it for our students and the school
{{#benefitToSchool}}
- Lessons get a purpose when someone shows where they are used.
- Students find out what they like, and what a job takes.
- Teachers keep up with tools and methods.
{{/benefitToSchool}}

It does not have to be much: a talk, a tour, or an hour as a mentor. {{#asks}}Right now we are looking for:{{/asks}}

{{asks}}

May we call you next week? You can also get in touch with {{reachContact}}.

Sincerely,

{{coordinator}}
{{school}}`,
});

export const brochureText = template({
  kind: 'document.brochure',
  name: 'Brochure',
  words: {
    ...school,
    stories: 'the newest stories with consent',
    quotes: 'what people said, where they agreed to be quoted',
    numbers: 'what can be counted',
  },
  subject: '{{school}}: partners for learning',
  body: `# {{school}}: learning with partners

Businesses, colleges and community groups open their doors to our students: with talks, tours, job shadows, mentors and projects. Students learn what an industry is about and gain the confidence to enter it.

{{#numbers}}This school year so far: {{numbers}}.{{/numbers}}

## What you can do

- Talk to a class, or show your workplace
- Let a student follow you for a day
- Mentor, alone or with colleagues
- Set a real task for a team of students
- Join the advisory board

## What you gain

- You get to know the people you may hire one day.
- You help decide what is taught.
- The community sees what you do for its young people.

{{#stories}}
## What has come of it
{{/stories}}

{{stories}}

{{#quotes}}
## What people say
{{/quotes}}

{{quotes}}

{{#asks}}
## What we are looking for
{{/asks}}

{{asks}}

## Talk to us

{{contact}}
{{contactPhone}}
{{contactEmail}}
{{contactHours}}

{{school}}
{{schoolAddress}}`,
});

export const storyText = template({
  kind: 'document.story',
  name: 'One-page story',
  words: {
    ...sender,
    title: needed('the headline'),
    story: needed('its text'),
    numbers: 'what can be counted',
    yearNumbers: 'what was held in this school year',
    organization: 'the partner',
    activity: 'name of the activity',
  },
  subject: 'Story: {{title}}',
  body: `# {{title}}

{{story}}

{{#numbers}}
## In numbers
{{numbers}}
{{/numbers}}
{{#yearNumbers}}
## Our program this school year
{{yearNumbers}}
{{/yearNumbers}}

{{#organization}}With thanks to {{organization}}.{{/organization}}

Would you like to be part of the next one? Please get in touch with {{reachContact}}.

{{school}}`,
});

export const askListText = template({
  kind: 'document.asks',
  name: 'Ask list',
  words: school,
  subject: '{{school}}: how you can help, {{date}}',
  body: `# How you can help

This is what our classes need right now. One person or one company can give each of these. Could it be you?

{{asks}}

Tell us what you would like to do, or ask us anything. Please get in touch with {{reachContact}}{{#contactHours}} ({{contactHours}}){{/contactHours}}.

{{school}}
{{schoolAddress}}`,
});

export const siteVisitsText = template({
  kind: 'document.site-visits',
  name: 'Site visits: handout for the board',
  words: { ...school, visitTimes: needed('“Visit times” in Settings, as a list') },
  subject: '{{school}}: site visits, {{date}}',
  body: `# A class comes to see you

Most students have never seen what is made and done in our town. A visit takes an hour or two, and no preparation that you could not do in a lunch break.

## When a class can come
These times fit our bells and buses. Others can be arranged.

{{visitTimes}}

## What it can be
- A tour: walk through once, as a part, a patient or a letter would. About an hour.
- A demonstration: one machine or one task, shown from beginning to end. Half an hour, for small groups in turn.
- A brief presentation: twenty minutes on what you do and how people got there, then questions.
- Hands-on: students do a small piece of the work, under your eyes. An hour, with a dozen students.

## What we do
A teacher is responsible, comes along, and calls you beforehand. Students prepare questions, and write about the visit afterwards. You get a sheet with everything you need for the day.

## What would you offer?
Which of the four, for how many students, and in which months? Please tell {{reachContact}}.

{{school}}
{{schoolAddress}}`,
});

export const prepText = template({
  kind: 'document.prep',
  name: 'Prep sheet for an appointment',
  words: {
    ...partnerWords,
    ...school,
    activity: needed('the appointment'),
    when: needed('its day'),
    place: 'where it is',
    teacher: 'who goes',
    changes: 'what they asked to change after the last time, as a list',
    talks: 'what was talked about before, as a list',
    offers: 'what they have offered, as a list',
  },
  subject: 'Prep sheet: {{activity}}',
  body: `# {{activity}}

When: {{when}}
Where: {{place}}
Going: {{teacher}}

## Who you will meet
{{organization}}, {{industry}}
{{name}}, {{title}}
{{phone}} {{email}}
{{address}}
Stage: {{stage}}
Known by: {{knownBy}}
Interests: {{interests}}

{{#changes}}
## What they asked to change
{{/changes}}

{{changes}}

{{#talks}}
## What you talked about before
{{/talks}}

{{talks}}

{{#offers}}
## What they have offered
{{/offers}}

{{offers}}

{{#asks}}
## What we could ask for
{{/asks}}

{{asks}}

## To find out
- What do you need from young people who start with you?
- Which of our asks would work for you, and when?
- Who has to agree, and who would be our contact?
- What should we be sure not to do?

## To bring
- Brochure and ask list
- Calendar, to agree on the next step before you leave`,
});
