/** The form in which an email mentor answers: up to ten boxes, each with a question in it already. */
import { form, questions, type Words } from '../../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });

const boxes = <N extends string>(...numbers: N[]) =>
  questions(
    ...numbers.map((number) => ({
      key: `q${number}` as const,
      kind: 'paragraph' as const,
      title: both(`Question ${number}`, `Pregunta ${number}`),
      prefilled: true,
    })),
  );

export const questionsForm = form({
  key: 'mentor-questions',
  title: 'Questions from our students / Preguntas de nuestros estudiantes',
  description:
    'Please write your answer under each question. Boxes without a question stay blank. The teacher reads every answer before students hear it. Please write no name of a student.\n\nEscriba su respuesta debajo de cada pregunta. Las casillas sin pregunta quedan vacías. Un docente lee cada respuesta antes que los estudiantes. Por favor, no escriba el nombre de ningún estudiante.',
  confirmation: 'Thank you! The teacher passes your answers on.\n\n¡Gracias! El docente transmite sus respuestas.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'questions',
      title: both('Questions and your answers', 'Preguntas y sus respuestas'),
      questions: boxes('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'),
    },
  ],
});
