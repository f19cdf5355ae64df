/** The form with which a member of the board answers a piece of students’ work that carries a number and no name. */
import { form, question, type OptionSpec, type Words } from '../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

/** Keys are the ratings. */
const rubric = [
  option('1', '1: just beginning', '1: apenas empieza'),
  option('2', '2: on the way', '2: va en camino'),
  option('3', '3: good enough for a first job', '3: suficiente para un primer empleo'),
  option('4', '4: as I would expect of a colleague', '4: como lo esperaría de un colega'),
];

const rated = <Q extends string>(key: Q, title: Words) => question({ key, kind: 'choice', title, options: rubric });

/** Besides the technical skill: as Goals names them. */
export const workSkills = {
  communication: 'Communication',
  problems: 'Problem solving',
  tools: 'Tools and safety',
} as const;

export const workForm = form({
  key: 'student-work',
  title: 'What do you say to this piece of work? / ¿Qué opina de este trabajo?',
  description:
    'A number stands for the student. Please write no name of a student.\n\n' +
    'Un número representa al estudiante. Por favor, no escriba el nombre de ningún estudiante.',
  confirmation:
    'Thank you! Our students learn from it.\n\n¡Muchas gracias! Nuestros estudiantes aprenden con sus comentarios.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'work',
      title: both('The piece of work', 'El trabajo'),
      questions: [
        {
          key: 'skill',
          kind: 'text',
          title: both('Technical skill', 'Habilidad técnica'),
          help: both('It is filled in. Leave it as it is.', 'Ya está escrita. Déjela como está.'),
          prefilled: true,
        },
        rated('technical', both('How well does it show this technical skill?', '¿Qué tan bien muestra esta habilidad técnica?')), // prettier-ignore
        rated('communication', both('Communication', 'Comunicación')),
        rated('problems', both('Problem solving', 'Resolución de problemas')),
        rated('tools', both('Tools and safety', 'Herramientas y seguridad')),
        { key: 'wentWell', kind: 'paragraph', title: both('What is good?', '¿Qué está bien?') },
        { key: 'toChange', kind: 'paragraph', title: both('What should come next?', '¿Qué debería seguir?') },
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
      ],
    },
  ],
});
