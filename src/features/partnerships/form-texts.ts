/** The forms that partners answer: a seat on the board, colleagues, who represents them, who is coming. */
import { form, questions, type OptionSpec, type Words } from '../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

export const boardForm = form({
  key: 'board',
  title: 'Advisory board / Junta asesora',
  description:
    'Will your organization help to guide our program? A few short questions, two minutes.\n\n' +
    '¿Ayudará su organización a orientar nuestro programa? Son pocas preguntas; tardará dos minutos.',
  confirmation: 'Thank you! We will be in touch.\n\n¡Muchas gracias! Nos comunicaremos con usted.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'answer',
      title: both('Your answer', 'Su respuesta'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both(
            'Will your organization take a seat on the advisory board?',
            '¿Ocupará su organización un lugar en la junta asesora?',
          ),
          required: true,
          options: [
            option('yes', 'Yes, we take a seat', 'Sí, ocuparemos un lugar'),
            option(
              'other',
              'No seat, but we would like to help in another way',
              'No, pero nos gustaría ayudar de otra manera',
            ),
            option('no', 'No', 'No'),
          ],
        },
        {
          key: 'name',
          kind: 'text',
          title: both('Who would represent you on the board?', '¿Quién los representaría en la junta?'),
          help: both('You decide, and may change it any time.', 'Ustedes deciden y pueden cambiarlo cuando quieran.'),
        },
        { key: 'email', kind: 'email', title: both('Email of that person', 'Correo electrónico de esa persona') },
        {
          key: 'interests',
          kind: 'choices',
          title: both(
            'What else would you like to do with students?',
            '¿Qué más les gustaría hacer con los estudiantes?',
          ),
          help: both(
            'Pick all that might be possible, even if you take a seat.',
            'Marque todo lo que sea posible, aunque ocupen un lugar en la junta.',
          ),
          options: [
            option('Talk to a class', 'Talk to a class', 'Dar una charla a una clase'),
            option(
              'Workplace tour',
              'A tour of your workplace, once a year or more often',
              'Una visita a su lugar de trabajo, una vez al año o más',
            ),
            option('Career day', 'A career day at school', 'Un día de las profesiones en la escuela'),
            option(
              'Team challenge',
              'Mentor a team for a short challenge',
              'Guiar a un equipo de estudiantes en un reto corto',
            ),
            option('Mentor', 'Mentor students for a longer time', 'Ser mentor o mentora por más tiempo'),
            option('Job shadow', 'Job shadow', 'Recibir a un estudiante para que observe el trabajo'),
            option('Internship', 'Internship', 'Ofrecer una pasantía'),
            option('Project', 'Advice on a student project', 'Aconsejar sobre un proyecto de estudiantes'),
          ],
        },
        {
          key: 'times',
          kind: 'choice',
          title: both(
            'How often in a school year may we ask you?',
            '¿Cuántas veces en el año escolar podemos pedirles ayuda?',
          ),
          options: [
            option('1', 'Once', 'Una vez'),
            ...['2', '3', '4'].map((times) => option(times, `${times} times`, `${times} veces`)),
          ],
        },
      ],
    },
  ],
});

const person = <N extends 1 | 2 | 3>(number: N) =>
  questions(
    {
      key: `name${number}` as const,
      kind: 'text',
      title: both(`Colleague ${number}: name`, `Colega ${number}: nombre`),
      ...(number === 1 ? { required: true } : {}),
    },
    {
      key: `email${number}` as const,
      kind: 'email',
      title: both(`Colleague ${number}: email`, `Colega ${number}: correo electrónico`),
    },
    {
      key: `role${number}` as const,
      kind: 'choice',
      title: both(`Colleague ${number}: could be`, `Colega ${number}: podría ser`),
      options: [
        option('Board representative', 'A member of the advisory board', 'Miembro de la junta asesora'),
        option('Mentor', 'A mentor', 'Mentor o mentora'),
        option('Speaker', 'A speaker', 'Quien dé una charla'),
        option('Internship coordinator', 'The one who arranges internships', 'Quien organiza las pasantías'),
        option('Substitute', 'Your substitute when you cannot come', 'Suplente de usted cuando no pueda venir'),
        option('Contact', 'Something else', 'Otra cosa'),
      ],
    },
  );

export const nominateForm = form({
  key: 'nominate',
  title: 'Colleagues who could help / Colegas que podrían ayudar',
  description:
    'Whom of your colleagues may we ask? Name those who know of it or would be glad to be asked.\n\n' +
    '¿A quiénes de sus colegas podemos preguntar? Nombre a quienes ya lo sepan o les agrade que les preguntemos.',
  confirmation:
    'Thank you! We will write to them and mention you.\n\n¡Muchas gracias! Les escribiremos y mencionaremos su nombre.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'people',
      title: both('Your colleagues', 'Sus colegas'),
      questions: [...person(1), ...person(2), ...person(3)],
    },
  ],
});

export const representForm = form({
  key: 'represent',
  title: 'Who represents you? / ¿Quién los representa?',
  description:
    'People change jobs; our partnership is with your organization. Who is our contact this school year?\n\n' +
    'Las personas cambian de trabajo; nuestra colaboración es con su organización. ¿Quién es nuestro contacto este año escolar?',
  confirmation: 'Thank you! We have noted it.\n\n¡Muchas gracias! Lo hemos anotado.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'who',
      title: both('Your contact for our school', 'Su contacto para nuestra escuela'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Who is our contact this school year?', '¿Quién es nuestro contacto este año escolar?'),
          required: true,
          options: [
            option('same', 'I am, as before', 'Yo, como antes'),
            option('new', 'Someone else from now on', 'Otra persona de ahora en adelante'),
            option(
              'substitute',
              'I am, and this colleague steps in when I cannot',
              'Yo, y este colega me suple cuando no puedo',
            ),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of the other person', 'Nombre de la otra persona') },
        {
          key: 'email',
          kind: 'email',
          title: both('Email of the other person', 'Correo electrónico de la otra persona'),
        },
      ],
    },
  ],
});

export const attendForm = form({
  key: 'attend',
  title: 'Will you come? / ¿Vendrá usted?',
  description:
    'To the meeting in our mail. If you cannot, a colleague from your organization counts just as well.\n\n' +
    'A la reunión de nuestro correo. Si usted no puede, un colega de su organización cuenta igual.',
  confirmation: 'Thank you for telling us.\n\nGracias por avisarnos.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'come',
      title: both('Your answer', 'Su respuesta'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will you come?', '¿Vendrá usted?'),
          required: true,
          options: [
            option('Comes', 'Yes', 'Sí'),
            option('Substitute comes', 'No, but a colleague comes instead', 'No, pero vendrá un colega en mi lugar'),
            option('Cannot come', 'No', 'No'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of that colleague', 'Nombre de ese colega') },
        { key: 'email', kind: 'email', title: both('Email of that colleague', 'Correo electrónico de ese colega') },
      ],
    },
  ],
});
