/** How mentoring went: asked of mentors, and of students without a name. */
import { form, question, type OptionSpec, type Words } from '../../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

const ends = [option('low', 'Not helpful', 'No sirvió'), option('high', 'Very helpful', 'Sirvió mucho')];
const rating = (en: string, es: string) =>
  question({ key: 'rating', kind: 'scale', title: both(en, es), required: true, options: ends });

export const mentorsForm = form({
  key: 'mentor-evaluation',
  title: 'How did mentoring go? / ¿Cómo fue la mentoría?',
  description:
    'Three questions about your sessions with our students, two minutes. Please write no name of a student.\n\nTres preguntas sobre sus sesiones con nuestros estudiantes, dos minutos. Por favor, no escriba el nombre de ningún estudiante.',
  confirmation:
    'Thank you! The advisory board hears what mentors say.\n\n¡Gracias! El consejo asesor escucha lo que dicen los mentores.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'evaluation',
      title: both('Looking back', 'Al recordarlo'),
      questions: [
        rating('How much did the sessions help students?', '¿Cuánto sirvieron las sesiones a los estudiantes?'),
        { key: 'wentWell', kind: 'paragraph', title: both('What went well?', '¿Qué salió bien?') },
        { key: 'toChange', kind: 'paragraph', title: both('What should we change?', '¿Qué deberíamos cambiar?') },
      ],
    },
  ],
});

export const menteesForm = form({
  key: 'mentee-evaluation',
  title: 'How was your mentoring? / ¿Cómo fue su mentoría?',
  description:
    'Three questions; nobody knows who answers. Please write no names.\n\nTres preguntas; nadie sabe quién responde. Por favor, no escriba nombres.',
  confirmation: 'Thank you!\n\n¡Gracias!',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'evaluation',
      title: both('Your mentors', 'Sus mentores'),
      questions: [
        rating('How much did your mentors help you?', '¿Cuánto le ayudaron sus mentores?'),
        { key: 'wentWell', kind: 'paragraph', title: both('What did you like?', '¿Qué le gustó?') },
        { key: 'toChange', kind: 'paragraph', title: both('What should be different?', '¿Qué debería ser diferente?') },
      ],
    },
  ],
});
