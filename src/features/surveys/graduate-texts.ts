/** What graduates are asked. Skills and experiences are counted into Findings; the rest is kept as given. */
import { skillOptions } from '../../forms/shared-options';
import { form, part, question, type OptionSpec } from '../../forms/spec';

const nowQuestion = question({
  key: 'now',
  kind: 'choices',
  title: { en: 'What are you doing now?', es: '¿A qué se dedica ahora?' },
  help: { en: 'Pick all that apply.', es: 'Marque todas las opciones que correspondan.' },
  other: true,
  options: [
    {
      key: 'college',
      text: { en: 'College or university', es: 'Estudio en un colegio comunitario o una universidad' },
    },
    { key: 'trade', text: { en: 'Trade or technical program', es: 'Estudio un oficio o una carrera técnica' } },
    { key: 'apprentice', text: { en: 'Apprenticeship', es: 'Soy aprendiz en un oficio' } },
    { key: 'work', text: { en: 'Working', es: 'Trabajo' } },
    { key: 'military', text: { en: 'Military service', es: 'Sirvo en las fuerzas armadas' } },
    { key: 'looking', text: { en: 'Looking for work', es: 'Busco trabajo' } },
    { key: 'family', text: { en: 'Caring for family', es: 'Cuido a mi familia' } },
  ],
});

const experienceOptions: OptionSpec[] = [
  { key: 'shadow', text: { en: 'Job shadowing', es: 'Acompañar a alguien en su trabajo' } },
  { key: 'internship', text: { en: 'An internship', es: 'Una pasantía o prácticas' } },
  { key: 'job', text: { en: 'A paid job connected with school', es: 'Un empleo pagado relacionado con la escuela' } },
  { key: 'visits', text: { en: 'Visits to workplaces', es: 'Visitas a lugares de trabajo' } },
  { key: 'talks', text: { en: 'Talks by people about their careers', es: 'Charlas de personas sobre su profesión' } },
  { key: 'mentor', text: { en: 'A mentor', es: 'Un mentor o una mentora' } },
  { key: 'project', text: { en: 'A project with a real business', es: 'Un proyecto con una empresa real' } },
  { key: 'collegeVisits', text: { en: 'College visits', es: 'Visitas a colegios comunitarios y universidades' } },
  {
    key: 'collegeClasses',
    text: { en: 'College classes in high school', es: 'Clases universitarias durante la preparatoria' },
  },
  { key: 'service', text: { en: 'Volunteering', es: 'Trabajo voluntario' } },
];

const looking = part({
  key: 'looking',
  title: { en: 'Looking back', es: 'Mirando hacia atrás' },
  questions: [
    {
      key: 'skills',
      kind: 'choices',
      title: {
        en: 'Which skills do you wish you had learned in high school?',
        es: '¿Qué habilidades le habría gustado aprender en la preparatoria?',
      },
      help: { en: 'Pick all that apply, or add your own.', es: 'Marque todas las que correspondan o agregue otra.' },
      other: true,
      options: skillOptions,
    },
    {
      key: 'skillsMore',
      kind: 'paragraph',
      title: { en: 'Tell us more about these skills.', es: 'Cuéntenos más sobre esas habilidades.' },
    },
    {
      key: 'experiences',
      kind: 'choices',
      title: {
        en: 'Which experiences do you wish you had had in high school?',
        es: '¿Qué experiencias le habría gustado tener en la preparatoria?',
      },
      help: { en: 'Pick all that apply, or add your own.', es: 'Marque todas las que correspondan o agregue otra.' },
      other: true,
      options: experienceOptions,
    },
    {
      key: 'experiencesMore',
      kind: 'paragraph',
      title: { en: 'Tell us more about these experiences.', es: 'Cuéntenos más sobre esas experiencias.' },
    },
    {
      key: 'helped',
      kind: 'paragraph',
      title: { en: 'What at school has helped you most?', es: '¿Qué fue lo que más le ayudó de la escuela?' },
    },
  ],
});

const last = part({
  key: 'last',
  title: { en: 'Before you go', es: 'Antes de terminar' },
  questions: [
    {
      key: 'quote',
      kind: 'choice',
      title: { en: 'May we quote you?', es: '¿Nos permite citar sus palabras?' },
      options: [
        { key: 'named', text: { en: 'Yes, with my first name', es: 'Sí, con mi nombre de pila' } },
        { key: 'unnamed', text: { en: 'Yes, without my name', es: 'Sí, sin mi nombre' } },
        { key: 'no', text: { en: 'No', es: 'No' } },
      ],
    },
    {
      key: 'name',
      kind: 'text',
      title: { en: 'Your name (optional)', es: 'Su nombre (opcional)' },
    },
    {
      key: 'email',
      kind: 'email',
      title: { en: 'Email (optional)', es: 'Correo electrónico (opcional)' },
      help: {
        en: 'Only if you would like to hear from us, for example to speak to a class.',
        es: 'Solo si desea que nos comuniquemos con usted, por ejemplo para dar una charla a los estudiantes.',
      },
    },
  ],
});

/** The years to choose from are added when the form is made (`graduateSurvey` in surveys.ts). */
export const graduateSurvey = form({
  key: 'graduate',
  title: 'Graduate survey / Encuesta para egresados',
  description:
    'You have seen what comes after high school. Tell us what would have helped you, so that today’s students get it. About five minutes.\n\n' +
    'Usted ya sabe lo que viene después de la preparatoria. Cuéntenos qué le habría servido, para ofrecérselo a los estudiantes de hoy. Tardará unos cinco minutos.',
  confirmation:
    'Thank you! Your answers help the students who come after you.\n\n¡Muchas gracias! Sus respuestas ayudarán a los estudiantes que vienen después de usted.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'since',
      title: { en: 'Since graduation', es: 'Desde que se graduó' },
      questions: [
        {
          key: 'year',
          kind: 'choice',
          title: { en: 'In which year did you graduate?', es: '¿En qué año se graduó?' },
          required: true,
        },
        nowQuestion,
      ],
    },
    looking,
    last,
  ],
});
