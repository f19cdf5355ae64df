/** The form that partners answer after an activity, and the one with which teachers ask for a talk. */
import { form, type OptionSpec, type Words } from '../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

export const debriefForm = form({
  key: 'debrief',
  title: 'How was it? / ¿Cómo le fue?',
  description:
    'What went well, and what should we change? Three questions, two minutes.\n\n' +
    '¿Qué salió bien y qué deberíamos cambiar? Tres preguntas, dos minutos.',
  confirmation: 'Thank you! It helps us do better next time.\n\n¡Muchas gracias! Nos ayuda a mejorar la próxima vez.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'debrief',
      title: both('Looking back', 'Al recordarlo'),
      questions: [
        { key: 'wentWell', kind: 'paragraph', title: both('What went well?', '¿Qué salió bien?') },
        {
          key: 'toChange',
          kind: 'paragraph',
          title: both('What should we change the next time?', '¿Qué deberíamos cambiar la próxima vez?'),
        },
        {
          key: 'again',
          kind: 'choice',
          title: both('Would you do it again?', '¿Lo haría otra vez?'),
          options: [
            option('Yes', 'Yes', 'Sí'),
            option('With changes', 'Yes, with these changes', 'Sí, con estos cambios'),
            option('No', 'Rather not', 'Preferiría que no'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
      ],
    },
  ],
});

/** Keys of the options are the forms of a classroom presentation (the guide's step 6). */
export const requestForm = form({
  key: 'request',
  title: 'Ask for a visitor / Pedir una visita',
  description:
    'For teachers: whom should we invite to your class? We look for somebody among our partners.\n\n' +
    'Para docentes: ¿a quién deberíamos invitar a su clase? Buscaremos a alguien entre nuestras organizaciones amigas.',
  confirmation: 'Thank you! We will look for somebody.\n\n¡Muchas gracias! Buscaremos a alguien.',
  languages: ['en', 'es'],
  parts: [
    {
      key: 'request',
      title: both('Your class', 'Su clase'),
      questions: [
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre'), required: true },
        { key: 'topic', kind: 'text', title: both('What about?', '¿Sobre qué tema?'), required: true },
        { key: 'className', kind: 'text', title: both('For which class?', '¿Para qué clase?'), required: true },
        {
          key: 'kind',
          kind: 'choice',
          title: both('What kind of visit?', '¿Qué tipo de visita?'),
          required: true,
          options: [
            option(
              'General information',
              'Somebody who tells about the work and the industry',
              'Alguien que hable de su trabajo y de su industria',
            ),
            option(
              'Support for a subject',
              'Somebody who shows what my subject is used for',
              'Alguien que muestre para qué sirve mi materia',
            ),
            option(
              'Specialized training',
              'Somebody who teaches a special skill',
              'Alguien que enseñe una habilidad especial',
            ),
          ],
        },
        { key: 'date1', kind: 'date', title: both('A day that suits', 'Un día que convenga'), required: true },
        { key: 'date2', kind: 'date', title: both('Another day', 'Otro día') },
        { key: 'date3', kind: 'date', title: both('A third day', 'Un tercer día') },
      ],
    },
  ],
});
