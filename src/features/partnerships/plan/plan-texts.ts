/** The first wording of the plan of a partnership, and of the mails with it. */
import { mail, needed, template } from '../../../messages/declare';
import { dateWord, senderWords } from '../../../messages/words';

export const planText = template({
  kind: 'document.partnership-plan',
  name: 'Partnership plan',
  words: {
    ...dateWord,
    school: needed('the name of the school in Settings'),
    organization: needed('the partner'),
    year: needed('the school year'),
    structure: 'what you do together, as a list',
    goals: needed('the rows of a table: for whom, goal, measure, target, day'),
    partnerGives: 'what the partner gives, as a list',
    schoolGives: 'what the school gives, as a list',
    learning: 'what students are to learn, as a list',
    prerequisites: 'what must be there first, as a list',
    contacts: needed('the rows of a table: name, part, phone, email; work contacts only'),
  },
  subject: 'Partnership plan {{year}}: {{organization}}',
  body: `# {{organization}} and {{school}}

Our plan for the school year {{year}}

{{#structure}}
## What we do together
{{/structure}}

{{structure}}

## What we want to reach

| For | Goal | How we measure it | Target | By |
{{goals}}

{{#partnerGives}}
## What {{organization}} gives
{{/partnerGives}}

{{partnerGives}}

{{#schoolGives}}
## What {{school}} gives
{{/schoolGives}}

{{schoolGives}}

{{#learning}}
## What students learn
{{/learning}}

{{learning}}

{{#prerequisites}}
## What must be there first
{{/prerequisites}}

{{prerequisites}}

## Whom to ask

| Name | Part | Phone | Email |
{{contacts}}

{{date}}`,
});

const words = {
  name: needed('name of the one who gets it'),
  organization: needed('the partner'),
  year: needed('the school year'),
  reachLead: 'the school lead, with phone and email',
  ...senderWords,
};

export const planToPartner = mail({
  kind: 'plan-partner',
  name: 'Partnership plan to the partner lead',
  to: 'outside',
  words,
  subject: 'Our plan for {{year}}: {{organization}} and {{school}}',
  body: `Dear {{name}},

Here is the plan of our partnership for the school year {{year}}: what we want to reach, how we will know, what each side gives, and whom to ask. It takes a minute to read.

If something is not as we agreed, please tell us{{#reachLead}}. You can reach {{reachLead}}{{/reachLead}}.

Thank you for doing this with us.

Sincerely,
{{coordinator}}
{{school}}`,
});

export const planToStaff = mail({
  kind: 'plan-staff',
  name: 'Partnership plan to colleagues',
  to: 'staff',
  words,
  subject: 'Plan for {{year}} with {{organization}}',
  body: `Hello {{name}},

The plan of our partnership with {{organization}} for {{year}} goes along with this mail: the goals, who leads, what each side gives.

Please keep it at hand when you plan something with them.`,
});
