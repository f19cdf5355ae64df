/** The form with which partners ask, or say what is wrong. */
import { form, type Words } from '../../forms/spec';
import { concernFormKey } from '../../records/inquiry-rules';

const both = (en: string, es: string): Words => ({ en, es });

export const concernForm = form({
  key: concernFormKey,
  title: 'Questions and problems / Preguntas y problemas',
  description:
    'We answer within one school day. If somebody is in danger right now, call 911 first. Please write no names of students.\n\n' +
    'Respondemos en un día de clases. Si alguien está en peligro ahora mismo, llame primero al 911. Por favor, no escriba nombres de estudiantes.',
  confirmation: 'Thank you! You will hear from us soon.\n\n¡Gracias! Pronto tendrá noticias nuestras.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'concern',
      title: both('What is it about?', '¿De qué se trata?'),
      questions: [
        {
          key: 'kind',
          kind: 'choice',
          title: both('What is it?', '¿Qué es?'),
          required: true,
          options: [
            { key: 'Question', text: both('A question', 'Una pregunta') },
            { key: 'Problem', text: both('A problem', 'Un problema') },
            { key: 'Idea', text: both('An idea', 'Una idea') },
          ],
        },
        { key: 'message', kind: 'paragraph', title: both('Please tell us', 'Cuéntenos'), required: true },
        {
          key: 'safety',
          kind: 'choice',
          title: both('Is anybody in danger, or might be?', '¿Hay alguien en peligro, o podría estarlo?'),
          options: [
            { key: 'no', text: both('No', 'No') },
            { key: 'yes', text: both('Yes, or maybe', 'Sí, o quizás') },
          ],
        },
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
        { key: 'email', kind: 'email', title: both('Email', 'Correo electrónico') },
        { key: 'phone', kind: 'phone', title: both('Phone', 'Teléfono') },
      ],
    },
  ],
});
