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

{{#name}}
{{name}}{{#title}}, {{title}}{{/title}}
{{/name}}
{{organization}}
{{address}}

{{#name}}Dear {{name}},{{/name}}{{^name}}Dear neighbors at {{organization}},{{/name}}

our students are about to choose what they will learn and do for a living. We would like them to meet {{organization}} before they choose.

{{#aboutTheIndustry}}
Young people seldom see what work in your field is really like. With you they would learn about the industry from those who know it, and get the encouragement to enter it.
{{/aboutTheIndustry}}

## What is in it for you
{{#benefitToYou}}
- You meet the people you may hire in a few years, and they meet you.
- You have a say in what is taught, so that it fits the work.
- We tell families and the press who our partners are.
{{/benefitToYou}}

## What is in it for our students and the school
{{#benefitToSchool}}
- Lessons get a purpose when someone shows where they are used.
- Students find out what they like, and what a job asks of them.
- Teachers keep up with tools and methods.
{{/benefitToSchool}}

It need not be much: a talk, a tour, an hour as a mentor. {{#asks}}At the moment we are looking for:{{/asks}}

{{asks}}

May we call you next week? You can reach {{contact}}{{#contactPhone}} at {{contactPhone}}{{/contactPhone}}{{#contactEmail}}, {{contactEmail}}{{/contactEmail}}.

With kind regards

{{coordinator}}
{{school}}`,
});

export const brochureText = template({
  kind: 'document.brochure',
  name: 'Brochure',
  words: { ...school, stories: 'the newest stories with consent', numbers: 'what can be counted' },
  subject: '{{school}}: partners for learning',
  body: `# {{school}}: learning with partners

Businesses, colleges and community groups open their doors to our students: with talks, tours, job shadows, mentors and projects. Students learn what an industry is about, and get the courage to enter it.

{{#numbers}}This school year so far: {{numbers}}.{{/numbers}}

## What you can do

- Talk to a class, or show your workplace
- Let a student follow you for a day
- Mentor, alone or with colleagues
- Set a real task for a team of students
- Join the advisory board

## What you gain

- You get to know those whom you may hire one day.
- You help to decide what is taught.
- Your commitment is seen in the community.

{{#stories}}
## What has come of it
{{/stories}}

{{stories}}

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

Would you like to be part of the next one? {{contact}}{{#contactPhone}}, {{contactPhone}}{{/contactPhone}}{{#contactEmail}}, {{contactEmail}}{{/contactEmail}}

{{school}}`,
});

export const askListText = template({
  kind: 'document.asks',
  name: 'Ask list',
  words: school,
  subject: '{{school}}: how you can help, {{date}}',
  body: `# How you can help

This is what our classes need at the moment. Each of these can be given by one person or one company; perhaps by you?

{{asks}}

Tell us what you would like to do, or ask anything: {{contact}}{{#contactPhone}}, {{contactPhone}}{{/contactPhone}}{{#contactEmail}}, {{contactEmail}}{{/contactEmail}}{{#contactHours}} ({{contactHours}}){{/contactHours}}

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
    talks: 'what was talked about before, as a list',
    offers: 'what they have offered, as a list',
  },
  subject: 'Prep sheet: {{activity}}',
  body: `# {{activity}}

When: {{when}}
Where: {{place}}
Going: {{teacher}}

## Whom you meet
{{organization}}{{#industry}}, {{industry}}{{/industry}}
{{name}}{{#title}}, {{title}}{{/title}}
{{phone}} {{email}}
{{address}}
{{#stage}}
Stage: {{stage}}
{{/stage}}
{{#knownBy}}
Known by: {{knownBy}}
{{/knownBy}}
{{#interests}}
Interests: {{interests}}
{{/interests}}

{{#talks}}
## What was talked about before
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
- Which of our asks would suit you, and when?
- Who has to agree, and who would be our contact?
- What should we never do?

## To bring
- Brochure and ask list
- Calendar, to agree on the next step before you leave`,
});
