/** The first wording of contact cards. */
import { needed, template, type Template } from '../../../messages/declare';
import { dateWord } from '../../../messages/words';
import type { Audience } from './card-rules';

const words = {
  ...dateWord,
  school: needed('the name of the school in Settings'),
  schoolPhone: 'phone of the school, from Settings',
  organization: needed('the partner'),
  contacts: needed('a row for each person: name, what they are, work phone, work email'),
  emergency: 'emergency phones of the school, from Settings',
};

const table = `| Name | What they are | Phone | Email |
{{contacts}}`;

const emergency = `{{#emergency}}
On the day of a visit, if something happens: {{emergency}}
{{/emergency}}`;

const foot = `{{school}} {{schoolPhone}}
{{date}}`;

const card = (audience: Audience, name: string, head: string, end: string): Template<keyof typeof words> =>
  template({
    kind: `document.contact-card-${audience}`,
    name,
    words,
    subject: `${name}: {{organization}}`,
    body: `# Whom to ask

${head}

${table}

${end}

${foot}`,
  });

export const cardTexts: Readonly<Record<Audience, Template<keyof typeof words>>> = {
  partner: card(
    'partner',
    'Contact card for the partner',
    'For {{organization}}: the people at {{school}} who are there for you.',
    emergency,
  ),
  staff: card(
    'staff',
    'Contact card for staff',
    'The people at {{organization}} and at {{school}}. For staff only.',
    emergency,
  ),
  families: card(
    'families',
    'Contact card for students and families',
    'For students and families: whom to ask about what we do with {{organization}}.',
    'Please call the school first.',
  ),
};
