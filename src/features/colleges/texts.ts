/** What colleges are asked once a year, and the sheet for students that comes of it. */
import { form, type Words } from '../../forms/spec';
import { mail, needed, template } from '../../messages/declare';
import { dateWord, senderWords } from '../../messages/words';

export const collegeCheck = mail({
  kind: 'college-check',
  name: 'Is this still right? (to colleges, once a year)',
  to: 'outside',
  words: {
    name: needed('the college’s contact'),
    organization: needed('the college'),
    programs: needed('its programs and dual credit courses, as a list'),
    address: needed('address of the form'),
    ...senderWords,
  },
  subject: 'Is this still right for {{organization}}?',
  body: `Dear {{name}},

Our students plan with what we know about programs and courses at {{organization}}:

{{programs}}

Are requirements and enrollment still like this? One click says so, and there is room for changes:
{{address}}

Thank you,
{{coordinator}}
{{school}}`,
});

export const collegeSheetText = template({
  kind: 'document.college-requirements',
  name: 'Requirements and enrollment',
  words: {
    school: needed('name of the school, from Settings'),
    programs: needed('programs and dual credit courses, college by college'),
    ...dateWord,
  },
  subject: 'Requirements and enrollment at {{school}}’s partner colleges',
  body: `# Requirements and enrollment

What our partner colleges offer, and what they ask for. As of {{date}}.

{{programs}}

“Not confirmed” means that the college has not said within a year that this still holds.

{{school}}`,
});

const both = (en: string, es: string): Words => ({ en, es });

export const collegeCheckForm = form({
  key: 'college-check',
  title: 'Is this still right? / ¿Sigue siendo correcto?',
  description:
    'About your programs and courses as they stand in our mail.\n\n' +
    'Sobre sus programas y cursos tal como están en nuestro mensaje.',
  confirmation: 'Thank you!\n\n¡Muchas gracias!',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'check',
      title: both('Requirements and enrollment', 'Requisitos e inscripción'),
      questions: [
        {
          key: 'still',
          kind: 'choice',
          title: both('Is all of it still right?', '¿Sigue siendo correcto todo?'),
          required: true,
          options: [
            { key: 'yes', text: both('Yes', 'Sí') },
            { key: 'no', text: both('No, something has changed', 'No, algo ha cambiado') },
          ],
        },
        { key: 'changes', kind: 'paragraph', title: both('What has changed?', '¿Qué ha cambiado?') },
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
      ],
    },
  ],
});
