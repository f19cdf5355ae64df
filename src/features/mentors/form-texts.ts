/** What mentors answer. */
import { form, type OptionSpec, type Words } from '../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

export const comingForm = form({
  key: 'mentor-coming',
  title: 'Will you be there? / ¿Estará usted ahí?',
  description:
    'To the session in our message. If you cannot come, the other mentors of your team are told.\n\nEn la sesión de nuestro mensaje. Si no puede venir, avisamos a los otros mentores de su equipo.',
  confirmation: 'Thank you for telling us!\n\n¡Gracias por avisarnos!',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'coming',
      title: both('Your answer', 'Su respuesta'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will you come?', '¿Vendrá?'),
          required: true,
          options: [option('Comes', 'Yes', 'Sí'), option('Cannot come', 'No, I cannot come', 'No, no puedo venir')],
        },
        {
          key: 'onward',
          kind: 'choice',
          title: both('Will you go on as a mentor for the long term?', '¿Seguirá como mentor o mentora a largo plazo?'),
          options: [option('yes', 'Yes', 'Sí'), option('no', 'No, not for the long term', 'No, no a largo plazo')],
        },
      ],
    },
  ],
});
