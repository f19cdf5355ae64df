/** The first wording of the agreement with a partner, and of the notice that it ends. */
import { mail, needed, template } from '../../../messages/declare';
import { dateWord, senderWords } from '../../../messages/words';

export const agreementText = template({
  kind: 'document.agreement',
  name: 'Agreement draft',
  words: {
    ...dateWord,
    school: needed('the name of the school in Settings'),
    organization: needed('the partner'),
    counterparty: 'what sort of partner it is',
    draft: 'while something is missing: what, as a list',
    from: 'the first day',
    until: 'the last day',
    access: 'access to staff or members, as a list',
    time: 'time and talent, as a list',
    means: 'grants, equipment and the like, as a list',
    publicity: 'publicity and status, as a list',
    schoolGives: 'what the school gives, as a list',
    rosterUse: 'what a roster may be used for',
    signedBySchool: needed('who signs for the school, or a line to write on'),
    signedByPartner: needed('who signs for the partner, or a line to write on'),
  },
  subject: '{{#draft}}DRAFT: {{/draft}}Agreement with {{organization}}',
  body: `# {{#draft}}DRAFT: {{/draft}}Partnership agreement

{{#draft}}
## Not ready to sign. Still missing:
{{/draft}}

{{draft}}

## Who agrees
- {{school}}
- {{organization}}{{#counterparty}} ({{counterparty}}){{/counterparty}}

{{#from}}
## For how long
{{/from}}

{{#from}}
From {{from}}{{#until}} until {{until}}{{/until}}. Either side may end it earlier in writing.
{{/from}}

{{#access}}
## Access to staff or members
{{/access}}

{{access}}

{{#rosterUse}}
A list of members or staff may be used for this only: {{rosterUse}}
{{/rosterUse}}

{{#time}}
## Time and talent
{{/time}}

{{time}}

{{#means}}
## Grants, equipment and functions
{{/means}}

{{means}}

{{#publicity}}
## Publicity
{{/publicity}}

{{publicity}}

{{#schoolGives}}
## What {{school}} gives
{{/schoolGives}}

{{schoolGives}}

## Signatures

| For {{school}} | For {{organization}} |
| {{signedBySchool}} | {{signedByPartner}} |
| Signature: | Signature: |
| Day: | Day: |

{{date}}`,
});

export const renewal = mail({
  kind: 'agreement-renewal',
  name: 'An agreement ends, to the school lead',
  to: 'staff',
  words: {
    name: needed('name of the one who gets it'),
    organization: needed('the partner'),
    until: needed('the last day of the agreement'),
    days: needed('in how many days that is'),
    ...senderWords,
    school: 'name of the school, from Settings',
  },
  subject: 'Ends on {{until}}: agreement with {{organization}}',
  body: `Hello {{name}},

The agreement with {{organization}} ends on {{until}}, {{days}} days from this notice.

Talk with them about what went well, and what both sides want to go on with. Then type the later day into “Agreed until” in Partnerships, or set the agreement to “Ended”. Either one stops these notices.`,
});
