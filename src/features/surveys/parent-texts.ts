/** What families are asked. A parent who agrees gives a lead on an employer; others are not asked for their name. */
import { form, part } from '../../forms/spec';

const work = part({
  key: 'work',
  title: { en: 'Your work and your skills', es: 'Su trabajo y sus conocimientos' },
  help: {
    en: 'Answer only what you would like to answer.',
    es: 'Conteste solamente lo que usted desee.',
  },
  questions: [
    {
      key: 'employer',
      kind: 'text',
      title: { en: 'Where do you work?', es: '¿Dónde trabaja usted?' },
      help: {
        en: 'The name of the company, organization or business, your own included.',
        es: 'El nombre de la empresa, la organización o el negocio, aunque sea propio.',
      },
    },
    {
      key: 'industry',
      kind: 'text',
      title: { en: 'What does your employer do?', es: '¿A qué se dedica su lugar de trabajo?' },
      help: {
        en: 'For example: health care, construction, a restaurant, local government.',
        es: 'Por ejemplo: salud, construcción, restaurante, gobierno local.',
      },
    },
    {
      key: 'offers',
      kind: 'choices',
      title: {
        en: 'What might you or your employer be able to offer students?',
        es: '¿Qué podrían ofrecer a los estudiantes usted o su lugar de trabajo?',
      },
      help: { en: 'Pick all that might be possible.', es: 'Marque todo lo que sea posible.' },
      other: true,
      options: [
        { key: 'talk', text: { en: 'A talk to a class', es: 'Una charla en el salón de clases' } },
        {
          key: 'shadow',
          text: { en: 'Job shadowing', es: 'Recibir a un estudiante por un día para que observe el trabajo' },
        },
        { key: 'tour', text: { en: 'A tour of the workplace', es: 'Una visita guiada al lugar de trabajo' } },
        { key: 'mentor', text: { en: 'Mentoring', es: 'Ser mentor o mentora de un estudiante' } },
        { key: 'internship', text: { en: 'An internship', es: 'Una pasantía o prácticas' } },
        { key: 'materials', text: { en: 'Materials or equipment', es: 'Materiales o equipo' } },
      ],
    },
    {
      key: 'skills',
      kind: 'paragraph',
      title: {
        en: 'Which skills, trades or hobbies of yours could you share with students?',
        es: '¿Qué conocimientos, oficios o pasatiempos podría usted compartir con los estudiantes?',
      },
    },
    {
      key: 'mayContact',
      kind: 'choice',
      title: {
        en: 'May the school contact you about this?',
        es: '¿Nos permite comunicarnos con usted acerca de esto?',
      },
      help: {
        en: 'If you choose No, we will not ask for your name, and nobody will contact you about this survey.',
        es: 'Si elige No, no le pediremos su nombre y nadie se comunicará con usted por esta encuesta.',
      },
      required: true,
      options: [
        { key: 'yes', text: { en: 'Yes', es: 'Sí' }, then: 'contact' },
        { key: 'no', text: { en: 'No', es: 'No' }, then: 'submit' },
      ],
    },
  ],
});

const contact = part({
  key: 'contact',
  title: { en: 'How we can reach you', es: 'Cómo comunicarnos con usted' },
  help: {
    en: 'Only school staff will see this. They may use it to contact you about partnerships with employers.',
    es: 'Solo el personal de la escuela verá estos datos. Los usará para comunicarse con usted acerca de la colaboración con empresas y organizaciones.',
  },
  questions: [
    { key: 'name', kind: 'text', title: { en: 'Your name', es: 'Su nombre completo' }, required: true },
    { key: 'email', kind: 'email', title: { en: 'Email', es: 'Correo electrónico' } },
    { key: 'phone', kind: 'phone', title: { en: 'Phone', es: 'Teléfono' } },
  ],
});

export const parentSurvey = form({
  key: 'parent',
  title: 'Family survey / Encuesta para familias',
  description:
    'Where do our families work, and what could you share with our students? A few short questions, about three minutes.\n\n' +
    '¿Dónde trabajan nuestras familias y qué podrían compartir con los estudiantes? Son pocas preguntas; tardará unos tres minutos.',
  confirmation:
    'Thank you! Your answers have reached the school.\n\n¡Muchas gracias! La escuela ya recibió sus respuestas.',
  languages: ['en', 'es'],
  parts: [work, contact],
});
