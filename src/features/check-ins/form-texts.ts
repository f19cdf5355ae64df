/** The three questions with which partners are asked how it goes (A33). */
import { form, type OptionSpec, type Words } from '../../forms/spec';

const said = (en: string, es: string): Words => ({ en, es });
const end = (key: string, en: string, es: string): OptionSpec => ({ key, text: said(en, es) });

export const pulseForm = form({
  key: 'pulse',
  title: 'How is it going? / ¿Cómo va todo?',
  description:
    'Three questions about our partnership, one minute.\n\n' + 'Tres preguntas sobre nuestra colaboración, un minuto.',
  confirmation: 'Thank you! We read every answer.\n\n¡Muchas gracias! Leemos cada respuesta.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'pulse',
      title: said('Our partnership', 'Nuestra colaboración'),
      questions: [
        {
          key: 'rating',
          kind: 'scale',
          title: said('How is our partnership going?', '¿Cómo va nuestra colaboración?'),
          required: true,
          options: [end('low', 'Not well', 'No va bien'), end('high', 'Very well', 'Va muy bien')],
        },
        {
          key: 'toChange',
          kind: 'paragraph',
          title: said('What should we change?', '¿Qué deberíamos cambiar?'),
        },
        {
          key: 'needs',
          kind: 'paragraph',
          title: said('What do you need from us?', '¿Qué necesitan de nosotros?'),
        },
        { key: 'name', kind: 'text', title: said('Your name', 'Su nombre') },
      ],
    },
  ],
});
