/** The first wording of the papers for activities with students. */
import { needed, template } from '../../messages/declare';
import { dateWord, learningSection, learningWord } from '../../messages/words';

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
