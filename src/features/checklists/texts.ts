/** The first wording of the mail about a policy. */
import { mail, needed } from '../../messages/declare';
import { senderWords } from '../../messages/words';

export const policyToRead = mail({
  kind: 'policy-to-read',
  name: 'Please read our policy',
  to: 'outside',
  words: {
    name: needed('name of the one who gets it'),
    organization: needed('the partner'),
    policy: needed('the policy'),
    link: needed('where it can be read'),
    version: 'its version',
    before: 'the version that they have read before',
    ...senderWords,
  },
  subject: 'Please read: {{policy}}',
  body: `Dear {{name}},

{{#before}}
You have read version {{before}} of “{{policy}}”. It has changed since.
{{/before}}
{{^before}}
When {{organization}} works with our students, this is what we go by.
{{/before}}

Please read “{{policy}}”{{#version}}, version {{version}}{{/version}}, here:
{{link}}

Then reply to this message that you have read it. If something in it does not fit, tell us, too.

Thank you,
{{coordinator}}
{{school}}`,
});
