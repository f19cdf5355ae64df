/** What students, teachers and other colleagues are asked about what is missing. Nobody is asked for a name. */
import { skillOptions } from '../../forms/shared-options';
import { form, part, type OptionSpec, type Words } from '../../forms/spec';
import type { HelpKind } from '../../records/needs';

const both = (en: string, es: string): Words => ({ en, es });

/** Experiences for students, by the kind of help that would bring them. */
const experiences: readonly [HelpKind, string][] = [
  ['Talk to a class', 'Una charla en clase'],
  ['Workplace tour', 'Una visita a un lugar de trabajo'],
  ['Job shadow', 'Acompañar a alguien en su trabajo'],
  ['Mentor', 'Un mentor o una mentora'],
  ['Internship', 'Una pasantía'],
  ['Project', 'Un proyecto con una empresa'],
  ['Team challenge', 'Un reto para un equipo de estudiantes'],
  ['Career day', 'Un día de las profesiones'],
  ['Equipment or materials', 'Equipo o materiales'],
];

const needed = part({
  key: 'needed',
  title: both('What is missing', 'Lo que hace falta'),
  help: both(
    'Answer only what you would like to answer. Please write nobody’s name.',
    'Conteste solamente lo que desee. Por favor, no escriba el nombre de nadie.',
  ),
  questions: [
    {
      key: 'help',
      kind: 'choices',
      title: both('Which experiences would help students most?', '¿Qué experiencias ayudarían más a los estudiantes?'),
      help: both('Pick all that apply, or add your own.', 'Marque todas las que correspondan o agregue otra.'),
      other: true,
      options: experiences.map(([kind, es]): OptionSpec => ({ key: kind, text: both(kind, es) })),
    },
    {
      key: 'skills',
      kind: 'choices',
      title: both('Which skills are missing?', '¿Qué habilidades hacen falta?'),
      help: both('Pick all that apply, or add your own.', 'Marque todas las que correspondan o agregue otra.'),
      other: true,
      options: skillOptions,
    },
    {
      key: 'className',
      kind: 'text',
      title: both('For which class or subject?', '¿Para qué clase o materia?'),
    },
    {
      key: 'words',
      kind: 'paragraph',
      title: both('What is needed, in your own words?', '¿Qué hace falta, en sus propias palabras?'),
    },
  ],
});

export const needsSurvey = form({
  key: 'needs',
  title: 'What do we need? / ¿Qué necesitamos?',
  description:
    'What would help our students, and whom should we invite? Two minutes, and nobody is asked for a name.\n\n' +
    '¿Qué ayudaría a nuestros estudiantes y a quién deberíamos invitar? Dos minutos, y no se pide el nombre de nadie.',
  confirmation: 'Thank you! We will look for partners.\n\n¡Muchas gracias! Buscaremos quien nos ayude.',
  languages: ['en', 'es'],
  parts: [
    {
      key: 'who',
      title: both('About you', 'Sobre usted'),
      questions: [
        {
          key: 'who',
          kind: 'choice',
          title: both('Who are you?', '¿Quién es usted?'),
          required: true,
          options: [
            { key: 'student', text: both('A student', 'Estudiante') },
            { key: 'teacher', text: both('A teacher', 'Docente') },
            {
              key: 'staff',
              text: both('Someone else who works at the school', 'Otra persona que trabaja en la escuela'),
            },
          ],
        },
      ],
    },
    needed,
  ],
});
