/** The form in which an email mentor answers: up to ten boxes, each with a question in it already. */
import { form, questions, type Words } from '../../../forms/spec';

const said = (en: string): Words => ({ en, es: en });

const boxes = <N extends string>(...numbers: N[]) =>
  questions(
    ...numbers.map((number) => ({
      key: `q${number}` as const,
      kind: 'paragraph' as const,
      title: said(`Question ${number}`),
      prefilled: true,
    })),
  );

export const questionsForm = form({
  key: 'mentor-questions',
  title: 'Questions from our students',
  description:
    'Please write your answer under each question. Boxes without a question stay blank. The teacher reads every answer before students hear it. Please write no name of a student.',
  confirmation: 'Thank you! The teacher passes your answers on.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'questions',
      title: said('Questions and your answers'),
      questions: boxes('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'),
    },
  ],
});
