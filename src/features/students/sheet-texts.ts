/** The first wording of the papers that a teacher prints for the day: codes, and blanks to write in. */
import { needed, template } from '../../messages/declare';
import { dateWord } from '../../messages/words';

const words = {
  ...dateWord,
  school: needed('the name of the school in Settings'),
  schoolPhone: 'phone of the school, from Settings',
  activity: needed('the activity'),
  organization: 'the host',
  when: 'its day and time',
  place: 'where it is',
  responsible: 'who is responsible, with phone',
  transport: 'how they get there and back',
  count: 'how many are listed',
};

const head = `# {{activity}}
{{when}}
{{organization}}
{{place}}

Responsible: {{responsible}}
{{#transport}}Transport: {{transport}}{{/transport}}`;

const foot = `{{school}} {{schoolPhone}}
{{date}}`;

export const rosterText = template({
  kind: 'document.roster',
  name: 'Roster',
  words: { ...words, codes: needed('a row for each code: permission, and blanks for name and who is there') },
  subject: 'Roster for {{activity}}',
  body: `${head}

Listed: {{count}}

| Code | Name | May take part | There | Back | Notes |
{{codes}}

Write the names in on the day, and destroy this sheet afterwards.

${foot}`,
});

export const signInText = template({
  kind: 'document.sign-in',
  name: 'Sign-in sheet',
  words: { ...words, everyone: needed('a row for each code and each adult, with blanks to sign') },
  subject: 'Sign-in sheet for {{activity}}',
  body: `${head}

| Who | Came at | Signature | Left at |
{{everyone}}

${foot}`,
});
