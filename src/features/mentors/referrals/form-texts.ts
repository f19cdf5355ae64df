/** What whoever recommends somebody is asked. */
import { form, type OptionSpec, type Words } from '../../../forms/spec';
import type { referralPurposes } from '../../../records/connections';

const both = (en: string, es: string): Words => ({ en, es });

const inSpanish: Readonly<Record<(typeof referralPurposes)[number], string>> = {
  Mentor: 'Ser mentor o mentora',
  Speaker: 'Dar una charla',
  Host: 'Recibir una visita',
  'Board member': 'Participar en el consejo asesor',
  Information: 'Dar información',
  Funding: 'Dar apoyo económico',
};
const purposes = Object.entries(inSpanish).map(([key, es]): OptionSpec => ({ key, text: both(key, es) }));

export const referralForm = form({
  key: 'referral',
  title: 'Whom do you recommend? / ¿A quién recomienda?',
  description:
    'Somebody who could be a mentor, or help our students in another way. For a second person, answer once more.\n\nAlguien que podría ser mentor o ayudar a nuestros estudiantes de otra manera. Para una segunda persona, responda otra vez.',
  confirmation: 'Thank you! We will be in touch with them.\n\n¡Gracias! Nos pondremos en contacto con esa persona.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'referral',
      title: both('Your recommendation', 'Su recomendación'),
      questions: [
        {
          key: 'organization',
          kind: 'text',
          title: both('Their company, college or club', 'Su empresa, universidad o club'),
          required: true,
        },
        { key: 'whom', kind: 'text', title: both('The person there', 'La persona') },
        {
          key: 'email',
          kind: 'email',
          title: both('Their email, if you know it', 'Su correo electrónico, si lo sabe'),
        },
        { key: 'for', kind: 'choice', title: both('What for?', '¿Para qué?'), required: true, options: purposes },
        { key: 'how', kind: 'text', title: both('How do you know them?', '¿De dónde conoce a esa persona?') },
      ],
    },
  ],
});
